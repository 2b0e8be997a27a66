package org.jinwen.reading;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;

import org.jinwen.article.ArticleFilter;
import org.jinwen.article.ArticleText.DateEvidence;
import org.jinwen.article.Named;
import org.jinwen.article.NamesToday;
import org.jinwen.article.Teaser;
import org.jinwen.search.ArticleHit;
import org.jinwen.search.ArticleSearch;
import org.jinwen.search.FacetCount;
import org.jinwen.search.Facets;
import org.jinwen.search.MarkedText;
import org.jinwen.search.SearchPage;
import org.jinwen.search.SearchPage.Drop;
import org.jinwen.search.SearchPage.Side;
import org.jinwen.search.SearchPage.Source;
import org.jinwen.search.Span;
import org.jinwen.web.HtmlPage;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.BDDMockito.given;

@WebMvcTest(SearchController.class)
@AutoConfigureMockMvc(addFilters = false)
@MockitoBean(types = NamesToday.class)
class SearchPagesTests {

	private static final LocalDate DAY = LocalDate.of(2024, 12, 5);

	private static final Facets FACETS = new Facets(List.of(new FacetCount("城建", "城建", 9)),
			List.of(new FacetCount("李望云", "李望云", 7)), List.of(new FacetCount("太原市", "太原市", 3)),
			List.of(new FacetCount("2024-12", "2024-12", 5), new FacetCount("2024-11", "2024-11", 1),
					new FacetCount("2023-10", "2023-10", 2)));

	@Autowired
	private MockMvcTester mvc;

	@MockitoBean
	private ArticleSearch search;

	private static ArticleHit hit() {
		Teaser teaser = new Teaser("aaaaaaaaaaaa", new Named("城建", "城建"), null, null, "绿道<b>贯通", false, DAY,
				DateEvidence.PRINTED, "2024-12-05", "太原市", "摘要。", 100, DAY, null, List.of(new Named("李望云", "李望云")));
		return new ArticleHit(teaser, new MarkedText("绿道<b>贯通", List.of(new Span(0, 2))),
				List.of(new MarkedText("沿河的绿道修好了。", List.of(new Span(3, 5)))));
	}

	private void willFind(ArticleFilter filter, SearchPage page) {
		given(this.search.search(filter, page.page())).willReturn(page);
	}

	private static SearchPage page(ArticleFilter filter, long total, int page, int pages, Source source,
			Drop... drops) {
		return new SearchPage(filter.query(), filter, (total > 0) ? List.of(hit()) : List.of(), total, page, pages,
				FACETS, List.of(drops), Duration.ofMillis(20), source);
	}

	private static ArticleFilter words(String words) {
		return ArticleFilter.ALL.withWords(words);
	}

	@Test
	void marksTheWordsAndEscapesTheRest() {
		willFind(words("绿道"), page(words("绿道"), 30, 1, 2, Source.INDEX));
		HtmlPage page = HtmlPage.open(this.mvc, "/search?q=%E7%BB%BF%E9%81%93");
		assertThat(page.texts("h1")).containsExactly("“绿道”的搜索结果");
		assertThat(page.texts("header.head > p")).first().asString().startsWith("30 篇 0.020 秒");
		assertThat(page.texts(".list h3")).containsExactly("绿道<b>贯通");
		assertThat(page.texts(".list mark")).containsExactly("绿道", "绿道");
		assertThat(page.texts(".list .sum")).containsExactly("沿河的绿道修好了。");
		assertThat(page.links(".list h3 a")).containsExactly("/articles/aaaaaaaaaaaa");
		assertThat(page.links(".pager a")).contains("/search?q=%E7%BB%BF%E9%81%93&page=2");
	}

	@Test
	void offersFacetsWithCountsAndKeepsTheWords() {
		willFind(words("a+b"), page(words("a+b"), 30, 1, 1, Source.INDEX));
		HtmlPage page = HtmlPage.open(this.mvc, "/search?q=a%2Bb&lang=en");
		assertThat(page.texts(".facets li")).containsExactly("城建 9", "李望云 7", "太原市 3", "2024 6", "2023 2");
		assertThat(page.links(".facets li a")).containsExactly("/search?section=%E5%9F%8E%E5%BB%BA&q=a%2Bb&lang=en",
				"/search?reporter=%E6%9D%8E%E6%9C%9B%E4%BA%91&q=a%2Bb&lang=en",
				"/search?place=%E5%A4%AA%E5%8E%9F%E5%B8%82&q=a%2Bb&lang=en",
				"/search?from=2024-01-01&to=2024-12-31&q=a%2Bb&lang=en",
				"/search?from=2023-01-01&to=2023-12-31&q=a%2Bb&lang=en");
	}

