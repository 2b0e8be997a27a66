package org.jinwen.bulletin;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jinwen.bulletin.PrintedPage.articles;
import static org.jinwen.bulletin.PrintedPage.page;

/** How papers set headlines and the lines around them. */
class HeadlineHabitsTests {

	@Test
	void readsAKickerThatRanksBelowItsHeadline() {
		ArticleDraft article = articles("## 全面落实“河长制”\n\n# 两千名河长巡到家门口\n\n本报讯 昨天,河长巡河。\n").get(0);
		assertThat(article.kicker()).isEqualTo("全面落实“河长制”");
		assertThat(article.headline()).isEqualTo("两千名河长巡到家门口");
	}

	@Test
	void takesTheSecondOfThreeUnmarkedLinesForTheHeadline() {
		ArticleDraft article = articles("""
				劈山开渠 引水上塬 八万民工昼夜不歇
				三岔渠五月可以放水
				沿渠各社都在修整支渠和毛渠
				本报讯 三岔渠的石方工程已经完成九成。
				""").get(0);
		assertThat(article.kicker()).isEqualTo("劈山开渠 引水上塬 八万民工昼夜不歇");
		assertThat(article.headline()).isEqualTo("三岔渠五月可以放水");
		assertThat(article.deck()).isEqualTo("沿渠各社都在修整支渠和毛渠");
	}

	@Test
	void takesTwoUnmarkedLinesForOneHeadline() {
		assertThat(articles("四号线昨晚停运二十分钟\n系信号故障所致 未造成人员受伤\n本报讯 昨天,四号线停运二十分钟。\n")).extracting(ArticleDraft::headline)
			.containsExactly("四号线昨晚停运二十分钟 系信号故障所致 未造成人员受伤");
	}

	@Test
	void takesTheHeadlineWithItsNumberInTheArchiveForFurniture() {
		assertThat(articles(page("## B1-会长来访", "19650929B1-会长来访", "【本报海港28日电】会长今天来访。")).get(0).deck()).isNull();
	}

	@Test
	void cutsTheHeadlineOffTheDatelineOnItsLine() {
		assertThat(articles(page("第01版:要闻", "副省长来我市调研", "要求办好年货市场   本报讯 昨天,副省长来我市调研。", "他走访了年货市场。"))).singleElement()
			.satisfies((article) -> assertThat(article.headline()).isEqualTo("副省长来我市调研 要求办好年货市场"));
	}

	@Test
	void takesALongLineWithoutStopAboveTheOpenerForADeck() {
		assertThat(articles(page("## 六个城区经济活跃", "增强财力,加快旧城改造和新区开发,横向经济联系越来越多", "本报讯 昨天,六个城区的经济活跃起来。")).get(0).deck())
			.isEqualTo("增强财力,加快旧城改造和新区开发,横向经济联系越来越多");
	}

	@Test
	void takesALineThatLeadsOnToTheHeadlineForAKicker() {
		assertThat(articles(page("## 两起追尾", "本报讯 昨天,两车追尾。(王丹)", "琴房的门锁坏了,有人起了念头,他先后溜进三个剧团的排练厅——", "## 三把提琴一夜失踪",
				"本报讯 昨天,警方找回三把提琴。(王丹)")))
			.extracting(ArticleDraft::kicker)
			.containsExactly(null, "琴房的门锁坏了,有人起了念头,他先后溜进三个剧团的排练厅——");
		assertThat(articles(page("江左网载文:", "## 三把提琴一夜失踪", "本报讯 昨天,警方找回三把提琴。")).get(0).kicker()).isEqualTo("江左网载文:");
	}

	@Test
	void takesALineWithCommasButNoStopAboveAHeadingForAKicker() {
		assertThat(articles(page("## 公交改道", "本报讯 昨天,公交改道。", "桥头三车相撞,两辆堵在路中央,为了让救护车先过", "## 交警与司机推车让道", "本报讯 昨天,三车相撞。")))
			.extracting(ArticleDraft::kicker)
			.containsExactly(null, "桥头三车相撞,两辆堵在路中央,为了让救护车先过");
	}

