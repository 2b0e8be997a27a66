package org.jinwen.bulletin;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jinwen.bulletin.PrintedPage.articles;
import static org.jinwen.bulletin.PrintedPage.page;

/** How papers name sections on a page, and over which stories. */
class SectionHabitsTests {

	private static final String STORIES = """
			## 老旧小区加装电梯 一楼点头

			本报讯 昨天,小区的电梯投入使用。(路一鸣)

			## 民生一线

			## 夜市摊位装上净化器 邻居开窗

			本报讯 昨晚,摊位装上了净化器。(施北辰)

			## 城事
			""";

	@Test
	void givesALabelThatThePageRepeatsTheSamePlace() {
		assertThat(articles(page("## 社 会 广 角", "## 大娘一声吼 吓走小偷", "本报讯 昨天,社会上的小偷被大娘吓走。", "## 社 会 广 角", "## 女孩下错客车 高速员工相助",
				"本报讯 (通讯员 王丹)女孩在社会上走错了路,员工帮她坐上车。", "## 社 会 广 角", "## 三贼偷棉花 棉农守株待兔", "本报讯 (通讯员 李静)棉农守着棉花田,三个贼落网。")))
			.extracting(ArticleDraft::section)
			.containsExactly("社会广角", "社会广角", "社会广角");
		assertThat(articles(
				page("## ■ 美图", "## 多彩游乐场", "武昌江滩的公园里,孩子们坐上滑梯。", "## ■ 故事", "## 地铁站看到春联", "1月16日,我在地铁站看到一组春联。")))
			.extracting(ArticleDraft::section)
			.containsExactly("美图", "故事");
	}

	@Test
	void takesWhoSufferedItForNoLabelOfAHeadlineThatTellsTheRest() {
		assertThat(articles(page("## 滨水路展牌", "## 一晚被敲坏约20个", "本报讯 滨水路的展牌一晚被人敲坏了二十个。")).get(0).section()).isNull();
	}

	@Test
	void knowsAColumnWithItsHotline() {
		assertThat(articles(page("## 大桥通车", "本报讯 昨天,大桥通车。", "暖冬行动·96678", "## 学生织围巾送环卫工", "本报讯 学生织了围巾送给环卫工。")).get(1)
			.section()).isEqualTo("暖冬行动·96678");
	}

	@Test
	void knowsAColumnThatReportsOnOneThing() {
		assertThat(
				articles(page("## 2015年夏令热线特别报道", "## 小区绿化带成了垃圾站", "昨天,居民致电热线,希望物业清除垃圾。", "本报记者 王丹")).get(0).section())
			.isEqualTo("2015年夏令热线特别报道");
	}

	@Test
	void readsLabelsBelowEachStory() {
		assertThat(articles(STORIES)).extracting(ArticleDraft::section).containsExactly("民生一线", "城事");
	}

	@Test
	void readsLabelsBelowStoriesWhoseFirstHeadlineIsAsShortAsALabel() {
		assertThat(articles(page("## 大雨里等了三小时", "## 好心人感动过路客", "记者 王丹", "三位过路客丢了钱包,一位师傅在大雨里等到他们回来。", "## 身边故事",
				"## 桥面裂了条缝 养路工连夜报警", "21日,养路工拨打110报警,桥面裂了条缝。", "## 热线新闻", "## 等电梯", "老小区的住户天天为一部电梯排队。", "## 都市小区")))
			.extracting(ArticleDraft::section)
			.containsExactly("身边故事", "热线新闻", "都市小区");
	}

	@Test
	void readsALabelBetweenGetaMarks() {
		assertThat(articles(page("〓江左观察〓", "## 江左水库蓄水", "本报讯 昨天,水库蓄水。"))).extracting(ArticleDraft::section)
			.containsExactly("江左观察");
	}

	@Test
	void givesNoSectionForOneLabelAtTheEnd() {
		assertThat(articles(STORIES.replace("## 民生一线\n\n", ""))).extracting(ArticleDraft::section)
			.containsExactly(null, null);
	}

	@Test
	void readsBriefsWithMarksUnderTheirColumn() {
		List<ArticleDraft> briefs = articles("## 一周简讯\n\n☆10月11日,县总工会举行技能比武。(通讯员 盛夏)\n\n☆流动服务车开进十八个村。(通讯员 车平)\n");
		assertThat(briefs).hasSize(2)
			.allMatch(ArticleDraft::headlineDerived)
			.allSatisfy((brief) -> assertThat(brief.section()).isEqualTo("一周简讯"));
		assertThat(briefs.get(0).date()).hasToString("--10-11");
	}

