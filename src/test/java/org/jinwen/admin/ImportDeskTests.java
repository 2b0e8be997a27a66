package org.jinwen.admin;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;

import org.jinwen.ingest.ImportDesk;
import org.jinwen.ingest.ImportRun;
import org.jinwen.ingest.ImportRun.State;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jinwen.ingest.ImportDesk.DAM;
import static org.jinwen.ingest.ImportDesk.MARKET;
import static org.jinwen.ingest.ImportDesk.SCHOOL;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/** What an editor sees of previews, imports and undoings, on real ones. */
@AtTheDesk
class ImportDeskTests {

	@Autowired
	private ImportDesk desk;

	@Autowired
	private MockMvcTester mvc;

	@BeforeEach
	void emptyStoreAndFolder() {
		this.desk.clear();
	}

	@Test
	void showsAPreviewWordByWordAndWritesItWithOneButton() throws Exception {
		this.desk.write("1.md", DAM + SCHOOL);
		this.desk.write("2.md", MARKET);
		this.desk.importAll();
		this.desk.write("1.md", DAM.replace("今年汛期", "明年汛期"));
		ImportRun preview = this.desk.preview();
		Document page = page("/admin/imports/" + preview.getId());
		assertThat(page.select("h1").text()).isEqualTo("第 " + preview.getId() + " 号预览");
		assertThat(page.select("main").text()).contains("没有写入任何内容", "另有 1 个文件没有变化");
		assertThat(page.select(".orders button").eachText()).containsExactly("写入 2 项更改", "重新预览");
		String file = page.expectFirst(".files a:contains(逐字对照)").attr("href");
		Document changes = page(file);
		assertThat(changes.select(".change h2").eachText()).containsExactly("城东水库大坝加固完工");
		assertThat(changes.select("dt").eachText()).containsExactly("正文");
		assertThat(changes.select("del").eachText()).containsExactly("今");
		assertThat(changes.select("ins").eachText()).containsExactly("明");
		assertThat(changes.select("dd").text()).startsWith("…").contains("下游三个村庄的群众说，", "汛期终于能睡个安稳觉了。");

		ImportRun written = press("/admin/imports/" + preview.getId() + "/write");
		assertThat(written.getState()).isEqualTo(State.DONE);
		assertThat(written.getRequestedBy()).isEqualTo("lin");
		Document report = page("/admin/imports/" + written.getId());
		assertThat(report.select("main").text()).contains("写入第 " + preview.getId() + " 号预览所列的更改",
				"新增 0 · 修改 1 · 移位 0 · 移除 1 · 未变 0");
	}

	@Test
	void saysThatThePreviewIsOutdatedAndOffersANewOne() throws Exception {
		this.desk.write("1.md", DAM);
		ImportRun preview = this.desk.preview();
		this.desk.write("1.md", SCHOOL);
		ImportRun refused = press("/admin/imports/" + preview.getId() + "/write");
		Document page = page("/admin/imports/" + refused.getId());
		assertThat(page.select("[role=status]").text()).contains("预览之后，文件或稿件有了变化，所以没有写入任何内容");
		assertThat(page.select(".orders button").eachText()).containsExactly("重新预览");
		ImportRun next = press(page.expectFirst(".orders form").attr("action"));
		assertThat(next.getKind()).isEqualTo(ImportRun.Kind.PREVIEW);
	}

	@Test
	void offersNothingToWriteWhereNothingChanged() throws Exception {
		this.desk.write("1.md", DAM);
		this.desk.importAll();
		assertThat(page("/admin/imports/" + this.desk.preview().getId()).select(".orders button").eachText())
			.containsExactly("重新预览");
	}

	@Test
	void undoesAndRedoesWithOneButton() throws Exception {
		this.desk.write("1.md", DAM);
		ImportRun first = this.desk.importAll();
		String address = "/articles/" + this.desk.address("城东水库大坝加固完工");
		assertThat(this.mvc.get().uri(address)).hasStatus(200);
		assertThat(page("/admin/imports/" + first.getId()).select(".orders button").eachText())
			.containsExactly("撤销这次导入");
		ImportRun undo = press("/admin/imports/" + first.getId() + "/undo");
		assertThat(this.mvc.get().uri(address)).hasStatus(410);
		Document undone = page("/admin/imports/" + first.getId());
		assertThat(undone.select(".orders button")).isEmpty();
		assertThat(undone.expectFirst("[role=status] a").attr("href")).isEqualTo("/admin/imports/" + undo.getId());
		Document page = page("/admin/imports/" + undo.getId());
		assertThat(page.select("main").text()).contains("撤销第 " + first.getId() + " 号所做的更改", "1.md 撤回");
		assertThat(page.select(".orders button").eachText()).containsExactly("重做");
		ImportRun redo = press("/admin/imports/" + undo.getId() + "/undo");
		assertThat(redo.getKind()).isEqualTo(ImportRun.Kind.REDO);
		assertThat(this.mvc.get().uri(address)).hasStatus(200);
	}

