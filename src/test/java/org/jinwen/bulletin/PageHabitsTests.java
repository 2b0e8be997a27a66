package org.jinwen.bulletin;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Habits of papers that show only on the page as a whole. */
class PageHabitsTests {

	private static final String STORIES = """
			## 老旧小区加装电梯 一楼点头

			本报讯 昨天,小区的电梯投入使用。(路一鸣)

			## 民生一线

			## 夜市摊位装上净化器 邻居开窗

			本报讯 昨晚,摊位装上了净化器。(施北辰)

			## 城事
			""";

	@Test
	void readsLabelsBelowEachStory() {
		assertThat(articles(STORIES)).extracting(ArticleDraft::section).containsExactly("民生一线", "城事");
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
	void keepsMarkedPointsInsideTheirStory() {
		assertThat(articles("## 冬季防火注意四点\n\n本报讯 昨天,消防部门提醒市民。\n\n■不要堵塞通道。\n\n■不要私拉电线。\n")).hasSize(1);
	}

	@Test
	void beginsANewItemAfterEachPhotoCredit() {
		assertThat(articles("## 图片新闻\n\n学生在收割油菜。 张伯谦 摄\n\n农户在藕田里插藕。 訾明 摄\n")).hasSize(2)
			.allSatisfy((item) -> assertThat(item.section()).isEqualTo("图片新闻"));
	}

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
	void readsAKickerThatRanksBelowItsHeadline() {
		ArticleDraft article = articles("## 全面落实“河长制”\n\n# 两千名河长巡到家门口\n\n本报讯 昨天,河长巡河。\n").get(0);
		assertThat(article.kicker()).isEqualTo("全面落实“河长制”");
		assertThat(article.headline()).isEqualTo("两千名河长巡到家门口");
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
	void takesAnswersForTextHoweverShort() {
		assertThat(articles("## 农机补贴怎么领?\n\n问:我家的拖拉机能领吗?\n\n答:能。\n\n问:到哪里办?\n\n答:到农机中心办理。\n")).hasSize(1);
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
	void keepsAnEditorsNoteAndABackgroundBoxWithTheStory() {
		List<ArticleDraft> articles = articles(page("## 我在灯塔上值夜", "编者按", "四十年潮起潮落,本报今起推出专栏。", "□ 柯晚晴",
				"那年秋天,我从航标学校毕业,分到花鸟礁。", "相关链接", "灯塔建于1870年,高十六米。", "## 大桥贯通", "本报讯 昨天,大桥贯通。"));
		assertThat(articles).extracting(ArticleDraft::headline).containsExactly("我在灯塔上值夜", "大桥贯通");
		assertThat(articles.get(0).credits()).extracting(Credit::name).containsExactly("柯晚晴");
		assertThat(articles.get(0).blocks()).extracting(Block::role)
			.containsExactly(Role.QUOTE, Role.QUOTE, Role.LEAD, Role.QUOTE, Role.QUOTE);
	}

	@Test
	void readsColumnHeadlineAndAuthorFromOneLine() {
		ArticleDraft article = articles(page("## 透視鏡/停飛須做好溝通\\蔡一木", "客機日前停飛檢查。安全第一,做法合理。")).get(0);
		assertThat(article.section()).isEqualTo("透視鏡");
		assertThat(article.headline()).isEqualTo("停飛須做好溝通");
		assertThat(article.credits()).extracting(Credit::name).containsExactly("蔡一木");
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
	void beginsANewStoryBelowAPageLine() {
		assertThat(articles("""
				第2版()

				也谈食堂的煤耗
				机关食堂烧煤,历来是没有定额的。

				第2版()

				新式步犁
				江海农具厂试制成功一种步犁。
				""")).extracting(ArticleDraft::headline).containsExactly("也谈食堂的煤耗", "新式步犁");
	}

	@Test
	void spansNoStoryThatOnlyNamesTheAgency() {
		assertThat(articles(page("## 新华时评", "## 别让“指尖负担”拖累基层", "新华社南昌10月19日电(记者邬慧颖)一个村干部手机里有四十多个工作群。", "## 阿苏火山喷发",
				"新华社东京10月19日电(记者华义凡)位于熊本县的阿苏火山19日喷发。")))
			.extracting(ArticleDraft::section)
			.containsExactly("新华时评", null);
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
	void takesTheWordsOfALonePictureForTheStory() {
		List<ArticleDraft> articles = articles(page("## 摄影天地", "4月4日,古城的居民在河边洗菜。随着旅游业恢复,古城又热闹起来。 洪 海 摄"));
		assertThat(articles).extracting(ArticleDraft::section).containsExactly("摄影天地");
		assertThat(articles.get(0).credits()).extracting(Credit::name).containsExactly("洪海");
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
	void takesOneHeadingBetweenTwoStoriesForAStory() {
		assertThat(articles(page("## 北部发生地震", "据新华社电 北部当地时间8日晚发生地震,暂无人员伤亡报告。", "## 今起三天 我市有小雨", "市气象台预计,今起三天有小雨。",
				"## 大桥贯通", "本报讯 昨天,大桥贯通。")))
			.extracting(ArticleDraft::headline)
			.containsExactly("北部发生地震", "今起三天 我市有小雨", "大桥贯通");
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
	void beginsAnItemAtTheNameOfThePaperButNotAtADatelineWithItsPlace() {
		assertThat(articles(page("## 天橋底玻璃清理", "【本報訊】天橋底昨晚遍地玻璃。", "【本報訊】渡輪昨天加開夜航。"))).hasSize(2);
		assertThat(articles(page("## 两地秋收", "【本报临江电】临江昨天开镰。", "【本报河东电】河东昨天开镰。"))).hasSize(1);
	}

	@Test
	void endsASignedStoryBeforeTheNextDateline() {
		assertThat(articles(page("## 小校球隊奪亞軍", "【記者王怡君台南報導】全校只有四十人的小校昨天奪亞軍。", "【中央社台北三日電】氣象局今天發布大雨特報。"))).hasSize(2);
	}

	@Test
	void readsADatelineAndACreditOnLinesOfTheirOwn() {
		assertThat(articles(page("## 海员回家", "【路透社海港28日电】", "(记者:王丹)海员们今天回到海港。", "码头上站满了人。"))).singleElement()
			.satisfies((article) -> {
				assertThat(article.headline()).isEqualTo("海员回家");
				assertThat(article.credits()).extracting(Credit::name).containsExactly("王丹");
			});
	}

	@Test
	void takesWhatWasPostedOnADayForAStory() {
		assertThat(articles(page("## 农会收购文旦 先收大果", "2025/08/22 19:30", "农会昨天开始收购文旦,先收大果。", "农会说,文旦今年减产。",
				"## 文旦节照办 农会说不停", "2025/08/23 05:30", "文旦节照办,农会说今年的文旦减产,节不停。")))
			.extracting(ArticleDraft::headline)
			.containsExactly("农会收购文旦 先收大果", "文旦节照办 农会说不停");
	}

	@Test
	void setsStoriesApartAtOrnaments() {
		assertThat(articles(
				page("## 地方新闻", "-", "### 长者围炉 大家拜年", "昨日中午,长者之家围炉。", "-", "### 长者拜年 家扶送礼", "长者之家的家扶中心向长者送礼。")))
			.extracting(ArticleDraft::headline)
			.containsExactly("长者围炉 大家拜年", "长者拜年 家扶送礼");
	}

	@Test
	void takesTheHeadlineWithItsNumberInTheArchiveForFurniture() {
		assertThat(articles(page("## B1-会长来访", "19650929B1-会长来访", "【本报海港28日电】会长今天来访。")).get(0).deck()).isNull();
	}

	@Test
	void creditsWhoSignsALetter() {
		assertThat(articles(page("## 谢谢您", "编辑同志:昨天我父亲在车站晕倒,一位师傅施救。谢谢您。", "东关街道居民 王丹")).get(0).credits())
			.containsExactly(new Credit("王丹", "读者"));
	}

	@Test
	void takesHalfASentenceAboutWhatComesNextForText() {
		assertThat(articles(page("## 口袋公园开门", "本报讯 昨天,口袋公园开门。", "下一步,街道还将利用闲置空", "地建设3处口袋公园。")).get(0).blocks())
			.extracting(Block::role)
			.containsExactly(Role.LEAD, Role.PARAGRAPH);
	}

	@Test
	void creditsWhoFiledFromWhereAndForWhichPaper() {
		assertThat(articles(page("## 農會成果展", "記者王怡君／台南報導", "農會昨天舉辦成果展。")).get(0).credits()).extracting(Credit::name)
			.containsExactly("王怡君");
		assertThat(articles(page("## 游客来过节", "本报讯 昨天,游客来古镇过节。", "王 丹(江城晚报)")).get(0).credits()).extracting(Credit::name)
			.containsExactly("王丹");
		assertThat(articles(page("## 小记者来了", "本报讯 昨天,小记者来了。③2 王俊祥 摄")).get(0).credits()).extracting(Credit::name)
			.containsExactly("王俊祥");
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
	void readsACreditAboveAStoryWhoseHeadlineIsLost() {
		assertThat(articles(page("□晚报记者 王丹", "本报讯 老人昨天摔倒,路人上前相助。"))).singleElement().satisfies((article) -> {
			assertThat(article.headlineDerived()).isTrue();
			assertThat(article.credits()).extracting(Credit::name).containsExactly("王丹");
		});
		assertThat(articles(page("## 两起追尾", "N通讯员 李静 本报记者 王丹", "本报讯 昨天,两车追尾。")).get(0).credits())
			.extracting(Credit::name)
			.containsExactly("李静", "王丹");
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

	@Test
	void beginsANewStoryBetweenTwoSignedTexts() {
		assertThat(articles(
				page("## 业余种蘑菇为职工办好事", "公司工会在院里的地道种植蘑菇,卖给职工。(刘玉光)", "## 两家工会为职工订报", "公司工会为职工每人订一份报。", "(孟翔 张锐)")))
			.hasSize(2);
	}

	@Test
	void endsAStoryAtThanksToItsReader() {
		assertThat(articles(page("## 的哥跟踪窃贼", "本报讯 昨天,的哥报警。警方抓获窃贼。", "本报记者 李东 摄(感谢读者刘先生提供线索)", "## 民警蹲守三夜抓窃贼",
				"派出所民警蹲守三夜,警方抓获窃贼。")))
			.hasSize(2);
	}

	private static String page(String... paragraphs) {
		return String.join("\n\n", paragraphs) + "\n";
	}

	private static List<ArticleDraft> articles(String page) {
		return parse(page).articles();
	}

	private static ParsedBulletin parse(String page) {
		return new BulletinParser().parse(new BulletinSource("page", page.getBytes(StandardCharsets.UTF_8)));
	}

}
