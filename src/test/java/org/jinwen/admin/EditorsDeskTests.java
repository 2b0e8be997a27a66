package org.jinwen.admin;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.jinwen.ingest.ImportOrder;
import org.jinwen.ingest.ImportRun;
import org.jinwen.ingest.ImportRuns;
import org.jinwen.ingest.Importer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/** What an editor does to articles, and what imports make of it afterwards. */
@SpringBootTest(properties = { "jinwen.seeds.import-at-start=never", "spring.datasource.url=jdbc:h2:mem:editors-desk" })
@AutoConfigureMockMvc
@WithMockUser(username = "lin", roles = "ADMIN")
class EditorsDeskTests {

	private static final String DAM = article("城东水库大坝加固完工", "12月3日,城东水库大坝加固工程完工,两万亩农田有了灌溉保障,沿岸的排灌站也换了新机组。",
			"下游三个村庄的群众说,今年汛期终于能睡个安稳觉了。", "陈水生");

	private static final String SCHOOL = article("城西小学搬进新教学楼", "12月4日,城西小学新教学楼启用,八百名学生搬进明亮的教室,操场也铺上了塑胶跑道。",
			"校长介绍,新楼设有实验室、图书室和室内操场。", "林晓雨");

	private static final String MARKET = article("早市开进老街区", "12月5日,老街区早市开张,一百二十个摊位整齐排开,附近居民买菜不再绕远路。",
			"街道办事处安排了专人维持秩序,九点收摊后半小时内清扫完毕。", "陈水生");

	@TempDir
	private static Path folder;

	@Autowired
	private Importer importer;

	@Autowired
	private ImportRuns runs;

	@Autowired
	private JdbcTemplate database;

	@Autowired
	private MockMvcTester mvc;

	@DynamicPropertySource
	static void seeds(DynamicPropertyRegistry registry) {
		registry.add("jinwen.seeds.location", () -> folder);
	}

	@BeforeEach
	void importThreeArticles() throws IOException {
		Stream
			.of("correction", "acceptance", "credit", "article_place", "article", "bulletin_source", "bulletin",
					"section", "reporter", "retired_address", "retired_name", "name_rule", "file_report",
					"bulletin_change", "import_run")
			.forEach((table) -> this.database.update("delete from " + table));
		importAgain(DAM + SCHOOL + MARKET);
	}

	@Test
	void correctsWordsAtOnceAndAfterEveryImport() throws IOException {
		String id = id("城西小学搬进新教学楼");
		Document desk = desk(id);
		assertThat(desk.select("#headline").val()).isEqualTo("城西小学搬进新教学楼");
		assertThat(desk.select("input[name=reporter]").eachAttr("value")).containsExactly("林晓雨");
		assertThat(words(id, Map.of("headline", "新教学楼启用", "section", "教育", "reason", "标题漏字", "announced", "1")))
			.hasRedirectedUrl("/admin/articles/" + id + "?saved");
		assertThat(reader("/articles/" + id).select("h1").text()).isEqualTo("新教学楼启用");
		assertThat(reader("/articles/" + id).select("#corrections").text()).contains("更正").contains("标题漏字");
		assertThat(reader("/articles/" + id).select("script[type=application/ld+json]").html())
			.containsPattern("\"dateModified\":\"\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\+08:00\"");
		assertThat(reader("/sections/教育").select("h3").eachText()).containsExactly("新教学楼启用");
		importAgain(article("新书店", "12月6日,第一家社区书店开门迎客,周末有亲子读书会。", "店长说,书架是居民捐的旧木料做成的。", "李四") + DAM + SCHOOL + MARKET);
		assertThat(reader("/articles/" + id).select("h1").text()).isEqualTo("新教学楼启用");
		assertThat(desk(id).select(".made .mark").eachText()).containsExactly("生效", "生效");
	}

	@Test
	void importsAgainWithoutWritingWhereNothingChanged() throws IOException {
		String id = id("城西小学搬进新教学楼");
		words(id, Map.of("headline", "新教学楼启用", "announced", "1"));
		List<Map<String, Object>> before = everything();
		importAgain(DAM + SCHOOL + MARKET);
		this.database.update("update bulletin set parser_version = 'older'");
		importAgain(DAM + SCHOOL + MARKET);
		assertThat(everything()).isEqualTo(before);
	}

