package org.jinwen.bulletin;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jinwen.bulletin.PrintedPage.articles;
import static org.jinwen.bulletin.PrintedPage.page;

/** How papers print words with pictures. */
class PictureHabitsTests {

	@Test
	void takesTheWordsOfALonePictureForTheStory() {
		List<ArticleDraft> articles = articles(page("## 摄影天地", "4月4日,古城的居民在河边洗菜。随着旅游业恢复,古城又热闹起来。 洪 海 摄"));
		assertThat(articles).extracting(ArticleDraft::section).containsExactly("摄影天地");
		assertThat(articles.get(0).credits()).extracting(Credit::name).containsExactly("洪海");
	}

	@Test
	void keepsTheWordsOfAPictureOutOfTheStoryBelow() {
		assertThat(articles(page("## 老街铺上石板", "老街的石板来自邻县,工人正在一块块对齐。时报记者王丹摄", "时报讯 (记者李静) 昨天,老街铺上了石板。", "工程下月完工。")))
			.singleElement()
			.satisfies((article) -> {
				assertThat(article.headline()).isEqualTo("老街铺上石板");
				assertThat(article.blocks()).extracting(Block::role)
					.containsExactly(Role.CAPTION, Role.LEAD, Role.PARAGRAPH);
			});
	}

	@Test
	void mendsASentenceAroundAMarkedCaption() {
		assertThat(articles(page("## 旧书换新书", "本报讯 昨天,社区的书屋开张,老手艺人轮流坐", "□ 居民在书屋挑书", "班,分文不取。")).get(0).blocks())
			.extracting(Block::role)
			.containsExactly(Role.LEAD, Role.CAPTION);
	}

	@Test
	void takesASentenceAboveTheOpenerForTheWordsOfAPicture() {
		assertThat(articles(page("## 私家車翻轉", "沙田:私家車四輪朝天。", "【本報訊】昨午二時許,一輛私家車在沙田翻轉。")).get(0).blocks())
			.extracting(Block::role)
			.containsExactly(Role.CAPTION, Role.LEAD);
	}

	@Test
	void keepsTheLastWordsOfAPhotoStoryAsText() {
		assertThat(
				articles(page("## 职工拔河", "日前,县总工会举行拔河比赛,十六支队参加。", "经过角逐,八支队分别获奖。 通讯员柳庭和 摄", "## 大桥通车", "本报讯 昨天,大桥通车。"))
					.get(0)
					.blocks())
			.extracting(Block::role)
			.containsExactly(Role.LEAD, Role.PARAGRAPH);
	}

}