	@Test
	void takesAWordAndItsMarkForTheEndOfTheHeadline() {
		assertThat(articles(
				page("## 货车夜里抄近路", "## 扰民!", "6月18日,市民来电反映,货车夜里穿过小区。", "## 雨伞落在站台上", "## 谁的?", "6月18日,乘务员来电说捡到雨伞。")))
			.extracting(ArticleDraft::headline)
			.containsExactly("货车夜里抄近路 扰民!", "雨伞落在站台上 谁的?");
	}

	@Test
	void takesALineOfThirteenCharactersForNoLabel() {
		assertThat(articles(page("## 青年篮球联赛江左男队获全胜", "## 王丹为江右队立首功", "本报讯 青年篮球联赛昨天重燃战火。"))).singleElement()
			.satisfies((article) -> assertThat(article.section()).isNull());
	}

	@Test
	void takesALineThatEndsInAColonForNoLabel() {
		assertThat(articles(page("## 老艺人王丹:", "## “我的手艺是祖母教的”", "一把剪刀,一张红纸,老艺人昨天回到家乡。")).get(0).section()).isNull();
	}

	@Test
	void leavesWordsThatLeadOnToNoHeadlineInTheText() {
		assertThat(articles(page("## 剧团登报寻找提琴", "昨天,剧团登报寻找提琴。团长说了这样一句话:", "“谁拿走了提琴,请还我琴声。”"))).singleElement()
			.satisfies((article) -> assertThat(article.blocks()).hasSize(2));
	}

	@Test
	void takesADeckOfManyLinesAboveABylineOrAnOpener() {
		String deck = "县里投资三百万元,添置两条渡船,改造六处码头,沿江十四个村子的群众过江不再等候,学生上学也有了专班";
		assertThat(articles(page("## 渡口两岸群众过江不再等候", deck, "本报记者 王丹", "昨天,渡口添了两条船,码头上站满了人。")).get(0).deck())
			.isEqualTo(deck);
		assertThat(articles(page("## 渡口两岸群众过江不再等候", deck, "本报讯 昨天,渡口添了两条船,码头上站满了人。")).get(0).deck()).isEqualTo(deck);
		assertThat(articles(page("## 渡口两岸群众过江不再等候", deck + "。", "本报讯 昨天,渡口添了两条船,码头上站满了人。")).get(0).deck()).isNull();
	}

	@Test
	void takesFactsOfAProjectForText() {
		assertThat(articles(page("## 渡口修桥 居民少绕三里", "工程名称:渡口大桥", "工程进度:完成八成", "昨天,渡口大桥合龙,居民走上桥面。(王丹)"))).singleElement()
			.satisfies((article) -> {
				assertThat(article.deck()).isNull();
				assertThat(article.blocks()).hasSize(3);
			});
		assertThat(RunningText.isIn("地点里的江左", "地点里的江左")).isFalse();
	}

	@Test
	void leavesTheLeadOfAHeadlineInItsStory() {
		assertThat(articles(page("## 提琴一夜失踪", "昨天,剧团登报寻找提琴,团长说了这样一句话:", "## 提琴昨夜回来了", "本报讯 昨天,有人把提琴放回剧团门口。")))
			.extracting(ArticleDraft::headline)
			.containsExactly("提琴一夜失踪", "提琴昨夜回来了");
	}

	@Test
	void keepsFactsAboveTheOpenerWithTheirStory() {
		assertThat(articles(page("## 渡口修桥", "工程名称:渡口大桥", "工程进度:完成八成", "本报讯 昨天,渡口大桥合龙。(王丹)")))
			.satisfiesExactly((story) -> assertThat(story.headline()).isEqualTo("渡口修桥"));
	}

	@Test
	void readsAHeadlineThatBeginsLikeADateOfTheMoon() {
		assertThat(articles(page("## 农历新年前夕 警方加强巡逻", "本报讯 昨天,警方加强巡逻。(王丹)"))).extracting(ArticleDraft::headline)
			.containsExactly("农历新年前夕 警方加强巡逻");
	}