	@Test
	void offersTheMonthsOfTheYearChosen() {
		ArticleFilter filter = words("绿道").withDays(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31));
		willFind(filter, page(filter, 6, 1, 1, Source.INDEX));
		HtmlPage page = HtmlPage.open(this.mvc, "/search?q=%E7%BB%BF%E9%81%93&from=2024-01-01&to=2024-12-31");
		assertThat(page.texts(".facets li")).contains("2024年12月 5", "2024年11月 1").doesNotContain("2023年10月 2");
		assertThat(page.texts(".facets [aria-current]")).containsExactly("2024 6");
		assertThat(page.texts(".chips li")).containsExactly("日期 2024-01-01 – 2024-12-31 ×");
		assertThat(page.links(".chips a")).containsExactly("/search?q=%E7%BB%BF%E9%81%93");
	}

	@Test
	void saysWhatToDropWhereNothingIsFound() {
		ArticleFilter filter = words("绿道 飞船").withSection("城建");
		willFind(filter,
				page(filter, 0, 1, 1, Source.INDEX, new Drop(Side.WORDS, "飞船", words("绿道").withSection("城建"), 9),
						new Drop(Side.SECTION, "城建", words("绿道 飞船"), 1)));
		HtmlPage page = HtmlPage.open(this.mvc,
				"/search?q=%E7%BB%BF%E9%81%93%20%E9%A3%9E%E8%88%B9&section=%E5%9F%8E%E5%BB%BA");
		assertThat(page.texts(".note b")).containsExactly("没有结果");
		assertThat(page.texts(".note li")).containsExactly("字句“飞船”，有 9 篇", "栏目“城建”，有 1 篇");
		assertThat(page.links(".note li a").get(1)).isEqualTo("/search?q=%E7%BB%BF%E9%81%93%20%E9%A3%9E%E8%88%B9");
	}

	@Test
	void saysThatThereIsNothingToSearchYet() {
		willFind(ArticleFilter.ALL, page(ArticleFilter.ALL, 0, 1, 1, Source.INDEX));
		assertThat(HtmlPage.open(this.mvc, "/search").text()).contains("还没有文章").doesNotContain("没有结果");
	}

	@Test
	void refusesNoWords() {
		given(this.search.search(any(), anyInt()))
			.willAnswer((call) -> page(call.getArgument(0), 0, 1, 1, Source.INDEX));
		for (String q : List.of("", "%00", "%E2%80%8B", "%22", "((((", "*", "%25", "%F0%A0%AE%B7", "-", "'--",
				"%E5%B1%B1".repeat(500), "a+".repeat(100))) {
			assertThat(HtmlPage.open(this.mvc, "/search?q=" + q).response().getStatus()).as(q).isEqualTo(200);
		}
	}

	@Test
	void tellsWhatWasCut() {
		given(this.search.search(any(), anyInt()))
			.willAnswer((call) -> page(call.getArgument(0), 0, 1, 1, Source.INDEX));
		assertThat(HtmlPage.open(this.mvc, "/search?q=" + "a".repeat(201)).text()).contains("只读了前 200 个字");
		assertThat(HtmlPage.open(this.mvc, "/search?q=" + "a".repeat(200)).text()).doesNotContain("只读了前");
	}

	@Test
	void tellsWhoAnsweredIfNotTheIndex() {
		willFind(words("甲"), page(words("甲"), 3, 1, 1, Source.STORE));
		willFind(words("乙"), page(words("乙"), 0, 1, 1, Source.NOBODY));
		assertThat(HtmlPage.open(this.mvc, "/search?q=%E7%94%B2").texts("[role=status]"))
			.containsExactly("索引正在整理，暂由数据库回答，新的在前。");
		HtmlPage slow = HtmlPage.open(this.mvc, "/search?q=%E4%B9%99");
		assertThat(slow.texts("[role=status]")).containsExactly("这次搜索用时过长，没有搜完。请稍后再试，或换更具体的词。");
		assertThat(slow.response().getStatus()).isEqualTo(503);
		assertThat(slow.texts(".note")).isEmpty();
	}

	@Test
	void refusesWhatCannotBeUnderstood() {
		willFind(words("甲"), page(words("甲"), 3, 1, 1, Source.INDEX));
		given(this.search.search(words("甲"), 7)).willReturn(page(words("甲"), 3, 1, 1, Source.INDEX));
		assertThat(HtmlPage.open(this.mvc, "/search?q=%E7%94%B2&page=x").response().getStatus()).isEqualTo(400);
		assertThat(HtmlPage.open(this.mvc, "/search?q=%E7%94%B2&from=2024").response().getStatus()).isEqualTo(400);
		assertThat(HtmlPage.open(this.mvc, "/search?q=%E7%94%B2&page=7").response().getStatus()).isEqualTo(404);
	}

	@Test
	void isWhereTheMastheadLeads() {
		given(this.search.search(any(), anyInt()))
			.willAnswer((call) -> page(call.getArgument(0), 0, 1, 1, Source.INDEX));
		HtmlPage page = HtmlPage.open(this.mvc, "/search");
		assertThat(page.html().select(".mast form").attr("action")).isEqualTo("/search");
		assertThat(page.texts("h1")).containsExactly("搜索");
	}

}