	@Test
	void asksAnEditorWhereTheSourceUnderACorrectionChanged() throws IOException {
		String id = id("城西小学搬进新教学楼");
		words(id, Map.of("headline", "新教学楼启用"));
		importAgain(DAM + SCHOOL.replace("城西小学搬进", "城西小学乔迁") + MARKET);
		assertThat(reader("/articles/" + id).select("h1").text()).isEqualTo("城西小学乔迁新教学楼");
		Element conflict = page("/admin/review?show=CONFLICT").expectFirst(".made > li");
		assertThat(conflict.text()).contains("改为 新教学楼启用", "当时的原文 ## 城西小学搬进新教学楼", "现在的原文（第 9 行） ## 城西小学乔迁新教学楼");
		assertThat(post(conflict.expectFirst("form").attr("action"), Map.of()))
			.hasRedirectedUrl("/admin/articles/" + id + "?saved");
		assertThat(reader("/articles/" + id).select("h1").text()).isEqualTo("新教学楼启用");
		assertThat(page("/admin/review?show=CONFLICT").select(".made")).isEmpty();
	}

	@Test
	void keepsACorrectionWhoseArticleIsGone() throws IOException {
		String id = id("城西小学搬进新教学楼");
		words(id, Map.of("headline", "新教学楼启用"));
		importAgain(DAM + MARKET);
		assertThat(page("/admin/review?show=ORPHANED").select(".made > li").text()).contains("新教学楼启用", "失据");
		importAgain(DAM + SCHOOL + MARKET);
		assertThat(reader("/articles/" + id).select("h1").text()).isEqualTo("新教学楼启用");
	}

	@Test
	void keepsTheHistoryOfABulletinThatAnUndoneImportBrought() throws IOException {
		String id = id("城西小学搬进新教学楼");
		words(id, Map.of("headline", "新教学楼启用", "reason", "标题漏字"));
		takeBack(id);
		undoLastImport();
		assertThat(this.mvc.get().uri("/articles/" + id)).hasStatus(410);
		assertThat(this.mvc.get().uri("/admin/articles/" + id)).hasStatus(404);
		importAgain(DAM + SCHOOL + MARKET);
		assertThat(reader("/articles/" + id).select("h1").text()).isEqualTo("城西小学搬进新教学楼");
		assertThat(desk(id).select(".made > li").text()).contains("已收回", "标题漏字", "新教学楼启用");
	}

	@Test
	void settlesTheCorrectionsOfABulletinThatIsMadeWhatItWas() throws IOException {
		String id = id("城西小学搬进新教学楼");
		words(id, Map.of("headline", "新教学楼启用"));
		importAgain(DAM + SCHOOL.replace("城西小学搬进", "城西小学乔迁") + MARKET);
		assertThat(desk(id).select(".made .mark").eachText()).containsExactly("冲突");
		undoLastImport();
		assertThat(reader("/articles/" + id).select("h1").text()).isEqualTo("新教学楼启用");
		assertThat(desk(id).select(".made .mark").eachText()).containsExactly("生效");
		assertThat(page("/admin/review?show=CONFLICT").select(".made")).isEmpty();
	}

	@Test
	void showsBothVersionsToTheSecondOfTwoEditors() throws IOException {
		String id = id("城西小学搬进新教学楼");
		Map<String, String> mine = form(id, Map.of("headline", "林的标题"));
		Map<String, String> hers = form(id, Map.of("headline", "王的标题"));
		assertThat(post("/admin/articles/" + id + "/words", hers)).hasStatus3xxRedirection();
		MvcTestResult second = post("/admin/articles/" + id + "/words", mine);
		assertThat(second).hasStatus(409);
		Document versions = Jsoup.parse(second.getResponse().getContentAsString());
		assertThat(versions.select("tr.different td").eachText()).containsExactly("林的标题", "王的标题");
		assertThat(reader("/articles/" + id).select("h1").text()).isEqualTo("王的标题");
		assertThat(post("/admin/articles/" + id + "/words", fields(versions.expectFirst("form[action$=words]"))))
			.hasStatus3xxRedirection();
		assertThat(reader("/articles/" + id).select("h1").text()).isEqualTo("林的标题");
	}

