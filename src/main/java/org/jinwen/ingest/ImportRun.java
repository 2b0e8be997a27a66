package org.jinwen.ingest;

import java.time.Duration;
import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * One run over the bulletins, from its start to its report: an import, its preview, or
 * the undoing of an earlier run.
 */
@Entity
public class ImportRun {

	private static final int LONGEST_DETAIL = 1000;

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "import_run_seq")
	@SequenceGenerator(name = "import_run_seq", allocationSize = 1)
	private @Nullable Long id;

	private String requestedBy;

	@Enumerated(EnumType.STRING)
	@JdbcTypeCode(SqlTypes.VARCHAR)
	private Kind kind;

	private @Nullable Long aboutRun;

	private @Nullable String stamp;

	/** Written by whoever wants the run to end, so never together with its progress. */
	@Column(updatable = false)
	private boolean cancelRequested;

	@Enumerated(EnumType.STRING)
	@JdbcTypeCode(SqlTypes.VARCHAR)
	private State state;

	private Instant startedAt;

	private @Nullable Instant finishedAt;

	private int files;

	private int filesDone;

	@Embedded
	private Counts counts;

	private int notices;

	private int refused;

	@Enumerated(EnumType.STRING)
	@JdbcTypeCode(SqlTypes.VARCHAR)
	private @Nullable Problem problem;

	private @Nullable String problemDetail;

	@SuppressWarnings("NullAway.Init")
	protected ImportRun() {
	}

	ImportRun(ImportOrder order, Instant startedAt) {
		this.kind = order.kind();
		this.aboutRun = order.about();
		this.requestedBy = order.requestedBy();
		this.startedAt = startedAt;
		this.state = State.RUNNING;
		this.counts = Counts.NONE;
	}

	/** Takes up a run that ended early; what it reported on stays. */
	void resume() {
		this.state = State.RUNNING;
		this.finishedAt = null;
		this.problem = null;
		this.problemDetail = null;
	}

	void found(int files) {
		this.files = files;
	}

	void stamp(String stamp) {
		this.stamp = stamp;
	}

	void add(FileReport report) {
		this.filesDone++;
		this.counts = this.counts.plus(report.getCounts());
		this.notices += report.getNotices().size();
		switch (report.getOutcome()) {
			case REFUSED, FAILED -> this.refused++;
			default -> {
				// the file was read as it should be
			}
		}
	}

	void end(State state, Instant at) {
		this.state = state;
		this.finishedAt = at;
	}

	void fail(Problem problem, String detail, Instant at) {
		end(State.FAILED, at);
		this.problem = problem;
		this.problemDetail = Columns.cut(detail, LONGEST_DETAIL);
	}

	public long getId() {
		if (this.id == null) {
			throw new IllegalStateException("The run is not stored yet");
		}
		return this.id;
	}

	public Kind getKind() {
		return this.kind;
	}

	/**
	 * Number of the preview that it writes or of the run that it undoes, {@code null}
	 * where it is about no other run.
	 */
	public @Nullable Long getAboutRun() {
		return this.aboutRun;
	}

	/**
	 * What files and store were like when a preview of the whole folder began, {@code
	 * null} for other runs.
	 */
	public @Nullable String getStamp() {
		return this.stamp;
	}

	/** Whether somebody wants it to end after the file in hand. */
	public boolean isCancelRequested() {
		return this.cancelRequested;
	}

	/** Whether what is left of it can be done now: an import that ended early. */
	public boolean isResumable() {
		return this.kind == Kind.IMPORT && (this.state == State.INTERRUPTED || this.state == State.CANCELLED
				|| this.problem == Problem.STORE_UNWRITABLE);
	}

	/**
	 * Name of the account that asked for it, or {@code start}, {@code watch} or
	 * {@code command line}.
	 */
	public String getRequestedBy() {
		return this.requestedBy;
	}

	public State getState() {
		return this.state;
	}

	public Instant getStartedAt() {
		return this.startedAt;
	}

	/** When it ended, {@code null} while it runs. */
	public @Nullable Instant getFinishedAt() {
		return this.finishedAt;
	}

	/** How long it took, zero while it runs. */
	public Duration getDuration() {
		return (this.finishedAt != null) ? Duration.between(this.startedAt, this.finishedAt) : Duration.ZERO;
	}

	/** How many files were found. */
	public int getFiles() {
		return this.files;
	}

	/** How many of them are reported on. */
	public int getFilesDone() {
		return this.filesDone;
	}

	public Counts getCounts() {
		return this.counts;
	}

	/** How many notices the parser gave. */
	public int getNotices() {
		return this.notices;
	}

	/** How many files were refused or failed. */
	public int getRefused() {
		return this.refused;
	}

	/** Why the run could not go on, {@code null} if it could. */
	public @Nullable Problem getProblem() {
		return this.problem;
	}

	/**
	 * The folder in question or the message of the fault, {@code null} if there is none.
	 */
	public @Nullable String getProblemDetail() {
		return this.problemDetail;
	}

	/** What a run is for. */
	public enum Kind {

		/** It writes what the bulletins say. */
		IMPORT,
		/** It tells what an import would do, and writes nothing. */
		PREVIEW,
		/** It brings back what an earlier run changed. */
		UNDO,
		/** It brings back what an undoing took away. */
		REDO

	}

	/** Why a run can fail as a whole. */
	public enum Problem {

		/** The seeds folder is not there, or is no folder. */
		FOLDER_MISSING,
		/** The seeds folder may not be read. */
		FOLDER_UNREADABLE,
		/** Files or store are not what they were when the preview was made. */
		CHANGED_SINCE_PREVIEW,
		/** The database could not be written: the disk is full, or fails. */
		STORE_UNWRITABLE,
		/** Something the newspaper did not expect; the log says more. */
		FAULT

	}

	/** How far a run is. */
	public enum State {

		/** It is under way. */
		RUNNING,
		/** Every file is reported on. */
		DONE,
		/** It could not go on; what was imported before stays. */
		FAILED,
		/** The newspaper was stopped during it; what was imported before stays. */
		INTERRUPTED,
		/** Somebody ended it; what was imported before stays. */
		CANCELLED

	}

}
