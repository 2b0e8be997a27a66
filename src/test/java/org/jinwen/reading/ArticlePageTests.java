package org.jinwen.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.jinwen.article.Article;
import org.jinwen.article.ArticleText.DateEvidence;
import org.jinwen.article.Articles;
import org.jinwen.article.BodyBlock;
import org.jinwen.article.Bulletin;
import org.jinwen.article.BulletinSources;
import org.jinwen.article.Relative;
import org.jinwen.article.Relative.Tie;
import org.jinwen.article.Relatives;
import org.jinwen.article.Relatives.Neighbour;
import org.jinwen.article.RetiredAddress;
import org.jinwen.article.RetiredAddresses;
import org.jinwen.web.Addresses;
import org.jinwen.web.HtmlPage;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.http.HttpHeaders;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jinwen.reading.Story.story;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.BDDMockito.given;

@WebMvcTest(ArticleController.class)
@AutoConfigureMockMvc(addFilters = false)
@MockitoBean(types = BulletinSources.class)
class ArticlePageTests {

	private static final Bulletin BULLETIN = Story.bulletin("并州/3 版", "并州晚报", LocalDate.of(2024, 12, 6));

	@Autowired
	private MockMvcTester mvc;

	@MockitoBean
	private Articles articles;

	@MockitoBean
	private RetiredAddresses retired;

	@MockitoBean
	private Relatives relatives;

	private HtmlPage open(Story story) {
		return open(story, "");
	}

	private HtmlPage open(Story story, String query) {
		Article article = story.print(BULLETIN, 2);
		given(this.articles.findByPublicId(article.getPublicId())).willReturn(Optional.of(article));
		return HtmlPage.open(this.mvc, "/articles/" + article.getPublicId() + query);
	}

	@Test
	void showsWhatIsPrinted() {
		HtmlPage page = open(story("绿道全线贯通").in("城建进行时")
			.tagged("慢行")
			.under("连起十二座公园")
			.over("明年再添观鸟点")
			.on(LocalDate.of(2024, 12, 5), DateEvidence.PRINTED)
			.from("太原市")
			.by("李望云", "周书遥")
			.text("第一段。", "第二段。"));
		assertThat(page.html().title()).isEqualTo("绿道全线贯通 - 晋闻");
		assertThat(page.texts("h1")).containsExactly("绿道全线贯通");
		assertThat(page.texts(".kick")).containsExactly("城建进行时 慢行");
		assertThat(page.texts(".shoulder")).containsExactly("连起十二座公园");
		assertThat(page.texts(".sub")).containsExactly("明年再添观鸟点");
		assertThat(page.texts(".art > header .meta li")).containsExactly("2024年12月5日", "记者 李望云、周书遥", "地点 太原市",
				"约 8 字，1 分钟");
		assertThat(page.texts(".body > p:not(.by)")).containsExactly("第一段。", "第二段。");
		assertThat(page.texts(".by")).containsExactly("记者 李望云、周书遥");
		assertThat(page.links(".art > header .meta a")).containsExactly("/reporters/%E6%9D%8E%E6%9C%9B%E4%BA%91",
				"/reporters/%E5%91%A8%E4%B9%A6%E9%81%A5", "/places/%E5%A4%AA%E5%8E%9F%E5%B8%82");
		assertThat(page.html().select(".hints")).isEmpty();
	}

	@Test
	void showsEveryKindOfBlock() {
		HtmlPage page = open(story("各种段落").text("正文。")
			.block(BodyBlock.Type.SUBHEAD, "小标题")
			.block(BodyBlock.Type.LIST, "- 甲\n- 乙")
			.block(BodyBlock.Type.QUOTE, "引文一\n引文二")
			.block(BodyBlock.Type.TABLE, "| 路段 | 长度 |\n|---|---|\n| 北段 | 2.4 |")
			.block(BodyBlock.Type.IMAGE, "航拍")
			.block(BodyBlock.Type.CAPTION, "图为绿道。"));
		assertThat(page.texts(".body h2")).containsExactly("小标题");
		assertThat(page.texts(".body > ul > li")).containsExactly("甲", "乙");
		assertThat(page.texts(".body blockquote p")).containsExactly("引文一", "引文二");
		assertThat(page.texts(".body th")).containsExactly("路段", "长度");
		assertThat(page.texts(".body td")).containsExactly("北段", "2.4");
		assertThat(page.texts(".body .picture")).containsExactly("图片： 航拍");
		assertThat(page.texts(".body .caption")).containsExactly("图为绿道。");
	}