	@Test
	void givesWayToAnImportThatCameBetween() throws IOException {
		String id = id("城西小学搬进新教学楼");
		Map<String, String> form = form(id, Map.of("headline", "新教学楼启用"));
		importAgain(DAM + SCHOOL.replace("八百名", "九百名") + MARKET);
		assertThat(post("/admin/articles/" + id + "/words", form)).hasStatus(409);
		assertThat(reader("/articles/" + id).select("h1").text()).isEqualTo("城西小学搬进新教学楼");
	}

	@Test
	void joinsWithTheNextAndTakesItBack() throws IOException {
		String school = id("城西小学搬进新教学楼");
		String market = id("早市开进老街区");
		post("/admin/articles/" + school + "/join", Map.of("version", version(school), "next", market));
		assertThat(this.mvc.get().uri("/articles/" + market)).hasStatus(301)
			.hasHeader("Location", "/articles/" + school);
		assertThat(reader("/articles/" + school).select(".body h2").text()).isEqualTo("早市开进老街区");
		assertThat(this.mvc.get().uri("/admin/articles/" + market)).hasStatus(404);
		takeBack(school);
		assertThat(reader("/articles/" + market).select("h1").text()).isEqualTo("早市开进老街区");
		assertThat(reader("/articles/" + school).select(".body h2")).isEmpty();
	}

	@Test
	void splitsAtALineAndTakesItBack() throws IOException {
		String school = id("城西小学搬进新教学楼");
		String button = desk(school).select("button[value^=SPLIT]").attr("value");
		post("/admin/articles/" + school + "/lines", Map.of("version", version(school), "do", button));
		assertThat(headlines()).hasSize(4);
		String second = this.database.queryForObject("select public_id from article where ordinal = 3", String.class);
		assertThat(reader("/articles/" + second).expectFirst(".body p").text()).startsWith("校长介绍");
		takeBack(school);
		assertThat(headlines()).hasSize(3);
		assertThat(this.mvc.get().uri("/articles/" + second)).hasStatus(301)
			.hasHeader("Location", "/articles/" + school);
	}

	@Test
	void withdrawsAndRestoresAnArticleUnderItsAddress() throws IOException {
		String id = id("城西小学搬进新教学楼");
		importAgain(DAM + SCHOOL.replace("12月4日,城西", "12月4日下午,全市首批改造的城西") + MARKET);
		assertThat(id("城西小学搬进新教学楼")).as("kept through an edit, not derivable any more").isEqualTo(id);
		post("/admin/articles/" + id + "/hide", Map.of("version", version(id), "reason", "当事人要求"));
		assertThat(this.mvc.get().uri("/articles/" + id)).hasStatus(410);
		importAgain(DAM + SCHOOL.replace("12月4日,城西", "12月4日下午,全市首批改造的城西") + MARKET + "\n");
		assertThat(this.mvc.get().uri("/articles/" + id)).hasStatus(410);
		assertThat(page("/admin/articles/" + id).text()).contains("当事人要求");
		takeBack(id);
		assertThat(reader("/articles/" + id).select("h1").text()).isEqualTo("城西小学搬进新教学楼");
	}

	@Test
	void showsWhatEditorsTypeAsText() throws IOException {
		String attack = "<script>alert(1)</script><img src=x onerror=alert(2)>${7*7}__${7*7}__#{7}{0}'\"";
		String id = id("城西小学搬进新教学楼");
		Map<String, String> fields = Map.of("headline", attack, "kicker", attack, "deck", attack, "section", attack,
				"tag", attack, "place", attack, "reporter", attack, "role", attack, "reason", attack, "announced", "1");
		assertThat(words(id, fields)).hasStatus3xxRedirection();
		for (Document page : List.of(desk(id), reader("/articles/" + id), reader("/articles"),
				reader("/articles/" + id + "/source"))) {
			assertThat(page.select("script:not([src], [type=application/ld+json]), img, [onerror]")).isEmpty();
			assertThat(page.text()).contains("<script>alert(1)</script>").doesNotContain("49");
		}
	}

