package org.jinwen.bulletin;

import java.util.List;

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
	void keepsBoldLinesAsSubheadsOfTheHeadingAboveThem() {
		List<ArticleDraft> articles = articles(
				page("## 我省春耕有序推进", "本台消息（新闻联播）：全省春耕陆续展开。", "[原文](https://example.org/1)", "## 国内联播快讯", "本台消息（新闻联播）：",
						"**新增企业210家**", "名单今天公布,制造业占八成。", "**高铁客流增长**", "春运以来,客流增长三成。"));
		assertThat(articles).extracting(ArticleDraft::headline).containsExactly("我省春耕有序推进", "国内联播快讯");
		assertThat(articles.get(1).blocks()).extracting(Block::role)
			.containsExactly(Role.SUBHEAD, Role.LEAD, Role.SUBHEAD, Role.PARAGRAPH);
	}

	@Test
	void readsSlogansAsAKickerAndTermsAsSubheads() {
		ArticleDraft article = articles(page("## 县委县政府新闻发布会", "补短板 强弱项 惠民生", "## 今年办好十件实事", "本报讯 2月20日,县委县政府召开新闻发布会。",
				"## 老有所养:建十个照料中心", "今年新建照料中心十个。", "## 病有所医:县医院新院投用", "新院设床位六百张。", "(庞玉生)"))
			.get(0);
		assertThat(article.kicker()).isEqualTo("补短板 强弱项 惠民生");
		assertThat(article.section()).isEqualTo("县委县政府新闻发布会");
		assertThat(article.blocks()).filteredOn((block) -> block.role() == Role.SUBHEAD).hasSize(2);
	}

	@Test
	void takesWhatIsSetInLikeTheTextForASubhead() {
		assertThat(articles("""
				梅雨来了 习惯要改一改
				  本报记者 苏醒
				  墙壁“出汗”,衣服三天不干。
				  除湿机别对着人吹
				  除湿机最好放在房间中央。
				三把钥匙
				  周老师出门前,总把钥匙留给对门。
				""")).extracting(ArticleDraft::headline).containsExactly("梅雨来了 习惯要改一改", "三把钥匙");
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
	void takesAHeadingOverPlainSubheadsForAHeadline() {
		String story = page("## 上游放水救了下游秧苗", "本报讯(记者 王丹)上游放水,河道里的水位涨了一米。", "## 河道水位涨了一米", "上游放水,水位涨到三米高,河道里的水流过了石桥。",
				"开闸", "闸门升到三米高。", "过桥", "水流过了石桥。");
		assertThat(articles(story)).extracting(ArticleDraft::headline).containsExactly("上游放水救了下游秧苗", "河道水位涨了一米");
		assertThat(articles(story.replace("开闸\n\n", "").replace("过桥\n\n", ""))).extracting(ArticleDraft::headline)
			.containsExactly("上游放水救了下游秧苗");
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
	void takesASmallerHeadingInAStoryForASubhead() {
		String page = page("## 上游放水救了秧苗", "本报讯(记者 王丹)上游放水,河里涨水一米。", "# 一个洋溢亲情的节日", "中秋,每个人心里都有一轮月亮,游子想家,母亲盼归。",
				"## 老兵回家", "前日,三十位老兵在礼堂里坐下,吃了一顿团圆饭。");
		assertThat(articles(page)).extracting(ArticleDraft::headline).containsExactly("上游放水救了秧苗", "一个洋溢亲情的节日");
		assertThat(articles(page.replace("\n# ", "\n## "))).extracting(ArticleDraft::headline).contains("老兵回家");
	}

	@Test
	void ranksHeadingsWhereNoStoryOpensWithAFormula() {
		assertThat(articles(page("## 屋子里热乎了", "“热乎啦!”老人摸着暖气片,高兴地叫邻居来看。", "## 暖流进了万家", "供热站的工人守在炉边,看着仪表,一夜没有合眼。",
				"### 冬病夏治", "“这下心里踏实了,我们不怕冷了。”住在顶楼的退休教师说,管子换了新的。")))
			.extracting(ArticleDraft::headline)
			.containsExactly("屋子里热乎了", "暖流进了万家");
	}

	@Test
	void takesAHeadingOverWordsSignedByAPhotographerForAHeadline() {
		String story = page("## 旧报纸里的渡口", "本报讯(记者 王丹)昨天,老人收藏的旧报纸在渡口展出,渡口的老照片引人驻足。", "## 渡口的灯笼",
				"临近春节,渡口的灯笼作坊忙着赶制灯笼,渡口挂满了灯笼。 记者 李静 摄");
		assertThat(articles(story)).hasSize(2);
		assertThat(articles(story.replace(" 记者 李静 摄", ""))).hasSize(1);
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
	void takesLinesThatSayWhoSpeaksForSubheads() {
		assertThat(articles(page("## 谁给铜像叼的烟", "@小江:铜像嘴里怎么叼了根烟?", "@北雁:太无聊了!", "记者核实", "日前,记者来到铜像前,烟已经取下。")))
			.singleElement()
			.satisfies((article) -> assertThat(article.blocks()).extracting(Block::role)
				.containsExactly(Role.LEAD, Role.PARAGRAPH, Role.SUBHEAD, Role.PARAGRAPH));
		assertThat(articles(
				page("## 垃圾盖着塑料布", "市民反映:", "昨天,市民来电说路边有一堆垃圾。", "记者核实:", "昨天中午,记者来到路口,看到了塑料布。", "见习记者 小丹 文/图")))
			.singleElement()
			.satisfies((article) -> {
				assertThat(article.credits()).extracting(Credit::name).containsExactly("小丹");
				assertThat(article.blocks()).extracting(Block::role)
					.containsExactly(Role.SUBHEAD, Role.LEAD, Role.SUBHEAD, Role.PARAGRAPH);
			});
	}

	@Test
	void beginsAnItemOfAHotlineAtAComplaintBelowAText() {
		assertThat(articles(page("## 小区突然停水", "本报讯(记者 王丹)小区停水了,居民喊渴。", "“家里存的水用完了。”居民说。", "◎市民反映", "20日,市民反映路上一个窨井盖丢了。",
				"◎记者跑腿", "记者拨打热线,工作人员记下井盖的位置。", "缺盖的窨井。 本报记者 李静 摄")))
			.extracting((article) -> article.credits().get(0).name())
			.containsExactly("王丹", "李静");
	}

	@Test
	void takesALineThatEndsInAQuotationAboveAHeadlineForAKicker() {
		assertThat(articles(page("## 大桥通车", "本报讯 昨天,大桥通车。", "联赛仅余两轮,领先五分,教练说“赢定了”", "## 无意争春", "本报讯 昨天,球队打平。")).get(1)
			.kicker()).isEqualTo("联赛仅余两轮,领先五分,教练说“赢定了”");
	}

	@Test
	void takesLinesThatBeginAlikeRightBelowTwoHeadlinesForDecks() {
		assertThat(articles(page("## 三劫匪抢金铺", "事发新塘西宁街,损失近十万元", "本报讯 昨日,三劫匪抢了金铺。", "## 男子抢珠宝店", "事发海珠敦和路,警方成立专案组",
				"本报讯 昨日,男子抢了珠宝店。")))
			.extracting(ArticleDraft::deck)
			.containsExactly("事发新塘西宁街,损失近十万元", "事发海珠敦和路,警方成立专案组");
	}

	@Test
	void takesADayOnALineOfItsOwnForNoDeck() {
		assertThat(articles(page("## 杂志社挂牌", "7月25日", "杂志社在老城挂牌,来了三十位作者。")).get(0).deck()).isNull();
	}

	@Test
	void takesLinesThatBeginWithOnePlaceForNoSeries() {
		assertThat(articles(
				page("## 乡贤捐资修桥", "嵊州美丽乡村激起主人翁意识", "昨天,乡贤回村看新桥。", "## 花带改了老习惯", "嵊州陈村种花美化村道", "这些天,村里开满了花,陈村种花美化村道。")))
			.extracting(ArticleDraft::deck)
			.containsExactly("嵊州美丽乡村激起主人翁意识", "嵊州陈村种花美化村道");
	}

	@Test
	void takesTwoPlainLinesThatBalanceAmidTheTextForASubhead() {
		assertThat(articles(page("## 一刮风就飞沙走石", "本报讯 “一刮风这里就飞沙走石。”居民昨天向本报反映,小区旁边有个废品站,易燃品堆得老高,居民担心失火。", "废品站藏身荒地",
				"易燃品堆积如山", "记者来到小区,废品站在一片荒地里,易燃品堆积如山,居民一刮风就不敢开窗。")))
			.singleElement()
			.satisfies((article) -> assertThat(article.blocks()).extracting(Block::role)
				.containsExactly(Role.LEAD, Role.SUBHEAD, Role.SUBHEAD, Role.PARAGRAPH));
	}

	@Test
	void takesAWordAndAColonForTheBeginningOfASubhead() {
		assertThat(articles(page("## 出租房凌晨失火", "昨天凌晨,小区一间出租房失火,窗口玻璃炸毁。", "现场:窗口玻璃炸毁", "记者来到失火的房屋,窗口的玻璃炸毁了。",
				"调查:失火房内住七人", "邻居说,失火的房里住了七人。")))
			.singleElement()
			.satisfies((article) -> assertThat(article.blocks()).extracting(Block::role)
				.containsExactly(Role.LEAD, Role.SUBHEAD, Role.PARAGRAPH, Role.SUBHEAD, Role.PARAGRAPH));
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

}
