package org.jinwen.reading;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jinwen.article.ArticleFilter;
import org.jinwen.article.ArticleText.DateEvidence;
import org.jinwen.article.Bulletin;
import org.jinwen.article.Bulletins;
import org.jinwen.article.Chronicle;
import org.jinwen.article.Listing;
import org.jinwen.article.Listings;
import org.jinwen.article.MonthCount;
import org.jinwen.article.NameCounts;
import org.jinwen.article.NameKind;
import org.jinwen.article.Named;
import org.jinwen.article.NamedCount;
import org.jinwen.article.NamesToday;
import org.jinwen.article.Register;
import org.jinwen.article.Reporter;
import org.jinwen.article.Reporters;
import org.jinwen.article.Section;
import org.jinwen.article.Sections;
import org.jinwen.article.Teaser;
import org.jinwen.web.HtmlPage;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.PageRequest;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.anyCollection;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;

@WebMvcTest({ SectionController.class, ReporterController.class, BulletinController.class })
@AutoConfigureMockMvc(addFilters = false)
@MockitoBean(types = NamesToday.class)
class NamesPagesTests {

	private static final LocalDate DAY = LocalDate.of(2024, 12, 5);

	@Autowired
	private MockMvcTester mvc;

	@MockitoBean
	private Sections sections;

	@MockitoBean
	private Reporters reporters;

	@MockitoBean
	private Bulletins bulletins;

	@MockitoBean
	private Register register;

	@MockitoBean
	private Listings listings;

	@MockitoBean
	private NameCounts names;

	private static Teaser teaser(String id, String headline, LocalDate listedOn) {
		return new Teaser(id, new Named("身边事", "身边事"), "一老一小", null, headline, false, listedOn, DateEvidence.PRINTED,
				null, null, "摘要。", 100, listedOn, null, List.of(new Named("陈·艾力", "陈·艾力")));
	}

	private static Chronicle listing(ArticleFilter filter, Teaser... teasers) {
		return new Chronicle(new Listing(filter, List.of(teasers), teasers.length, 1, 1, List.of(), List.of()),
				List.of(new MonthCount(YearMonth.of(2024, 8), 1, DAY.minusMonths(4), DAY.minusMonths(4)),
						new MonthCount(YearMonth.of(2024, 12), 12, DAY.minusDays(3), DAY)));
	}

	private void willCount(NameKind kind, NamedCount... names) {
		given(this.register.names(kind))
			.willReturn(Stream.of(names).map((name) -> new Named(name.name(), name.slug())).toList());
		given(this.names.of(eq(kind), anyCollection())).willAnswer((call) -> Stream.of(names)
			.filter((name) -> call.<Collection<String>>getArgument(1).contains(name.slug()))
			.toList());
	}

	private static NamedCount[] people(String... names) {
		return Stream.of(names).map((name) -> new NamedCount(name, name, 1, DAY)).toArray(NamedCount[]::new);
	}

	@Test
	void listsTheSections() {
		willCount(NameKind.SECTION, new NamedCount("a+b “末” ·", "a+b “末” ·", 1200, DAY),
				new NamedCount(Section.NONE, Section.NONE, 1, LocalDate.of(1, 1, 1)));
		HtmlPage page = HtmlPage.open(this.mvc, "/sections");
		assertThat(page.texts(".index li")).containsExactly("a+b “末” · 1,200 篇 最近 2024年12月5日", "综合 1 篇");
		assertThat(page.links(".index a")).containsExactly("/sections/a%2Bb%20%E2%80%9C%E6%9C%AB%E2%80%9D%20%C2%B7",
				"/sections/%E7%BB%BC%E5%90%88");
		assertThat(page.html().select(".pager")).isEmpty();
	}

	@Test
	void filesAQuotationUnderItsFirstWord() {
		willCount(NameKind.SECTION, people("“一国两制”澳门华章", "央视快评", "锦绣中国年"));
		HtmlPage page = HtmlPage.open(this.mvc, "/sections");
		assertThat(page.texts(".index h2")).containsExactly("J", "Y");
		assertThat(page.texts(".index a")).containsExactly("锦绣中国年", "央视快评", "“一国两制”澳门华章");
	}

