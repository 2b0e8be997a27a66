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

import org.jinwen.ingest.ImportDesk;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jinwen.ingest.ImportDesk.DAM;
import static org.jinwen.ingest.ImportDesk.MARKET;
import static org.jinwen.ingest.ImportDesk.SCHOOL;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/** What an editor does to articles, and what imports make of it afterwards. */
@AtTheDesk
class EditorsDeskTests {

	@Autowired
	private ImportDesk imports;

	@Autowired
	private JdbcTemplate database;

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private EditorAtWork editor;

	@BeforeEach
	void importThreeArticles() throws IOException {
		this.editor.beginWith(DAM + SCHOOL + MARKET);
	}

	@Test
	void correctsWordsAtOnceAndAfterEveryImport() throws IOException {
		String id = this.editor.id("城西小学搬进新教学楼");
		Document desk = this.editor.desk(id);
		assertThat(desk.select("#headline").val()).isEqualTo("城西小学搬进新教学楼");
		assertThat(desk.select("input[name=reporter]").eachAttr("value")).containsExactly("林晓雨");
		assertThat(this.editor.words(id,
				Map.of("headline", "新教学楼启用", "section", "教育", "reason", "标题漏字", "announced", "1")))
			.hasRedirectedUrl("/admin/articles/" + id + "?saved");
		assertThat(this.editor.open("/articles/" + id).select("h1").text()).isEqualTo("新教学楼启用");
		assertThat(this.editor.open("/articles/" + id).select("#corrections").text()).contains("更正").contains("标题漏字");
		assertThat(this.editor.open("/articles/" + id).select("script[type=application/ld+json]").html())
			.containsPattern("\"dateModified\":\"\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\+08:00\"");
		assertThat(this.editor.open("/sections/教育").select("h3").eachText()).containsExactly("新教学楼启用");
		this.editor.bringIn(ImportDesk.article("新书店", "12月6日,第一家社区书店开门迎客,周末有亲子读书会。", "店长说,书架是居民捐的旧木料做成的。", "李四") + DAM
				+ SCHOOL + MARKET);
		assertThat(this.editor.open("/articles/" + id).select("h1").text()).isEqualTo("新教学楼启用");
		assertThat(this.editor.desk(id).select(".made .mark").eachText()).containsExactly("生效", "生效");
	}

	@Test
	void importsAgainWithoutWritingWhereNothingChanged() throws IOException {
		String id = this.editor.id("城西小学搬进新教学楼");
		this.editor.words(id, Map.of("headline", "新教学楼启用", "announced", "1"));
		List<Map<String, Object>> before = everything();
		this.editor.bringIn(DAM + SCHOOL + MARKET);
		this.database.update("update bulletin set parser_version = 'older'");
		this.editor.bringIn(DAM + SCHOOL + MARKET);
		assertThat(everything()).isEqualTo(before);
	}

	@Test
	void asksAnEditorWhereTheSourceUnderACorrectionChanged() throws IOException {
		String id = this.editor.id("城西小学搬进新教学楼");
		this.editor.words(id, Map.of("headline", "新教学楼启用"));
		this.editor.bringIn(DAM + SCHOOL.replace("城西小学搬进", "城西小学乔迁") + MARKET);
		assertThat(this.editor.open("/articles/" + id).select("h1").text()).isEqualTo("城西小学乔迁新教学楼");
		Element conflict = this.editor.open("/admin/review?show=CONFLICT").expectFirst(".made > li");
		assertThat(conflict.text()).contains("改为 新教学楼启用", "当时的原文 ## 城西小学搬进新教学楼", "现在的原文（第 9 行） ## 城西小学乔迁新教学楼");
		assertThat(this.editor.post(conflict.expectFirst("form").attr("action"), Map.of()))
			.hasRedirectedUrl("/admin/articles/" + id + "?saved");
		assertThat(this.editor.open("/articles/" + id).select("h1").text()).isEqualTo("新教学楼启用");
		assertThat(this.editor.open("/admin/review?show=CONFLICT").select(".made")).isEmpty();
	}

	@Test
	void keepsACorrectionWhoseArticleIsGone() throws IOException {
		String id = this.editor.id("城西小学搬进新教学楼");
		this.editor.words(id, Map.of("headline", "新教学楼启用"));
		this.editor.bringIn(DAM + MARKET);
		assertThat(this.editor.open("/admin/review?show=ORPHANED").select(".made > li").text()).contains("新教学楼启用",
				"失据");
		this.editor.bringIn(DAM + SCHOOL + MARKET);
		assertThat(this.editor.open("/articles/" + id).select("h1").text()).isEqualTo("新教学楼启用");
	}