	@Test
	void takesALineWithoutStopForADeckThoughTheWordsOfAPictureFollow() {
		assertThat(
				articles(page("## 老人落水 少年接力救援", "少年们没有留下姓名,把老人扶上堤岸便悄悄地走开了", "几名少年手拉手救起老人。", "本报讯 昨天,一位老人落水,少年们救起了他。")))
			.singleElement()
			.satisfies((article) -> {
				assertThat(article.deck()).isEqualTo("少年们没有留下姓名,把老人扶上堤岸便悄悄地走开了");
				assertThat(article.blocks()).extracting(Block::role).containsExactly(Role.CAPTION, Role.LEAD);
			});
	}

	@Test
	void takesAnOutcryAboveAHeadlineForNoLabel() {
		assertThat(articles(page("## 公园添座椅", "本报讯 昨天,公园添了座椅。", "## “砰”!", "## 货车撞上三十年的老槐树", "老槐树昨天遭了难,一辆货车撞断了它的主枝。"))
			.get(1)).satisfies((article) -> {
				assertThat(article.section()).isNull();
				assertThat(article.kicker()).isEqualTo("“砰”!");
				assertThat(article.headline()).isEqualTo("货车撞上三十年的老槐树");
			});
	}

	@Test
	void takesALineWithoutStopAboveATextWithItsDayForADeck() {
		assertThat(articles(page("## 交警上街宣讲", "交警昨天严查各项违法行为,评书演员上街说书", "日前,畅通行动在全市展开。交警昨天全部上路。")).get(0).deck())
			.isEqualTo("交警昨天严查各项违法行为,评书演员上街说书");
	}

	@Test
	void takesALineThatLeadsOnBelowALabelForAKicker() {
		assertThat(articles(
				page("## 一路之隔 两样路面", "本报讯 昨天,市民说路面难走。", "## 江左/便民", "江左开发区环卫处:", "## 清理菜园有难度", "本报讯 昨天,环卫处说菜园难清。"))
			.get(1)).satisfies((article) -> {
				assertThat(article.section()).isEqualTo("江左/便民");
				assertThat(article.kicker()).isEqualTo("江左开发区环卫处:");
			});
	}

	@Test
	void takesALineThatEndsInAQuotationAboveAHeadlineForAKicker() {
		assertThat(articles(page("## 大桥通车", "本报讯 昨天,大桥通车。", "联赛仅余两轮,领先五分,教练说“赢定了”", "## 无意争春", "本报讯 昨天,球队打平。")).get(1)
			.kicker()).isEqualTo("联赛仅余两轮,领先五分,教练说“赢定了”");
	}

	@Test
	void readsTwoShortLinesOverADayAsOneHeadline() {
		assertThat(
				articles(page("## 夜市添了净化器", "本报讯 昨晚,夜市添了净化器。(王丹)", "## 塘底见光", "## “鱼跳人笑”", "11月2日上午,村民放干池塘,鱼跳人笑。(李静)"))
					.get(1))
			.satisfies((article) -> {
				assertThat(article.section()).isNull();
				assertThat(article.headline()).isEqualTo("塘底见光 “鱼跳人笑”");
			});
	}

	@Test
	void readsALineThatTellsWhatCameWhereAsTheFirstOfTheHeadline() {
		assertThat(articles(page("## 打米机开进寨子里", "## 八蒙寨老人碾米不用再赶路", "三轮车还没停稳,石阶上已经排了一溜箩筐。(王丹)")).get(0).headline())
			.isEqualTo("打米机开进寨子里 八蒙寨老人碾米不用再赶路");
	}

	@Test
	void readsAPlayOnWordsAsNews() {
		assertThat(News.isTold("绿豆“喝”上精准水")).isTrue();
		assertThat(News.isTold("“双减”在行动")).isFalse();
	}

}