	@Test
	void saysThatAHeadlineIsDerived() {
		HtmlPage page = open(story("供热投诉下降").derived().on(LocalDate.of(2024, 12, 5), DateEvidence.PRINTED));
		assertThat(page.texts(".hints li")).containsExactly("拟题 版面上没有印标题，这个标题取自正文。");
	}

	@Test
	void saysWhereTheYearOfADateComesFrom() {
		HtmlPage page = open(story("冬小麦").on(LocalDate.of(2024, 12, 4), DateEvidence.FILE_NAME));
		assertThat(page.texts(".art > header time.inferred")).containsExactly("2024年12月4日");
		assertThat(page.texts(".hints li")).containsExactly("推定日期 版面只印了月和日，年份取自文件名。");
	}

	@Test
	void saysThatTheYearIsNotKnown() {
		HtmlPage page = open(story("冬小麦").printed("--12-04"));
		assertThat(page.texts(".art > header time.inferred")).containsExactly("12月4日");
		assertThat(page.texts(".hints li")).containsExactly("推定日期 版面只印了月和日，年份不详。");
	}

	@Test
	void saysThatThereIsNoDate() {
		assertThat(open(story("无日期")).texts(".art > header .meta li")).first().isEqualTo("未标日期");
	}

	@Test
	void leadsToTheArticlesWithoutSection() {
		HtmlPage page = open(story("无栏目"));
		assertThat(page.links(".art .kick a")).containsExactly("/sections/%E7%BB%BC%E5%90%88");
		assertThat(page.html().select(".art .kick a").attr("title")).contains("没有印栏目名");
	}

	@Test
	void namesTheSourceAndItsLines() {
		HtmlPage page = open(story("出处").text("一。", "二。"));
		assertThat(page.texts(".source")).singleElement().asString().startsWith("出处 并州晚报 并州/3 版.md 第 3–9 行");
		assertThat(page.html().select(".source").attr("data-address")).startsWith("http://localhost/articles/");
		assertThat(page.links(".source a")).first().isEqualTo("/bulletins/%E5%B9%B6%E5%B7%9E/3%20%E7%89%88");
	}

	@Test
	void leadsToTheNeighboursAndToTheSameDay() {
		given(this.relatives.neighbours(any())).willReturn(
				List.of(new Neighbour("aaaaaaaaaaa1", "上一条", false, 1), new Neighbour("aaaaaaaaaaa3", "下一条", true, 3)));
		given(this.relatives.of(any(), anyInt()))
			.willReturn(List.of(new Relative(Tie.DAY, "bbbbbbbbbbb1", "同日一条", false)));
		HtmlPage page = open(story("本条").on(LocalDate.of(2024, 12, 5), DateEvidence.PRINTED));
		assertThat(page.texts(".prev")).containsExactly("上一篇 上一条");
		assertThat(page.texts(".next")).containsExactly("下一篇 下一条 拟题");
		assertThat(page.links(".turn a")).containsExactly("/articles/aaaaaaaaaaa1", "/articles/aaaaaaaaaaa3");
		assertThat(page.texts(".heads")).containsExactly("同日一条");
		assertThat(page.links("#same-day a")).containsExactly("/archive/2024-12-05");
	}

	@Test
	void readsOnWithNoArticleTwice() {
		given(this.relatives.of(any(), anyInt()))
			.willReturn(List.of(new Relative(Tie.DAY, "bbbbbbbbbbb1", "同日又同记者", false),
					new Relative(Tie.DAY, "bbbbbbbbbbb2", "只是同日", false),
					new Relative(Tie.REPORTER, "bbbbbbbbbbb1", "同日又同记者", false),
					new Relative(Tie.SUBJECT, "bbbbbbbbbbb3", "别的事", false),
					new Relative(Tie.SUBJECT, "bbbbbbbbbbb4", "绿道建成", true)));
		HtmlPage page = open(story("绿道贯通").on(LocalDate.of(2024, 12, 5), DateEvidence.PRINTED));
		assertThat(page.texts(".more h2")).containsExactly("相关稿件", "同一记者", "同一天的稿件");
		assertThat(page.texts(".more li")).containsExactly("绿道建成 拟题", "别的事", "同日又同记者", "只是同日");
	}

	@Test
	void saysHowToCiteIt() {
		assertThat(open(story("绿道贯通").by("李望云", "周书遥")).texts(".cite p"))
			.containsExactly("李望云, 周书遥. 绿道贯通[N]. 并州晚报, 2024-12-06.");
		assertThat(open(story("绿道贯通").by("甲一", "乙二", "丙三", "丁四")).texts(".cite p"))
			.containsExactly("甲一, 乙二, 丙三, 等. 绿道贯通[N]. 并州晚报, 2024-12-06.");
		assertThat(open(story("绿道贯通")).texts(".cite p")).containsExactly("绿道贯通[N]. 并州晚报, 2024-12-06.");
	}

