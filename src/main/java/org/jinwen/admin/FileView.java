package org.jinwen.admin;

import java.util.Set;

import org.jinwen.bulletin.Notice;
import org.jinwen.ingest.ArticleOutcome;
import org.jinwen.ingest.Counts;
import org.jinwen.ingest.FileReport;
import org.jinwen.ingest.Refusal;
import org.jinwen.web.Addresses;
import org.jspecify.annotations.Nullable;

/**
 * What a run made of a file, as the desk shows it.
 *
 * @param position its place in the run
 * @param name its name
 * @param outcome what became of it
 * @param refusal why it was refused, {@code null} if it was not
 * @param detail what makes the outcome clearer, may be empty
 * @param encoding character set it was read as, {@code null} where it was not read
 * @param counts what became of its articles
 * @param millis how long it took
 * @param articles its articles
 * @param notices what the parser found odd
 * @param address where all of them are listed
 * @param changesAddress where its changes stand word by word, {@code null} where no
 * article that was there before was written
 */
record FileView(int position, String name, FileReport.Outcome outcome, @Nullable Refusal refusal, String detail,
		@Nullable String encoding, Counts counts, long millis, Portion<ArticleLine> articles,
		Portion<NoticeLine> notices, String address, @Nullable String changesAddress) {

	/** How many articles and notices of a file stand in the report of a run. */
	static final int AT_FIRST = 20;

	static FileView of(long run, FileReport report) {
		return of(run, report, Set.of());
	}

	/** Shows how a report begins. */
	static FileView of(long run, FileReport report, Set<String> printed) {
		return of(run, report, Portion.of(report.getArticles(), 1, AT_FIRST),
				Portion.of(report.getNotices(), 1, AT_FIRST), printed);
	}

	/**
	 * Shows a report.
	 * @param run number of the run
	 * @param report the report
	 * @param articles which of its articles are shown
	 * @param notices which of its notices are shown
	 * @param printed addresses of those articles that are in the paper now
	 */
	static FileView of(long run, FileReport report, Portion<ArticleOutcome> articles, Portion<Notice> notices,
			Set<String> printed) {
		String detail = report.getDetail();
		return new FileView(report.getPosition(), Printable.of(report.getFileName()), report.getOutcome(),
				report.getRefusal(), (detail != null) ? Printable.of(detail) : "", report.getEncoding(),
				report.getCounts(), report.getMillis(), articles.map((article) -> ArticleLine.of(article, printed)),
				notices.map(NoticeLine::of), DeskAddresses.fileArticles(run, report.getPosition()),
				(report.getCounts().changed() > 0) ? DeskAddresses.file(run, report.getPosition()) : null);
	}

	/**
	 * Key of the message that explains the outcome, {@code null} where none is needed.
	 */
	public @Nullable String reasonKey() {
		if (this.refusal != null) {
			return "refusal." + this.refusal.name();
		}
		return switch (this.outcome) {
			case RENAMED, DUPLICATE, WITHDRAWN, FAILED -> "outcome." + this.outcome.name() + ".why";
			default -> null;
		};
	}

	/** What the name of the outcome looks like. */
	public String look() {
		return switch (this.outcome) {
			case NEW -> "add";
			case CHANGED, RENAMED, WITHDRAWN -> "chg";
			case REFUSED, FAILED -> "bad";
			case UNCHANGED, DUPLICATE -> "";
		};
	}

	/**
	 * What became of an article.
	 *
	 * @param headline its headline
	 * @param address where it is read, {@code null} where it is not in the paper
	 * @param deskAddress where it is corrected, {@code null} where it is not in the paper
	 * @param change what became of it
	 */
	record ArticleLine(String headline, @Nullable String address, @Nullable String deskAddress,
			ArticleOutcome.Change change) {

		static ArticleLine of(ArticleOutcome article, Set<String> printed) {
			boolean there = printed.contains(article.publicId());
			return new ArticleLine(article.headline(), there ? Addresses.article(article.publicId()) : null,
					there ? DeskAddresses.article(article.publicId()) : null, article.change());
		}

	}

	/**
	 * A notice of the parser.
	 *
	 * @param line where, 0 for the file as a whole
	 * @param key key of the message that says what
	 * @param detail what it is about, the argument of the message
	 */
	record NoticeLine(int line, String key, String detail) {

		static NoticeLine of(Notice notice) {
			return new NoticeLine(notice.line(), "notice." + notice.kind().name(), Printable.of(notice.detail()));
		}

	}

}