	@Test
	void refusesWhatCannotBe() throws IOException {
		String id = id("城西小学搬进新教学楼");
		assertThat(words(id, Map.of("headline", " "))).hasStatus(400);
		assertThat(words(id, Map.of("headline", "a".repeat(501)))).hasStatus(400);
		assertThat(words(id, Map.of("headline", "a\u202Eb"))).hasStatus(400);
		assertThat(words(id, Map.of("date", "2024-02-30"))).hasStatus(400);
		assertThat(words(id, Map.of("version", "x"))).hasStatus(400);
		String lines = "/admin/articles/" + id + "/lines";
		assertThat(post(lines, Map.of("version", version(id), "do", "SPLIT:1"))).hasStatus(422)
			.bodyText()
			.contains("这项更正在这里做不了");
		for (String wrong : List.of("SPLIT:99999", "MEND:15", "UNMEND:13", "REREAD:9:QUOTE", "SPLIT:11")) {
			assertThat(post(lines, Map.of("version", version(id), "do", wrong))).as(wrong).hasStatus(422);
		}
		for (String wrong : List.of("", "DROP", "SPLIT:x", "REREAD:3:NOTHING")) {
			assertThat(post(lines, Map.of("version", version(id), "do", wrong))).as(wrong).hasStatus(400);
		}
		assertThat(post("/admin/articles/" + id + "/join", Map.of("version", version(id), "next", "nonsense")))
			.hasStatus(422);
		assertThat(this.mvc.get().uri("/admin/articles/zzzzzzzzzzzz")).hasStatus(404);
		assertThat(post("/admin/articles/zzzzzzzzzzzz/hide", Map.of("version", "0"))).hasStatus(404);
		assertThat(post("/admin/corrections/99/take-back", Map.of())).hasStatus(404);
		assertThat(this.mvc.get().uri("/admin/review?show=ALL")).hasStatus(400);
		assertThat(this.database.queryForObject("select count(*) from correction", Integer.class)).isZero();
	}

	@Test
	void remembersWhatAnEditorAcceptedAsLongAsTheSourceIsTheSame() throws IOException {
		String text = Files.readString(Path.of("src", "test", "resources", "bulletins", "14-republican-style.md"));
		importAgain(text);
		Element doubtful = page("/admin/review").expectFirst(".files > li");
		assertThat(doubtful.select(".why").text()).contains("其次可能是");
		assertThat(doubtful.select(".cues li")).isNotEmpty();
		String line = doubtful.expectFirst(".raw").text();
		String id = doubtful.expectFirst("h3 a").attr("href").replaceFirst(".*/", "");
		assertThat(toReview()).contains(id);
		assertThat(post("/admin/articles/" + id + "/accept", Map.of("version", version(id))))
			.hasRedirectedUrl("/admin/review?accepted");
		assertThat(toReview()).doesNotContain(id);
		this.database.update("update bulletin set parser_version = 'older'");
		importAgain(text + "\n");
		assertThat(toReview()).doesNotContain(id);
		importAgain(text.replace(line, line + "补"));
		assertThat(toReview()).contains(id);
	}

	private List<String> toReview() throws IOException {
		List<String> ids = new ArrayList<>();
		for (String queue : List.of("LOW", "MEDIUM")) {
			page("/admin/review?show=" + queue).select(".files h3 a")
				.eachAttr("href")
				.forEach((address) -> ids.add(address.replaceFirst(".*/", "")));
		}
		return ids;
	}

