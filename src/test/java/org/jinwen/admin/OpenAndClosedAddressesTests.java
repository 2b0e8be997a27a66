package org.jinwen.admin;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = { "jinwen.seeds.import-at-start=never", "spring.datasource.url=jdbc:h2:mem:open-and-closed",
				"jinwen.admin.name=lin", "jinwen.admin.password=correct horse battery" })
@Import(DeskBrowser.InFront.class)
class OpenAndClosedAddressesTests {

	/** What the newspaper promises to show to everyone. */
	private static final Set<String> PUBLIC = Set.of("/", "/sections", "/sections/{}", "/reporters", "/reporters/{}",
			"/articles", "/articles/{}", "/articles/{}/source", "/bulletins", "/bulletins/{}", "/archive",
			"/archive/{}", "/places", "/places/{}", "/search", "/feed.{}", "/sections/{}/feed.{}",
			"/reporters/{}/feed.{}", "/sitemap.xml", "/sitemap-{}-{}.xml", "/news-sitemap.xml", "/robots.txt",
			"/actuator/health/liveness", "/actuator/health/readiness");

	/** What leads to the desk and must be open for that. */
	private static final Set<String> DOOR = Set.of("/sign-in");

	@Autowired
	private List<RequestMappingInfoHandlerMapping> mappings;

	@Autowired
	private Accounts accounts;

	@Autowired
	private PasswordEncoder encoder;

	@Autowired
	private DeskBrowser browser;

	@LocalServerPort
	private int port;

