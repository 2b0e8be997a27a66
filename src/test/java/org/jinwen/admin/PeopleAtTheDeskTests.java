package org.jinwen.admin;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Accounts, sessions, throttle and log, all of them behind a proxy that tells addresses.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = { "jinwen.seeds.import-at-start=never", "spring.datasource.url=jdbc:h2:mem:people-at-the-desk",
				"jinwen.admin.name=chief", "jinwen.admin.password=correct horse battery",
				"server.forward-headers-strategy=native" })
@ExtendWith(OutputCaptureExtension.class)
class PeopleAtTheDeskTests {

	private static final String PASSWORD = "correct horse battery";

	@Autowired
	private Accounts accounts;

	@Autowired
	private People people;

	@Autowired
	private AuditEntries entries;

	@LocalServerPort
	private int port;

	@Test
	void adminAddsAnEditorWhoSignsInAndChangesTheirPassword(CapturedOutput output) {
		DeskBrowser chief = chief("192.0.2.1");
		chief.post("/admin/people", "/admin/people", Map.of("name", "wu", "role", "EDITOR"));
		Document page = chief.open("/admin/people");
		assertThat(page.select(".note.ok").text()).contains("wu 的密码如下");
		String given = page.select(".note.ok code").text();
		assertThat(chief.open("/admin/people").select(".note.ok")).isEmpty();
		assertThat(chief.open("/admin/people").select(".people h3").eachText()).contains("wu 编辑");

		DeskBrowser wu = new DeskBrowser(this.port, "192.0.2.2");
		wu.signIn("wu", given);
		assertThat(wu.isAtTheDesk()).isFalse();
		assertThat(wu.post("/admin/password", "/admin/password",
				Map.of("current", "no", "password", "new and long", "again", "new and long")))
			.satisfies((answer) -> assertThat(DeskBrowser.location(answer)).isEqualTo("/admin/password"));
		assertThat(wu.open("/admin/password").select(".note.err").text()).contains("现在的密码不对");
		wu.post("/admin/password", "/admin/password",
				Map.of("current", given, "password", "new and long", "again", "new and long"));
		assertThat(wu.open("/admin/password").select(".note.ok").text()).contains("密码已修改");
		assertThat(wu.isAtTheDesk()).isTrue();
		assertThat(output).doesNotContain(given, "new and long", PASSWORD);
		assertThat(logOf("wu")).doesNotContain(given).doesNotContain("new and long").contains("PASSWORD_CHANGED");
	}

