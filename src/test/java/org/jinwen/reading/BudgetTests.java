package org.jinwen.reading;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.jinwen.article.AddressBook;
import org.jinwen.ingest.Importer;
import org.jinwen.web.Addresses;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** What a page may weigh. Whoever breaks a budget takes something away elsewhere. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = { "spring.datasource.url=jdbc:h2:mem:budget",
		"jinwen.seeds.import-at-start=never", "jinwen.seeds.location=src/test/resources/bulletins" })
class BudgetTests {

	private static final int PAGE = 60_000;

	private static final int STYLES = 15_000;

	private static final int SCRIPTS = 6_000;

	private static final int REQUESTS = 4;

	/** What a browser fetches with a page without being asked. */
	private static final String FETCHED = "link[rel=stylesheet], link[rel=icon], link[rel=preload], link[rel=manifest], link[rel=modulepreload], script[src], img, "
			+ "iframe, source, video, audio, object, embed";

	private final HttpClient client = HttpClient.newHttpClient();

	@Autowired
	private Importer importer;

	@Autowired
	private AddressBook addresses;

	@LocalServerPort
	private int port;

	@BeforeEach
	void importBulletins() {
		if (this.addresses.page(1, 1).isEmpty()) {
			this.importer.run("test");
		}
	}

	private byte[] get(String address) throws IOException, InterruptedException {
		HttpResponse<byte[]> answer = this.client.send(
				HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + this.port + address)).build(),
				BodyHandlers.ofByteArray());
		assertThat(answer.statusCode()).as(address).isEqualTo(200);
		return answer.body();
	}

	private static List<String> fetched(Document page) {
		List<String> fetched = new ArrayList<>();
		for (Element element : page.select(FETCHED)) {
			fetched.add(element.hasAttr("href") ? element.attr("href") : element.attr("src"));
		}
		return fetched;
	}

	@Test
	void everyArticleIsLight() throws Exception {
		List<String> articles = this.addresses.page(1, 1000).stream().map(AddressBook.Address::publicId).toList();
		assertThat(articles).hasSizeGreaterThan(50);
		for (String publicId : articles) {
			byte[] page = get(Addresses.article(publicId));
			assertThat(page.length).as(publicId).isLessThanOrEqualTo(PAGE);
			Document html = Jsoup.parse(new String(page, StandardCharsets.UTF_8));
			assertThat(fetched(html)).hasSizeLessThanOrEqualTo(REQUESTS - 1)
				.allSatisfy((address) -> assertThat(address).startsWith("/").doesNotStartWith("//"));
			assertThat(html.select(
					"[src^=http], [srcset], link[rel=stylesheet][href^=http], link[rel=icon][href^=http], link[rel=preload][href^=http], link[rel=preconnect]"))
				.isEmpty();
		}
	}

	@Test
	void aPageLoadsLittleStyleAndNoFont() throws Exception {
		for (String address : List.of("/", "/articles", "/sections", "/search",
				Addresses.article(this.addresses.page(1, 1).get(0).publicId()))) {
			int styles = 0;
			for (String file : Jsoup.parse(new String(get(address), StandardCharsets.UTF_8))
				.select("link[rel=stylesheet]")
				.eachAttr("href")) {
				byte[] style = get(file);
				styles += style.length;
				assertThat(new String(style, StandardCharsets.UTF_8)).doesNotContain("@font-face", "@import", "http:",
						"https:", "url(//");
			}
			assertThat(styles).as(address).isPositive().isLessThanOrEqualTo(STYLES);
		}
	}

	@Test
	void allScriptsTogetherAreSmall() throws Exception {
		try (Stream<Path> files = Files.walk(Path.of("src/main/resources/static"))) {
			long scripts = 0;
			for (Path file : files.filter((path) -> path.toString().endsWith(".js")).toList()) {
				scripts += Files.size(file);
			}
			assertThat(scripts).isLessThanOrEqualTo(SCRIPTS);
		}
	}

}
