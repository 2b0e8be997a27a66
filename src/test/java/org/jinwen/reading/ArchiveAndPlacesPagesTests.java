package org.jinwen.reading;

import java.time.LocalDate;

import org.jinwen.article.ArticleText.DateEvidence;
import org.jinwen.web.HtmlPage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jinwen.reading.Story.story;

/** Articles by day and by place, out of a real store. */
@SpringBootTest(properties = { "spring.datasource.url=jdbc:h2:mem:archive", "jinwen.seeds.import-at-start=never",
		"jinwen.site.home=太原市" })
@AutoConfigureMockMvc(addFilters = false)
@Import(PrintingPress.class)
@DirtiesContext(classMode = DirtiesContext.ClassMode.AFTER_EACH_TEST_METHOD)
class ArchiveAndPlacesPagesTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private PrintingPress press;

	@BeforeEach
	void print() {
		this.press.print(Story.bulletin("a", null, null),
				story("清徐葡萄").from("清徐县").by("丁洁").on(LocalDate.of(2024, 12, 5), DateEvidence.PRINTED),
				story("太原绿道").from("太原市").by("丁洁").on(LocalDate.of(2024, 12, 5), DateEvidence.PRINTED),
				story("绿道开工").from("太原市").by("何宝国").on(LocalDate.of(2024, 10, 1), DateEvidence.PRINTED),
				story("金陵旧事").from("南京市鼓楼区").on(LocalDate.of(2023, 3, 9), DateEvidence.PRINTED), story("没有日期"));
	}

	private HtmlPage open(String address) {
		HtmlPage page = HtmlPage.open(this.mvc, address);
		assertThat(page.response().getStatus()).as(address).isEqualTo(200);
		return page;
	}

	@Test
	void goesFromTheYearsToADay() {
		HtmlPage years = open("/archive");
		assertThat(years.texts("tbody th")).containsExactly("2024", "2023");
		assertThat(years.links("tbody td a")).containsExactly("/archive/2024-10", "/archive/2024-12",
				"/archive/2023-03");
		HtmlPage year = open("/archive/2024");
		assertThat(year.links(".months td a")).containsExactly("/archive/2024-10-01", "/archive/2024-12-05");
		assertThat(year.links(".turn a")).containsExactly("/archive/2023");
		HtmlPage month = open("/archive/2024-12");
		assertThat(month.texts(".list h3")).containsExactly("清徐葡萄", "太原绿道");
		assertThat(month.links(".turn a")).containsExactly("/archive/2024-10");
		HtmlPage day = open("/archive/2024-12-05");
		assertThat(day.texts("h1")).containsExactly("2024年12月5日 星期四");
		assertThat(day.links(".kick a")).startsWith("/archive", "/archive/2024", "/archive/2024-12");
		assertThat(day.texts(".turn")).containsExactly("更早 2024年10月1日");
		assertThat(day.links(".cal a")).containsExactly("/archive/2024-12", "/archive/2024-12-05");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/archive/2022", "/archive/0000", "/archive/0001", "/archive/0001-01",
			"/archive/0001-01-01", "/archive/2024-13", "/archive/2024-02-30", "/archive/2024-12-06",
			"/archive/2024-12-05?page=2", "/archive/x", "/archive/2024-1", "/archive/9999", "/places/nosuch",
			"/places/a%00b", "/places/%E5%A4%A7%E5%90%8C" })
	void findsNothingWhereNothingIs(String address) {
		assertThat(HtmlPage.open(this.mvc, address).response().getStatus()).isEqualTo(404);
	}

	@Test
	void growsATreeOfPlacesFromTheHomeProvince() {
		HtmlPage page = open("/places");
		assertThat(page.texts(".province > h2")).containsExactly("山西省 3", "江苏省 1");
		assertThat(page.texts(".tree > li")).containsExactly("太原市 3 清徐县 1", "南京市 1 鼓楼区 1");
		assertThat(page.links(".tree ul a")).containsExactly("/places/%E6%B8%85%E5%BE%90%E5%8E%BF",
				"/places/%E5%8D%97%E4%BA%AC%E5%B8%82%E9%BC%93%E6%A5%BC%E5%8C%BA");
		assertThat(page.html().select(".map path")).hasSize(11);
		assertThat(page.html().select(".map a").eachAttr("aria-label")).containsExactly("太原市，3 篇");
		assertThat(page.texts(".counts tbody tr")).hasSize(11).contains("太原市 3", "大同市 0");
		assertThat(page.text()).contains("示意图");
	}

	@Test
	void listsTheArticlesOfAPlaceAndOfThoseInIt() {
		HtmlPage page = open("/places/%E5%A4%AA%E5%8E%9F%E5%B8%82");
		assertThat(page.texts("h1")).containsExactly("太原市");
		assertThat(page.texts(".list h3")).containsExactly("清徐葡萄", "太原绿道", "绿道开工");
		assertThat(page.texts(".kick a")).startsWith("地点", "山西省");
		assertThat(page.texts(".facets li")).containsExactly("清徐县 1");
		assertThat(page.texts(".head p")).contains("3 篇 2024年10月1日 至 2024年12月5日");
		assertThat(open("/places/%E5%A4%AA%E5%8E%9F").texts("h1")).containsExactly("太原市");
	}

	@Test
	void narrowsAListingToAPlaceByEitherName() {
		assertThat(open("/articles?place=%E5%A4%AA%E5%8E%9F").texts(".list h3")).hasSize(3);
		assertThat(open("/articles?place=%E5%A4%AA%E5%8E%9F%E5%B8%82&reporter=%E4%B8%81%E6%B4%81").texts(".list h3"))
			.containsExactly("清徐葡萄", "太原绿道");
		assertThat(open("/articles?place=nosuch").texts(".list h3")).isEmpty();
	}

	@Test
	void readsOnFromAnArticle() {
		String first = open("/places/%E6%B8%85%E5%BE%90%E5%8E%BF").links(".list h3 a").get(0);
		assertThat(open(first).texts(".more section")).containsExactly("同一记者 太原绿道");
		String green = open("/archive/2024-10-01").links(".list h3 a").get(0);
		assertThat(open(green).texts(".more section")).containsExactly("相关稿件 太原绿道 清徐葡萄");
		String undated = open("/articles?q=%E6%B2%A1%E6%9C%89%E6%97%A5%E6%9C%9F").links(".list h3 a").get(0);
		assertThat(open(undated).texts(".more section")).isEmpty();
	}

}