	@Test
	void showsAPlaceThatIsNotOfChinaAsPrinted() {
		HtmlPage page = open(story("会议").from("联合国"));
		assertThat(page.texts(".art > header .meta li")).contains("地点 联合国");
		assertThat(page.links(".art > header .meta a")).isEmpty();
	}

	@Test
	void hidesWhatNeedsAScript() {
		assertThat(open(story("按钮")).html().select("button[data-do]:not([hidden])").eachAttr("data-do"))
			.containsExactly("keys");
		assertThat(open(story("按钮")).html().select("li[hidden] button[data-do=keys]")).hasSize(1);
	}

	@Test
	void escapesWhateverIsPrinted() {
		String script = "<script>alert(1)</script>'\"&";
		HtmlPage page = open(story(script).in(script)
			.tagged(script)
			.under(script)
			.over(script)
			.from(script)
			.by(script)
			.as(script)
			.text(script)
			.block(BodyBlock.Type.SUBHEAD, script)
			.block(BodyBlock.Type.LIST, script)
			.block(BodyBlock.Type.QUOTE, script)
			.block(BodyBlock.Type.TABLE, script)
			.block(BodyBlock.Type.IMAGE, script)
			.block(BodyBlock.Type.CAPTION, script));
		assertThat(page.response().getStatus()).isEqualTo(200);
		assertThat(page.html().select("main script, [onerror], [onclick]")).isEmpty();
		assertThat(page.texts("h1, .shoulder, .sub, .body h2, .body li, .body td, .body blockquote p, .caption"))
			.hasSize(8)
			.containsOnly(script);
	}

	@Test
	void tellsSearchEnginesWhatIsPrinted() {
		HtmlPage page = open(story("绿道全线贯通").in("城建进行时")
			.over("明年再添观鸟点")
			.on(LocalDate.of(2024, 12, 5), DateEvidence.PRINTED)
			.from("太原市")
			.by("李望云", "周书遥")
			.text("第一段。", "第二段。"));
		JsonNode graph = JsonMapper.shared()
			.readTree(page.html().select("script[type=application/ld+json]").html())
			.path("@graph");
		JsonNode news = graph.path(0);
		String url = "http://localhost" + Addresses.article(story("绿道全线贯通").publicId(BULLETIN));
		assertThat(news.path("@type").stringValue()).isEqualTo("NewsArticle");
		assertThat(news.path("url").stringValue()).isEqualTo(url);
		assertThat(news.path("headline").stringValue()).isEqualTo("绿道全线贯通");
		assertThat(news.path("alternativeHeadline").stringValue()).isEqualTo("明年再添观鸟点");
		assertThat(news.path("datePublished").stringValue()).isEqualTo("2024-12-05T00:00:00+08:00");
		assertThat(news.path("dateline").stringValue()).isEqualTo("太原市 12月5日");
		assertThat(news.path("author").size()).isEqualTo(2);
		assertThat(news.path("author").path(1).path("name").stringValue()).isEqualTo("周书遥");
		assertThat(news.path("author").path(1).path("url").stringValue())
			.isEqualTo("http://localhost/reporters/%E5%91%A8%E4%B9%A6%E9%81%A5");
		assertThat(news.path("articleSection").stringValue()).isEqualTo("城建进行时");
		assertThat(news.path("isPartOf").path("name").stringValue()).isEqualTo("并州晚报");
		assertThat(news.path("inLanguage").stringValue()).isEqualTo("zh-CN");
		assertThat(news.path("isAccessibleForFree").booleanValue()).isTrue();
		assertThat(news.path("publisher").path("name").stringValue()).isEqualTo("晋闻");
		JsonNode way = graph.path(1).path("itemListElement");
		assertThat(way.size()).isEqualTo(3);
		assertThat(way.path(1).path("name").stringValue()).isEqualTo("城建进行时");
		assertThat(way.path(2).path("item").stringValue()).isEqualTo(url);
		assertThat(page.html().select("meta[property=og:url]").attr("content")).isEqualTo(url);
		assertThat(page.html().select("meta[property=og:title]").attr("content")).isEqualTo("绿道全线贯通");
		assertThat(page.html().select("meta[property=article:published_time]").attr("content"))
			.isEqualTo("2024-12-05T00:00:00+08:00");
		assertThat(page.html().select("meta[property=article:author]")).hasSize(2);
		assertThat(page.html().select("meta[name=twitter:card]").attr("content")).isEqualTo("summary");
	}

