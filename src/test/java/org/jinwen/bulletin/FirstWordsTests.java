package org.jinwen.bulletin;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jinwen.bulletin.PrintedPage.articles;
import static org.jinwen.bulletin.PrintedPage.page;

class FirstWordsTests {

	@ParameterizedTest
	@ValueSource(strings = { "江左市红十字会12月3日办起急救班", "县里的大桥昨天合龙", "记者从市气象台获悉,今冬偏暖", "大桥近日合龙,两岸居民走上桥面。" })
	void tellTheDayOfNews(String text) {
		assertThat(FirstWords.tellDay(text)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "昨天的雪还没有化", "大桥通车了。12月3日是好日子", "湖边的长廊修了三年", "",
			"湖边的长廊是几代人的念想,青瓦红柱,曲曲折折,走在里面听得见水声,闻得见荷香,看得见渔火,昨天修好" })
	void tellNoDayThatIsNotInTheFirstSentence(String text) {
		assertThat(FirstWords.tellDay(text)).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "与此同时,大桥的灯亮了", "该县今年修路", "此外,街道补了路面", "据江左市气象台介绍,今冬偏暖", "其中三成卖到外省", "他说,桥修得结实" })
	void referBackToWhatStandsAbove(String text) {
		assertThat(FirstWords.referBack(text)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "过去的一年里,县里修了桥", "从前有座山", "除夕夜,桥上灯火通明", "据介绍,今冬偏暖", "与会代表走上大桥", "那达慕昨天开幕" })
	void beginAStoryThatReferToNothing(String text) {
		assertThat(FirstWords.referBack(text)).isFalse();
	}

	@Test
	void nameTheReaderWhoTellsIt() {
		assertThat(FirstWords.nameReader("刘女士:小区门口的路灯坏了")).isTrue();
		assertThat(FirstWords.nameReader("市民王先生:昨天我坐公交车")).isTrue();
		assertThat(FirstWords.nameReader("记者:您怎么看")).isFalse();
		assertThat(FirstWords.nameReader("老师傅们的话:路灯该修了")).isFalse();
	}

	@Test
	void tellSubheadsFromHeadlines() {
		assertThat(articles(page("## 路灯又亮了 住户夜里不摸黑", "路灯坏了半年,住户们夜里出门要打手电筒。", "## 街道补了路面", "与此同时,街道还补了路面,装了长椅,老人们坐下来歇脚。",
				"## 物业修了门禁", "此外,物业还修了门禁,换了门灯。", "(王丹)")))
			.singleElement()
			.satisfies((article) -> assertThat(article.blocks()).filteredOn((block) -> block.role() == Role.SUBHEAD)
				.extracting(Block::text)
				.containsExactly("街道补了路面", "物业修了门禁"));
	}

	@Test
	void tellHeadlinesFromSubheads() {
		assertThat(articles(page("## 路灯又亮了 住户夜里不摸黑", "路灯坏了半年,住户们夜里出门要打手电筒。(王丹)", "## 街道补了路面",
				"近日,街道补了路面,装了长椅,老人们坐下来歇脚。", "## 物业修了门禁", "江左小区12月3日修好门禁,换了门灯。", "(王丹)")))
			.hasSize(3);
	}

}
