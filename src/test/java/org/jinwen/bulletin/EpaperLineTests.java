package org.jinwen.bulletin;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jinwen.bulletin.PrintedPage.articles;
import static org.jinwen.bulletin.PrintedPage.page;

class EpaperLineTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
			版次:A01 2023年07月14日                    | NAVIGATION
			作者:王丹 来源:江左晚报 点击数:12             | POSTED
			作者:王丹 版次:A01                          | POSTED
			编辑:王丹 审核:李静                          | POSTED
			发布时间:2023-07-14 10:20 来源:江左晚报 作者:王丹 | POSTED
			"返回主页 | 江左晚报 | 版面导航"              | NAVIGATION
			当前版:04-05版 字体: 放大 缩小 默认           | NAVIGATION
			2023年07月14日 字数:812 点击:12              | NAVIGATION
			发布时间:2023-07-14 10:20:01 点击数:33       | NAVIGATION
			语音播报                                   | NAVIGATION
			大字 小字                                   | NAVIGATION
			Read More                                  | NAVIGATION
			第04版                                     | PAGE_LINE
			2023年07月14日 10:20                        | DATE_LINE
			""")
	void readsFieldsAndButtonsWordByWord(String line, Furniture furniture) {
		assertThat(EpaperLine.of(Fold.fold(line))).isEqualTo(furniture);
	}

	@ParameterizedTest
	@ValueSource(strings = { "作者:王丹", "来源:江左晚报", "时间:2023-07-14", "江左晚报", "王丹", "版面里的故事", "关闭煤矿三座", "分享阳光 收获快乐",
			"收藏家王丹", "阅读一小时", "下一版图在哪里", "字数不限的征文开始了", "点击数:12 大桥通车了", "" })
	void leavesOtherWordsAlone(String line) {
		assertThat(EpaperLine.of(Fold.fold(line))).isNull();
	}

	@Test
	void isNoLongerThanALineOfThePage() {
		assertThat(EpaperLine.of("放大 缩小 默认 ".repeat(13))).isEqualTo(Furniture.NAVIGATION);
		assertThat(EpaperLine.of("放大 缩小 默认 ".repeat(14))).isNull();
	}

	@Test
	void keepsARecordOutOfTheStoriesAndTheirAuthorIn() {
		assertThat(articles(page("湖心岛修好码头 渡船靠岸", "作者:王丹 来源:江左晚报 点击数:12", "昨天,湖心岛的码头修好了,渡船开始靠岸。", "返回主页 | 江左晚报 | 版面导航",
				"果园丰收 梨子装车", "作者:李静 来源:江左晚报 点击数:9", "果园里的梨子昨天装车,运到省城去卖。")))
			.satisfiesExactly((article) -> assertThat(article.credits()).containsExactly(new Credit("王丹", "作者")),
					(article) -> assertThat(article.headline()).isEqualTo("果园丰收 梨子装车"));
	}

	@Test
	void takesAnAuthorAloneForAByline() {
		assertThat(articles(page("湖心岛修好码头 渡船靠岸", "作者:王丹", "昨天,湖心岛的码头修好了,渡船开始靠岸。")).get(0).credits())
			.containsExactly(new Credit("王丹", "作者"));
	}

	@Test
	void beginsANewStoryWhereAnEpaperEndsOne() {
		assertThat(articles(page("## 路灯又亮了 住户夜里不摸黑", "本报讯 昨天,巷子里的路灯亮了,住户们夜里出门不用再打手电筒。", "(责任编辑:王丹)",
				"昨天,梨子在果园里装车,运到省城去卖。果农说今年收成好。", "(责任编辑:王丹)")))
			.hasSize(2);
		assertThat(articles(page("## 湖心岛的码头修好了", "昨天,湖心岛的码头修好了,渡船开始靠岸。", "(责任编辑:王丹)", "岸上站满了人。"))).hasSize(1);
	}

	@Test
	void beginsANewStoryBelowTheSourceOfOne() {
		assertThat(articles(page("## 渡口添了两条渡船", "昨天,渡口添了两条船,码头上站满了人。", "来源:江左晚报", "果园里的梨子昨天装车,运到省城去卖。"))).hasSize(2);
		assertThat(articles(page("## 渡口添了两条渡船", "来源:江左晚报", "昨天,渡口添了两条船,码头上站满了人。", "渔民进城卖菱角。"))).hasSize(1);
	}

}