	@Test
	void keepsTheHistoryOfABulletinThatAnUndoneImportBrought() throws IOException {
		String id = this.editor.id("城西小学搬进新教学楼");
		this.editor.words(id, Map.of("headline", "新教学楼启用", "reason", "标题漏字"));
		this.editor.takeBack(id);
		undoLastImport();
		assertThat(this.mvc.get().uri("/articles/" + id)).hasStatus(410);
		assertThat(this.mvc.get().uri("/admin/articles/" + id)).hasStatus(404);
		this.editor.bringIn(DAM + SCHOOL + MARKET);
		assertThat(this.editor.open("/articles/" + id).select("h1").text()).isEqualTo("城西小学搬进新教学楼");
		assertThat(this.editor.desk(id).select(".made > li").text()).contains("已收回", "标题漏字", "新教学楼启用");
	}

	@Test
	void settlesTheCorrectionsOfABulletinThatIsMadeWhatItWas() throws IOException {
		String id = this.editor.id("城西小学搬进新教学楼");
		this.editor.words(id, Map.of("headline", "新教学楼启用"));
		this.editor.bringIn(DAM + SCHOOL.replace("城西小学搬进", "城西小学乔迁") + MARKET);
		assertThat(this.editor.desk(id).select(".made .mark").eachText()).containsExactly("冲突");
		undoLastImport();
		assertThat(this.editor.open("/articles/" + id).select("h1").text()).isEqualTo("新教学楼启用");
		assertThat(this.editor.desk(id).select(".made .mark").eachText()).containsExactly("生效");
		assertThat(this.editor.open("/admin/review?show=CONFLICT").select(".made")).isEmpty();
	}

	@Test
	void showsBothVersionsToTheSecondOfTwoEditors() throws IOException {
		String id = this.editor.id("城西小学搬进新教学楼");
		Map<String, String> mine = this.editor.form(id, Map.of("headline", "林的标题"));
		Map<String, String> hers = this.editor.form(id, Map.of("headline", "王的标题"));
		assertThat(this.editor.post("/admin/articles/" + id + "/words", hers)).hasStatus3xxRedirection();
		MvcTestResult second = this.editor.post("/admin/articles/" + id + "/words", mine);
		assertThat(second).hasStatus(409);
		Document versions = Jsoup.parse(second.getResponse().getContentAsString());
		assertThat(versions.select("tr.different td").eachText()).containsExactly("林的标题", "王的标题");
		assertThat(this.editor.open("/articles/" + id).select("h1").text()).isEqualTo("王的标题");
		assertThat(this.editor.post("/admin/articles/" + id + "/words",
				EditorAtWork.fields(versions.expectFirst("form[action$=words]"))))
			.hasStatus3xxRedirection();
		assertThat(this.editor.open("/articles/" + id).select("h1").text()).isEqualTo("林的标题");
	}

	@Test
	void givesWayToAnImportThatCameBetween() throws IOException {
		String id = this.editor.id("城西小学搬进新教学楼");
		Map<String, String> form = this.editor.form(id, Map.of("headline", "新教学楼启用"));
		this.editor.bringIn(DAM + SCHOOL.replace("八百名", "九百名") + MARKET);
		assertThat(this.editor.post("/admin/articles/" + id + "/words", form)).hasStatus(409);
		assertThat(this.editor.open("/articles/" + id).select("h1").text()).isEqualTo("城西小学搬进新教学楼");
	}

	@Test
	void joinsWithTheNextAndTakesItBack() throws IOException {
		String school = this.editor.id("城西小学搬进新教学楼");
		String market = this.editor.id("早市开进老街区");
		this.editor.post("/admin/articles/" + school + "/join",
				Map.of("version", this.editor.version(school), "next", market));
		assertThat(this.mvc.get().uri("/articles/" + market)).hasStatus(301)
			.hasHeader("Location", "/articles/" + school);
		assertThat(this.editor.open("/articles/" + school).select(".body h2").text()).isEqualTo("早市开进老街区");
		assertThat(this.mvc.get().uri("/admin/articles/" + market)).hasStatus(404);
		this.editor.takeBack(school);
		assertThat(this.editor.open("/articles/" + market).select("h1").text()).isEqualTo("早市开进老街区");
		assertThat(this.editor.open("/articles/" + school).select(".body h2")).isEmpty();
	}

