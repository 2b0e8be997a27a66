package org.jinwen.admin;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

import org.jinwen.ingest.Counts;
import org.jinwen.ingest.ImportRun;
import org.jinwen.web.Language;
import org.jspecify.annotations.Nullable;

/**
 * A run as the desk shows it.
 *
 * @param id its number
 * @param kind what it is for
 * @param about number of the run it is about, {@code null} where there is none
 * @param state how far it is
 * @param requestedBy who asked for it
 * @param started when, in the time of the newspaper
 * @param took how long it took, or takes so far
 * @param files how many files were found
 * @param filesDone how many of them are reported on
 * @param counts what became of the articles
 * @param notices how many notices the parser gave
 * @param refused how many files were refused or failed
 * @param problem why it failed, {@code null} if it did not
 * @param problemDetail the folder or message in question
 */
record RunView(long id, ImportRun.Kind kind, @Nullable Long about, ImportRun.State state, String requestedBy,
		ZonedDateTime started, Duration took, int files, int filesDone, Counts counts, int notices, int refused,
		ImportRun.@Nullable Problem problem, @Nullable String problemDetail) {

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);

	/** Names that stand for no account and so have a message. */
	static final List<String> BY_ITSELF = List.of("start", "watch", "command line");

	static RunView of(ImportRun run, Clock clock) {
		Instant end = (run.getFinishedAt() != null) ? run.getFinishedAt() : clock.instant();
		ZoneId zone = clock.getZone();
		String detail = run.getProblemDetail();
		return new RunView(run.getId(), run.getKind(), run.getAboutRun(), run.getState(), run.getRequestedBy(),
				run.getStartedAt().atZone(zone), Duration.between(run.getStartedAt(), end), run.getFiles(),
				run.getFilesDone(), run.getCounts(), run.getNotices(), run.getRefused(), run.getProblem(),
				(detail != null) ? Printable.of(detail) : null);
	}

	/** Where its report is. */
	public String address() {
		return DeskAddresses.run(this.id);
	}

	/** Key of the message that names it, with its number as argument. */
	public String nameKey() {
		return "admin.report." + this.kind;
	}

	/** Key of the message that says how far it is. */
	public String stateKey() {
		return (this.kind == ImportRun.Kind.IMPORT) ? "admin.state." + this.state + ".long"
				: "admin.state." + this.state + "." + this.kind;
	}

	/** Key of the message that says what it has to do with the run it is about. */
	public String aboutKey() {
		return "admin.about." + this.kind;
	}

	/** The report of the run it is about, {@code null} where there is none. */
	public @Nullable String aboutAddress() {
		return (this.about != null && this.about != this.id) ? DeskAddresses.run(this.about) : null;
	}

	/** Where its page hears how far it is. */
	public String progressAddress() {
		return address() + "/progress";
	}

	/** Whether it is under way. */
	public boolean isRunning() {
		return this.state == ImportRun.State.RUNNING;
	}

	/** Day and time of its start, by the 24-hour clock. */
	public String startedOn(Language language) {
		return language.day(this.started.toLocalDate()) + " " + TIME.format(this.started);
	}

	/** How much of it is done, in hundredths. */
	public int percent() {
		return (this.files > 0) ? (int) (100L * this.filesDone / this.files) : 0;
	}

	/** How long it took, in seconds with one decimal. */
	public String seconds() {
		return "%.1f".formatted(this.took.toMillis() / 1000.0);
	}

	/** Key of the message that names who asked for it, {@code null} for an account. */
	public @Nullable String requestedByKey() {
		return BY_ITSELF.contains(this.requestedBy) ? "admin.by." + this.requestedBy.replace(' ', '-') : null;
	}

	/** What the box around the state looks like. */
	public String look() {
		return switch (this.state) {
			case RUNNING, INTERRUPTED, CANCELLED -> "";
			case DONE -> "ok";
			case FAILED -> "bad";
		};
	}

}