	@Test
	void filesReportersFromAToZ() {
		willCount(NameKind.REPORTER, people("曾军", "丁洁", "陈辛华", "Tom", "邓小川"));
		HtmlPage page = HtmlPage.open(this.mvc, "/reporters");
		assertThat(page.texts(".index h2")).containsExactly("C", "D", "T", "Z");
		assertThat(page.texts(".index a")).containsExactly("陈辛华", "邓小川", "丁洁", "Tom", "曾军");
	}

	@Test
	void runsFromAToZOverAllPages() {
		String[] names = IntStream.range(0, 401)
			.mapToObj((i) -> (i % 2 == 0) ? "安" + (1000 + i) : "王" + (1000 + i))
			.toArray(String[]::new);
		names[400] = "2号";
		willCount(NameKind.REPORTER, people(names));
		HtmlPage first = HtmlPage.open(this.mvc, "/reporters");
		assertThat(first.texts(".index h2")).containsExactly("#", "A");
		assertThat(first.texts(".index a")).hasSize(200).startsWith("2号", "安1000", "安1002");
		HtmlPage second = HtmlPage.open(this.mvc, "/reporters?page=2");
		assertThat(second.texts(".index a")).hasSize(200).startsWith("安1398", "王1001").endsWith("王1397");
		assertThat(second.links(".pager [rel]")).containsExactly("/reporters", "/reporters?page=3");
		assertThat(second.texts("[aria-label=按拼音首字母] a")).containsExactly("#", "A", "W");
		assertThat(second.links("[aria-label=按拼音首字母] a")).containsExactly("/reporters#other", "/reporters#A",
				"/reporters?page=2#W");
		assertThat(second.html().select("#W").text()).isEqualTo("W");
		assertThat(HtmlPage.open(this.mvc, "/reporters?page=3").texts(".index a")).containsExactly("王1399");
		assertThat(HtmlPage.open(this.mvc, "/reporters?page=4").response().getStatus()).isEqualTo(404);
	}

	@Test
	void leavesOutANameThatLosesItsArticlesMeanwhile() {
		willCount(NameKind.REPORTER, people("丁洁"));
		given(this.register.names(NameKind.REPORTER)).willReturn(List.of(new Named("丁洁", "丁洁"), new Named("王丹", "王丹")));
		assertThat(HtmlPage.open(this.mvc, "/reporters").texts(".index a")).containsExactly("丁洁");
	}

	@Test
	void saysThatThereAreNoNamesYet() {
		assertThat(HtmlPage.open(this.mvc, "/sections").text()).contains("还没有文章");
		assertThat(HtmlPage.open(this.mvc, "/reporters").text()).contains("还没有文章");
	}

	@Test
	void showsASectionDayByDay() {
		ArticleFilter filter = ArticleFilter.ofSection("a+b “末” ·");
		given(this.sections.findBySlug("a+b “末” ·")).willReturn(Optional.of(new Section("a+b “末” ·", "a+b “末” ·")));
		given(this.listings.chronicle(filter, 1)).willReturn(listing(filter, teaser("aaaaaaaaaaa1", "甲", DAY),
				teaser("aaaaaaaaaaa2", "乙", DAY), teaser("aaaaaaaaaaa3", "丙", LocalDate.of(1, 1, 1))));
		given(this.names.reporters(filter, 1, 12)).willReturn(List.of(new NamedCount("陈·艾力", "陈·艾力", 3, DAY)));
		HtmlPage page = HtmlPage.open(this.mvc, "/sections/a+b%20%E2%80%9C%E6%9C%AB%E2%80%9D%20%C2%B7");
		assertThat(page.texts("h1")).containsExactly("a+b “末” ·");
		assertThat(page.texts(".day > h2")).containsExactly("2024年12月5日 星期四", "未标日期");
		assertThat(page.texts(".day:first-child h3")).containsExactly("甲", "乙");
		assertThat(page.links(".facets li a")).containsExactly(
				"/articles?section=a%2Bb%20%E2%80%9C%E6%9C%AB%E2%80%9D%20%C2%B7&reporter=%E9%99%88%C2%B7%E8%89%BE%E5%8A%9B");
	}