	@Test
	void splitsAtALineAndTakesItBack() throws IOException {
		String school = this.editor.id("城西小学搬进新教学楼");
		String button = this.editor.desk(school).select("button[value^=SPLIT]").attr("value");
		this.editor.post("/admin/articles/" + school + "/lines",
				Map.of("version", this.editor.version(school), "do", button));
		assertThat(this.editor.headlines()).hasSize(4);
		String second = this.database.queryForObject("select public_id from article where ordinal = 3", String.class);
		assertThat(this.editor.open("/articles/" + second).expectFirst(".body p").text()).startsWith("校长介绍");
		this.editor.takeBack(school);
		assertThat(this.editor.headlines()).hasSize(3);
		assertThat(this.mvc.get().uri("/articles/" + second)).hasStatus(301)
			.hasHeader("Location", "/articles/" + school);
	}

	@Test
	void withdrawsAndRestoresAnArticleUnderItsAddress() throws IOException {
		String id = this.editor.id("城西小学搬进新教学楼");
		this.editor.bringIn(DAM + SCHOOL.replace("12月4日,城西", "12月4日下午,全市首批改造的城西") + MARKET);
		assertThat(this.editor.id("城西小学搬进新教学楼")).as("kept through an edit, not derivable any more").isEqualTo(id);
		this.editor.post("/admin/articles/" + id + "/hide",
				Map.of("version", this.editor.version(id), "reason", "当事人要求"));
		assertThat(this.mvc.get().uri("/articles/" + id)).hasStatus(410);
		this.editor.bringIn(DAM + SCHOOL.replace("12月4日,城西", "12月4日下午,全市首批改造的城西") + MARKET + "\n");
		assertThat(this.mvc.get().uri("/articles/" + id)).hasStatus(410);
		assertThat(this.editor.open("/admin/articles/" + id).text()).contains("当事人要求");
		this.editor.takeBack(id);
		assertThat(this.editor.open("/articles/" + id).select("h1").text()).isEqualTo("城西小学搬进新教学楼");
	}

	@Test
	void showsWhatEditorsTypeAsText() throws IOException {
		String attack = "<script>alert(1)</script><img src=x onerror=alert(2)>${7*7}__${7*7}__#{7}{0}'\"";
		String id = this.editor.id("城西小学搬进新教学楼");
		Map<String, String> fields = Map.of("headline", attack, "kicker", attack, "deck", attack, "section", attack,
				"tag", attack, "place", attack, "reporter", attack, "role", attack, "reason", attack, "announced", "1");
		assertThat(this.editor.words(id, fields)).hasStatus3xxRedirection();
		for (Document page : List.of(this.editor.desk(id), this.editor.open("/articles/" + id),
				this.editor.open("/articles"), this.editor.open("/articles/" + id + "/source"))) {
			assertThat(page.select("script:not([src], [type=application/ld+json]), img, [onerror]")).isEmpty();
			assertThat(page.text()).contains("<script>alert(1)</script>").doesNotContain("49");
		}
	}

	@Test
	void refusesWhatCannotBe() throws IOException {
		String id = this.editor.id("城西小学搬进新教学楼");
		assertThat(this.editor.words(id, Map.of("headline", " "))).hasStatus(400);
		assertThat(this.editor.words(id, Map.of("headline", "a".repeat(501)))).hasStatus(400);
		assertThat(this.editor.words(id, Map.of("headline", "a\u202Eb"))).hasStatus(400);
		assertThat(this.editor.words(id, Map.of("date", "2024-02-30"))).hasStatus(400);
		assertThat(this.editor.words(id, Map.of("version", "x"))).hasStatus(400);
		String lines = "/admin/articles/" + id + "/lines";
		assertThat(this.editor.post(lines, Map.of("version", this.editor.version(id), "do", "SPLIT:1"))).hasStatus(422)
			.bodyText()
			.contains("这项更正在这里做不了");
		for (String wrong : List.of("SPLIT:99999", "MEND:15", "UNMEND:13", "REREAD:9:QUOTE", "SPLIT:11")) {
			assertThat(this.editor.post(lines, Map.of("version", this.editor.version(id), "do", wrong))).as(wrong)
				.hasStatus(422);
		}
		for (String wrong : List.of("", "DROP", "SPLIT:x", "REREAD:3:NOTHING")) {
			assertThat(this.editor.post(lines, Map.of("version", this.editor.version(id), "do", wrong))).as(wrong)
				.hasStatus(400);
		}
		assertThat(this.editor.post("/admin/articles/" + id + "/join",
				Map.of("version", this.editor.version(id), "next", "nonsense")))
			.hasStatus(422);
		assertThat(this.mvc.get().uri("/admin/articles/zzzzzzzzzzzz")).hasStatus(404);
		assertThat(this.editor.post("/admin/articles/zzzzzzzzzzzz/hide", Map.of("version", "0"))).hasStatus(404);
		assertThat(this.editor.post("/admin/corrections/99/take-back", Map.of())).hasStatus(404);
		assertThat(this.mvc.get().uri("/admin/review?show=ALL")).hasStatus(400);
		assertThat(this.database.queryForObject("select count(*) from correction", Integer.class)).isZero();
	}