	@Test
	void spansHeadlinesBuiltLikeTheFirst() {
		assertThat(articles("## 秋收进行时\n\n## 北岭县:高粱红了\n\n本报讯 昨天,高粱开镰。(乐天)\n\n## 南塘县:又养鱼又养蟹\n\n本报讯 村民起网。(庄心怡)\n"))
			.extracting(ArticleDraft::section)
			.containsExactly("秋收进行时", "秋收进行时");
	}

	@Test
	void readsAColumnBehindTheHeadlineButNoRemark() {
		List<ArticleDraft> articles = articles(
				"## 一村省下六十万(移风易俗看松江)\n\n本报讯 昨天,村里办喜事。(缪小青)\n\n## 烟花燃放管理办法公布(试行)\n\n本报讯 昨天,办法公布。(缪小青)\n");
		assertThat(articles).extracting(ArticleDraft::section).containsExactly("移风易俗看松江", null);
		assertThat(articles).extracting(ArticleDraft::headline).containsExactly("一村省下六十万", "烟花燃放管理办法公布(试行)");
	}

	@Test
	void knowsWhatABeatSpeaksOf() {
		assertThat(articles(page("## 雪天路滑 交警护送考生", "本报讯 昨晨,出租车熄火,交警用警车把考生送到考点。", "(栗晋生)", "## 平安出行", "## 春季养肝 起居有常",
				"本报讯 春季养肝要夜卧早起,肝病患者出现症状,应到医院就诊。", "(文瑞芳)", "## 健康科普", "## 公园里的郁金香下月开放", "本报讯 昨天,十二万株郁金香长出花苞。",
				"(冯耀华)")))
			.extracting(ArticleDraft::section)
			.containsExactly("平安出行", "健康科普", null);
	}

	@Test
	void readsColumnHeadlineAndAuthorFromOneLine() {
		ArticleDraft article = articles(page("## 透視鏡/停飛須做好溝通\\蔡一木", "客機日前停飛檢查。安全第一,做法合理。")).get(0);
		assertThat(article.section()).isEqualTo("透視鏡");
		assertThat(article.headline()).isEqualTo("停飛須做好溝通");
		assertThat(article.credits()).extracting(Credit::name).containsExactly("蔡一木");
	}

	@Test
	void spansNoStoryThatOnlyNamesTheAgency() {
		assertThat(articles(page("## 新华时评", "## 别让“指尖负担”拖累基层", "新华社南昌10月19日电(记者邬慧颖)一个村干部手机里有四十多个工作群。", "## 阿苏火山喷发",
				"新华社东京10月19日电(记者华义凡)位于熊本县的阿苏火山19日喷发。")))
			.extracting(ArticleDraft::section)
			.containsExactly("新华时评", null);
	}

	@Test
	void takesThePagesNameForTheColumnUpToTheEndOfThePage() {
		assertThat(articles(page("第05版:水岸江左 宜居青原", "## 水岸江左 宜居青原", "## 渡口添新船 两岸过江快", "●本报记者 王丹",
				"入秋以后,渡口添了两条船,两岸的群众过江快了。", "第06版:要闻", "## 水岸栈道铺完", "本报讯 昨天,江左水岸的栈道铺完,宜居的青原又多了一处去处。")))
			.extracting(ArticleDraft::section)
			.containsExactly("水岸江左 宜居青原", null);
	}

	@Test
	void takesTwoLongLinesOfOneLengthForAHeadlineWhateverTheStoryAbove() {
		assertThat(articles(page("## 首班车晚点", "本报讯 昨天,首班车晚点三小时,乘客在站台上等了三小时。", "## 冷雨中等候三小时", "## 热心人送伞到车站", "记者 王丹",
				"过路客昨天丢了相机,有人在冷雨里等到他。"))
			.get(1)).satisfies((article) -> {
				assertThat(article.section()).isNull();
				assertThat(article.headline()).isEqualTo("冷雨中等候三小时 热心人送伞到车站");
			});
	}

	@Test
	void takesAColumnsNameOverATextWithItsDayForNoHeadline() {
		assertThat(articles(page("## 集装箱车撞上老槐树", "老槐树昨天遭了难,主枝断了。", "王丹 李静", "## 昨夜新闻", "5月5日23时,李先生来电:路口发生车祸,轿车撞倒了电动车。",
				"见习记者周文核实报道:电动车倒在地上,轿车停在五米外。")))
			.extracting(ArticleDraft::section)
			.containsExactly(null, "昨夜新闻");
	}

