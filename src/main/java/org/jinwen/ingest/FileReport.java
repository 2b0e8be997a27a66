package org.jinwen.ingest;

import java.util.List;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import org.hibernate.Length;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jinwen.bulletin.Notice;
import org.jspecify.annotations.Nullable;

/** What a run made of one file; every file handed in has exactly one. */
@Entity
public class FileReport {

	private static final int LONGEST_NAME = 520;

	private static final int LONGEST_DETAIL = 600;

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "file_report_seq")
	@SequenceGenerator(name = "file_report_seq", allocationSize = 50)
	private @Nullable Long id;

	@ManyToOne(fetch = FetchType.LAZY, optional = false)
	@SuppressWarnings("UnusedVariable") // only queried
	private ImportRun run;

	private int position;

	private String fileName;

	@Enumerated(EnumType.STRING)
	@JdbcTypeCode(SqlTypes.VARCHAR)
	private Outcome outcome;

	@Enumerated(EnumType.STRING)
	@JdbcTypeCode(SqlTypes.VARCHAR)
	private @Nullable Refusal refusal;

	private @Nullable String detail;

	private @Nullable String encoding;

	@Embedded
	private Counts counts;

	private long millis;

	@Convert(converter = JsonLists.Outcomes.class)
	@Column(length = Length.LONG32)
	private List<ArticleOutcome> articles;

	@Convert(converter = JsonLists.Notices.class)
	@Column(length = Length.LONG32)
	private List<Notice> notices;

	@SuppressWarnings("NullAway.Init")
	protected FileReport() {
	}

	FileReport(ImportRun run, int position, String fileName, FileOutcome made, long millis) {
		this.run = run;
		this.position = position;
		this.fileName = nameOf(fileName);
		this.outcome = made.outcome();
		this.refusal = made.refusal();
		this.detail = (made.detail() != null) ? Columns.cut(made.detail(), LONGEST_DETAIL) : null;
		this.encoding = made.encoding();
		this.articles = made.articles();
		this.notices = made.notices();
		this.counts = Counts.of(made.articles());
		this.millis = millis;
	}

	/** The name of a file as reports give it. */
	static String nameOf(String fileName) {
		return Columns.cut(fileName, LONGEST_NAME);
	}

	/** Place in the run, counted from 1. */
	public int getPosition() {
		return this.position;
	}

	/** Path of the file inside the seeds folder. */
	public String getFileName() {
		return this.fileName;
	}

	public Outcome getOutcome() {
		return this.outcome;
	}

	/** Why the file was refused, {@code null} if it was not. */
	public @Nullable Refusal getRefusal() {
		return this.refusal;
	}

	/** What makes the outcome clearer: another file's name, a line number, a message. */
	public @Nullable String getDetail() {
		return this.detail;
	}

	/** Character set the file was read as, {@code null} where it was not read. */
	public @Nullable String getEncoding() {
		return this.encoding;
	}

	public Counts getCounts() {
		return this.counts;
	}

	/** How long the file took, in milliseconds. */
	public long getMillis() {
		return this.millis;
	}

	/** What became of each article, in the order of the page, the removed ones last. */
	public List<ArticleOutcome> getArticles() {
		return this.articles;
	}

	/** What the parser found odd. */
	public List<Notice> getNotices() {
		return this.notices;
	}

	/** What became of a file. */
	public enum Outcome {

		/** It was not there before. */
		NEW,
		/** Its articles were written anew where they differ. */
		CHANGED,
		/** The same bytes, read by the same parser: nothing was written. */
		UNCHANGED,
		/** The same bytes under another name; its articles kept their addresses. */
		RENAMED,
		/** The same bytes as another file that is there as well; nothing was stored. */
		DUPLICATE,
		/**
		 * It was not there before the run that is undone; its articles were taken back.
		 */
		WITHDRAWN,
		/** It was not imported; what it brought earlier stays. */
		REFUSED,
		/** It could not be imported; what it brought earlier stays. */
		FAILED

	}

}
