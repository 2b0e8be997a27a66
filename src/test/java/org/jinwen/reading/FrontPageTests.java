package org.jinwen.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.jinwen.article.ArticleFilter;
import org.jinwen.article.ArticleText.DateEvidence;
import org.jinwen.article.DayCounts;
import org.jinwen.article.Listings;
import org.jinwen.article.SectionHeads;
import org.jinwen.article.NameCounts;
import org.jinwen.article.NameCounts.Busiest;
import org.jinwen.article.Named;
import org.jinwen.article.NamedCount;
import org.jinwen.article.Section;
import org.jinwen.article.Teaser;
import org.jinwen.web.HtmlPage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.http.HttpHeaders;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.BDDMockito.given;

@WebMvcTest(FrontPageController.class)
@AutoConfigureMockMvc(addFilters = false)
class FrontPageTests {

	private static final LocalDate DAY = LocalDate.of(2024, 12, 5);

	@Autowired
	private MockMvcTester mvc;

	@MockitoBean
	private Listings listings;

	@MockitoBean
	private DayCounts days;

	@MockitoBean
	private NameCounts names;

	@MockitoBean
	private SectionHeads heads;

	@BeforeEach
	void knowNobody() {
		given(this.names.busiest(anyInt())).willReturn(new Busiest(List.of(), List.of()));
	}

	private static Teaser teaser(String headline, boolean derived, int characters, LocalDate day) {
		return new Teaser("aaaaaaaaaaa" + headline.length(), new Named("城建", "城建"), null, "肩题", headline, derived, day,
				DateEvidence.PRINTED, null, null, headline + "的摘要。", characters, day, null,
				List.of(new Named("丁洁", "丁洁")));
	}

	@Test
	void leadsWithTheLongestStoryOfTheIssueThatHasAPrintedHeadline() {
		given(this.listings.newest(FrontPage.STORIES))
			.willReturn(List.of(teaser("短讯", false, 90, DAY), teaser("没有标题的长文", true, 3000, DAY),
					teaser("头条新闻", false, 1400, DAY.minusDays(1)), teaser("旧的特稿在此", false, 5000, DAY.minusDays(2))));
		HtmlPage page = HtmlPage.open(this.mvc, "/");
		assertThat(page.texts(".lead h2")).containsExactly("头条新闻");
		assertThat(page.texts(".lead .shoulder")).containsExactly("肩题");
		assertThat(page.texts(".lead .sum")).containsExactly("头条新闻的摘要。");
		assertThat(page.texts(".issue")).containsExactly("2024年12月5日 星期四");
		assertThat(page.texts(".beside h3, section[aria-labelledby=latest] h3")).containsExactly("短讯", "没有标题的长文 拟题",
				"旧的特稿在此");
	}

	@Test
	void showsTheSectionsLastWrittenForWithTheirNewest() {
		given(this.listings.newest(FrontPage.STORIES)).willReturn(List.of(teaser("头条新闻", false, 1400, DAY)));
		given(this.names.sections(ArticleFilter.ALL, 1, NameCounts.PAGE_SIZE))
			.willReturn(List.of(new NamedCount("旧栏", "旧栏", 90, DAY.minusYears(1)),
					new NamedCount(Section.NONE, Section.NONE, 50, DAY), new NamedCount("城建", "城建", 9, DAY)));
		given(this.heads.newestIn(List.of("城建", "旧栏"), 3)).willReturn(
				Map.of("城建", List.of(new SectionHeads.Head("城建", "aaaaaaaaaaa1", "绿道", true, 1)), "旧栏", List.of()));
		HtmlPage page = HtmlPage.open(this.mvc, "/");
		assertThat(page.texts(".bands .sec")).containsExactly("城建 9", "旧栏 90");
		assertThat(page.texts(".bands .heads li")).containsExactly("绿道 拟题");
	}

	@Test
	void showsTheMonthAndTheReporters() {
		given(this.listings.newest(FrontPage.STORIES)).willReturn(List.of(teaser("头条新闻", false, 1400, DAY)));
		given(this.days.perDay(LocalDate.of(2024, 12, 1), LocalDate.of(2024, 12, 31)))
			.willReturn(Map.of(DAY, 4L, LocalDate.of(2024, 12, 1), 1L));
		given(this.names.busiest(anyInt())).willReturn(new Busiest(List.of(new NamedCount("何宝国", "何宝国", 3, DAY)),
				List.of(new NamedCount("太原市", "太原市", 2, DAY))));
		HtmlPage page = HtmlPage.open(this.mvc, "/");
		assertThat(page.texts(".cal caption")).containsExactly("2024年12月");
		assertThat(page.links(".cal a")).containsExactly("/archive/2024-12", "/archive/2024-12-01",
				"/archive/2024-12-05");
		assertThat(page.html().select(".cal td.v4")).hasSize(1);
		assertThat(page.html().select(".cal td.v0")).hasSize(29);
		assertThat(page.texts(".names li")).containsExactly("何宝国 3", "太原市 2");
	}

	@Test
	void saysHowToBeginWhenThereIsNothing() {
		HtmlPage page = HtmlPage.open(this.mvc, "/");
		assertThat(page.response().getStatus()).isEqualTo(200);
		assertThat(page.text()).contains("还没有文章").contains("seeds");
		assertThat(page.html().select(".front, .bands, .issue, .cal")).isEmpty();
	}

	@Test
	void setsNoCookieAndSaysItsLanguage() {
		HtmlPage page = HtmlPage.open(this.mvc, "/");
		assertThat(page.response().getHeader(HttpHeaders.SET_COOKIE)).isNull();
		assertThat(page.response().getHeader(HttpHeaders.CONTENT_LANGUAGE)).isEqualTo("zh-CN");
		assertThat(page.html().select("html").attr("lang")).isEqualTo("zh-CN");
	}

}
