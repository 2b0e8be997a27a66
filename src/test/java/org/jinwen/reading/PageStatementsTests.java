package org.jinwen.reading;

import java.time.LocalDate;
import java.util.stream.IntStream;

import jakarta.persistence.EntityManagerFactory;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.jinwen.article.ArticleText.DateEvidence;
import org.jinwen.article.Bulletin;
import org.jinwen.web.HtmlPage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jinwen.reading.Story.story;

/** Pages ask the database a fixed number of questions, however much there is to tell. */
@SpringBootTest(properties = { "spring.datasource.url=jdbc:h2:mem:pages", "jinwen.seeds.import-at-start=never",
		"spring.jpa.properties.hibernate.generate_statistics=true" })
@AutoConfigureMockMvc(addFilters = false)
@Import(PrintingPress.class)
@DirtiesContext(classMode = DirtiesContext.ClassMode.AFTER_EACH_TEST_METHOD)
class PageStatementsTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private PrintingPress press;

	@Autowired
	private EntityManagerFactory entityManagerFactory;

	private Statistics statistics;

	private Bulletin bulletin;

	@BeforeEach
	void printThreeArticles() {
		this.statistics = this.entityManagerFactory.unwrap(SessionFactory.class).getStatistics();
		this.bulletin = this.press.print(Story.bulletin("并州/3 版", "并州晚报", LocalDate.of(2024, 12, 6)),
				story("绿道贯通").in("城建")
					.from("清徐县")
					.on(LocalDate.of(2024, 12, 5), DateEvidence.PRINTED)
					.by("李望云", "周书遥", "丁洁"),
				story("加装电梯").in("城建").on(LocalDate.of(2024, 12, 5), DateEvidence.PRINTED).by("周书遥"),
				story("苗情调查").on(LocalDate.of(2024, 12, 4), DateEvidence.PRINTED).by("何晓川"));
	}

	private void printThreeHundredMore() {
		for (int i = 0; i < 30; i++) {
			int issue = i;
			this.press.print(Story.bulletin("并州/" + issue, null, LocalDate.of(2024, 12, 6).minusDays(issue)),
					IntStream.range(0, 10)
						.mapToObj((number) -> story("第" + issue + "期第" + number + "条").in("栏" + number % 7)
							.from(number % 2 == 0 ? "太原市" : "阳曲县")
							.on(LocalDate.of(2024, 12, 5).minusDays(issue), DateEvidence.PRINTED)
							.by("记者" + number, "记者" + issue))
						.toArray(Story[]::new));
		}
	}

	private long statements(String address) {
		this.statistics.clear();
		assertThat(HtmlPage.open(this.mvc, address).response().getStatus()).as(address).isEqualTo(200);
		assertThat(this.statistics.getPrepareStatementCount()).as(address).isPositive();
		return this.statistics.getPrepareStatementCount();
	}

	private void assertStatements() {
		assertThat(statements("/")).isLessThanOrEqualTo(6);
		assertThat(statements("/articles/" + story("绿道贯通").publicId(this.bulletin))).isLessThanOrEqualTo(4);
		assertThat(statements("/articles")).isLessThanOrEqualTo(5);
		assertThat(statements("/articles?section=%E5%9F%8E%E5%BB%BA&reporter=%E4%B8%81%E6%B4%81&q=%E7%BB%BF"))
			.isLessThanOrEqualTo(5);
		assertThat(statements("/sections/%E5%9F%8E%E5%BB%BA")).isLessThanOrEqualTo(5);
		assertThat(statements("/reporters/%E5%91%A8%E4%B9%A6%E9%81%A5")).isLessThanOrEqualTo(5);
		assertThat(statements("/places/%E6%B8%85%E5%BE%90%E5%8E%BF")).isLessThanOrEqualTo(5);
		assertThat(statements("/places")).isEqualTo(1);
		assertThat(statements("/archive")).isEqualTo(1);
		assertThat(statements("/archive/2024")).isLessThanOrEqualTo(3);
		assertThat(statements("/archive/2024-12")).isLessThanOrEqualTo(6);
		assertThat(statements("/archive/2024-12-05")).isLessThanOrEqualTo(6);
		assertThat(statements("/sections")).isLessThanOrEqualTo(2);
		assertThat(statements("/reporters")).isLessThanOrEqualTo(2);
		assertThat(statements("/bulletins")).isLessThanOrEqualTo(2);
		assertThat(statements("/bulletins/%E5%B9%B6%E5%B7%9E/3%20%E7%89%88")).isLessThanOrEqualTo(3);
	}

	@Test
	void asksLittleForThreeArticles() {
		assertStatements();
	}

	@Test
	void asksNoMoreForThreeHundred() {
		printThreeHundredMore();
		assertStatements();
		assertThat(HtmlPage.open(this.mvc, "/articles?page=13").texts(".list h3")).hasSize(303 - 12 * 24);
	}

	@Test
	void findsItsWayFromTheFrontPageToEveryPlace() {
		printThreeHundredMore();
		HtmlPage front = HtmlPage.open(this.mvc, "/");
		assertThat(front.links("main a[href]")).hasSizeGreaterThan(30)
			.allSatisfy((address) -> assertThat(HtmlPage.open(this.mvc, address).response().getStatus()).as(address)
				.isEqualTo(200));
	}

	@Test
	void asksNothingAboutAnAddressThatCannotBe() {
		this.statistics.clear();
		assertThat(HtmlPage.open(this.mvc, "/articles/not-an-id").response().getStatus()).isEqualTo(404);
		assertThat(HtmlPage.open(this.mvc, "/articles?page=abc").response().getStatus()).isEqualTo(400);
		assertThat(this.statistics.getPrepareStatementCount()).isZero();
	}

}
