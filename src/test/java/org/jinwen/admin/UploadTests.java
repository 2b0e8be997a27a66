package org.jinwen.admin;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = { "jinwen.seeds.import-at-start=never", "spring.datasource.url=jdbc:h2:mem:upload",
				"jinwen.admin.name=lin", "jinwen.admin.password=correct horse battery" })
class UploadTests {

	private static final String LINE = "----line----";

	private static final String FORM = "multipart/form-data; boundary=" + LINE;

	@TempDir
	private static Path home;

	@Autowired
	private Accounts accounts;

	@Autowired
	private PasswordEncoder encoder;

	@LocalServerPort
	private int port;

	private DeskBrowser lin;

	@DynamicPropertySource
	static void folders(DynamicPropertyRegistry settings) {
		settings.add("jinwen.seeds.location", () -> home.resolve("seeds").toString());
		settings.add("spring.servlet.multipart.location", () -> home.resolve("received").toString());
	}

	@BeforeEach
	void signIn() throws IOException {
		Files.createDirectories(home.resolve("received"));
		this.lin = new DeskBrowser(this.port, "127.0.0.1");
		this.lin.signIn("lin", "correct horse battery");
	}

	@Test
	void bringsFilesInAndTellsWhatBecameOfEach() throws IOException {
		HttpResponse<String> answer = upload(this.lin, Map.of("date", "2024-03-13", "paper", "晋城日报"), "2024/甲.md",
				"# 题", "<b>x.md", "# 题", "picture.md", "%PDF-1.7");
		assertThat(DeskBrowser.location(answer)).isEqualTo("/admin/upload");
		Document page = this.lin.open("/admin/upload");
		assertThat(page.select(".list h3").eachText()).containsExactly("2024/甲.md 已存入", "<b>x.md 已存入", "picture.md 拒绝");
		assertThat(page.select(".list li").text()).contains("存为 b-x.md", "开头加了说明", "不是文本文件（开头的字节是 25 50 44 46 2d）");
		assertThat(page.select(".note.ok a").attr("href")).isEqualTo("/admin");
		assertThat(home.resolve("seeds/2024/甲.md")).hasContent("---\npaper: 晋城日报\ndate: 2024-03-13\n---\n# 题");
		assertThat(left()).isZero();
		assertThat(this.lin.open("/admin/log?kind=FILES_BROUGHT_IN").select(".list").text())
			.contains("2: 2024/甲.md, b-x.md");
	}

	@Test
	void asksAboutNamesThatAreTaken() throws IOException {
		upload(this.lin, Map.of(), "same.md", "旧");
		HttpResponse<String> answer = upload(this.lin, Map.of(), "same.md", "新", "other.md", "新");
		assertThat(DeskBrowser.location(answer)).matches("/admin/upload/[0-9a-f-]{36}");
		String ask = DeskBrowser.location(answer);
		Document page = this.lin.open(ask);
		assertThat(page.select("legend").eachText()).containsExactly("same.md");
		assertThat(page.select("[type=radio]").eachAttr("value")).containsExactly("KEEP_BOTH", "REPLACE", "LEAVE");
		assertThat(home.resolve("seeds/same.md")).hasContent("旧");
		assertThat(DeskBrowser.location(this.lin.post(ask, ask, Map.of("name-0", "same.md")))).isEqualTo(ask);
		assertThat(this.lin.open("/admin/upload").select("a[href=" + ask + "]").text()).contains("等待决定");
		HttpResponse<String> decided = this.lin.post(ask, ask, Map.of("name-0", "same.md", "choice-0", "KEEP_BOTH"));
		assertThat(DeskBrowser.location(decided)).isEqualTo("/admin");
		assertThat(home.resolve("seeds/same.md")).hasContent("旧");
		assertThat(home.resolve("seeds/same-2.md")).hasContent("新");
		assertThat(this.lin.open(ask).select("main").text()).contains("没有等待决定的文件");
	}

	@Test
	void tellsHowLongFilesWaitAndDropsThem() throws IOException {
		upload(this.lin, Map.of(), "stale.md", "旧");
		String ask = DeskBrowser.location(upload(this.lin, Map.of(), "stale.md", "新"));
		assertThat(this.lin.open("/admin/upload").select("a[href=" + ask + "]").text())
			.matches("1 个文件从 \\d{4}年\\d+月\\d+日 \\d\\d:\\d\\d 起等待决定：查看");
		assertThat(DeskBrowser.location(this.lin.post(ask, ask + "/drop", Map.of()))).isEqualTo("/admin/upload");
		assertThat(this.lin.open("/admin/upload").select("a[href=" + ask + "]")).isEmpty();
		assertThat(home.resolve("seeds/stale.md")).hasContent("旧");
		assertThat(this.lin.open("/admin/log?kind=FILES_DROPPED").select(".list").text()).contains("1: stale.md");
	}

	@Test
	void takesTwoHundredFilesAtATime() {
		String[] files = new String[400];
		Arrays.setAll(files, (i) -> (i % 2 == 0) ? "many/" + i + ".md" : "# 题 " + i);
		upload(this.lin, Map.of(), files);
		assertThat(this.lin.open("/admin/upload").select(".list li h3")).hasSize(200);
		for (int many : new int[] { 201, 250 }) {
			String[] more = new String[many * 2];
			Arrays.setAll(more, (i) -> (i % 2 == 0) ? "more/" + i + ".md" : "# 题 " + i);
			HttpResponse<String> answer = upload(this.lin, Map.of(), more);
			assertThat(answer.statusCode()).isEqualTo(413);
			assertThat(answer.body()).contains("一次最多上传 200 个文件");
		}
		assertThat(home.resolve("seeds/more")).doesNotExist();
	}