	@Test
	void givesASectionAnotherNameForGood() throws IOException {
		importAgain("## 身边事\n\n" + DAM + SCHOOL + MARKET);
		words(id("城西小学搬进新教学楼"), Map.of("section", "身边的事"));
		words(id("早市开进老街区"), Map.of("section", "市井"));
		assertThat(post("/admin/names/sections", Map.of("name", "身边的事", "to", "百姓身边")))
			.hasRedirectedUrl("/admin/names/sections?saved");
		assertThat(post("/admin/names/sections", Map.of("name", "市井", "to", "百姓身边"))).hasStatus3xxRedirection();
		assertThat(reader("/sections/百姓身边").select("h3").eachText()).containsExactlyInAnyOrder("城西小学搬进新教学楼", "早市开进老街区");
		for (String old : List.of("身边的事", "市井")) {
			assertThat(this.mvc.get().uri("/sections/{slug}", old)).hasStatus(301)
				.hasHeader("Location", "/sections/%E7%99%BE%E5%A7%93%E8%BA%AB%E8%BE%B9");
		}
		importAgain("## 身边事\n\n" + DAM + SCHOOL + MARKET + "\n");
		assertThat(reader("/sections/百姓身边").select("h3")).hasSize(2);
		assertThat(this.database.queryForList("select name from section", String.class)).contains("百姓身边")
			.doesNotContain("身边的事", "市井");
	}

	@Test
	void mergesAndSplitsReportersForAllBulletins() throws IOException {
		assertThat(post("/admin/names/reporters", Map.of("name", "陈水生", "to", "陈水、生子"))).hasStatus3xxRedirection();
		assertThat(post("/admin/names/reporters", Map.of("name", "林晓雨", "to", "生子"))).hasStatus3xxRedirection();
		String market = id("早市开进老街区");
		assertThat(reader("/articles/" + market).select(".by a").eachText()).containsExactly("陈水", "生子");
		assertThat(reader("/reporters/生子").select("h3")).hasSize(3);
		assertThat(this.mvc.get().uri("/reporters/{slug}", "林晓雨")).hasStatus(301);
		importAgain(DAM + SCHOOL.replace("八百名", "九百名") + MARKET);
		assertThat(this.database.queryForList("select name from reporter order by name", String.class))
			.containsExactlyInAnyOrder("陈水", "生子");
		String rule = page("/admin/names/reporters").select("form[action$=take-back]").get(1).attr("action");
		assertThat(post(rule, Map.of())).hasStatus3xxRedirection();
		assertThat(reader("/articles/" + market).select(".by a").eachText()).containsExactly("陈水生");
		assertThat(reader("/reporters/陈水生").select("h3")).hasSize(2);
	}

	@Test
	void leadsOldNamesToTheLastOne() {
		post("/admin/names/reporters", Map.of("name", "林晓雨", "to", "林小雨"));
		post("/admin/names/reporters", Map.of("name", "林小雨", "to", "林雨"));
		assertThat(this.mvc.get().uri("/reporters/{slug}", "林晓雨")).hasStatus(301)
			.hasHeader("Location", "/reporters/%E6%9E%97%E9%9B%A8");
		post("/admin/names/reporters", Map.of("name", "林雨", "to", "林晓雨"));
		assertThat(this.mvc.get().uri("/reporters/{slug}", "林晓雨")).hasStatusOk();
		assertThat(this.mvc.get().uri("/reporters/{slug}", "林小雨")).hasStatus(301)
			.hasHeader("Location", "/reporters/%E6%9E%97%E6%99%93%E9%9B%A8");
		assertThat(post("/admin/names/reporters", Map.of("name", "没有的人", "to", "甲"))).hasStatus(404);
		assertThat(post("/admin/names/reporters", Map.of("name", "林晓雨", "to", "、"))).hasStatus(400);
	}

	@Test
	void notesWhatWasDone() throws IOException {
		String id = id("城西小学搬进新教学楼");
		words(id, Map.of("headline", "新教学楼启用"));
		takeBack(id);
		post("/admin/names/reporters", Map.of("name", "林晓雨", "to", "林小雨"));
		assertThat(this.database.queryForList(
				"select kind || ' ' || object from audit_entry where who = 'lin' order by number desc limit 3",
				String.class))
			.containsExactly("RENAMED 林晓雨 → 林小雨", "CORRECTION_UNDONE " + id + " HEADLINE ## 城西小学搬进新教学楼 → 新教学楼启用",
					"CORRECTED " + id + " HEADLINE ## 城西小学搬进新教学楼 → 新教学楼启用");
	}

