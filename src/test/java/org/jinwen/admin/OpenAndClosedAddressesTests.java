package org.jinwen.admin;

import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = { "jinwen.seeds.import-at-start=never", "spring.datasource.url=jdbc:h2:mem:open-and-closed",
				"jinwen.admin.name=lin", "jinwen.admin.password=correct horse battery" })
class OpenAndClosedAddressesTests {

	/** What the newspaper promises to show to everyone. */
	private static final Set<String> PUBLIC = Set.of("/", "/sections", "/sections/{}", "/reporters", "/reporters/{}",
			"/articles", "/articles/{}", "/articles/{}/source", "/bulletins", "/bulletins/{}", "/archive",
			"/archive/{}", "/places", "/places/{}", "/search", "/feed.{}", "/sections/{}/feed.{}",
			"/reporters/{}/feed.{}", "/sitemap.xml", "/sitemap-{}-{}.xml", "/news-sitemap.xml", "/robots.txt",
			"/actuator/health/liveness", "/actuator/health/readiness");

	/** Tomcat has 200, and gives up on a sender after twenty seconds. */
	private static final int MORE_THAN_THREADS = 250;

	/** What leads to the desk and must be open for that. */
	private static final Set<String> DOOR = Set.of("/sign-in");

	@Autowired
	private List<RequestMappingInfoHandlerMapping> mappings;

	@Autowired
	private Accounts accounts;

	@Autowired
	private PasswordEncoder encoder;

	@LocalServerPort
	private int port;

