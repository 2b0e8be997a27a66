package org.jinwen.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.stream.Collectors;

import org.jinwen.bulletin.Notice;
import org.jinwen.ingest.ArticleDiff;
import org.jinwen.ingest.ArticleDiff.FieldDiff;
import org.jinwen.ingest.ArticleOutcome;
import org.jinwen.ingest.BulletinChanges;
import org.jinwen.ingest.Counts;
import org.jinwen.ingest.FileReport;
import org.jinwen.ingest.FileReports;
import org.jinwen.ingest.ImportRun;
import org.jinwen.ingest.ImportRuns;
import org.jinwen.ingest.WordDiff.Piece;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;

/** The report of a run as lines of text, in the words of the desk. */
@Component
class ReportText {

	private static final int FILES_AT_ONCE = 200;

	private final ImportRuns runs;

	private final FileReports reports;

	private final BulletinChanges changes;

	private final MessageSource messages;

	private final Locale language;

	ReportText(ImportRuns runs, FileReports reports, BulletinChanges changes, MessageSource messages,
			@Value("${jinwen.site.language:zh-CN}") String language) {
		this.runs = runs;
		this.reports = reports;
		this.changes = changes;
		this.messages = messages;
		this.language = Locale.forLanguageTag(language);
	}

	/**
	 * Prints the report of a run; files that are unchanged are only counted.
	 * @param id the run
	 * @param output where to
	 * @return the run
	 */
	ImportRun print(long id, PrintWriter output) {
		ImportRun run = this.runs.findById(id).orElseThrow();
		Pageable next = PageRequest.ofSize(FILES_AT_ONCE);
		while (next.isPaged()) {
			Page<FileReport> page = this.reports.findByRunOrderByPosition(run, next);
			page.stream()
				.filter((file) -> file.getOutcome() != FileReport.Outcome.UNCHANGED)
				.forEach((file) -> print(run, file, output));
			next = page.nextPageable();
		}
		boolean preview = run.getKind() == ImportRun.Kind.PREVIEW;
		output.println(say(
				preview ? "admin.state." + run.getState() + ".PREVIEW" : "admin.state." + run.getState() + ".long"));
		if (run.getProblem() != null) {
			output.println(say("admin.problem." + run.getProblem(), oneLine(String.valueOf(run.getProblemDetail()))));
		}
		Counts counts = run.getCounts();
		output
			.println(
					say("admin.files", run.getFilesDone(), run.getFiles())
							+ "\t" + say("admin.counts", counts.added(), counts.changed(), counts.moved(),
									counts.removed(), counts.unchanged())
							+ "\t" + say("admin.notices", run.getNotices()));
		return run;
	}

	private void print(ImportRun run, FileReport file, PrintWriter output) {
		output.println(oneLine(file.getFileName()) + "\t" + say("outcome." + file.getOutcome()) + why(file));
		file.getArticles()
			.stream()
			.filter((article) -> article.change() != ArticleOutcome.Change.UNCHANGED)
			.forEach((article) -> output.println("\t" + say("change." + article.change()) + "\t" + article.publicId()
					+ "\t" + oneLine(article.headline())));
		if (file.getCounts().changed() > 0) {
			this.changes.findByRunAndPosition(run, file.getPosition())
				.ifPresent((change) -> ArticleDiff.of(change).forEach((article) -> print(article, output)));
		}
		file.getNotices().forEach((notice) -> output.println("\t" + notice(notice)));
	}

	private String why(FileReport file) {
		String detail = (file.getDetail() != null) ? oneLine(file.getDetail()) : "";
		if (file.getRefusal() != null) {
			return "\t" + say("refusal." + file.getRefusal(), detail);
		}
		return switch (file.getOutcome()) {
			case RENAMED, DUPLICATE, WITHDRAWN, FAILED -> "\t" + say("outcome." + file.getOutcome() + ".why", detail);
			case NEW, CHANGED, UNCHANGED, REFUSED -> "";
		};
	}

	/** As {@code wdiff} writes it: {@code [-old-]{+new+}}. */
	private void print(ArticleDiff article, PrintWriter output) {
		for (FieldDiff field : article.fields()) {
			output.println("\t\t" + article.publicId() + "\t" + say("field." + field.field()) + "\t"
					+ field.pieces().stream().map(ReportText::piece).collect(Collectors.joining()));
		}
	}

	private static String piece(Piece piece) {
		String text = oneLine(piece.text());
		return switch (piece.kind()) {
			case SAME -> text;
			case REMOVED -> "[-" + text + "-]";
			case ADDED -> "{+" + text + "+}";
		};
	}

	private String notice(Notice notice) {
		String where = (notice.line() > 0) ? say("admin.line", notice.line()) : say("admin.line.none");
		return where + "\t" + say("notice." + notice.kind(), oneLine(notice.detail()));
	}

	/** Text from outside must neither forge a line nor steer the terminal. */
	private static String oneLine(String text) {
		return text.replaceAll("[\\p{Cc}\\p{Cf}\\u2028\\u2029]", " ");
	}

	private String say(String key, Object... arguments) {
		return this.messages.getMessage(key, arguments, this.language);
	}

}
