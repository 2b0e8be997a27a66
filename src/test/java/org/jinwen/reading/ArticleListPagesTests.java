package org.jinwen.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.jinwen.article.ArticleFilter;
import org.jinwen.article.ArticleText.DateEvidence;
import org.jinwen.article.Listing;
import org.jinwen.article.Listings;
import org.jinwen.article.Named;
import org.jinwen.article.NamedCount;
import org.jinwen.article.NamesToday;
import org.jinwen.article.Teaser;
import org.jinwen.web.HtmlPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.http.HttpHeaders;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;

@WebMvcTest(ArticleListController.class)
@AutoConfigureMockMvc(addFilters = false)
class ArticleListPagesTests {

	private static final LocalDate DAY = LocalDate.of(2024, 12, 5);

	@Autowired
	private MockMvcTester mvc;

	@MockitoBean
	private Listings listings;

	@MockitoBean
	private NamesToday today;

	private static Teaser teaser(int number) {
		return new Teaser("aaaaaaaaaa" + (10 + number), new Named("城建", "城建"), null, null, "第" + number + "条", false,
				DAY, DateEvidence.PRINTED, "2024-12-05", "太原市", "摘要。", 100, DAY, null,
				List.of(new Named("李望云", "李望云")));
	}

	private void given24Of(ArticleFilter filter, int page, int pages) {
		given(this.listings.list(filter, page))
			.willReturn(new Listing(filter, IntStream.range(0, 24).mapToObj(ArticleListPagesTests::teaser).toList(),
					pages * 24L, Math.min(page, pages), pages,
					List.of(new NamedCount("城建", "城建", 9, DAY), new NamedCount("身边事 a+b", "身边事 a+b", 3, DAY)),
					List.of(new NamedCount("李望云", "李望云", 7, DAY))));
	}

	@Test
	void listsArticlesWithWhatTheyCanBeNarrowedTo() {
		given24Of(ArticleFilter.ALL, 1, 1);
		HtmlPage page = HtmlPage.open(this.mvc, "/articles");
		assertThat(page.texts(".list h3")).hasSize(24).contains("第0条", "第23条");
		assertThat(page.texts(".facets li")).containsExactly("城建 9", "身边事 a+b 3", "李望云 7");
		assertThat(page.links(".facets li a")).containsExactly("/articles?section=%E5%9F%8E%E5%BB%BA",
				"/articles?section=%E8%BA%AB%E8%BE%B9%E4%BA%8B%20a%2Bb",
				"/articles?reporter=%E6%9D%8E%E6%9C%9B%E4%BA%91");
		assertThat(page.html().select(".chips, .pager")).isEmpty();
	}

	@Test
	void sendsOnFromANameThatAnotherTookThePlaceOf() {
		ArticleFilter old = new ArticleFilter("旧栏", "李望云", null, null, null, null);
		given(this.listings.list(old, 1)).willReturn(new Listing(old, List.of(), 0, 1, 1, List.of(), List.of()));
		given(this.today.of(old)).willReturn(Optional.of(old.withSection("新栏")));
		HtmlPage page = HtmlPage.open(this.mvc,
				"/articles?section=%E6%97%A7%E6%A0%8F&reporter=%E6%9D%8E%E6%9C%9B%E4%BA%91&lang=en");
		assertThat(page.response().getStatus()).isEqualTo(301);
		assertThat(page.response().getHeader(HttpHeaders.LOCATION))
			.isEqualTo("/articles?section=%E6%96%B0%E6%A0%8F&reporter=%E6%9D%8E%E6%9C%9B%E4%BA%91&lang=en");
	}

	@Test
	void combinesConditionsAndDropsThemOneByOne() {
		ArticleFilter filter = new ArticleFilter("城建", "李望云", "太原市", DAY, DAY, "绿道 & 桥");
		given24Of(filter, 1, 3);
		HtmlPage page = HtmlPage.open(this.mvc,
				"/articles?section=%E5%9F%8E%E5%BB%BA&reporter=%E6%9D%8E%E6%9C%9B%E4%BA%91&place=%E5%A4%AA%E5%8E%9F%E5%B8%82&from=2024-12-05&to=2024-12-05&q=%E7%BB%BF%E9%81%93%20%26%20%E6%A1%A5");
		assertThat(page.texts(".chips li")).containsExactly("字句 绿道 & 桥 ×", "栏目 城建 ×", "记者 李望云 ×", "地点 太原市 ×",
				"日期 2024-12-05 ×", "清除全部");
		assertThat(page.links(".chips li:nth-child(2) a")).containsExactly(
				"/articles?reporter=%E6%9D%8E%E6%9C%9B%E4%BA%91&place=%E5%A4%AA%E5%8E%9F%E5%B8%82&from=2024-12-05&to=2024-12-05&q=%E7%BB%BF%E9%81%93%20%26%20%E6%A1%A5");
		assertThat(page.texts(".facets [aria-current]")).containsExactly("城建 9", "李望云 7");
		assertThat(page.links(".pager [rel=next]")).singleElement()
			.asString()
			.startsWith("/articles?section=%E5%9F%8E%E5%BB%BA&reporter=")
			.endsWith("&page=2");
		assertThat(page.html().select("#f-q").val()).isEqualTo("绿道 & 桥");
		assertThat(page.html().select("#f-from").val()).isEqualTo("2024-12-05");
		assertThat(page.html().select(".facets form [name=section]").val()).isEqualTo("城建");
	}

