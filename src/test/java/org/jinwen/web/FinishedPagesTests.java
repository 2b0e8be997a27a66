package org.jinwen.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.zip.GZIPInputStream;

import jakarta.persistence.EntityManagerFactory;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.jinwen.article.ArticleFilter;
import org.jinwen.article.ContentVersion;
import org.jinwen.article.Listings;
import org.jinwen.article.Section;
import org.jinwen.article.Sections;
import org.jinwen.article.Slug;
import org.jinwen.ingest.Importer;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Public pages as they leave the server, with all filters in place. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = { "spring.datasource.url=jdbc:h2:mem:finished", "jinwen.seeds.import-at-start=never",
				"spring.jpa.properties.hibernate.generate_statistics=true" })
class FinishedPagesTests {

	private static final String BULLETIN = "## 绿道贯通\n\n本报讯 12月5日，记者从市城乡管理局获悉，%s。（记者 李望云）\n";

	@TempDir
	private static Path seeds;

	private final HttpClient client = HttpClient.newHttpClient();

	@Autowired
	private Importer importer;

	@Autowired
	private Listings listings;

	@Autowired
	private Sections sections;

	@Autowired
	private ContentVersion version;

	@Autowired
	private JdbcTemplate database;

	@Autowired
	private TransactionTemplate transaction;

	@Autowired
	private EntityManagerFactory entityManagerFactory;

	@LocalServerPort
	private int port;

	private Statistics statistics;

	@DynamicPropertySource
	static void seeds(DynamicPropertyRegistry registry) {
		registry.add("jinwen.seeds.location", () -> seeds.toString());
	}

	@BeforeEach
	void printBulletin() throws IOException {
		print("首段绿道今日开放");
		this.statistics = this.entityManagerFactory.unwrap(SessionFactory.class).getStatistics();
	}

	private void print(String news) throws IOException {
		Files.writeString(seeds.resolve("2024-12-06.md"), BULLETIN.formatted(news + "，全长十二公里".repeat(40)));
		this.importer.run("test");
	}

	private String article() {
		return Addresses.article(this.listings.newest(ArticleFilter.ALL, 1).get(0).publicId());
	}

	private HttpResponse<byte[]> get(String address, String... headers) throws Exception {
		HttpRequest.Builder request = to(address);
		return this.client.send((headers.length > 0) ? request.headers(headers).build() : request.build(),
				BodyHandlers.ofByteArray());
	}

	private HttpRequest.Builder to(String address) {
		return HttpRequest
			.newBuilder(URI.create(address.startsWith("http") ? address : "http://127.0.0.1:" + this.port + address));
	}

	private static String text(HttpResponse<byte[]> answer) {
		return new String(answer.body(), StandardCharsets.UTF_8);
	}