	@Test
	void goesOnWithARunThatEndedEarly() throws Exception {
		this.desk.write("1.md", DAM);
		this.desk.write("2.md", MARKET);
		ImportRun first = this.desk.importAll();
		this.desk.database().update("update import_run set state = 'INTERRUPTED', files_done = 1, articles_new = 1");
		this.desk.database().update("delete from file_report where position = 2");
		assertThat(page("/admin/imports/" + first.getId()).select(".orders button").eachText())
			.containsExactly("继续导入其余文件", "撤销这次导入");
		ImportRun resumed = press("/admin/imports/" + first.getId() + "/resume");
		assertThat(resumed.getId()).isEqualTo(first.getId());
		assertThat(resumed.getState()).isEqualTo(State.DONE);
		assertThat(resumed.getFilesDone()).isEqualTo(resumed.getFiles()).isEqualTo(2);
		assertThat(page("/admin/imports/" + first.getId()).select(".files h3").eachText()).containsExactly("1.md 新文件",
				"2.md 未变");
	}

	@Test
	void comparesTwoRuns() throws Exception {
		this.desk.write("1.md", DAM);
		this.desk.write("2.md", MARKET);
		ImportRun one = this.desk.importAll();
		this.desk.write("2.md", MARKET.replace("早市", "夜市"));
		this.desk.write("3.md", SCHOOL);
		ImportRun other = this.desk.importAll();
		Document page = page("/admin/comparison?one=" + one.getId() + "&other=" + other.getId());
		assertThat(page.select("tbody tr").eachText()).containsExactly("1.md 新文件 未变", "2.md 新文件 有更新",
				"3.md 没有这个文件 新文件");
		assertThat(page.select("h2.sec").text()).contains("3 个");
		assertThat(page("/admin/comparison?one=" + one.getId() + "&other=" + one.getId()).select("tbody tr")).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "/admin/comparison, 400", "/admin/comparison?one=x&other=1, 400",
			"/admin/comparison?one=1&other=99999999, 404", "/admin/imports/99999999/report.csv, 404",
			"/admin/imports/99999999/report.json, 404", "/admin/imports/99999999/files/1, 404",
			"/admin/imports/99999999/files/99999999999, 404", "/admin/imports/99999999/progress, 404" })
	void answersAddressesThatLeadNowhere(String address, int status) {
		assertThat(this.mvc.get().uri(address)).hasStatus(status);
	}

	@Test
	void answersOrdersAboutRunsThatNeverWere() {
		for (String order : List.of("write", "undo", "resume", "cancel")) {
			assertThat(this.mvc.post().uri("/admin/imports/99999999/" + order).with(csrf())).hasStatus(404);
		}
	}

	@Test
	void givesTheReportAsATableWithoutFormulas() throws Exception {
		this.desk.write("=cmd|'calc'!A0.md", DAM);
		this.desk.write("@sum,\"1\".md", "");
		ImportRun run = this.desk.importAll();
		MvcTestResult result = this.mvc.get().uri("/admin/imports/" + run.getId() + "/report.csv").exchange();
		assertThat(result).hasStatusOk()
			.hasHeader("Content-Disposition", "attachment; filename=\"import-" + run.getId() + ".csv\"");
		String table = result.getResponse().getContentAsString(StandardCharsets.UTF_8);
		assertThat(table.replaceAll(",\\d+\r\n", ",0\r\n").split("\r\n")).containsExactly(
				"\uFEFF序号,文件,结果,说明,编码,新增,修改,移位,移除,未变,提示,毫秒",
				"1,\"'=cmd|'calc'!A0.md\",\"新文件\",\"\",\"UTF-8\",1,0,0,0,0,1,0",
				"2,\"'@sum,\"\"1\"\".md\",\"拒绝\",\"没有内容。\",\"\",0,0,0,0,0,0,0");
	}

	@Test
	void givesTheReportAsJsonWithEveryFileOnce() throws Exception {
		this.desk.write("1.md", DAM + SCHOOL);
		this.desk.write("2.md", "");
		ImportRun run = this.desk.importAll();
		MvcTestResult result = this.mvc.get().uri("/admin/imports/" + run.getId() + "/report.json").exchange();
		JsonNode report = JsonMapper.shared().readTree(result.getResponse().getContentAsString(StandardCharsets.UTF_8));
		assertThat(report.at("/run/files").asInt()).isEqualTo(2);
		assertThat(report.at("/run/articles/added").asInt()).isEqualTo(2);
		assertThat(report.get("files").valueStream().map((file) -> file.get("name").asString())).containsExactly("1.md",
				"2.md");
		assertThat(report.at("/files/1/refusal").asString()).isEqualTo("EMPTY");
		assertThat(report.at("/files/0/articles").size()).isEqualTo(2);
	}

	@Test
	@Timeout(60)
	void tellsAnOpenPageHowTheRunEnded() throws Exception {
		this.desk.write("1.md", DAM);
		ImportRun run = this.desk.importAll();
		MvcTestResult told = this.mvc.get().uri("/admin/imports/" + run.getId() + "/progress").exchange();
		assertThat(told).hasStatusOk()
			.hasContentTypeCompatibleWith("text/event-stream")
			.bodyText()
			.contains("event:end", "\"percent\":100");
	}

	@Test
	@Timeout(120)
	void runsOnceHoweverManyPressAtOnce() throws Exception {
		this.desk.write("1.md", DAM + SCHOOL);
		this.desk.write("2.md", MARKET);
		this.desk.importAll();
		List<Map<String, Object>> before = this.desk.rows();
		ExecutorService editors = Executors.newFixedThreadPool(2);
		try {
			for (int round = 0; round < 100; round++) {
				CyclicBarrier together = new CyclicBarrier(2);
				List<Future<String>> led = List.of(editors.submit(() -> press("wang", together)),
						editors.submit(() -> press("lin", together)));
				for (Future<String> to : led) {
					assertThat(to.get()).matches("/admin/imports/[0-9]+|/admin\\?busy");
				}
				this.desk.waitForTheLock();
			}
		}
		finally {
			editors.shutdown();
		}
		assertThat(this.desk.rows()).isEqualTo(before);
		assertThat(this.desk.database().queryForObject("""
				select count(*) from import_run one join import_run other on one.id < other.id
				where other.started_at < one.finished_at or one.state <> 'DONE'""", Integer.class)).isZero();
		List<Map<String, Object>> begun = this.desk.database().queryForList("""
				select '#' || id object, requested_by who from import_run where requested_by <> 'test'""");
		assertThat(this.desk.database().queryForList("""
				select object, who from audit_entry where kind = 'IMPORT_STARTED'
					and object in (select '#' || id from import_run)""")).as("each start once, by whom it was")
			.containsExactlyInAnyOrderElementsOf(begun);
	}

	private String press(String editor, CyclicBarrier together) throws Exception {
		together.await();
		return String.valueOf(this.mvc.post()
			.uri("/admin/imports")
			.with(csrf())
			.with(user(editor).roles("ADMIN"))
			.param("mark", editor)
			.exchange()
			.getResponse()
			.getRedirectedUrl());
	}

	@Test
	@Timeout(120)
	void showsReadersTheOldArticleOrTheNewOneButNeverHalf() throws Exception {
		String old = DAM;
		String anew = DAM.replace("两万亩", "三万亩").replace("三个村庄", "四个村庄");
		this.desk.write("1.md", old);
		this.desk.importAll();
		String address = "/articles/" + this.desk.address("城东水库大坝加固完工");
		AtomicBoolean printing = new AtomicBoolean(true);
		ExecutorService reader = Executors.newSingleThreadExecutor();
		try {
			Future<Set<String>> seen = reader.submit(() -> {
				Set<String> pages = new TreeSet<>();
				while (printing.get()) {
					pages.add(look(address));
				}
				return pages;
			});
			for (int issue = 0; issue < 60; issue++) {
				this.desk.write("1.md", (issue % 3 == 0) ? anew : (issue % 3 == 1) ? SCHOOL : old);
				this.desk.importAll();
			}
			printing.set(false);
			assertThat(seen.get()).isSubsetOf("old", "new", "gone").contains("old", "new", "gone");
		}
		finally {
			reader.shutdown();
		}
	}

	private String look(String address) throws IOException {
		MvcTestResult result = this.mvc.get().uri(address).exchange();
		String text = result.getResponse().getContentAsString();
		if (result.getResponse().getStatus() == 410) {
			return "gone";
		}
		if (result.getResponse().getStatus() == 200 && text.contains("两万亩") && text.contains("三个村庄")
				&& !text.contains("四个村庄")) {
			return "old";
		}
		return (result.getResponse().getStatus() == 200 && text.contains("三万亩") && text.contains("四个村庄")
				&& !text.contains("三个村庄")) ? "new" : result.getResponse().getStatus() + text;
	}

	/** Presses a button and waits for the end of the run it leads to. */
	private ImportRun press(String address) {
		MvcTestResult result = this.mvc.post().uri(address).with(csrf()).param("mark", address).exchange();
		String report = result.getResponse().getRedirectedUrl();
		long id = Long.parseLong(String.valueOf(report).replaceAll(".*/", ""));
		ImportRun run = this.desk.run(id);
		while (run.getState() == State.RUNNING) {
			Thread.onSpinWait();
			run = this.desk.run(id);
		}
		this.desk.waitForTheLock();
		return run;
	}

	private Document page(String address) throws IOException {
		MvcTestResult result = this.mvc.get().uri(address).exchange();
		assertThat(result).hasStatusOk();
		return Jsoup.parse(result.getResponse().getContentAsString());
	}

}