	@Test
	void remembersWhatAnEditorAcceptedAsLongAsTheSourceIsTheSame() throws IOException {
		String text = Files.readString(Path.of("src", "test", "resources", "bulletins", "14-republican-style.md"));
		this.editor.bringIn(text);
		Element doubtful = this.editor.open("/admin/review").expectFirst(".files > li");
		assertThat(doubtful.select(".why").text()).contains("其次可能是");
		assertThat(doubtful.select(".cues li")).isNotEmpty();
		String line = doubtful.expectFirst(".raw").text();
		String id = doubtful.expectFirst("h3 a").attr("href").replaceFirst(".*/", "");
		assertThat(toReview()).contains(id);
		assertThat(this.editor.post("/admin/articles/" + id + "/accept", Map.of("version", this.editor.version(id))))
			.hasRedirectedUrl("/admin/review?accepted");
		assertThat(toReview()).doesNotContain(id);
		this.database.update("update bulletin set parser_version = 'older'");
		this.editor.bringIn(text + "\n");
		assertThat(toReview()).doesNotContain(id);
		this.editor.bringIn(text.replace(line, line + "补"));
		assertThat(toReview()).contains(id);
	}

	private List<String> toReview() throws IOException {
		List<String> ids = new ArrayList<>();
		for (String queue : List.of("LOW", "MEDIUM")) {
			this.editor.open("/admin/review?show=" + queue)
				.select(".files h3 a")
				.eachAttr("href")
				.forEach((address) -> ids.add(address.replaceFirst(".*/", "")));
		}
		return ids;
	}

	@Test
	void notesWhatWasDone() throws IOException {
		String id = this.editor.id("城西小学搬进新教学楼");
		this.editor.words(id, Map.of("headline", "新教学楼启用"));
		this.editor.takeBack(id);
		this.editor.post("/admin/names/reporters", Map.of("name", "林晓雨", "to", "林小雨"));
		assertThat(this.database.queryForList(
				"select kind || ' ' || object from audit_entry where who = 'lin' order by number desc limit 3",
				String.class))
			.containsExactly("RENAMED 林晓雨 → 林小雨", "CORRECTION_UNDONE " + id + " HEADLINE ## 城西小学搬进新教学楼 → 新教学楼启用",
					"CORRECTED " + id + " HEADLINE ## 城西小学搬进新教学楼 → 新教学楼启用");
	}

	@Test
	void letsAuditorsLookButNotTouch() throws IOException {
		String id = this.editor.id("城西小学搬进新教学楼");
		MvcTestResult page = this.mvc.get().uri("/admin/articles/" + id).with(user("gu").roles("AUDITOR")).exchange();
		assertThat(page).hasStatusOk();
		assertThat(Jsoup.parse(page.getResponse().getContentAsString()).select("main .editing button")).isEmpty();
		assertThat(this.mvc.post()
			.uri("/admin/articles/" + id + "/hide")
			.param("version", this.editor.version(id))
			.with(csrf())
			.with(user("gu").roles("AUDITOR"))).hasStatus(403);
	}

	@Test
	void tellsFeedsWhenReadersWereToldOfACorrection() throws IOException {
		String id = this.editor.id("城西小学搬进新教学楼");
		this.editor.words(id, Map.of("headline", "新教学楼启用", "announced", "1"));
		Instant corrected = Objects
			.requireNonNull(this.database.queryForObject("select corrected_at from article where public_id = ?",
					OffsetDateTime.class, id))
			.toInstant();
		assertThat(this.mvc.get().uri("/feed.atom")).hasStatusOk().bodyText().contains("<updated>" + corrected);
	}

	private void undoLastImport() {
		Long last = this.database.queryForObject("select max(id) from import_run", Long.class);
		assertThat(this.imports.undo(this.imports.run(Objects.requireNonNull(last))).getRefused()).isZero();
	}

	private List<Map<String, Object>> everything() {
		List<Map<String, Object>> everything = new ArrayList<>(this.database.queryForList(
				"select id, public_id, row_version, headline, errata, corrected_at from article order by id"));
		everything
			.addAll(this.database.queryForList("select id, row_version, state, line from correction order by id"));
		return everything;
	}

}
