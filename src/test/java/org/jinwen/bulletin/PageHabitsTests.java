package org.jinwen.bulletin;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jinwen.bulletin.Pages.articles;
import static org.jinwen.bulletin.Pages.page;
import static org.jinwen.bulletin.Pages.parse;

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
	void takesTheHeadOfThePageForFurniture() {
		ParsedBulletin bulletin = parse("今日湖湾·新闻\n\n2018年12月29日 星期六\n\n## 暖心窗口\n\n本报讯 昨天,窗口开张。\n");
		assertThat(bulletin.lines().get(0).role()).isEqualTo(Role.FURNITURE);
		assertThat(bulletin.articles().get(0).kicker()).isNull();
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
	void beginsAnItemAtTheNameOfThePaperButNotAtADatelineWithItsPlace() {
		assertThat(articles(page("## 天橋底玻璃清理", "【本報訊】天橋底昨晚遍地玻璃。", "【本報訊】渡輪昨天加開夜航。"))).hasSize(2);
		assertThat(articles(page("## 两地秋收", "【本报临江电】临江昨天开镰。", "【本报河东电】河东昨天开镰。"))).hasSize(1);
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
	void takesHalfASentenceAboutWhatComesNextForText() {
		assertThat(articles(page("## 口袋公园开门", "本报讯 昨天,口袋公园开门。", "下一步,街道还将利用闲置空", "地建设3处口袋公园。")).get(0).blocks())
			.extracting(Block::role)
			.containsExactly(Role.LEAD, Role.PARAGRAPH);
	}

}
