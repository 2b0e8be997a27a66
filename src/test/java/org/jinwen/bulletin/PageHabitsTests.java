package org.jinwen.bulletin;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jinwen.bulletin.PrintedPage.articles;
import static org.jinwen.bulletin.PrintedPage.page;
import static org.jinwen.bulletin.PrintedPage.parse;

/**
 * What papers print beside and inside stories: heads of pages, signatures, notes and
 * boxes.
 */
class PageHabitsTests {

	@Test
	void takesTheHeadOfThePageForFurniture() {
		ParsedBulletin bulletin = parse("今日湖湾·新闻\n\n2018年12月29日 星期六\n\n## 暖心窗口\n\n本报讯 昨天,窗口开张。\n");
		assertThat(bulletin.lines().get(0).role()).isEqualTo(Role.FURNITURE);
		assertThat(bulletin.articles().get(0).kicker()).isNull();
	}

	@Test
	void keepsTheSignatureOfAnAnnouncementInItsText() {
		List<ArticleDraft> articles = articles("## 停电公告\n\n因检修,城关镇停电。\n\n松江县供电公司\n\n10月14日\n\n## 征稿启事\n\n本栏目征稿。\n");
		assertThat(articles).extracting(ArticleDraft::headline).containsExactly("停电公告", "征稿启事");
		assertThat(articles.get(0).blocks()).extracting(Block::text).endsWith("松江县供电公司", "10月14日");
	}

	@Test
	void keepsAnEditorsNoteAndABackgroundBoxWithTheStory() {
		List<ArticleDraft> articles = articles(page("## 我在灯塔上值夜", "编者按", "四十年潮起潮落,本报今起推出专栏。", "□ 柯晚晴",
				"那年秋天,我从航标学校毕业,分到花鸟礁。", "相关链接", "灯塔建于1870年,高十六米。", "## 大桥贯通", "本报讯 昨天,大桥贯通。"));
		assertThat(articles).extracting(ArticleDraft::headline).containsExactly("我在灯塔上值夜", "大桥贯通");
		assertThat(articles.get(0).credits()).extracting(Credit::name).containsExactly("柯晚晴");
		assertThat(articles.get(0).blocks()).extracting(Block::role)
			.containsExactly(Role.QUOTE, Role.QUOTE, Role.LEAD, Role.QUOTE, Role.QUOTE);
	}

	@Test
	void takesHalfASentenceAboutWhatComesNextForText() {
		assertThat(articles(page("## 口袋公园开门", "本报讯 昨天,口袋公园开门。", "下一步,街道还将利用闲置空", "地建设3处口袋公园。")).get(0).blocks())
			.extracting(Block::role)
			.containsExactly(Role.LEAD, Role.PARAGRAPH);
	}

}
