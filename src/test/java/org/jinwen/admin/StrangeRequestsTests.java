package org.jinwen.admin;

import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jinwen.article.ArticleFilter;
import org.jinwen.article.Listings;
import org.jinwen.ingest.Importer;
import org.jinwen.web.Addresses;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;

/** Requests that no browser sends. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = { "jinwen.seeds.import-at-start=never", "spring.datasource.url=jdbc:h2:mem:strange-requests",
				"jinwen.admin.name=lin", "jinwen.admin.password=correct horse battery" })
@Import(DeskBrowser.InFront.class)
class StrangeRequestsTests {

	/** Tomcat has 200, and gives up on a sender after twenty seconds. */
	private static final int MORE_THAN_THREADS = 250;

	private static final List<String> HEADERS = List.of("Accept-Language", "Accept-Encoding", "If-None-Match",
			"If-Match", "If-Modified-Since", "If-Unmodified-Since", "Range", "If-Range");

	/** What no header may hold, whichever it is. */
	private static final List<String> NONSENSE = List.of("", ",", ",,;q=,", "*", "\"", "=", "//", "%00%ff", "${7*7}",
			"\u00e9\u00ff", "\u0001\u007f", "9".repeat(40), "a=b;".repeat(300));

	/** What only looks like a header. */
	private static final List<String> STRANGE = List.of("Accept: text", "Accept: text/", "Accept: */html",
			"Accept: text/html;q=x", "Accept: text/html;charset=no-such", "Accept: image/avif", "Accept: */*;q=0",
			"Accept-Language: zh_CN", "Accept-Language: i-klingon", "Accept-Language: x-", "Accept-Language: en;q=-1",
			"Accept-Language: abcdefghij", "Accept-Language: " + "en,".repeat(900), "Accept-Encoding: gzip;q=x",
			"Accept-Encoding: gzip;;;", "Accept-Encoding: identity;q=0", "Accept-Encoding: " + "gzip,".repeat(900),
			"If-None-Match: W/\"", "If-None-Match: a\"", "If-None-Match: " + "\"a\",".repeat(900),
			"If-Modified-Since: yesterday", "If-Modified-Since: Thu, 32 Foo 2024 99:99:99 GMT",
			"If-Modified-Since: Fri, 31 Dec 9999 23:59:59 GMT", "Range: bytes=-", "Range: bytes=0-0",
			"Range: bytes=5-2", "Range: bytes=-99999999999999999999", "Range: bytes=99999999999999999999-",
			"Range: bytes=a-b", "Range: items=0-5", "Range: bytes=" + "0-,".repeat(300));

	/** Read, known already, not to be had in that form or part, or not understood. */
	private static final Set<String> ANSWERS = Set.of("200", "206", "304", "400", "406", "412", "416");

	@Autowired
	private Importer importer;

	@Autowired
	private Listings listings;

	@Autowired
	private DeskBrowser browser;

	@LocalServerPort
	private int port;

	/** H11: headers that say nothing, or too much. */
	@Test
	void neverBreaksOnAStrangeHeader() {
		this.importer.run("test");
		String article = Addresses.article(this.listings.newest(ArticleFilter.ALL, 1).get(0).publicId());
		this.browser.signIn("lin", "correct horse battery");
		List<String> wrong = new ArrayList<>();
		for (String address : List.of("/", article, "/bulletins", "/search?q=a", "/feed.atom", "/sitemap.xml",
				"/robots.txt", "/api/articles", "/actuator/health/liveness", "/site.css", "/admin",
				"/admin/imports/1/report.csv", "/admin/imports/1/progress")) {
			for (String header : STRANGE) {
				answer(address, header).ifPresent(wrong::add);
			}
			for (String nonsense : NONSENSE) {
				answer(address, "Accept: " + nonsense).ifPresent(wrong::add);
				answer(address, HEADERS.stream().map((header) -> header + ": " + nonsense).toArray(String[]::new))
					.ifPresent(wrong::add);
			}
		}
		assertThat(wrong).isEmpty();
	}

	/** Asks with strange headers, and tells where the answer is none of those above. */
	private Optional<String> answer(String address, String... headers) {
		List<String> lines = new ArrayList<>(List.of("GET " + address + " HTTP/1.1", "Host: localhost",
				"Cookie: JSESSIONID=" + this.browser.session()));
		lines.addAll(List.of(headers));
		String status = RawRequest.send(this.port, lines.toArray(String[]::new)).substring(9, 12);
		return ANSWERS.contains(status) ? Optional.empty()
				: Optional.of(status + " " + address + " " + String.join("|", headers));
	}

	@ParameterizedTest
	@CsvSource({ "POST /sign-in, 503", "POST /admin/upload, 503", "POST /, 503", "GET /, 400" })
	void answersReadersWhileHundredsTakeForEverToSend(String line, int status) throws Exception {
		List<Socket> slow = new ArrayList<>();
		try {
			for (int i = 0; i < MORE_THAN_THREADS; i++) {
				slow.add(RawRequest.begin(this.port, line + " HTTP/1.1", "Host: 127.0.0.1",
						"Content-Type: application/x-www-form-urlencoded", "Content-Length: 100000", "", "username=l"));
			}
			assertThat(
					this.browser.send(this.browser.request("/sections").timeout(Duration.ofSeconds(10))).statusCode())
				.isEqualTo(200);
			byte[] answer = slow.get(MORE_THAN_THREADS - 1).getInputStream().readNBytes("HTTP/1.1 503".length());
			assertThat(new String(answer, StandardCharsets.US_ASCII)).isEqualTo("HTTP/1.1 " + status);
		}
		finally {
			for (Socket socket : slow) {
				socket.close();
			}
		}
	}

	/** What Tomcat refuses before any filter is asked. */
	@ParameterizedTest
	@ValueSource(strings = { "GET /articles%2Fx HTTP/1.1", "GET /%00 HTTP/1.1", "GET /articles/%5c HTTP/1.1",
			"GET /a|b<c> HTTP/1.1", "GET / HTTP/7.7", "GE\u0001T / HTTP/1.1", "GET /%zz HTTP/1.1" })
	void refusesInItsOwnWordsWhatIsNoRequest(String line) {
		String answer = RawRequest.send(this.port, line, "Host: localhost");
		assertThat(answer).matches("(?s)HTTP/1.1 (400|505).*")
			.contains("Content-Security-Policy: default-src 'none'", "X-Content-Type-Options: nosniff",
					"href=\"/site.css\"", "class=\"oops\"")
			.doesNotContain("Tomcat", "Exception", "at org.");
	}

	/** H2: heads and bodies that are too large, and pairs that smuggle. */
	@Test
	void refusesRequestsThatAreOutOfProportion() {
		assertThat(RawRequest.send(this.port, "GET / HTTP/1.1", "Host: a", "X: " + "x".repeat(20_000)))
			.startsWith("HTTP/1.1 400");
		assertThat(RawRequest.send(this.port, "GET /?" + "x".repeat(100_000) + " HTTP/1.1", "Host: a"))
			.startsWith("HTTP/1.1 400");
		assertThat(RawRequest.send(this.port, "POST /sign-in HTTP/1.1", "Host: a", "Content-Length: 5",
				"Transfer-Encoding: chunked", "Transfer-Encoding: identity"))
			.matches("(?s)HTTP/1.1 (400|501).*");
		assertThat(RawRequest.send(this.port, "GET / HTTP/1.1", "Host: a", "Host: b")).startsWith("HTTP/1.1 400");
		assertThat(RawRequest.send(this.port, "GET /?" + "a=1&".repeat(1_900) + " HTTP/1.1", "Host: a"))
			.startsWith("HTTP/1.1 400");
		for (String chunks : List.of("FFFFFFFFFFFFFFFFFFFF\r\na\r\n0\r\n\r\n", "-1\r\na\r\n", "x\r\na\r\n")) {
			assertThat(RawRequest.sendFrom("127.0.0.1", this.port, chunks, "POST /sign-in HTTP/1.1", "Host: a",
					"Content-Type: application/x-www-form-urlencoded", "Transfer-Encoding: chunked"))
				.as(chunks)
				.startsWith("HTTP/1.1 4");
		}
		assertThat(RawRequest.send(this.port, "GET /robots.txt HTTP/1.1", "Host: a", "Upgrade: h2c",
				"HTTP2-Settings: AAMAAABkAAQCAAAAAAIAAAAA"))
			.as("the newer protocol is not spoken")
			.startsWith("HTTP/1.1 200");
	}

	/** H3: pages that are none. */
	@ParameterizedTest
	@ValueSource(strings = { "-1", "0", "1e9", "NaN", "2147483647", "99999999999", "1;drop", "%00", "" })
	void neverBreaksOnAPageOfTheDeskThatIsNone(String page) {
		this.importer.run("test");
		this.browser.signIn("lin", "correct horse battery");
		for (String list : List.of("/admin/imports?", "/admin/imports/1?", "/admin/imports/1/files/1?",
				"/admin/imports/1/files/1/articles?", "/admin/comparison?one=1&other=1&", "/admin/review?",
				"/admin/names/reporters?", "/admin/names/sections?", "/admin/log?", "/admin/people?")) {
			String address = list + "size=1000000000&sort=password,(select+1)&page=" + page;
			assertThat(this.browser.get(address).statusCode()).as(address).isIn(200, 400, 404);
		}
	}

	/** H4: bytes that no parameter may have. */
	@ParameterizedTest
	@ValueSource(strings = { "/?a%00b=1", "/articles?q=%00", "/articles?q=%ff", "/admin?%00", "/sign-in?%ff=%00",
			"/search?%0a=1" })
	void neverBreaksOnAStrangeParameter(String address) {
		assertThat(RawRequest.send(this.port, "GET " + address + " HTTP/1.1", "Host: localhost"))
			.doesNotStartWith("HTTP/1.1 5");
	}

	/** H7: a form that is too large, or no form at all. */
	@Test
	void refusesFormsThatAreOutOfProportion() {
		for (String body : List.of("_csrf=" + "x".repeat(300_000), "a%00b=%ff", "_csrf=%ff", "%zz")) {
			HttpResponse<String> answer = this.browser.send(this.browser.request("/sign-in")
				.header("Content-Type", "application/x-www-form-urlencoded")
				.POST(BodyPublishers.ofString(body)));
			assertThat(answer.statusCode()).as(body.substring(0, 3)).isBetween(400, 413);
			assertThat(answer.body()).contains("class=\"mast\"");
		}
	}

	/** H9: without a proxy that is trusted, nobody chooses the address they come from. */
	@Test
	void believesNoAddressThatARequestTells() {
		List<String> answers = new ArrayList<>();
		for (int i = 0; i < 7; i++) {
			String page = RawRequest.sendFrom("127.0.0.9", this.port, "", "GET /sign-in HTTP/1.1", "Host: localhost");
			String form = "username=somebody&password=wrong&_csrf="
					+ Jsoup.parse(page).select("input[name=_csrf]").attr("value");
			String cookie = page.replaceAll("(?s).*JSESSIONID=([0-9A-F]+).*", "$1");
			answers.add(RawRequest.sendFrom("127.0.0.9", this.port, form, "POST /sign-in HTTP/1.1", "Host: localhost",
					"Cookie: JSESSIONID=" + cookie, "Content-Type: application/x-www-form-urlencoded",
					"Content-Length: " + form.length(), "X-Forwarded-For: 198.51.100." + i,
					"Forwarded: for=198.51.100." + i));
		}
		assertThat(answers.subList(0, 5)).allMatch((answer) -> answer.startsWith("HTTP/1.1 302"));
		assertThat(answers.subList(5, 7)).allMatch((answer) -> answer.startsWith("HTTP/1.1 429"));
	}

}