	@Test
	void aPasswordThatWasHandedOutOpensNothingButTheFormToChangeIt() {
		DeskBrowser chief = chief("192.0.2.12");
		chief.post("/admin/people", "/admin/people", Map.of("name", "novice", "role", "EDITOR"));
		String given = chief.open("/admin/people").select(".note.ok code").text();
		long id = this.accounts.findByName("novice").orElseThrow().getId();
		DeskBrowser novice = at("192.0.2.13", "novice", given);
		for (String page : List.of("/admin", "/admin/review", "/admin/people", "/admin/log", "/admin/log/log.csv",
				"/admin/imports/1/progress", "/admin/nothing")) {
			assertThat(DeskBrowser.location(novice.get(page))).as(page).isEqualTo("/admin/password");
		}
		assertThat(DeskBrowser.location(novice.get("/admin?lang=en"))).isEqualTo("/admin/password?lang=en");
		assertThat(DeskBrowser
			.location(novice.post("/admin/password", "/admin/people", Map.of("name", "friend", "role", "ADMIN"))))
			.isEqualTo("/admin/password");
		assertThat(this.accounts.findByName("friend")).isEmpty();
		assertThat(novice.open("/admin/password").select("main .note").text()).contains("别人给您的");
		novice.post("/admin/password", "/admin/password", Map.of("current", given, "password", given, "again", given));
		assertThat(novice.open("/admin/password").select(".note.err").text()).contains("与现在的密码相同");
		novice.post("/admin/password", "/admin/password",
				Map.of("current", given, "password", "new and long", "again", "new and long"));
		assertThat(novice.get("/admin/review").statusCode()).isEqualTo(200);
		assertThat(novice.open("/admin/password").select("main .note").text()).doesNotContain("别人给您的");
		chief.post("/admin/people", "/admin/people/" + id + "/password", Map.of());
		String again = chief.open("/admin/people").select(".note.ok code").text();
		assertThat(DeskBrowser.location(at("192.0.2.13", "novice", again).get("/admin"))).isEqualTo("/admin/password");
		assertThat(chief.isAtTheDesk()).as("a password of the settings is the operator's own").isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "short", "        a", "twenty-five Han: 闻闻闻闻闻闻闻闻闻闻闻闻闻闻闻闻闻闻闻闻闻闻闻闻闻" })
	void refusesAPasswordThatWillNotDo(String password) {
		DeskBrowser chief = chief("192.0.2.3");
		chief.post("/admin/password", "/admin/password",
				Map.of("current", PASSWORD, "password", password, "again", password));
		assertThat(chief.open("/admin/password").select(".note.err").text()).contains("没有修改");
		assertThat(chief("192.0.2.3").isAtTheDesk()).isTrue();
	}

	/** H8: a hundred sessions, and one password changed. */
	@Test
	void changeOfPasswordEndsAllOtherSessions() {
		String given = add("many", Account.Role.EDITOR);
		List<DeskBrowser> sessions = IntStream.range(0, 8).mapToObj((i) -> at("192.0.2.4", "many", given)).toList();
		assertThat(sessions).allMatch(DeskBrowser::isAtTheDesk);
		DeskBrowser own = sessions.get(0);
		String before = own.session();
		own.post("/admin/password", "/admin/password",
				Map.of("current", given, "password", "new and long", "again", "new and long"));
		assertThat(own.isAtTheDesk()).isTrue();
		assertThat(own.session()).isNotEqualTo(before);
		assertThat(sessions.subList(1, 8)).noneMatch(DeskBrowser::isAtTheDesk);
		assertThat(DeskBrowser.location(new DeskBrowser(this.port, "192.0.2.4").signIn("many", given)))
			.isEqualTo("/sign-in?refused");
	}

	@Test
	void sessionsEndWithTheAccountAndWithItsRole() {
		String given = add("leaver", Account.Role.AUDITOR);
		long id = this.accounts.findByName("leaver").orElseThrow().getId();
		DeskBrowser chief = chief("192.0.2.5");
		DeskBrowser leaver = at("192.0.2.5", "leaver", given);
		assertThat(leaver.isAtTheDesk()).isTrue();
		chief.post("/admin/people", "/admin/people/" + id + "/role", Map.of("role", "EDITOR"));
		assertThat(leaver.isAtTheDesk()).isFalse();
		leaver.signIn("leaver", given);
		assertThat(leaver.isAtTheDesk()).isTrue();
		chief.post("/admin/people", "/admin/people/" + id + "/disable", Map.of());
		assertThat(leaver.isAtTheDesk()).isFalse();
		assertThat(DeskBrowser.location(leaver.signIn("leaver", given))).isEqualTo("/sign-in?refused");
		chief.post("/admin/people", "/admin/people/" + id + "/enable", Map.of());
		leaver.signIn("leaver", given);
		assertThat(leaver.isAtTheDesk()).isTrue();
		chief.post("/admin/people", "/admin/people/" + id + "/password", Map.of());
		assertThat(leaver.isAtTheDesk()).isFalse();
	}

	@Test
	void anAdminAlwaysRemains() {
		DeskBrowser chief = chief("192.0.2.6");
		long id = this.accounts.findByName("chief").orElseThrow().getId();
		chief.post("/admin/people", "/admin/people/" + id + "/disable", Map.of());
		assertThat(chief.open("/admin/people").select(".note.err").text()).contains("最后一个能登录的管理员");
		chief.post("/admin/people", "/admin/people/" + id + "/role", Map.of("role", "AUDITOR"));
		assertThat(chief.open("/admin/people").select(".note.err").text()).contains("最后一个能登录的管理员");
		assertThat(chief.isAtTheDesk()).isTrue();
	}

	@Test
	void anAdminRemainsWhenTwoDisableEachOtherAtOnce() throws Exception {
		ExecutorService both = Executors.newFixedThreadPool(2);
		try {
			add("other", Account.Role.ADMIN);
			long[] ids = Stream.of("chief", "other")
				.mapToLong((name) -> this.accounts.findByName(name).orElseThrow().getId())
				.toArray();
			for (int round = 0; round < 20; round++) {
				CyclicBarrier together = new CyclicBarrier(2);
				List<Future<Boolean>> done = IntStream.range(0, 2).mapToObj((i) -> both.submit(() -> {
					together.await();
					return as("test", () -> this.people.disable(ids[i]));
				})).toList();
				assertThat(List.of(done.get(0).get(), done.get(1).get())).containsExactlyInAnyOrder(true, false);
				for (long id : ids) {
					as("test", () -> this.people.enable(id));
				}
			}
			as("test", () -> this.people.changeRole(ids[1], Account.Role.EDITOR));
		}
		finally {
			both.shutdown();
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "start", "a b", "=cmd", "-dash", "<script>", "a\u202Eb", "CHIEF",
			"a234567890123456789012345678901234567890123456789012" })
	void refusesNamesThatCouldBeTakenForOthers(String name) {
		DeskBrowser chief = chief("192.0.2.7");
		chief.post("/admin/people", "/admin/people", Map.of("name", name, "role", "EDITOR"));
		Document page = chief.open("/admin/people");
		assertThat(page.select(".note.err").text()).isNotBlank();
		assertThat(page.select(".note.ok")).isEmpty();
	}

	@Test
	void answersBadInputWithWords() {
		DeskBrowser chief = chief("192.0.2.8");
		assertThat(chief.post("/admin/people", "/admin/people", Map.of("name", "x", "role", "KING")).statusCode())
			.isEqualTo(400);
		assertThat(chief.post("/admin/people", "/admin/people", Map.of("name", "x")).statusCode()).isEqualTo(400);
		assertThat(chief.post("/admin/people", "/admin/people/999/disable", Map.of()).statusCode()).isEqualTo(404);
		assertThat(chief.get("/admin/people?page=99").statusCode()).isEqualTo(404);
		for (String query : List.of("kind=NONE", "from=x", "from=2026-12-01&to=2026-11-01", "page=0", "who=%00",
				"who=%ff", "to=2026-02-30")) {
			assertThat(chief.get("/admin/log?" + query).statusCode()).as(query).isEqualTo(400);
		}
		assertThat(chief.get("/admin/log?from=0001-01-01&to=9999-12-31").statusCode()).isEqualTo(200);
	}

	/** H9: a thousand passwords end with 429, and the owner gets in elsewhere. */
	@Test
	void asksWhoeverTriesPasswordsForPatience() {
		String given = add("target", Account.Role.EDITOR);
		DeskBrowser thief = new DeskBrowser(this.port, "203.0.113.1");
		for (int i = 0; i < 5; i++) {
			assertThat(DeskBrowser.location(thief.signIn("target", "guess " + i))).isEqualTo("/sign-in?refused");
		}
		HttpResponse<String> answer = thief.signIn("target", given);
		assertThat(answer.statusCode()).isEqualTo(429);
		assertThat(answer.headers().firstValueAsLong("Retry-After").orElseThrow()).isBetween(1L, 60L);
		assertThat(answer.headers().firstValue("Content-Security-Policy")).isPresent();
		assertThat(answer.body()).contains("请求太频繁", "class=\"mast\"");
		assertThat(at("203.0.113.2", "target", given).isAtTheDesk()).isTrue();
	}

	@Test
	void throttlesTheFormForThePasswordTheSameWay() {
		String given = add("careless", Account.Role.EDITOR);
		DeskBrowser open = at("203.0.113.3", "careless", given);
		Map<String, String> guess = Map.of("current", "guess", "password", "new and long", "again", "new and long");
		for (int i = 0; i < 5; i++) {
			open.post("/admin/password", "/admin/password", guess);
		}
		assertThat(open.post("/admin/password", "/admin/password", guess).statusCode()).isEqualTo(429);
	}

	/** X5, X6, L1: what is shown of a name that was tried. */
	@ParameterizedTest
	@ValueSource(strings = { "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "${7*7}",
			"__${T(java.lang.Runtime).getRuntime()}__", "a\r\nb", "=1+1" })
	void showsWhatWasTriedAsText(String name) {
		new DeskBrowser(this.port, "203.0.113.1" + name.length()).signIn(name, "wrong");
		DeskBrowser chief = chief("192.0.2.9");
		Document page = chief.open("/admin/log?kind=SIGN_IN_REFUSED");
		assertThat(page.select(".list bdi").eachText()).contains(Printable.of(name));
		assertThat(page.select("script:not([src]), main img")).isEmpty();
		assertThat(page.html()).doesNotContain(">49<");
	}

	@Test
	void logNarrowsAndExports() throws Exception {
		String given = add("reporter", Account.Role.EDITOR);
		at("192.0.2.77", "reporter", given);
		DeskBrowser chief = chief("192.0.2.10");
		Document page = chief.open("/admin/log?who=reporter&kind=SIGNED_IN");
		assertThat(page.select(".split .list > li").eachText()).singleElement()
			.asString()
			.startsWith("登录 reporter ")
			.contains("192.0.2.77");
		assertThat(page.select("a[href*=log.csv]").attr("href"))
			.isEqualTo("/admin/log/log.csv?who=reporter&kind=SIGNED_IN");
		HttpResponse<String> csv = chief.get("/admin/log/log.csv?who=reporter");
		assertThat(csv.headers().firstValue("Content-Disposition")).hasValue("attachment; filename=\"jinwen-log.csv\"");
		assertThat(csv.headers().firstValue("Content-Type")).hasValue("text/csv;charset=UTF-8");
		assertThat(csv.body().lines()).hasSize(2).first().asString().startsWith("\uFEFF\"number\",\"at\",\"who\"");
		JsonNode json = JsonMapper.shared().readTree(chief.get("/admin/log/log.json?who=reporter").body());
		assertThat(json.size()).isOne();
		assertThat(json.get(0).get("address").asString()).isEqualTo("192.0.2.77");
		assertThat(json.get(0).get("hash").asString()).hasSize(64);
		assertThat(chief.open("/admin/log?check").select("[role=status]").text()).contains("没有被改动或抽掉");
		assertThat(chief.open("/admin/log?from=2001-01-01&to=2001-01-02").select("main").text()).contains("没有这样的记录");
	}

	@Test
	void auditorSeesAndChangesNothing() {
		String given = add("looker", Account.Role.AUDITOR);
		DeskBrowser looker = at("192.0.2.11", "looker", given);
		assertThat(looker.open("/admin").select("main form").eachAttr("action")).containsExactly("/sign-out");
		assertThat(looker.get("/admin/imports").statusCode()).isEqualTo(200);
		assertThat(looker.get("/admin/log").statusCode()).isEqualTo(200);
		assertThat(looker.get("/admin/people").statusCode()).isEqualTo(403);
		assertThat(looker.post("/admin", "/admin/imports", Map.of("mark", "a")).statusCode()).isEqualTo(403);
	}

	private DeskBrowser chief(String address) {
		return at(address, "chief", PASSWORD);
	}

	private DeskBrowser at(String address, String name, String password) {
		DeskBrowser browser = new DeskBrowser(this.port, address);
		browser.signIn(name, password);
		return browser;
	}

	/** An account that has a password of its own choice. */
	private String add(String name, Account.Role role) {
		as("test", () -> {
			this.people.add(name, role);
			this.people.changePassword(name, "the owner's choice");
		});
		return "the owner's choice";
	}

	private String logOf(String name) {
		return this.entries
			.list(false, name, List.of(AuditEntry.Kind.values()), java.time.Instant.EPOCH,
					java.time.Instant.parse("9000-01-01T00:00:00Z"), Long.MAX_VALUE,
					org.springframework.data.domain.Limit.of(99))
			.stream()
			.map((entry) -> entry.getKind() + " " + entry.getObject())
			.toList()
			.toString();
	}

	/** Returns whether it was possible. */
	private static boolean as(String name, Runnable act) {
		SecurityContextHolder.getContext().setAuthentication(new TestingAuthenticationToken(name, null, "ROLE_ADMIN"));
		try {
			act.run();
			return true;
		}
		catch (PeopleException ex) {
			return false;
		}
		finally {
			SecurityContextHolder.clearContext();
		}
	}

}
