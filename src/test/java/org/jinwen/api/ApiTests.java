package org.jinwen.api;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import jakarta.persistence.EntityManagerFactory;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.jinwen.article.ArticleFilter;
import org.jinwen.article.Listings;
import org.jinwen.article.RetiredAddress;
import org.jinwen.article.RetiredAddresses;
import org.jinwen.ingest.Importer;
import org.jinwen.search.ArticleSearch;
import org.jinwen.search.Facets;
import org.jinwen.search.SearchPage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.bean.override.mockito.MockitoSpyBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.util.UriComponentsBuilder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.willReturn;

/** What programs get of a paper of fourteen bulletins. */
@SpringBootTest(properties = { "spring.datasource.url=jdbc:h2:mem:api", "jinwen.seeds.import-at-start=never",
		"jinwen.seeds.location=src/test/resources/bulletins",
		"spring.jpa.properties.hibernate.generate_statistics=true" })
@AutoConfigureMockMvc(addFilters = false)
class ApiTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Importer importer;

	@Autowired
	private Listings listings;

	@Autowired
	private RetiredAddresses retired;

	@Autowired
	private TransactionTemplate transaction;

	@Autowired
	private EntityManagerFactory entityManagerFactory;

	@MockitoSpyBean
	private ArticleSearch search;

	private Statistics statistics;

	@BeforeEach
	void importBulletins() {
		this.statistics = this.entityManagerFactory.unwrap(SessionFactory.class).getStatistics();
		if (this.listings.count(ArticleFilter.ALL) == 0) {
			this.importer.run("test");
		}
	}

	private MockHttpServletResponse get(String address) {
		this.statistics.clear();
		return this.mvc.get()
			.uri(UriComponentsBuilder.fromUriString(address).build().encode().toUri())
			.exchange()
			.getResponse();
	}

	private JsonNode json(String address) {
		MockHttpServletResponse response = get(address);
		assertThat(response.getStatus()).as(address).isEqualTo(200);
		assertThat(response.getContentType()).isEqualTo("application/json");
		return read(response);
	}

	private static JsonNode read(MockHttpServletResponse response) {
		return JsonMapper.shared().readTree(response.getContentAsByteArray());
	}

	private static List<String> texts(JsonNode array, String key) {
		List<String> texts = new ArrayList<>();
		array.forEach((node) -> texts.add(node.path(key).stringValue()));
		return texts;
	}

	@Test
	void tellsAllThatIsKnownOfAnArticle() {
		String id = texts(json("/api/articles").path("articles"), "id").get(0);
		JsonNode article = json("/api/articles/" + id);
		assertThat(this.statistics.getPrepareStatementCount()).isEqualTo(3);
		assertThat(article.propertyNames()).containsExactlyInAnyOrder("id", "url", "bulletin", "ordinal", "section",
				"tag", "kicker", "headline", "headlineDerived", "deck", "date", "datePrinted", "yearFrom", "place",
				"reporters", "summary", "characters", "blocks", "notices", "confidence", "sourceLines", "prev", "next");
		assertThat(article.path("id").stringValue()).isEqualTo(id);
		assertThat(article.path("url").stringValue()).isEqualTo("http://localhost/articles/" + id);
		assertThat(article.path("bulletin").propertyNames()).containsExactlyInAnyOrder("key", "name");
		assertThat(article.path("blocks").path(0).propertyNames()).containsExactlyInAnyOrder("type", "text", "lines",
				"seams");
		JsonNode lines = article.path("sourceLines");
		article.path("blocks")
			.forEach((block) -> assertThat(block.path("lines").path(0).intValue()).isBetween(lines.path(0).intValue(),
					lines.path(1).intValue()));
	}

	@Test
	void leadsFromArticleToArticleInTheOrderOfThePage() {
		JsonNode list = json("/api/articles?q=%E7%9A%84".replace("%E7%9A%84", "的"));
		JsonNode article = json("/api/articles/" + list.path("articles").path(0).path("id").stringValue());
		while (article.path("prev").isObject()) {
			article = json("/api/articles/" + article.path("prev").path("id").stringValue());
		}
		assertThat(article.path("ordinal").intValue()).isEqualTo(1);
		JsonNode next = json("/api/articles/" + article.path("next").path("id").stringValue());
		assertThat(next.path("prev").path("id")).isEqualTo(article.path("id"));
	}

	@Test
	void tellsWhatWasOddAndWhereHalvesWereJoinedInBothLanguages() {
		List<JsonNode> articles = new ArrayList<>();
		for (JsonNode page = json("/api/articles"); true; page = json(page.path("next").stringValue())) {
			page.path("articles")
				.forEach((entry) -> articles.add(json("/api/articles/" + entry.path("id").stringValue())));
			if (page.path("next").isNull()) {
				break;
			}
		}
		assertThat(articles).hasSize((int) this.listings.count(ArticleFilter.ALL))
			.anyMatch((article) -> article.findValue("seams").isArray()
					&& article.path("blocks").valueStream().anyMatch((block) -> !block.path("seams").isEmpty()));
		JsonNode derived = articles.stream()
			.filter((article) -> texts(article.path("notices"), "kind").contains("HEADLINE_DERIVED"))
			.findFirst()
			.orElseThrow();
		assertThat(derived.path("headlineDerived").booleanValue()).isTrue();
		assertThat(texts(derived.path("notices"), "text")).anyMatch((text) -> text.startsWith("没有印标题"));
		JsonNode english = json("/api/articles/" + derived.path("id").stringValue() + "?lang=en");
		assertThat(texts(english.path("notices"), "text")).noneMatch((text) -> text.startsWith("没有印标题"));
	}

	@Test
	void narrowsAndCounts() {
		JsonNode all = json("/api/articles");
		assertThat(this.statistics.getPrepareStatementCount()).isEqualTo(7);
		assertThat(all.path("total").longValue()).isEqualTo(this.listings.count(ArticleFilter.ALL));
		assertThat(all.path("order").stringValue()).isEqualTo("NEWEST");
		assertThat(all.path("articles").size()).isEqualTo(24);
		for (String side : List.of("section", "reporter", "place")) {
			JsonNode facet = all.path("facets").path(side + "s").path(0);
			JsonNode narrowed = json("/api/articles?" + side + "=" + facet.path("value").stringValue());
			assertThat(narrowed.path("total")).as(side).isEqualTo(facet.path("articles"));
		}
		JsonNode month = all.path("facets").path("months").path(0);
		assertThat(month.path("value").stringValue()).matches("\\d{4}-\\d{2}");
	}

	@Test
	void findsWords() {
		JsonNode found = json("/api/articles?q=的");
		assertThat(found.path("order").stringValue()).isEqualTo("BEST");
		assertThat(found.path("total").longValue()).isPositive();
		assertThat(found.path("facets").propertyNames()).containsExactlyInAnyOrder("sections", "reporters", "places",
				"months");
	}

	@Test
	void leadsThroughThePages() {
		JsonNode first = json("/api/articles");
		assertThat(first.path("previous").isNull()).isTrue();
		JsonNode second = json(first.path("next").stringValue());
		assertThat(second.path("page").intValue()).isEqualTo(2);
		assertThat(second.path("previous").stringValue()).isEqualTo("http://localhost/api/articles");
		assertThat(texts(second.path("articles"), "id"))
			.doesNotContainAnyElementsOf(texts(first.path("articles"), "id"));
	}

	@ParameterizedTest
	@CsvSource({ "/api/sections, names, 200, 2", "/api/reporters, names, 200, 2", "/api/bulletins, bulletins, 60, 2",
			"/api/places, places, 200, 1" })
	void listsTheRest(String address, String key, int size, int statements) {
		JsonNode list = json(address);
		assertThat(this.statistics.getPrepareStatementCount()).isLessThanOrEqualTo(statements);
		assertThat(list.path(key).size()).isPositive().isEqualTo(Math.min(list.path("total").intValue(), size));
		list.path(key).forEach((entry) -> {
			assertThat(entry.path("url").stringValue()).startsWith("http://localhost/");
			assertThat(this.mvc.get().uri(URI.create(entry.path("url").stringValue()))).hasStatusOk();
		});
	}

	@ParameterizedTest
	@CsvSource({ "400, /api/articles?page=x", "400, /api/articles?from=2024-13-01", "400, /api/articles?lang=xx",
			"400, /api/articles?from=2024-12-02&to=2024-12-01", "404, /api/articles?page=99999999999",
			"404, /api/sections?page=2147483647", "404, /api/bulletins?page=2147483647", "404, /api/reporters?page=99",
			"404, /api/places?page=99", "404, /api/articles/aaaaaaaaaaaa", "404, /api/articles/x", "404, /api/nosuch" })
	void saysInBothLanguagesWhatIsWrong(int status, String address) {
		MockHttpServletResponse chinese = get(address);
		assertThat(chinese.getStatus()).as(address).isEqualTo(status);
		assertThat(chinese.getContentType()).isEqualTo("application/problem+json");
		assertThat(read(chinese).path("status").intValue()).isEqualTo(status);
		assertThat(read(chinese).path("detail").stringValue()).matches("(?s).*\\p{IsHan}.*");
		if (!address.contains("lang=")) {
			MockHttpServletResponse english = get(address + (address.contains("?") ? "&" : "?") + "lang=en");
			assertThat(english.getStatus()).isEqualTo(status);
			assertThat(english.getHeader("Content-Language")).isEqualTo("en");
			assertThat(read(english).path("detail").stringValue()).doesNotContainPattern("\\p{IsHan}");
		}
	}

	@Test
	void knowsWhatBecameOfAnAddress() {
		String id = texts(json("/api/articles").path("articles"), "id").get(0);
		this.transaction.executeWithoutResult((status) -> {
			this.retired.save(new RetiredAddress("aaaaaaaaaaab", id));
			this.retired.save(new RetiredAddress("aaaaaaaaaaac", null));
		});
		MockHttpServletResponse moved = get("/api/articles/aaaaaaaaaaab");
		assertThat(moved.getStatus()).isEqualTo(301);
		assertThat(moved.getHeader("Location")).isEqualTo("/api/articles/" + id);
		assertThat(get("/api/articles/aaaaaaaaaaac").getStatus()).isEqualTo(410);
	}

	@Test
	void saysSoWhereASearchTakesTooLong() {
		ArticleFilter slow = ArticleFilter.ALL.withWords("慢");
		willReturn(new SearchPage(slow.query(), slow, List.of(), 0, 1, 1,
				new Facets(List.of(), List.of(), List.of(), List.of()), List.of(), Duration.ZERO,
				SearchPage.Source.NOBODY))
			.given(this.search)
			.search(slow, 1);
		MockHttpServletResponse response = get("/api/articles?q=慢");
		assertThat(response.getStatus()).isEqualTo(503);
		assertThat(response.getHeader("Retry-After")).isEqualTo("30");
		assertThat(read(response).path("detail").stringValue()).startsWith("这次搜索用时过长");
	}

	@Test
	void describesItself() {
		JsonNode description = json("/api/openapi.json");
		assertThat(description.path("openapi").stringValue()).startsWith("3.");
		assertThat(description.path("info").path("title").stringValue()).isEqualTo("晋闻");
		assertThat(description.path("paths").propertyNames()).containsExactlyInAnyOrder("/api/articles",
				"/api/articles/{id}", "/api/bulletins", "/api/sections", "/api/reporters", "/api/places");
		assertThat(texts(description.path("paths").path("/api/articles").path("get").path("parameters"), "name"))
			.containsExactlyInAnyOrder("section", "reporter", "place", "from", "to", "q", "page");
		assertThat(description.path("components").path("schemas").path("ArticleDocument").path("properties").size())
			.isEqualTo(23);
		assertThat(description.path("paths")
			.path("/api/articles")
			.path("get")
			.path("responses")
			.path("400")
			.path("content")
			.has("application/problem+json")).isTrue();
	}

}