	@Test
	void refusesOneFileThatIsTooLargeAndTakesTheOthers() throws IOException {
		upload(this.lin, Map.of(), "large.md", "一行\n".repeat(2_500_000), "small.md", "# 题");
		assertThat(this.lin.open("/admin/upload").select(".list h3").eachText()).containsExactly("large.md 拒绝",
				"small.md 已存入");
		assertThat(left()).isZero();
	}

	/** S2: 1 GB is refused before a byte of it is read. */
	@Test
	void refusesTooMuchBeforeItIsSent() throws IOException {
		String answer = RawRequest.send(this.port, "POST /admin/upload HTTP/1.1", "Host: localhost",
				"Cookie: JSESSIONID=" + this.lin.session(), "Content-Type: " + FORM, "Content-Length: 1000000000");
		assertThat(answer).startsWith("HTTP/1.1 413")
			.contains("Connection: close", "合计不超过 512 MiB", "Content-Security-Policy");
		assertThat(RawRequest.send(this.port, "POST /admin/upload HTTP/1.1", "Host: localhost",
				"Cookie: JSESSIONID=" + this.lin.session(), "Content-Type: " + FORM, "Transfer-Encoding: chunked"))
			.startsWith("HTTP/1.1 411");
		assertThat(left()).isZero();
	}

	/** Nobody else makes the server write anything. */
	@Test
	void readsNothingFromStrangersNorAtOtherAddresses() throws IOException {
		for (String address : new String[] { "/admin/upload", "/sign-in", "/articles", "/", "/error", "/no-such-page",
				"/admin/imports" }) {
			String answer = RawRequest.send(this.port, "POST " + address + " HTTP/1.1", "Host: localhost",
					"Content-Type: " + FORM, "Content-Length: 100000000");
			assertThat(answer).as(address).matches("(?s)HTTP/1.1 (302|415) .*");
		}
		this.accounts.save(new Account("looker", this.encoder.encode("correct horse battery"), Account.Role.AUDITOR,
				java.time.Instant.now()));
		DeskBrowser looker = new DeskBrowser(this.port, "127.0.0.1");
		looker.signIn("looker", "correct horse battery");
		assertThat(RawRequest.send(this.port, "POST /admin/upload HTTP/1.1", "Host: localhost",
				"Cookie: JSESSIONID=" + looker.session(), "Content-Type: " + FORM, "Content-Length: 100000000"))
			.startsWith("HTTP/1.1 403");
		assertThat(left()).isZero();
	}

	/** C8: the session ended while files were being chosen. */
	@Test
	void asksToSignInWhereTheSessionHasEnded() {
		HttpResponse<String> answer = upload(new DeskBrowser(this.port, "127.0.0.1"), Map.of(), "late.md", "# 题");
		assertThat(DeskBrowser.location(answer)).isEqualTo("/sign-in");
		assertThat(home.resolve("seeds/late.md")).doesNotExist();
	}

	/** H7: a form from elsewhere. */
	@Test
	void takesNothingWithoutTheTokenOfItsForm() throws IOException {
		HttpResponse<String> answer = this.lin.send(request(this.lin, body("", Map.of(), "forged.md", "# 题")));
		assertThat(answer.statusCode()).isEqualTo(403);
		assertThat(home.resolve("seeds/forged.md")).doesNotExist();
		assertThat(left()).isZero();
	}

	@Test
	void answersABrokenFormWithWords() {
		for (String body : new String[] { "", "--" + LINE, "nonsense",
				"--" + LINE + "\r\nContent-Disposition: x\r\n\r\n" }) {
			assertThat(this.lin.send(request(this.lin, body)).statusCode()).as(body).isBetween(400, 413);
		}
		assertThat(upload(this.lin, Map.of("date", "2024-02-30"), "a.md", "# 题").statusCode()).isEqualTo(400);
		assertThat(DeskBrowser.location(upload(this.lin, Map.of()))).isEqualTo("/admin/upload");
		assertThat(this.lin.get("/admin/upload/00000000-0000-0000-0000-00000000000g").statusCode()).isEqualTo(404);
		assertThat(this.lin.get("/admin/upload/------------------------------------").statusCode()).isEqualTo(404);
	}

	/** What lies in the folder uploads are received in, besides what became of them. */
	private static long left() throws IOException {
		try (Stream<Path> files = Files.list(home.resolve("received"))) {
			return files.count();
		}
	}

	private static HttpResponse<String> upload(DeskBrowser browser, Map<String, String> fields, String... files) {
		String token = browser.open("/admin/password").select("input[name=_csrf]").attr("value");
		return browser.send(request(browser, body(token, fields, files)));
	}

	private static HttpRequest.Builder request(DeskBrowser browser, String body) {
		return browser.request("/admin/upload").header("Content-Type", FORM).POST(BodyPublishers.ofString(body));
	}

	private static String body(String token, Map<String, String> fields, String... files) {
		Map<String, String> all = new LinkedHashMap<>(fields);
		all.put("_csrf", token);
		StringBuilder body = new StringBuilder();
		all.forEach((name, value) -> body.append(part("name=\"" + name + "\"", value)));
		for (int i = 0; i < files.length; i += 2) {
			body.append(part("name=\"files\"; filename=\"" + files[i] + "\"", files[i + 1]));
		}
		return body.append("--").append(LINE).append("--\r\n").toString();
	}

	private static String part(String head, String value) {
		return "--" + LINE + "\r\nContent-Disposition: form-data; " + head + "\r\n\r\n" + value + "\r\n";
	}

}
