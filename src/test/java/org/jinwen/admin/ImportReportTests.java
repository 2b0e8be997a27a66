package org.jinwen.admin;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.jinwen.bulletin.Notice;
import org.jinwen.bulletin.NoticeKind;
import org.jinwen.article.Articles;
import org.jinwen.ingest.ArticleOutcome;
import org.jinwen.ingest.ArticleOutcome.Change;
import org.jinwen.ingest.BulletinChanges;
import org.jinwen.ingest.Counts;
import org.jinwen.ingest.FileReport;
import org.jinwen.ingest.FileReport.Outcome;
import org.jinwen.ingest.FileReports;
import org.jinwen.ingest.FileReports.Tally;
import org.jinwen.ingest.ImportRun;
import org.jinwen.ingest.ImportRuns;
import org.jinwen.ingest.Importer;
import org.jinwen.ingest.Refusal;
import org.jspecify.annotations.Nullable;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

@WebMvcTest(controllers = { ImportHistoryController.class, FileReportController.class })
@Import(SecurityConfiguration.class)
@MockitoBean(types = { Importer.class, BulletinChanges.class, DeskAccounts.class, AuditLog.class })
@WithMockUser(username = "lin", roles = "ADMIN")
class ImportReportTests {

	@Autowired
	private MockMvcTester mvc;

	@MockitoBean
	private Articles articles;

	@MockitoBean
	private ImportRuns runs;

	@MockitoBean
	private FileReports reports;

	private final ImportRun run = mock();

	@BeforeEach
	void aRunThatIsDone() {
		given(this.run.getId()).willReturn(12L);
		given(this.run.getKind()).willReturn(ImportRun.Kind.IMPORT);
		given(this.run.getState()).willReturn(ImportRun.State.DONE);
		given(this.run.getRequestedBy()).willReturn("start");
		given(this.run.getStartedAt()).willReturn(Instant.parse("2024-12-05T16:03:09Z"));
		given(this.run.getFinishedAt()).willReturn(Instant.parse("2024-12-05T16:03:10.250Z"));
		given(this.run.getFiles()).willReturn(1234);
		given(this.run.getFilesDone()).willReturn(1234);
		given(this.run.getCounts()).willReturn(new Counts(9, 1, 2, 1500, 3));
		given(this.runs.findById(12)).willReturn(Optional.of(this.run));
		given(this.reports.tallies(this.run))
			.willReturn(List.of(new Tally(Outcome.NEW, 1233), new Tally(Outcome.REFUSED, 1)));
		given(this.articles.takenAmong(any())).willReturn(Set.of("0123456789ab"));
		files();
	}

	@Test
	void addsUpWhatBecameOfTheArticles() throws IOException {
		Document page = page("/admin/imports/12");
		assertThat(page.select("h1").text()).isEqualTo("第 12 次导入");
		assertThat(page.select("main").text()).contains("导入已完成", "启动时自动导入", "1.3 秒", "1,234 / 1,234 个文件")
			.contains("新增 9 · 修改 1 · 移位 2 · 移除 3 · 未变 1,500");
	}

	@Test
	void tellsTheTimeOfTheNewspaperByTwentyFourHours() throws IOException {
		assertThat(page("/admin/imports/12").select("main").text()).contains("2024年12月6日 00:03:09");
		assertThat(page("/admin/imports/12?lang=en").select("main").text()).contains("6 December 2024 00:03:09");
	}

	@Test
	void listsEachFileWithItsArticlesAndNotices() throws IOException {
		files(file("2024/12-06.md", Outcome.CHANGED, null, null,
				List.of(new ArticleOutcome("0123456789ab", "早市开进老街区", Change.NEW),
						new ArticleOutcome("ba9876543210", "旧闻", Change.REMOVED)),
				List.of(new Notice(17, NoticeKind.HEADING_WITHOUT_BODY, "简讯"),
						new Notice(0, NoticeKind.ENCODING_GUESSED, "GB18030"))));
		Element file = page("/admin/imports/12").expectFirst("ol.files > li");
		assertThat(file.select("h3").text()).isEqualTo("2024/12-06.md 有更新");
		assertThat(file.text()).contains("GB18030", "35 毫秒", "2 篇稿件", "2 条提示", "第 17 行 标题“简讯”之下没有正文。",
				"全文 文件没有标明编码，推测为 GB18030。");
		assertThat(file.select("a").eachAttr("href")).containsExactly("/articles/0123456789ab",
				"/admin/articles/0123456789ab");
		assertThat(file.select("details li").eachText()).startsWith("新增 早市开进老街区 校订", "移除 旧闻");
		given(this.articles.takenAmong(any())).willReturn(Set.of());
		assertThat(page("/admin/imports/12").select("ol.files > li a")).as("a preview, or removed since").isEmpty();
	}