	@Test
	void noHeadlineEndsTheDataItStandsIn() {
		String evil = "</script><script>alert(1)</script><!--\u2028\u0001&quot;\"";
		HtmlPage page = open(story(evil).in(evil).by(evil).from(evil));
		assertThat(page.html().select("script:not([src])")).hasSize(1);
		JsonNode news = JsonMapper.shared()
			.readTree(page.html().select("script:not([src])").html())
			.path("@graph")
			.path(0);
		assertThat(news.path("headline").stringValue()).isEqualTo(evil);
		assertThat(news.path("author").path(0).path("name").stringValue()).isEqualTo(evil);
	}

	@Test
	void namesItselfInBothLanguages() {
		HtmlPage page = open(story("双语"), "?lang=en&size=l");
		String url = "http://localhost" + Addresses.article(story("双语").publicId(BULLETIN));
		assertThat(page.links("link[rel=canonical]")).containsExactly(url + "?lang=en");
		assertThat(page.links("link[hreflang]")).containsExactly(url, url + "?lang=en", url);
		assertThat(page.html().select("link[hreflang]").eachAttr("hreflang")).containsExactly("zh-CN", "en",
				"x-default");
	}

	@Test
	void countsFourHundredHanAMinute() {
		assertThat(open(story("长文").text("好".repeat(1390))).texts(".meta li")).contains("约 1,390 字，3 分钟");
	}

	@Test
	void sendsOnFromARetiredAddressAndKeepsTheLanguage() {
		given(this.retired.findByPublicId("aaaaaaaaaaaa"))
			.willReturn(Optional.of(new RetiredAddress("aaaaaaaaaaaa", "bbbbbbbbbbbb")));
		HtmlPage page = HtmlPage.open(this.mvc, "/articles/aaaaaaaaaaaa?lang=en");
		assertThat(page.response().getStatus()).isEqualTo(301);
		assertThat(page.response().getHeader(HttpHeaders.LOCATION)).isEqualTo("/articles/bbbbbbbbbbbb?lang=en");
	}

	@Test
	void saysThatAnArticleWasWithdrawn() {
		given(this.retired.findByPublicId("aaaaaaaaaaaa"))
			.willReturn(Optional.of(new RetiredAddress("aaaaaaaaaaaa", null)));
		HtmlPage page = HtmlPage.open(this.mvc, "/articles/aaaaaaaaaaaa");
		assertThat(page.response().getStatus()).isEqualTo(410);
		assertThat(page.texts("h1")).containsExactly("稿件已撤下");
	}

	@Test
	void findsNothingAtAnUnknownAddress() {
		assertThat(HtmlPage.open(this.mvc, "/articles/aaaaaaaaaaaa").response().getStatus()).isEqualTo(404);
		HtmlPage page = HtmlPage.open(this.mvc, "/articles/%3Cscript%3E");
		assertThat(page.response().getStatus()).isEqualTo(404);
		assertThat(page.texts("h1")).containsExactly("没有这一页");
	}

	@Test
	void speaksEnglishWhereTheAddressSaysSo() {
		HtmlPage page = open(story("绿道贯通").on(LocalDate.of(2024, 12, 5), DateEvidence.PRINTED).by("李望云"), "?lang=en");
		assertThat(page.html().select("html").attr("lang")).isEqualTo("en");
		assertThat(page.response().getHeader(HttpHeaders.CONTENT_LANGUAGE)).isEqualTo("en");
		assertThat(page.texts(".art > header time")).containsExactly("5 December 2024");
		assertThat(page.links(".source a, .by a, .mast .name"))
			.allSatisfy((address) -> assertThat(address).endsWith("?lang=en"));
		assertThat(page.html().select("h1").attr("lang")).isEqualTo("zh-CN");
	}

	@Test
	void offersTheTypeInThreeSizes() {
		HtmlPage page = open(story("大字").by("李望云"), "?size=xl");
		assertThat(page.html().select("html").attr("data-size")).isEqualTo("xl");
		assertThat(page.texts(".tools a")).containsExactly("标准", "大字", "特大");
		assertThat(page.texts(".tools a[aria-current]")).containsExactly("特大");
		assertThat(page.links(".by a")).containsExactly("/reporters/%E6%9D%8E%E6%9C%9B%E4%BA%91?size=xl");
	}

}
