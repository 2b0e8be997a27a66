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
	void takesANumberBelowTheDateOrTheEditorsForThePapers() {
		ParsedBulletin bulletin = parse(page("2024年5月16日 星期四", "法治热线 0000-1234567", "## 渔船拖回", "本报讯 昨天,渔船拖回。",
				"供热服务热线:0000-7654321", "责编 王丹 版式 李静", "江晚热线 0000-1234567"));
		assertThat(bulletin.articles()).hasSize(1);
		assertThat(bulletin.articles().get(0).blocks()).extracting(Block::text).endsWith("供热服务热线:0000-7654321");
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

	@Test
	void readsWhatIsAskedAndAnsweredInAnInterview() {
		assertThat(articles(page("## “先学会坐得住”", "王丹今年83岁,做泥人六十年,昨天她把四十件作品捐了出去。", "记者：捐出去舍得吗？", "王丹：放在博物馆,我倒睡得好了。",
				"记者：现在呢？", "王丹：现在教徒弟,头三个月不让碰泥。")))
			.singleElement()
			.satisfies((article) -> assertThat(article.blocks()).extracting(Block::role)
				.containsExactly(Role.LEAD, Role.PARAGRAPH, Role.PARAGRAPH, Role.PARAGRAPH, Role.PARAGRAPH));
	}

	@Test
	void keepsTheGreetingAndTheEditorsPostscriptWithTheLetter() {
		List<ArticleDraft> articles = articles(
				page("## 充电桩别只当摆设", "本报讯(记者 李静)昨天,记者走访了三个小区的充电桩。", "## 街坊来信", "## 盼末班车晚走半小时", "尊敬的编辑同志：您好！",
						"我在超市上晚班,等理完货出来,末班车已经开走。", "青原区石源街 王丹", "编者附言：来信已转交有关部门。", "## 大桥贯通", "本报讯(记者 赵清)昨天,大桥贯通。"));
		assertThat(articles).extracting(ArticleDraft::headline).containsExactly("充电桩别只当摆设", "盼末班车晚走半小时", "大桥贯通");
		assertThat(articles.get(1).deck()).isNull();
		assertThat(articles.get(1).section()).isEqualTo("街坊来信");
	}

	@Test
	void readsATimetableAsAList() {
		assertThat(articles(page("## 下周部分线路计划停电", "本报讯 记者从供电局获悉,下周部分线路计划停电。", "3月21日7:30—17:00 10千伏东一线:东一环路北段、莲花池小区",
				"3月22日8:00—16:30 10千伏梁山线31号杆后段:梁山街、工农路西段", "3月23日8:00—12:00 10千伏天汉线:天汉大道中段、陈家营", "如遇下雨,停电时间顺延。"))
			.get(0)
			.blocks()).extracting(Block::role).contains(Role.LIST);
	}

	@Test
	void keepsTheUnitOfATableOutOfTheText() {
		assertThat(
				articles(page("## 蒜苗跌了 芹菜涨了", "本报讯 昨天,批发市场的菜价分了两路。", "单位:元/公斤", "| 品种 | 今日 |\n|---|---|\n| 蒜苗 | 5.0 |"))
					.get(0)
					.blocks())
			.extracting(Block::role)
			.containsExactly(Role.LEAD, Role.CAPTION, Role.TABLE);
	}

	@Test
	void keepsTheDayOfALetterAndANumberToCallOutOfTheStoriesBeside() {
		List<ArticleDraft> articles = articles(page("## 读者来信", "## 留一盏灯", "编辑同志:我们院子里四盏灯都灭了,恳请留一盏。", "读者 王丹", "8月10日",
				"## 鼻子出血怎么办", "让孩子坐下,身体稍向前倾,捏住鼻翼。(记者李静)", "健康热线:1234567", "## 大桥贯通", "本报讯(记者 赵清)昨天,大桥贯通。"));
		assertThat(articles).extracting(ArticleDraft::headline).containsExactly("留一盏灯", "鼻子出血怎么办", "大桥贯通");
		assertThat(articles).allSatisfy((article) -> assertThat(article.kicker()).isNull());
	}

	@Test
	void readsTheRowsOfATableThatBlankLinesToreApart() {
		assertThat(articles(page("## 菜薹开园", "本报讯 昨天,菜薹开园。", "| 市场 | 今日 |", "|---|---|", "| 大东门 | 3.0 |", "## 大桥贯通",
				"本报讯 昨天,大桥贯通。")))
			.first()
			.satisfies((article) -> assertThat(article.blocks()).extracting(Block::role)
				.containsOnly(Role.LEAD, Role.TABLE));
	}

}