	@Test
	void letsAuditorsLookButNotTouch() throws IOException {
		String id = id("城西小学搬进新教学楼");
		MvcTestResult page = this.mvc.get().uri("/admin/articles/" + id).with(user("gu").roles("AUDITOR")).exchange();
		assertThat(page).hasStatusOk();
		assertThat(Jsoup.parse(page.getResponse().getContentAsString()).select("main .editing button")).isEmpty();
		assertThat(this.mvc.post()
			.uri("/admin/articles/" + id + "/hide")
			.param("version", version(id))
			.with(csrf())
			.with(user("gu").roles("AUDITOR"))).hasStatus(403);
	}

	@Test
	void tellsFeedsWhenReadersWereToldOfACorrection() throws IOException {
		String id = id("城西小学搬进新教学楼");
		words(id, Map.of("headline", "新教学楼启用", "announced", "1"));
		Instant corrected = Objects
			.requireNonNull(this.database.queryForObject("select corrected_at from article where public_id = ?",
					OffsetDateTime.class, id))
			.toInstant();
		assertThat(this.mvc.get().uri("/feed.atom")).hasStatusOk().bodyText().contains("<updated>" + corrected);
	}

	private void undoLastImport() {
		Long last = this.database.queryForObject("select max(id) from import_run", Long.class);
		ImportRun run = this.runs.findById(Objects.requireNonNull(last)).orElseThrow();
		long undo = this.importer.run(ImportOrder.undo(run, "lin")).orElseThrow();
		assertThat(this.runs.findById(undo).orElseThrow().getRefused()).isZero();
	}

	private void takeBack(String id) throws IOException {
		String action = desk(id).expectFirst("form[action$=take-back]").attr("action");
		assertThat(post(action, Map.of())).hasStatus3xxRedirection();
	}

	private MvcTestResult words(String id, Map<String, String> changes) throws IOException {
		return post("/admin/articles/" + id + "/words", form(id, changes));
	}

	/** What the form of an article holds, with some fields typed over. */
	private Map<String, String> form(String id, Map<String, String> changes) throws IOException {
		Map<String, String> fields = fields(desk(id).expectFirst("form[action$=words]"));
		fields.putAll(changes);
		return fields;
	}

	private static Map<String, String> fields(Element form) {
		Map<String, String> fields = new java.util.LinkedHashMap<>();
		form.select("input:not([type=checkbox])")
			.forEach((input) -> fields.putIfAbsent(input.attr("name"), input.val()));
		fields.remove("_csrf");
		return fields;
	}

	private MvcTestResult post(String address, Map<String, String> fields) {
		MockMvcRequestBuilder request = this.mvc.post().uri(address).with(csrf()).with(user("lin").roles("ADMIN"));
		fields.forEach(request::param);
		return request.exchange();
	}

	private Document desk(String id) throws IOException {
		return page("/admin/articles/" + id);
	}

	private Document reader(String address) throws IOException {
		return page(address);
	}

	private Document page(String address) throws IOException {
		MvcTestResult result = this.mvc.get().uri(address).with(user("lin").roles("ADMIN")).exchange();
		assertThat(result).as(address).hasStatusOk();
		return Jsoup.parse(result.getResponse().getContentAsString());
	}

	private void importAgain(String text) throws IOException {
		Files.writeString(folder.resolve("1.md"), text);
		assertThat(this.importer.run("test")).isPresent();
		assertThat(this.database.queryForList("select outcome from file_report", String.class))
			.doesNotContain("FAILED");
	}

	private String id(String headline) {
		return String.valueOf(this.database.queryForObject("select public_id from article where headline = ?",
				String.class, headline));
	}

	private String version(String id) {
		return String.valueOf(
				this.database.queryForObject("select row_version from article where public_id = ?", Integer.class, id));
	}

	private List<String> headlines() {
		return this.database.queryForList("select headline from article order by ordinal", String.class);
	}

	private List<Map<String, Object>> everything() {
		List<Map<String, Object>> everything = new ArrayList<>(this.database.queryForList(
				"select id, public_id, row_version, headline, errata, corrected_at from article order by id"));
		everything
			.addAll(this.database.queryForList("select id, row_version, state, line from correction order by id"));
		return everything;
	}

	private static String article(String headline, String lead, String body, String reporter) {
		return "## %s\n\n本报讯 %s\n\n%s\n\n(%s)\n\n".formatted(headline, lead, body, reporter);
	}

}