	@Test
	void hearsNothingInWordsThatStandInAnyStory() {
		assertThat(articles(page("## 公园添座椅", "本报讯 昨天,公园添了座椅,现场的老人坐下歇脚,现场一片笑声,记者在现场看到座椅有靠背。", "## 突发·现场",
				"## 渔船漏水 船工游上岸", "本报讯 昨天,渔船在江心漏水,船工游上了岸。")))
			.extracting(ArticleDraft::section)
			.containsExactly(null, "突发·现场");
	}

	@Test
	void givesNoLabelAtTheTopOfAPageToTheStoryOnThePageBefore() {
		assertThat(articles(page("## 渡口添新船", "渡口添了两条新船,船票降价,渡口的新船昨天下水,船工们在渡口迎客。", "004版:国内", "## 渡口纵横", "## 外地的菜价回落",
				"外地的菜价昨天回落,黄瓜每斤便宜三角钱,西红柿便宜两角。")))
			.extracting(ArticleDraft::section)
			.containsExactly(null, "渡口纵横");
	}

	@Test
	void readsAColumnThatCarriesItsYear() {
		assertThat(articles(page("## 公园添座椅", "本报讯 昨天,公园添了座椅。", "## 老兵故事2024", "## 翻过三座雪山,才到那个小哨所……", "昨天,哨所的老兵迎来一批新兵。"))
			.get(1)).satisfies((article) -> {
				assertThat(article.section()).isEqualTo("老兵故事2024");
				assertThat(article.headline()).startsWith("翻过三座雪山");
			});
	}

	@Test
	void readsItemsWithMarkedTitlesUnderTheirColumn() {
		assertThat(articles(page("## 本地热闻", "●山乡采茶节开幕", "4月20日,采茶节开幕,游客来到山乡。", "●阅读展与名人对话", "昨日,阅读展在图书馆开展。",
				"●小车在高速路自燃", "日前,一辆小车起火。")))
			.hasSize(3)
			.first()
			.satisfies((item) -> assertThat(item.section()).isEqualTo("本地热闻"));
		assertThat(articles(page("## 春运出行提示", "●公路", "过江的车辆绕行二桥。", "●铁路", "凭票进站,提前到站。"))).hasSize(1);
	}

	@Test
	void readsAKickerWithEllipsisBetweenALabelAndItsHeadline() {
		assertThat(articles(page("## 新闻播报", "搬进“新屋”、摆开“寿宴”……", "## 老人们这个重阳过得好", "本报讯 昨天,村里的老人搬进新的活动中心。")))
			.singleElement()
			.satisfies((article) -> {
				assertThat(article.section()).isEqualTo("新闻播报");
				assertThat(article.kicker()).isEqualTo("搬进“新屋”、摆开“寿宴”……");
			});
	}

	@Test
	void takesThePagesNameForAColumnThoughItEndsLikeAPapers() {
		assertThat(articles(page("a0008版:新闻播报", "## 新闻播报", "## 老人们这个重阳过得好", "本报讯 昨天,村里的老人搬进新的活动中心。")))
			.extracting(ArticleDraft::section)
			.containsExactly("新闻播报");
	}

	@ParameterizedTest
	@ValueSource(strings = { "关注青原敬老月", "我与江左晚报的故事", "图说江左", "B 征集", "双拥 国防", "街巷旧事③", "江左日报创刊七十周年特刊之往事" })
	void readsLabelsByTheirForm(String label) {
		assertThat(articles(
				page("## 夜市添了净化器", "本报讯 昨晚,夜市添了净化器。(王丹)", "## " + label, "## 老人在院里种出十斤重的南瓜", "本报讯 昨天,老人摘下南瓜。(李静)")))
			.extracting(ArticleDraft::section)
			.containsExactly(null, ColumnNames.strip(label));
	}

	@Test
	void readsAKickerThatLeadsOnBetweenLabelAndHeadline() {
		assertThat(articles(page("## 关注青原敬老月", "他们是一群普通的邻居,每天为楼里的老人端去一碗热汤——", "## “这碗汤我喝了十年”", "本报讯 昨天,老人在院里说起邻居。")))
			.singleElement()
			.satisfies((article) -> {
				assertThat(article.section()).isEqualTo("关注青原敬老月");
				assertThat(article.kicker()).startsWith("他们是一群普通的邻居");
			});
	}