	@Test
	void showsTheNumbersOfThePages() {
		given24Of(ArticleFilter.ALL, 5, 12);
		HtmlPage page = HtmlPage.open(this.mvc, "/articles?page=5");
		assertThat(page.texts(".pager > *")).containsExactly("‹", "1", "2", "3", "4", "5", "6", "7", "…", "12", "›");
		assertThat(page.texts(".pager [aria-current=page]")).containsExactly("5");
		assertThat(page.links(".pager [rel=prev]")).containsExactly("/articles?page=4");
		assertThat(page.html().select("link[rel=canonical]").attr("href"))
			.isEqualTo("http://localhost/articles?page=5");
	}

	@Test
	void findsNothingAfterTheLastPage() {
		given24Of(ArticleFilter.ALL, 13, 12);
		assertThat(HtmlPage.open(this.mvc, "/articles?page=13").response().getStatus()).isEqualTo(404);
	}

	@Test
	void saysWhenNothingPassesTheConditions() {
		ArticleFilter filter = new ArticleFilter("nosuch", null, null, null, null, null);
		given(this.listings.list(filter, 1)).willReturn(new Listing(filter, List.of(), 0, 1, 1, List.of(), List.of()));
		HtmlPage page = HtmlPage.open(this.mvc, "/articles?section=nosuch");
		assertThat(page.response().getStatus()).isEqualTo(200);
		assertThat(page.text()).contains("栏目 nosuch ×").contains("没有符合全部条件的稿件");
	}

	@Test
	void saysWhenThereIsNothingAtAll() {
		given(this.listings.list(ArticleFilter.ALL, 1))
			.willReturn(new Listing(ArticleFilter.ALL, List.of(), 0, 1, 1, List.of(), List.of()));
		assertThat(HtmlPage.open(this.mvc, "/articles").text()).contains("还没有文章").contains("seeds");
	}

	@ParameterizedTest
	@CsvSource({ "page=abc, page, 不是页码", "from=2024-13-01, from, 不是日期", "from=2024-12-02&to=2024-12-01, from, 晚于",
			"lang=fr, lang, 不在可选之列", "size=huge, size, 不在可选之列", "section=a&section=b, section, 不止一次" })
	void saysWhichParameterCannotBeUnderstood(String query, String parameter, String reason) {
		HtmlPage page = HtmlPage.open(this.mvc, "/articles?" + query);
		assertThat(page.response().getStatus()).isEqualTo(400);
		assertThat(page.texts(".note.err")).singleElement().asString().contains("参数 " + parameter).contains(reason);
	}

	@Test
	void escapesWhatAReaderTypes() {
		ArticleFilter filter = new ArticleFilter(null, null, null, null, null, "\"><script>x</script>");
		given(this.listings.list(filter, 1)).willReturn(new Listing(filter, List.of(), 0, 1, 1, List.of(), List.of()));
		HtmlPage page = HtmlPage.open(this.mvc, "/articles?q=%22%3E%3Cscript%3Ex%3C%2Fscript%3E");
		assertThat(page.html().select("main script")).isEmpty();
		assertThat(page.texts(".chips b")).containsExactly("\"><script>x</script>");
	}

	@Test
	void keepsThePreferencesInLinksAndForms() {
		given24Of(ArticleFilter.ALL, 1, 2);
		HtmlPage page = HtmlPage.open(this.mvc, "/articles?size=l&theme=dark&lang=en");
		assertThat(page.links(".facets li a, .pager a, .nav a, .list h3 a")).isNotEmpty()
			.allSatisfy((address) -> assertThat(address).endsWith("lang=en&size=l&theme=dark"));
		assertThat(page.html().select("form")).hasSize(2)
			.allSatisfy((form) -> assertThat(form.select("input[type=hidden]").eachAttr("name")).contains("lang",
					"size", "theme"));
		assertThat(page.links("link[rel=stylesheet]")).singleElement().asString().doesNotContain("?");
		assertThat(page.html().select("link[rel=canonical]").attr("href"))
			.isEqualTo("http://localhost/articles?lang=en");
	}

}
