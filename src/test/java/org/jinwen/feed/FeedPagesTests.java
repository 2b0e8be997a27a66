package org.jinwen.feed;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import javax.xml.parsers.DocumentBuilderFactory;

import jakarta.persistence.EntityManagerFactory;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.jinwen.article.ArticleFilter;
import org.jinwen.article.DayCounts;
import org.jinwen.article.Listings;
import org.jinwen.article.NameCounts;
import org.jinwen.ingest.Importer;
import org.jinwen.web.Addresses;
import org.jinwen.web.HtmlPage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/** What feed readers and search engines get of a paper of fourteen bulletins. */
@SpringBootTest(properties = { "spring.datasource.url=jdbc:h2:mem:feeds", "jinwen.seeds.import-at-start=never",
		"jinwen.seeds.location=src/test/resources/bulletins", "jinwen.site.url=https://news.example/paper/",
		"spring.jpa.properties.hibernate.generate_statistics=true" })
@AutoConfigureMockMvc(addFilters = false)
class FeedPagesTests {

	private static final String BASE = "https://news.example/paper";

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Importer importer;

	@Autowired
	private Listings listings;

	@Autowired
	private DayCounts days;

	@Autowired
	private NameCounts names;

	@Autowired
	private EntityManagerFactory entityManagerFactory;

	private Statistics statistics;

	@BeforeEach
	void importBulletins() {
		this.statistics = this.entityManagerFactory.unwrap(SessionFactory.class).getStatistics();
		if (this.listings.count(ArticleFilter.ALL) == 0) {
			this.importer.run("test");
		}
		this.statistics.clear();
	}

	private MockHttpServletResponse get(String address) {
		return this.mvc.get().uri(URI.create(address)).exchange().getResponse();
	}

	private Document xml(String address) throws Exception {
		MockHttpServletResponse response = get(address);
		assertThat(response.getStatus()).as(address).isEqualTo(200);
		DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
		factory.setNamespaceAware(true);
		return factory.newDocumentBuilder().parse(new ByteArrayInputStream(response.getContentAsByteArray()));
	}

	private JsonNode json(String address) {
		return JsonMapper.shared().readTree(get(address).getContentAsByteArray());
	}

	private static List<String> texts(Document document, String name) {
		NodeList nodes = document.getElementsByTagNameNS("*", name);
		return IntStream.range(0, nodes.getLength()).mapToObj((i) -> nodes.item(i).getTextContent()).toList();
	}

	private String section() {
		return this.names.sections(ArticleFilter.ALL, 1, 1).get(0).slug();
	}

	@Test
	void allFormatsTellTheSameArticles() throws Exception {
		List<String> ids = new ArrayList<>();
		json("/feed.json").path("items").forEach((item) -> ids.add(item.path("id").stringValue()));
		assertThat(ids).hasSize(NewestArticles.ENTRIES).doesNotHaveDuplicates();
		Document atom = xml("/feed.atom");
		assertThat(texts(atom, "id").subList(1, ids.size() + 1)).isEqualTo(ids);
		assertThat(texts(xml("/feed.rss"), "guid")).isEqualTo(ids);
		assertThat(texts(atom, "updated"))
			.allSatisfy((updated) -> assertThat(OffsetDateTime.parse(updated)).isNotNull());
	}

	@ParameterizedTest
	@ValueSource(strings = { "atom", "rss", "json" })
	void tellsEveryFormatByItsTypeWithAFixedNumberOfQuestions(String format) {
		MockHttpServletResponse response = get("/feed." + format);
		assertThat(response.getContentType())
			.isEqualTo("application/" + (format.equals("json") ? "feed+json" : format + "+xml") + ";charset=UTF-8");
		assertThat(response.getHeader("Content-Language")).isEqualTo("zh-CN");
		assertThat(this.statistics.getPrepareStatementCount()).isEqualTo(3);
	}

	@Test
	void tellsOfOneSection() throws Exception {
		String slug = section();
		String address = Addresses.section(slug);
		JsonNode feed = json(address + "/feed.json");
		assertThat(feed.path("home_page_url").stringValue()).isEqualTo(BASE + address);
		assertThat(feed.path("feed_url").stringValue()).isEqualTo(BASE + address + "/feed.json");
		assertThat(feed.path("items").size()).isPositive();
		assertThat(texts(xml(address + "/feed.atom"), "id").get(0)).isEqualTo("tag:jinwen.invalid,2026:feed" + address);
	}