	@Test
	void everyMappingIsOnThePublicListOrNeedsASignIn() {
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

	private String answer(RequestMethod method, String address) {
		HttpResponse<String> answer = this.browser
			.send(this.browser.request(address).method(method.name(), BodyPublishers.noBody()));
		return answer.statusCode()
				+ answer.headers().firstValue("Location").map((location) -> " " + location).orElse("");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/sections", "/articles", "/no-such-page", "/error", "/articles?page=x", "/site.css",
			"/actuator/health/readiness" })
	void publicAnswersSetNoCookieAndCanBeKept(String address) {
		HttpResponse<String> answer = get(address);
		assertThat(answer.headers().map()).doesNotContainKeys("set-cookie", "pragma", "expires");
		assertThat(answer.headers().firstValue("Cache-Control").orElse("")).doesNotContain("no-store");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/sign-in", "/admin", "/no-such-page", "/articles?page=x", "/site.css", "//admin",
			"/admin;x=1", "/api/no-such-thing" })
	void everyAnswerTellsTheBrowserWhatItMayDo(String address) {
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

	/** Every mapping of the desk, tried by everybody whose role it does not concern. */
	@Test
	void rolesReachOnlyWhatIsTheirs() {
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
	void nothingElseIsThere(String address) {
		assertThat(get(address).statusCode()).isEqualTo(404);
		assertThat(get(address).body()).contains("没有这一页");
	}

	/** H6: other ways to write the address of the desk, and other ways to ask for it. */
	@ParameterizedTest
	@ValueSource(strings = { "GET //admin", "GET /ADMIN", "GET /admin;x=1", "GET /;x/admin", "GET /%61dmin",
			"GET /admin/", "GET /admin/.", "GET /./admin", "GET /x/../admin", "GET /admin%2f", "GET /admin%2e",
			"GET /admin.json", "GET /admin%20", "GET /admin%00", "GET /\\admin", "HEAD /admin", "OPTIONS /admin",
			"TRACE /admin", "GET /admin?_method=POST", "PROPFIND /admin", "get /admin" })
	void nobodyComesToTheDeskByAnotherWay(String line) {
		String answer = RawRequest.send(this.port, line + " HTTP/1.1", "Host: localhost",
				"X-HTTP-Method-Override: POST", "X-Original-URL: /admin", "X-Rewrite-URL: /admin");
		assertThat(answer).matches("(?s)HTTP/1.1 (302|400|401|403|404|405|501).*").doesNotContain("/admin/imports");
	}

	@Test
	void publicAddressesAreOnlyRead() {
		HttpResponse<String> answer = this.browser
			.send(this.browser.request("/articles").POST(BodyPublishers.noBody()));
		assertThat(answer.statusCode()).isEqualTo(405);
		assertThat(answer.headers().firstValue("Allow")).hasValue("GET, HEAD");
	}

	@Test
	void signsInAndOut() {
		HttpResponse<String> asked = get("/admin/imports?page=1");
		assertThat(asked.headers().firstValue("Location")).hasValue("/sign-in");
		String before = this.browser.session();
		HttpResponse<String> signedIn = signIn("lin", "correct horse battery");
		assertThat(signedIn.statusCode()).isEqualTo(302);
		assertThat(signedIn.headers().firstValue("Location")).hasValue("/admin/imports?page=1");
		assertThat(signedIn.headers().firstValue("Set-Cookie").orElseThrow()).contains("HttpOnly", "SameSite=Lax");
		assertThat(this.browser.session()).isNotEqualTo(before);
		assertThat(get("/admin").statusCode()).isEqualTo(200);
		String id = this.browser.session();
		HttpResponse<String> signedOut = this.browser.post("/admin", "/sign-out", Map.of());
		assertThat(signedOut.headers().firstValue("Location")).hasValue("/sign-in?signed-out");
		DeskBrowser other = new DeskBrowser(this.port, "127.0.0.1");
		HttpResponse<String> reused = other.send(other.request("/admin").header("Cookie", "JSESSIONID=" + id).GET());
		assertThat(reused.headers().firstValue("Location")).hasValue("/sign-in");
	}

	@Test
	void refusesWrongNamesAndPasswordsAlike() {
		for (String name : List.of("lin", "nobody")) {
			assertThat(signIn(name, "wrong").headers().firstValue("Location")).hasValue("/sign-in?refused");
		}
		assertThat(get("/sign-in?refused").body()).contains("用户名或密码不对");
		assertThat(get("/admin").statusCode()).isEqualTo(302);
	}

	@Test
	void neverLeadsToAnotherSite() {
		HttpResponse<String> page = this.browser.send(this.browser.request("/admin?next=https://evil.example/")
			.header("X-Forwarded-Host", "evil.example")
			.GET());
		assertThat(page.headers().firstValue("Location")).hasValue("/sign-in");
		HttpResponse<String> signedIn = this.browser.post("/sign-in",
				"/sign-in?continue=https://evil.example/&next=//evil.example",
				Map.of("username", "lin", "password", "correct horse battery"));
		assertThat(signedIn.headers().firstValue("Location")).hasValue("/admin?next=https://evil.example/");
	}

	@Test
	void showsOurOwnPageToAFormWithoutItsToken() {
		signIn("lin", "correct horse battery");
		HttpResponse<String> forged = this.browser.post("/articles", "/admin/imports", Map.of("mark", "a"));
		assertThat(forged.statusCode()).isEqualTo(403);
		assertThat(forged.body()).contains("这一页不对外开放");
		assertThat(forged.headers().firstValue("Content-Security-Policy")).isPresent();
		assertThat(this.browser
			.post("/articles", "/sign-in", Map.of("username", "lin", "password", "correct horse battery"))
			.statusCode()).isEqualTo(403);
	}

	/** H7: a token that is somebody else's, or was good before. */
	@Test
	void takesNoTokenOfAnotherSession() {
		DeskBrowser other = new DeskBrowser(this.port, "127.0.0.1");
		other.signIn("lin", "correct horse battery");
		String old = this.browser.open("/sign-in").select("input[name=_csrf]").attr("value");
		signIn("lin", "correct horse battery");
		for (String token : List.of(old, other.open("/admin").select("input[name=_csrf]").attr("value"))) {
			HttpResponse<String> answer = this.browser.post("/articles", "/admin/imports?_csrf=" + token,
					Map.of("mark", "a"));
			assertThat(answer.statusCode()).isEqualTo(403);
		}
	}

	private HttpResponse<String> signIn(String name, String password) {
		return this.browser.signIn(name, password);
	}

	private HttpResponse<String> get(String address) {
		return this.browser.get(address);
	}

}