	@Test
	void saysInWordsWhyAFileWasRefused() throws IOException {
		files(file("照片.md", Outcome.REFUSED, Refusal.NOT_TEXT, "89 50 4e 47", List.of(), List.of()),
				file("b.md", Outcome.DUPLICATE, null, "a.md", List.of(), List.of()),
				file("c.md", Outcome.FAILED, null, "out of ink", List.of(), List.of()));
		assertThat(page("/admin/imports/12").select("ol.files > li").eachText()).satisfiesExactly(
				(refused) -> assertThat(refused).contains("照片.md 拒绝 不是文本文件（开头的字节是 89 50 4e 47）。"),
				(duplicate) -> assertThat(duplicate).contains("内容与 a.md 完全相同"),
				(failed) -> assertThat(failed).contains("导入时出错（out of ink）"));
	}

	@Test
	void showsTextFromOutsideAsText() throws IOException {
		String attack = "<script>alert(1)</script><img src=x onerror=alert(2)>${7*7}__${7*7}__#{7}{0}'";
		given(this.run.getRequestedBy()).willReturn(attack);
		given(this.run.getState()).willReturn(ImportRun.State.FAILED);
		given(this.run.getProblem()).willReturn(ImportRun.Problem.FAULT);
		given(this.run.getProblemDetail()).willReturn(attack);
		files(file(attack, Outcome.FAILED, null, attack,
				List.of(new ArticleOutcome("0123456789ab", attack, Change.NEW),
						new ArticleOutcome("\"><script>", attack, Change.NEW)),
				List.of(new Notice(1, NoticeKind.UNASSIGNED, attack))));
		Document page = page("/admin/imports/12");
		assertThat(page.select("script:not([src]), img, [onerror]")).isEmpty();
		assertThat(page.select("main li:contains(alert(1))")).isNotEmpty();
		assertThat(page.text().split(Pattern.quote(attack), -1)).hasSizeGreaterThan(6);
		assertThat(page.text()).doesNotContain("49");
		assertThat(page.select(".files a").eachAttr("href")).containsExactly("/articles/0123456789ab",
				"/admin/articles/0123456789ab");
	}

	@Test
	void namesCharactersThatWouldForgeALineOrTurnTheTextAround() throws IOException {
		files(file("a\nb\u202Egpj.md", Outcome.UNCHANGED, null, null, List.of(), List.of()));
		assertThat(page("/admin/imports/12").select("h3 bdi").text()).isEqualTo("a[U+000A]b[U+202E]gpj.md");
	}

	@Test
	void narrowsTheFilesToOneOutcome() throws IOException {
		FileReport refused = file("b.md", Outcome.REFUSED, Refusal.EMPTY, "", List.of(), List.of());
		given(this.reports.findByRunAndOutcomeOrderByPosition(this.run, Outcome.REFUSED, PageRequest.of(0, 100)))
			.willReturn(new PageImpl<>(List.of(refused)));
		Document page = page("/admin/imports/12?outcome=REFUSED");
		assertThat(page.select("ol.files h3").eachText()).containsExactly("b.md 拒绝");
		assertThat(page.select(".chips a").eachText()).containsExactly("全部 1,234", "新文件 1,233", "拒绝 1");
		assertThat(page.select(".chips a[aria-current]").eachText()).containsExactly("拒绝 1");
		assertThat(page.select(".chips a").eachAttr("href")).containsExactly("/admin/imports/12",
				"/admin/imports/12?outcome=NEW", "/admin/imports/12?outcome=REFUSED");
		assertThat(this.mvc.get().uri("/admin/imports/12?outcome=NONSENSE")).hasStatus(400);
	}

	@Test
	void showsAHundredFilesAPage() throws IOException {
		FileReport next = file("101.md", Outcome.NEW, null, null, List.of(), List.of());
		given(this.reports.findByRunOrderByPosition(this.run, PageRequest.of(1, 100)))
			.willReturn(new PageImpl<>(List.of(next), PageRequest.of(1, 100), 230));
		Document page = page("/admin/imports/12?page=2");
		assertThat(page.select("ol.files h3").text()).isEqualTo("101.md 新文件");
		assertThat(page.select(".pager a").eachAttr("href")).contains("/admin/imports/12", "/admin/imports/12?page=3");
		assertThat(this.mvc.get().uri("/admin/imports/12?page=9")).hasStatus(404);
	}

	@Test
	void showsTheFirstTwentyOfAFileAndLeadsToTheOthers() throws IOException {
		FileReport file = file("特刊.md", Outcome.NEW, null, null, outcomes(2_000), notices(130));
		given(file.getPosition()).willReturn(7);
		files(file);
		Element shown = page("/admin/imports/12").expectFirst("ol.files > li");
		assertThat(shown.select("summary").eachText()).containsExactly("2,000 篇稿件", "130 条提示");
		assertThat(shown.select("details li")).hasSize(40);
		assertThat(shown.select("details p a").eachText()).containsExactly("… 另外 1,980 篇", "… 另外 110 条");
		assertThat(shown.select("details p a").eachAttr("href")).containsOnly("/admin/imports/12/files/7/articles");
	}