	@Test
	void takesHalfAHeadlineForNoLabel() {
		assertThat(articles(page("## 夜市添了净化器", "本报讯 昨晚,夜市添了净化器。(王丹)", "## 银杏广场", "## 遇到他", "本报讯 昨天,老人遇到送伞的少年。(李静)"))
			.get(1)).satisfies((article) -> {
				assertThat(article.section()).isNull();
				assertThat(article.headline()).isEqualTo("银杏广场 遇到他");
			});
	}

	@Test
	void takesAPlaceThatTheStorySpeaksOfForNoLabel() {
		assertThat(articles(page("## 夜市添了净化器", "本报讯 昨晚,夜市添了净化器。(王丹)", "## 杏花小区", "## 停水二十天 居民提桶上楼",
				"近日,杏花小区的居民向本报反映,小区停水二十天,居民提桶上楼。(李静)"))
			.get(1)
			.section()).isNull();
	}

	@Test
	void takesALabelThatTheStoryBelowNamesForItsColumn() {
		List<ArticleDraft> articles = articles(page("## 厨房冒烟邻居踹门救火", "本报讯(记者 王丹)昨天,送水工踹开门救了火。", "## 江左帮帮帮",
				"## 挡路的废钢管已拉走", "11月3日,“江左帮帮帮”报道了钢管堵在盲道上。昨天,钢管已全部拉走。", "本报记者 李静", "## 大桥贯通", "本报讯(记者 赵清)昨天,大桥贯通。"));
		assertThat(articles).extracting(ArticleDraft::section).containsExactly(null, "江左帮帮帮", null);
	}

	@Test
	void setsAColumnOfBriefsAboveThem() {
		assertThat(articles(page("## 圆桌谈拢三十六户", "社区里的居民坐下来谈电梯,居委会请来设计人员。", "社区的楼组长上门量窗户。", "(王丹)", "## 社区短波",
				"## 漂流角开张", "本报讯 日前,居民区的报刊亭改成了漂流角。(李静)", "## 骑楼下设充电棚", "本报讯 日前,骑楼下新增四处充电棚。(赵清)")))
			.extracting(ArticleDraft::section)
			.containsExactly(null, "社区短波", "社区短波");
	}

	@Test
	void takesWhatIsCountedForNoLabel() {
		assertThat(articles(page("## 夜市添了净化器", "本报讯 昨晚,夜市添了净化器。(王丹)", "## 一场透雪解冬旱", "## 全市冬小麦进入安全越冬期", "●记者 李静",
				"12月1日,一场大雪落在了河谷两岸。"))
			.get(1)
			.section()).isNull();
	}

	@Test
	void goesOnOverItemsOfOneKind() {
		assertThat(articles(page("## 乡镇联播", "## 白沙镇 旱地改种秋荞麦", "江左讯(通讯员 王丹)9月8日,白沙镇村民在抢播秋荞麦。", "种子由镇里统一订购。",
				"## 新河乡 流动水车进山来", "江左讯(通讯员 李静)“水车来了!”9月10日,新河乡响起了喇叭。", "一车水够全村用两天。")))
			.extracting(ArticleDraft::section)
			.containsExactly("乡镇联播", "乡镇联播");
	}

	@Test
	void goesOnOverTheItemsOfAJournal() {
		assertThat(articles(page("## 夜市添了净化器", "本报讯 昨晚,夜市添了净化器。(王丹)", "## 走村记事", "## 茶厂请来守夜人", "记者 李静", "10月11日 青原县石源村",
				"晚上九点半,村口茶厂的铁门还开着。", "## 祠堂里的理发日", "记者 赵清", "10月11日 青原县江口村", "今天是江口村的理发日,祠堂里坐了十来个老人。")))
			.extracting(ArticleDraft::section)
			.containsExactly(null, "走村记事", "走村记事");
	}

	@Test
	void readsUnmarkedTitlesUnderAColumnOfBriefs() {
		assertThat(
				articles(page("## 妇联短波", "龙舟队开始冬训", "近日,龙舟队在江畔开始冬训,队伍由24人组成。", "护河队清理河道42公里", "护河队成立两年来,累计清理河道42公里。")))
			.extracting(ArticleDraft::headline)
			.containsExactly("龙舟队开始冬训", "护河队清理河道42公里");
	}

}