	private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);

	private final HttpClient browser = HttpClient.newBuilder().cookieHandler(this.cookies).build();

	@ParameterizedTest
	@CsvSource({ "POST /sign-in, 503", "POST /admin/upload, 503", "POST /, 503", "GET /, 400" })
	void answersReadersWhileHundredsTakeForEverToSend(String line, int status) throws Exception {
		List<Socket> slow = new ArrayList<>();
		try {
			for (int i = 0; i < MORE_THAN_THREADS; i++) {
				slow.add(RawRequest.begin(this.port, line + " HTTP/1.1", "Host: 127.0.0.1",
						"Content-Type: application/x-www-form-urlencoded", "Content-Length: 100000", "", "username=l"));
			}
			assertThat(send(request("/sections").timeout(Duration.ofSeconds(10))).statusCode()).isEqualTo(200);
			byte[] answer = slow.get(MORE_THAN_THREADS - 1).getInputStream().readNBytes("HTTP/1.1 503".length());
			assertThat(new String(answer, StandardCharsets.US_ASCII)).isEqualTo("HTTP/1.1 " + status);
		}
		finally {
			for (Socket socket : slow) {
				socket.close();
			}
		}
	}

	@Test
	void everyMappingIsOnThePublicListOrNeedsASignIn() throws Exception {
		Set<String> tried = new TreeSet<>();
		for (RequestMappingInfoHandlerMapping mapping : this.mappings) {
			for (RequestMappingInfo info : mapping.getHandlerMethods().keySet()) {
				for (String pattern : info.getPatternValues()) {
					String address = pattern.replaceAll("\\{[^{}/]*(\\{[^}]*\\}[^{}/]*)*\\}|\\*\\*|\\*", "{}");
					if (!PUBLIC.contains(address) && !DOOR.contains(address) && !address.startsWith("/api/")) {
						for (RequestMethod method : methods(info)) {
							tried.add(method + " " + pattern + " -> " + answer(method, address.replace("{}", "1")));
						}
					}
				}
			}
		}
		assertThat(tried)
			.filteredOn((line) -> !line.endsWith("-> 404") && !line.endsWith("-> 405")
					&& !line.endsWith("-> 302 /sign-in") && !line.matches("(POST|PUT|PATCH|DELETE) /admin.* -> 403"))
			.isEmpty();
		assertThat(tried).anyMatch((line) -> line.equals("GET /admin -> 302 /sign-in"))
			.anyMatch((line) -> line.equals("POST /admin/imports -> 403"))
			.anyMatch((line) -> line.startsWith("GET /actuator"));
	}

	private static Set<RequestMethod> methods(RequestMappingInfo info) {
		Set<RequestMethod> methods = info.getMethodsCondition().getMethods();
		return methods.isEmpty() ? Set.of(RequestMethod.GET, RequestMethod.POST) : methods;
	}

	private String answer(RequestMethod method, String address) throws Exception {
		HttpResponse<String> answer = send(request(address).method(method.name(), BodyPublishers.noBody()));
		return answer.statusCode()
				+ answer.headers().firstValue("Location").map((location) -> " " + location).orElse("");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/sections", "/articles", "/no-such-page", "/error", "/articles?page=x", "/site.css",
			"/actuator/health/readiness" })
	void publicAnswersSetNoCookieAndCanBeKept(String address) throws Exception {
		HttpResponse<String> answer = get(address);
		assertThat(answer.headers().map()).doesNotContainKeys("set-cookie", "pragma", "expires");
		assertThat(answer.headers().firstValue("Cache-Control").orElse("")).doesNotContain("no-store");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/sign-in", "/admin", "/no-such-page", "/articles?page=x", "/site.css", "//admin",
			"/admin;x=1", "/api/no-such-thing" })
	void everyAnswerTellsTheBrowserWhatItMayDo(String address) throws Exception {
		Map<String, List<String>> headers = get(address).headers().map();
		assertThat(headers.get("content-security-policy")).singleElement()
			.asString()
			.startsWith("default-src 'none'; style-src 'self'; script-src 'self'")
			.doesNotContain("unsafe");
		assertThat(headers).containsEntry("x-content-type-options", List.of("nosniff"))
			.containsEntry("x-frame-options", List.of("DENY"))
			.containsEntry("referrer-policy", List.of("same-origin"))
			.containsEntry("cross-origin-opener-policy", List.of("same-origin"))
			.containsKey("permissions-policy");
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
	void refusesFormsThatAreOutOfProportion() throws Exception {
		for (String body : List.of("_csrf=" + "x".repeat(300_000), "a%00b=%ff", "_csrf=%ff", "%zz")) {
			HttpResponse<String> answer = send(
					request("/sign-in").header("Content-Type", "application/x-www-form-urlencoded")
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

	/** Every mapping of the desk, tried by everybody whose role it does not concern. */
	@Test
	void rolesReachOnlyWhatIsTheirs() throws Exception {
		for (Account.Role role : List.of(Account.Role.EDITOR, Account.Role.AUDITOR)) {
			this.accounts
				.save(new Account(role.name(), this.encoder.encode("correct horse battery"), role, Instant.now()));
		}
		Map<Account.Role, DeskBrowser> browsers = new EnumMap<>(Account.Role.class);
		for (Account.Role role : Account.Role.values()) {
			DeskBrowser browser = new DeskBrowser(this.port, "192.0.2.1");
			browser.signIn((role == Account.Role.ADMIN) ? "lin" : role.name(), "correct horse battery");
			assertThat(browser.isAtTheDesk()).isTrue();
			browsers.put(role, browser);
		}
		List<String> wrong = new ArrayList<>();
		int tried = 0;
		for (Map.Entry<RequestMethod, String> desk : deskMappings()) {
			for (Map.Entry<Account.Role, DeskBrowser> sitting : browsers.entrySet()) {
				Account.Role role = sitting.getKey();
				DeskBrowser browser = sitting.getValue();
				boolean theirs = theirs(role, desk.getKey(), desk.getValue());
				if (theirs && desk.getKey() != RequestMethod.GET) {
					continue;
				}
				tried++;
				int status = (desk.getKey() == RequestMethod.GET) ? browser.get(desk.getValue()).statusCode()
						: browser.post("/admin", desk.getValue(), Map.of()).statusCode();
				if (theirs == (status == 403) || status >= 500) {
					wrong.add(role + " " + desk + " -> " + status);
				}
			}
		}
		assertThat(wrong).isEmpty();
		assertThat(tried).isGreaterThan(20);
	}

	/** What the roles are for, said once more and apart from the filter chain. */
	private static boolean theirs(Account.Role role, RequestMethod method, String address) {
		if (address.startsWith("/admin/people")) {
			return role == Account.Role.ADMIN;
		}
		if (address.startsWith("/admin/log")) {
			return role != Account.Role.EDITOR;
		}
		return role != Account.Role.AUDITOR || method == RequestMethod.GET || address.equals("/admin/password");
	}

	private List<Map.Entry<RequestMethod, String>> deskMappings() {
		return this.mappings.stream()
			.flatMap((mapping) -> mapping.getHandlerMethods().keySet().stream())
			.flatMap((info) -> info.getPatternValues()
				.stream()
				.filter((pattern) -> pattern.startsWith("/admin"))
				.map((pattern) -> pattern.replaceAll("\\{[^{}/]*(\\{[^}]*\\}[^{}/]*)*\\}|\\*\\*|\\*", "1"))
				.flatMap((address) -> methods(info).stream().map((method) -> Map.entry(method, address))))
			.toList();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/actuator", "/actuator/health", "/actuator/env", "/actuator/heapdump", "/h2-console",
			"/ADMIN", "/swagger-ui.html", "/.git/config", "/login", "/logout", "/templates/layout.html" })
	void nothingElseIsThere(String address) throws Exception {
		assertThat(get(address).statusCode()).isEqualTo(404);
		assertThat(get(address).body()).contains("没有这一页");
	}

	@Test
	void publicAddressesAreOnlyRead() throws Exception {
		HttpResponse<String> answer = send(request("/articles").POST(BodyPublishers.noBody()));
		assertThat(answer.statusCode()).isEqualTo(405);
		assertThat(answer.headers().firstValue("Allow")).hasValue("GET, HEAD");
	}

	@Test
	void signsInAndOut() throws Exception {
		HttpResponse<String> asked = get("/admin/imports?page=1");
		assertThat(asked.headers().firstValue("Location")).hasValue("/sign-in");
		String before = session();
		HttpResponse<String> signedIn = signIn("lin", "correct horse battery");
		assertThat(signedIn.statusCode()).isEqualTo(302);
		assertThat(signedIn.headers().firstValue("Location")).hasValue("/admin/imports?page=1");
		assertThat(signedIn.headers().firstValue("Set-Cookie").orElseThrow()).contains("HttpOnly", "SameSite=Lax");
		assertThat(session()).isNotEqualTo(before);
		assertThat(get("/admin").statusCode()).isEqualTo(200);
		String id = session();
		HttpResponse<String> signedOut = post("/sign-out", Map.of("_csrf", token("/admin")));
		assertThat(signedOut.headers().firstValue("Location")).hasValue("/sign-in?signed-out");
		this.cookies.getCookieStore().removeAll();
		HttpResponse<String> reused = send(request("/admin").header("Cookie", "JSESSIONID=" + id).GET());
		assertThat(reused.headers().firstValue("Location")).hasValue("/sign-in");
	}

	@Test
	void refusesWrongNamesAndPasswordsAlike() throws Exception {
		for (String name : List.of("lin", "nobody")) {
			assertThat(signIn(name, "wrong").headers().firstValue("Location")).hasValue("/sign-in?refused");
		}
		assertThat(get("/sign-in?refused").body()).contains("用户名或密码不对");
		assertThat(get("/admin").statusCode()).isEqualTo(302);
	}

	@Test
	void neverLeadsToAnotherSite() throws Exception {
		HttpResponse<String> page = send(
				request("/admin?next=https://evil.example/").header("X-Forwarded-Host", "evil.example").GET());
		assertThat(page.headers().firstValue("Location")).hasValue("/sign-in");
		HttpResponse<String> signedIn = post("/sign-in?continue=https://evil.example/&next=//evil.example",
				Map.of("_csrf", token("/sign-in"), "username", "lin", "password", "correct horse battery"));
		assertThat(signedIn.headers().firstValue("Location")).hasValue("/admin?next=https://evil.example/");
	}

	@Test
	void showsOurOwnPageToAFormWithoutItsToken() throws Exception {
		signIn("lin", "correct horse battery");
		HttpResponse<String> forged = post("/admin/imports", Map.of("mark", "a"));
		assertThat(forged.statusCode()).isEqualTo(403);
		assertThat(forged.body()).contains("这一页不对外开放");
		assertThat(forged.headers().firstValue("Content-Security-Policy")).isPresent();
		assertThat(post("/sign-in", Map.of("username", "lin", "password", "correct horse battery")).statusCode())
			.isEqualTo(403);
	}

	private HttpResponse<String> signIn(String name, String password) throws Exception {
		return post("/sign-in", Map.of("_csrf", token("/sign-in"), "username", name, "password", password));
	}

	private String token(String page) throws Exception {
		return Jsoup.parse(get(page).body()).select("input[name=_csrf]").attr("value");
	}

	private String session() {
		return this.cookies.getCookieStore()
			.getCookies()
			.stream()
			.filter((cookie) -> cookie.getName().equals("JSESSIONID"))
			.map(HttpCookie::getValue)
			.collect(Collectors.joining());
	}

	private HttpResponse<String> get(String address) throws IOException, InterruptedException {
		return send(request(address).GET());
	}

	private HttpResponse<String> post(String address, Map<String, String> form) throws Exception {
		String body = form.entrySet()
			.stream()
			.map((field) -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
			.collect(Collectors.joining("&"));
		return send(request(address).header("Content-Type", "application/x-www-form-urlencoded")
			.POST(BodyPublishers.ofString(body)));
	}

	private HttpRequest.Builder request(String address) {
		return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + this.port + address));
	}

	private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
		return this.browser.send(request.header("Accept", "text/html").build(), BodyHandlers.ofString());
	}

}