	private static String header(HttpResponse<byte[]> answer, String name) {
		return String.join(", ", answer.headers().allValues(name));
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/articles", "/articles?page=1&size=l&theme=dark", "/sections", "/reporters",
			"/bulletins", "/bulletins/2024-12-06", "/feed.atom", "/feed.rss", "/feed.json", "/sitemap.xml",
			"/sitemap-articles-1.xml", "/news-sitemap.xml", "/robots.txt", "/api/articles", "/api/sections",
			"/api/openapi.json" })
	void asksNothingForAPageThatIsFinished(String address) throws Exception {
		HttpResponse<byte[]> first = get(address);
		assertThat(first.statusCode()).isEqualTo(200);
		this.statistics.clear();
		HttpResponse<byte[]> second = get(address);
		assertThat(this.statistics.getPrepareStatementCount()).isZero();
		assertThat(second.body()).isEqualTo(first.body());
		assertThat(header(second, "ETag")).matches("\"[A-Za-z0-9_-]{22}\"").isEqualTo(header(first, "ETag"));
		assertThat(header(second, "Cache-Control")).isEqualTo("public, max-age=60, stale-while-revalidate=600");
		assertThat(header(second, "Vary")).isEqualTo("Accept-Encoding");
		for (String kept : List.of("Content-Type", "Content-Language", "Content-Security-Policy",
				"X-Content-Type-Options", "Permissions-Policy")) {
			assertThat(header(second, kept)).as(kept).isEqualTo(header(first, kept));
		}
		assertThat(header(second, "X-Content-Type-Options")).isEqualTo("nosniff");
		assertThat(header(second, "Content-Length")).isEqualTo(String.valueOf(second.body().length));
	}

	@Test
	void speaksTheLanguageOfTheAddress() throws Exception {
		assertThat(header(get("/sections"), "Content-Language")).isEqualTo("zh-CN");
		assertThat(header(get("/sections?lang=en"), "Content-Language")).isEqualTo("en");
		assertThat(header(get("/sections?lang=en"), "Content-Language")).isEqualTo("en");
	}

	@Test
	void sendsItPackedToWhoeverUnderstands() throws Exception {
		HttpResponse<byte[]> plain = get(article());
		for (int i = 0; i < 2; i++) {
			HttpResponse<byte[]> packed = get(article(), "Accept-Encoding", "br, gzip");
			assertThat(header(packed, "Content-Encoding")).isEqualTo("gzip");
			assertThat(header(packed, "ETag")).endsWith("-gzip\"").isNotEqualTo(header(plain, "ETag"));
			assertThat(packed.body()).hasSizeLessThan(plain.body().length);
			assertThat(new GZIPInputStream(new ByteArrayInputStream(packed.body())).readAllBytes())
				.isEqualTo(plain.body());
		}
		assertThat(header(plain, "Content-Encoding")).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "gzip | true", "GZIP;q=0.5 | true", "deflate, gzip;q=1.0, *;q=0.5 | true", "* | true",
					"gzip;q=0 | false", "gzip; q=0.000, * | false", "identity | false", "br | false", "*;q=0 | false" })
	void understandsWhatIsAccepted(String accepted, boolean packed) throws Exception {
		assertThat(header(get(article(), "Accept-Encoding", accepted), "Content-Encoding").equals("gzip"))
			.isEqualTo(packed);
	}

	@Test
	void saysThatNothingChanged() throws Exception {
		String tag = header(get(article()), "ETag");
		for (String known : List.of(tag, "W/" + tag, "\"other\", " + tag, "*")) {
			HttpResponse<byte[]> answer = get(article(), "If-None-Match", known);
			assertThat(answer.statusCode()).as(known).isEqualTo(304);
			assertThat(answer.body()).isEmpty();
			assertThat(header(answer, "ETag")).isEqualTo(tag);
			assertThat(header(answer, "Cache-Control")).contains("max-age=60");
			assertThat(header(answer, "Vary")).isEqualTo("Accept-Encoding");
		}
		assertThat(get(article(), "If-None-Match", "\"other\"").statusCode()).isEqualTo(200);
		assertThat(get(article(), "If-None-Match", tag, "Accept-Encoding", "gzip").statusCode()).isEqualTo(200);
	}

	@Test
	void tellsTheHeadAlone() throws Exception {
		HttpResponse<byte[]> whole = get(article());
		for (String address : List.of(article(), article() + "?lang=zh-CN")) {
			HttpResponse<byte[]> head = this.client.send(to(address).method("HEAD", BodyPublishers.noBody()).build(),
					BodyHandlers.ofByteArray());
			assertThat(head.statusCode()).isEqualTo(200);
			assertThat(head.body()).isEmpty();
			assertThat(header(head, "ETag")).isNotEmpty();
		}
		HttpResponse<byte[]> head = this.client.send(to(article()).method("HEAD", BodyPublishers.noBody()).build(),
				BodyHandlers.ofByteArray());
		assertThat(header(head, "Content-Length")).isEqualTo(header(whole, "Content-Length"));
	}

	@Test
	void isMadeAnewWithEachImport() throws Exception {
		String article = article();
		HttpResponse<byte[]> before = get(article);
		print("末段绿道明日开放");
		HttpResponse<byte[]> after = get(article, "If-None-Match", header(before, "ETag"));
		assertThat(after.statusCode()).isEqualTo(200);
		assertThat(text(after)).contains("末段绿道明日开放").doesNotContain("首段绿道今日开放");
		long version = this.version.current();
		this.importer.run("test");
		assertThat(this.version.current()).as("an import that changes nothing").isEqualTo(version);
	}

	@Test
	void isMadeAnewAfterWhatAnotherProcessWrote() throws Exception {
		String article = article();
		assertThat(text(get(article))).doesNotContain("另一台机器的标题");
		this.database.update("update article set headline = '另一台机器的标题'");
		this.database.update("update content_version set version = version + 1");
		await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(text(get(article))).contains("另一台机器的标题"));
	}

	@Test
	void isRaisedByTheTransactionOrNotAtAll() {
		long before = this.version.current();
		this.transaction.executeWithoutResult((status) -> {
			this.sections.save(new Section("作废", Slug.of("作废")));
			status.setRollbackOnly();
		});
		this.version.look();
		assertThat(this.version.current()).isEqualTo(before);
		this.transaction.executeWithoutResult((status) -> {
			this.sections.save(new Section("甲", Slug.of("甲")));
			this.sections.save(new Section("乙", Slug.of("乙")));
		});
		assertThat(this.version.current()).isEqualTo(before + 1);
	}

	@ParameterizedTest
	@CsvSource({ "404, /articles/aaaaaaaaaaaa", "400, /articles?page=x", "404, /api/articles/aaaaaaaaaaaa",
			"404, /sections/nosuch/feed.atom" })
	void keepsNoErrorLong(int status, String address) throws Exception {
		for (int i = 0; i < 2; i++) {
			HttpResponse<byte[]> answer = get(address);
			assertThat(answer.statusCode()).isEqualTo(status);
			assertThat(header(answer, "Cache-Control")).isEqualTo("public, max-age=5");
			assertThat(header(answer, "ETag")).isEmpty();
		}
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "/articles?utm_source=x", "/articles?q=%E7%BB%BF", "/search?q=%E7%BB%BF", "/articles?Page=1" })
	void keepsNothingThatDependsOnMore(String address) throws Exception {
		get(address);
		this.statistics.clear();
		HttpResponse<byte[]> second = get(address);
		assertThat(second.statusCode()).isEqualTo(200);
		assertThat(header(second, "ETag")).isNotEmpty();
		assertThat(this.statistics.getPrepareStatementCount()).isPositive();
	}

	@Test
	void keepsHostsApart() throws Exception {
		String here = text(get(article()));
		String there = text(get("http://localhost:" + this.port + article()));
		assertThat(Jsoup.parse(here).select("link[rel=canonical]").attr("href")).startsWith("http://127.0.0.1:");
		assertThat(Jsoup.parse(there).select("link[rel=canonical]").attr("href")).startsWith("http://localhost:");
	}

	@Test
	void leavesTheDeskAndTheHealthAlone() throws Exception {
		for (String address : List.of("/sign-in", "/admin", "/actuator/health/liveness")) {
			HttpResponse<byte[]> answer = get(address);
			assertThat(header(answer, "Cache-Control")).as(address).doesNotContain("public");
			assertThat(header(answer, "ETag")).as(address).isEmpty();
		}
	}

	@Test
	void knowsNoCookieWhateverIsSent() throws Exception {
		HttpResponse<byte[]> answer = get("/", "Cookie", "JSESSIONID=0123456789ABCDEF; theme=dark");
		assertThat(answer.headers().map()).doesNotContainKey("set-cookie");
		assertThat(answer.body()).isEqualTo(get("/").body());
	}

}