	@Test
	void listsAllOfAFilePageByPage() throws IOException {
		FileReport file = file("特刊.md", Outcome.NEW, null, null, outcomes(2_000), notices(130));
		given(file.getPosition()).willReturn(7);
		given(this.reports.findByRunAndPosition(this.run, 7)).willReturn(Optional.of(file));
		Document second = page("/admin/imports/12/files/7/articles?page=2");
		assertThat(second.select("h1").text()).isEqualTo("文件明细");
		assertThat(second.select("h2").eachText()).containsExactly("2,000 篇稿件", "130 条提示");
		assertThat(second.select("section li")).hasSize(130);
		assertThat(second.expectFirst("section li").text()).isEqualTo("新增 第101号渠道完工");
		assertThat(second.select(".pager a").eachAttr("href")).contains("/admin/imports/12/files/7/articles",
				"/admin/imports/12/files/7/articles?page=20");
		assertThat(page("/admin/imports/12/files/7/articles?page=20").select("h2").eachText())
			.containsExactly("2,000 篇稿件");
		for (String nowhere : List.of("12/files/7/articles?page=21", "12/files/8/articles", "13/files/7/articles")) {
			assertThat(this.mvc.get().uri("/admin/imports/" + nowhere)).as(nowhere).hasStatus(404);
		}
	}

	private static List<ArticleOutcome> outcomes(int articles) {
		return IntStream.rangeClosed(1, articles)
			.mapToObj((i) -> new ArticleOutcome("%012d".formatted(i), "第" + i + "号渠道完工", Change.NEW))
			.toList();
	}

	private static List<Notice> notices(int notices) {
		return IntStream.rangeClosed(1, notices)
			.mapToObj((i) -> new Notice(i, NoticeKind.HEADING_WITHOUT_BODY, "简讯"))
			.toList();
	}

	@Test
	void reloadsItselfWhileTheRunIsUnderWay() throws IOException {
		given(this.run.getState()).willReturn(ImportRun.State.RUNNING);
		given(this.run.getFinishedAt()).willReturn(null);
		given(this.run.getFilesDone()).willReturn(617);
		Document running = page("/admin/imports/12");
		assertThat(running.select("[data-progress] span").text()).isEqualTo("已完成 50%（617 / 1,234 个文件）。可以离开本页。");
		assertThat(running.select("[data-progress]").attr("data-progress")).isEqualTo("/admin/imports/12/progress");
		assertThat(running.select("head noscript meta[http-equiv=refresh]").attr("content")).isEqualTo("2");
		given(this.run.getState()).willReturn(ImportRun.State.DONE);
		Document done = page("/admin/imports/12");
		assertThat(done.select("noscript, main script, [data-progress]")).isEmpty();
	}

	@Test
	void listsTheRunsNewestFirst() throws IOException {
		given(this.runs.findAllByOrderByIdDesc(PageRequest.of(0, 20)))
			.willReturn(new PageImpl<>(List.of(this.run), PageRequest.of(0, 20), 45));
		Document page = page("/admin/imports");
		assertThat(page.select("main .list > li").eachText()).singleElement()
			.asString()
			.startsWith("第 12 次导入 已完成 新增 9 · 修改 1 · 移位 2 · 移除 3 · 未变 1,500")
			.endsWith("2024年12月6日 00:03:09 启动时自动导入 1.3 秒 1,234 / 1,234 个文件 0 条提示");
		assertThat(page.select(".pager a").eachAttr("href")).contains("/admin/imports?page=3");
	}

	private Document page(String address) throws IOException {
		MvcTestResult result = this.mvc.get().uri(address).exchange();
		assertThat(result).hasStatusOk();
		return Jsoup.parse(result.getResponse().getContentAsString());
	}

	private void files(FileReport... files) {
		given(this.reports.findByRunOrderByPosition(any(), any())).willReturn(new PageImpl<>(List.of(files)));
	}

	private static FileReport file(String name, Outcome outcome, @Nullable Refusal refusal, @Nullable String detail,
			List<ArticleOutcome> articles, List<Notice> notices) {
		FileReport file = mock();
		given(file.getFileName()).willReturn(name);
		given(file.getOutcome()).willReturn(outcome);
		given(file.getRefusal()).willReturn(refusal);
		given(file.getDetail()).willReturn(detail);
		given(file.getEncoding()).willReturn("GB18030");
		given(file.getCounts()).willReturn(new Counts(0, 0, 0, 0, 0));
		given(file.getMillis()).willReturn(35L);
		given(file.getArticles()).willReturn(articles);
		given(file.getNotices()).willReturn(notices);
		return file;
	}

}