	@Test
	void tellsOfOneReporter() throws Exception {
		String slug = this.names.reporters(ArticleFilter.ALL, 1, 1).get(0).slug();
		String address = Addresses.reporter(slug);
		assertThat(texts(xml(address + "/feed.rss"), "creator")).contains(slug);
		assertThat(this.statistics.getPrepareStatementCount()).isLessThanOrEqualTo(5);
	}

	@Test
	void namesAllWithAbsoluteAddressesOfTheSetting() {
		JsonNode feed = json("/feed.json");
		feed.path("items").forEach((item) -> {
			assertThat(item.path("url").stringValue()).startsWith(BASE + "/articles/");
			item.path("authors")
				.forEach((author) -> assertThat(author.path("url").stringValue()).startsWith(BASE + "/reporters/"));
		});
	}

	@ParameterizedTest
	@ValueSource(strings = { "/feed.xml", "/sections/nosuch/feed.atom", "/reporters/nosuch/feed.atom",
			"/sections/%00/feed.atom", "/reporters/%E2%80%AE/feed.json", "/sitemap-articles-2.xml",
			"/sitemap-articles-0.xml", "/sitemap-nosuch-1.xml", "/sitemap-articles-99999999999.xml" })
	void knowsNothingElse(String address) {
		assertThat(get(address).getStatus()).as(address).isEqualTo(404);
	}

	@Test
	void listsEveryPageOnceInItsSitemaps() throws Exception {
		List<String> parts = texts(xml("/sitemap.xml"), "loc");
		assertThat(parts).containsExactly(BASE + "/sitemap-pages-1.xml", BASE + "/sitemap-articles-1.xml",
				BASE + "/sitemap-sections-1.xml", BASE + "/sitemap-reporters-1.xml", BASE + "/news-sitemap.xml");
		assertThat(this.statistics.getPrepareStatementCount()).isLessThanOrEqualTo(4);
		List<String> pages = new ArrayList<>();
		for (String part : parts.subList(0, 4)) {
			this.statistics.clear();
			Document sitemap = xml(part.substring(BASE.length()));
			assertThat(this.statistics.getPrepareStatementCount()).isLessThanOrEqualTo(1);
			pages.addAll(texts(sitemap, "loc"));
			assertThat(texts(sitemap, "lastmod"))
				.allSatisfy((day) -> assertThat(LocalDate.parse(day).getYear()).isGreaterThan(1));
		}
		assertThat(pages).doesNotHaveDuplicates()
			.hasSize((int) (5 + this.listings.count(ArticleFilter.ALL) + this.names.countSections()
					+ this.names.countReporters()))
			.allSatisfy((page) -> assertThat(get(page.substring(BASE.length())).getStatus()).as(page).isEqualTo(200));
	}

	@Test
	void tellsTheNewsOfTheNewestTwoDays() throws Exception {
		LocalDate newest = this.days.newestDay().orElseThrow();
		Document news = xml("/news-sitemap.xml");
		assertThat(texts(news, "loc")).isNotEmpty().hasSizeLessThanOrEqualTo(1000);
		assertThat(texts(news, "publication_date")).first().isEqualTo(newest.toString());
		assertThat(texts(news, "publication_date"))
			.allSatisfy((day) -> assertThat(LocalDate.parse(day)).isBetween(newest.minusDays(1), newest));
		assertThat(texts(news, "language")).containsOnly("zh-cn");
		assertThat(((Element) news.getElementsByTagNameNS("*", "news").item(0)).getNamespaceURI())
			.isEqualTo("http://www.google.com/schemas/sitemap-news/0.9");
	}

	@Test
	void tellsRobotsWhereTheSitemapIs() throws Exception {
		MockHttpServletResponse response = get("/robots.txt");
		assertThat(response.getContentType()).isEqualTo("text/plain;charset=UTF-8");
		assertThat(response.getContentAsString().lines()).contains("User-agent: *", "Disallow: /admin",
				"Sitemap: " + BASE + "/sitemap.xml");
	}

	@Test
	void pagesLeadToTheirFeeds() {
		String address = Addresses.section(section());
		HtmlPage page = HtmlPage.open(this.mvc, address + "?size=l");
		assertThat(page.links("head link[rel=alternate][type]")).containsExactly(address + "/feed.atom",
				address + "/feed.rss", address + "/feed.json", "/feed.atom", "/feed.rss", "/feed.json");
		assertThat(page.links(".head a[type], .foot a[type]")).containsExactly(address + "/feed.atom",
				address + "/feed.atom", address + "/feed.rss", address + "/feed.json");
		assertThat(HtmlPage.open(this.mvc, "/").links("head link[rel=alternate][type]")).containsExactly("/feed.atom",
				"/feed.rss", "/feed.json");
	}

}
