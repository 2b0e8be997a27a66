package org.jinwen.admin;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

import jakarta.servlet.http.HttpServletResponse;
import org.jinwen.ingest.ArticleOutcome;
import org.jinwen.ingest.Counts;
import org.jinwen.ingest.FileReport;
import org.jinwen.ingest.FileReports;
import org.jinwen.ingest.ImportRun;
import org.jinwen.ingest.ImportRuns;
import org.jinwen.bulletin.Notice;
import org.jinwen.ingest.Refusal;
import org.jinwen.web.PageNotFoundException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.context.MessageSource;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The report of a run as a table and as JSON, written file by file. */
@Controller
class ReportDownloadController {

	private static final int FILES_AT_ONCE = 200;

	private final ImportRuns runs;

	private final FileReports reports;

	private final MessageSource messages;

	private final JsonMapper json;

	ReportDownloadController(ImportRuns runs, FileReports reports, MessageSource messages, JsonMapper json) {
		this.runs = runs;
		this.reports = reports;
		this.messages = messages;
		this.json = json;
	}

	@GetMapping(DeskAddresses.RUN + "/report.csv")
	void table(@PathVariable long id, Locale locale, HttpServletResponse response) throws IOException {
		ImportRun run = run(id);
		attach(response, "text/csv;charset=UTF-8", "import-" + id + ".csv");
		PrintWriter writer = response.getWriter();
		// spreadsheets take a file without this mark for GBK
		writer.write('\uFEFF');
		writer.write(this.messages.getMessage("admin.csv", null, locale) + "\r\n");
		forEachFile(run, (file) -> writer.write(row(FileView.of(id, file), locale)));
	}

	private String row(FileView file, Locale locale) {
		Counts counts = file.counts();
		String reason = (file.reasonKey() != null)
				? this.messages.getMessage(file.reasonKey(), new Object[] { file.detail() }, locale) : "";
		return CsvLine.of(List.of(file.position(), file.name(),
				this.messages.getMessage("outcome." + file.outcome(), null, locale), reason,
				(file.encoding() != null) ? file.encoding() : "", counts.added(), counts.changed(), counts.moved(),
				counts.removed(), counts.unchanged(), file.notices().total(), file.millis()));
	}

	@GetMapping(DeskAddresses.RUN + "/report.json")
	void json(@PathVariable long id, HttpServletResponse response) throws IOException {
		ImportRun run = run(id);
		attach(response, "application/json", "import-" + id + ".json");
		try (JsonGenerator generator = this.json.createGenerator(response.getOutputStream())) {
			generator.writeStartObject();
			generator.writePOJOProperty("run", RunJson.of(run));
			generator.writeArrayPropertyStart("files");
			forEachFile(run, (file) -> generator.writePOJO(FileJson.of(file)));
			generator.writeEndArray();
			generator.writeEndObject();
		}
	}

	private void forEachFile(ImportRun run, Consumer<FileReport> writer) {
		Pageable next = PageRequest.ofSize(FILES_AT_ONCE);
		while (next.isPaged()) {
			Page<FileReport> page = this.reports.findByRunOrderByPosition(run, next);
			page.forEach(writer);
			next = page.nextPageable();
		}
	}

	private static void attach(HttpServletResponse response, String type, String name) {
		response.setContentType(type);
		response.setCharacterEncoding(StandardCharsets.UTF_8);
		response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"");
	}

	private ImportRun run(long id) {
		return this.runs.findById(id).orElseThrow(() -> new PageNotFoundException("import " + id));
	}

	/** A run in JSON. */
	private record RunJson(long id, ImportRun.Kind kind, ImportRun.State state, String requestedBy, String startedAt,
			@Nullable String finishedAt, int files, int filesDone, Counts articles, int notices, int refused,
			@Nullable Long about) {

		static RunJson of(ImportRun run) {
			return new RunJson(run.getId(), run.getKind(), run.getState(), run.getRequestedBy(),
					run.getStartedAt().toString(),
					(run.getFinishedAt() != null) ? run.getFinishedAt().toString() : null, run.getFiles(),
					run.getFilesDone(), run.getCounts(), run.getNotices(), run.getRefused(), run.getAboutRun());
		}

	}

	/** A file of a run in JSON. */
	private record FileJson(int position, String name, FileReport.Outcome outcome, @Nullable Refusal refusal,
			@Nullable String detail, @Nullable String encoding, long millis, List<ArticleOutcome> articles,
			List<Notice> notices) {

		static FileJson of(FileReport file) {
			return new FileJson(file.getPosition(), file.getFileName(), file.getOutcome(), file.getRefusal(),
					file.getDetail(), file.getEncoding(), file.getMillis(), file.getArticles(), file.getNotices());
		}

	}

}