	@Test
	void saysThatArticlesHaveNoSection() {
		ArticleFilter filter = ArticleFilter.ofSection(Section.NONE);
		given(this.listings.chronicle(filter, 1)).willReturn(listing(filter, teaser("aaaaaaaaaaa1", "甲", DAY)));
		HtmlPage page = HtmlPage.open(this.mvc, "/sections/%E7%BB%BC%E5%90%88");
		assertThat(page.texts(".head .note")).containsExactly("这些稿件在版面上没有印栏目名，归入“综合”。");
	}

	@Test
	void showsAReporter() {
		ArticleFilter filter = ArticleFilter.ofReporter("陈·艾力");
		given(this.reporters.findBySlug("陈·艾力")).willReturn(Optional.of(new Reporter("陈·艾力", "陈·艾力")));
		given(this.listings.chronicle(filter, 1)).willReturn(listing(filter, teaser("aaaaaaaaaaa1", "甲", DAY)));
		given(this.names.sections(filter, 1, 12)).willReturn(List.of(new NamedCount("身边事", "身边事", 1, DAY)));
		HtmlPage page = HtmlPage.open(this.mvc, "/reporters/%E9%99%88%C2%B7%E8%89%BE%E5%8A%9B");
		assertThat(page.texts("h1")).containsExactly("陈·艾力");
		assertThat(page.texts(".day .kick")).containsExactly("身边事 一老一小");
		assertThat(page.texts(".facets li")).containsExactly("身边事 1");
		assertThat(page.texts(".head p")).contains("1 篇 2024年8月5日 至 2024年12月5日 订阅");
		assertThat(page.html().select(".spark").attr("aria-label")).isEqualTo("按月的稿件数，共 5 个月；最多的是 2024年12月，12 篇");
		assertThat(page.html().select(".spark path").attr("d")).isEqualTo("M0 24v-2h4v2zM20 24v-24h4v24z");
	}

	@Test
	void findsNothingUnderAnUnknownName() {
		assertThat(HtmlPage.open(this.mvc, "/sections/nosuch").response().getStatus()).isEqualTo(404);
		assertThat(HtmlPage.open(this.mvc, "/reporters/nosuch").response().getStatus()).isEqualTo(404);
		assertThat(HtmlPage.open(this.mvc, "/reporters/a%00b").response().getStatus()).isEqualTo(404);
		assertThat(HtmlPage.open(this.mvc, "/bulletins/no/such").response().getStatus()).isEqualTo(404);
		assertThat(HtmlPage.open(this.mvc, "/bulletins/").response().getStatus()).isEqualTo(404);
	}

	@Test
	void listsTheBulletins() {
		PageRequest first = PageRequest.of(0, 60);
		given(this.bulletins.counts(first)).willReturn(new PageImpl<>(
				List.of(new Bulletins.Count("并州/20241206", "并州晚报", DAY, 10), new Bulletins.Count("b", null, null, 0)),
				first, 2));
		HtmlPage page = HtmlPage.open(this.mvc, "/bulletins");
		assertThat(page.texts(".index li")).containsExactly("并州晚报 10 篇 2024年12月5日", "b 0 篇");
		assertThat(page.links(".index a")).containsExactly("/bulletins/%E5%B9%B6%E5%B7%9E/20241206", "/bulletins/b");
	}

	@Test
	void showsABulletinInTheOrderOfThePage() {
		Bulletin bulletin = Story.bulletin("并州/3 版", "并州晚报", DAY);
		given(this.bulletins.findByKey("并州/3 版")).willReturn(Optional.of(bulletin));
		given(this.listings.inBulletin("并州/3 版"))
			.willReturn(List.of(teaser("aaaaaaaaaaa2", "乙", DAY), teaser("aaaaaaaaaaa1", "甲", DAY)));
		HtmlPage page = HtmlPage.open(this.mvc, "/bulletins/%E5%B9%B6%E5%B7%9E/3%20%E7%89%88");
		assertThat(page.texts("h1")).containsExactly("并州晚报");
		assertThat(page.texts("ol.printed h3")).containsExactly("乙", "甲");
		assertThat(page.texts(".head .file")).containsExactly("并州/3 版.md");
	}

}
