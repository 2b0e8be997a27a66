package org.jinwen.ingest;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BooleanSupplier;

import org.jinwen.article.Bulletins;
import org.jinwen.ingest.FileReport.Outcome;
import org.jinwen.ingest.ImportRun.State;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Undoes a run: makes every bulletin again what it was before, one transaction each, the
 * last one first. A bulletin that somebody changed since is left alone. What is undone is
 * written down as changes of the undoing run, so that undoing that run is redoing.
 */
@Component
class RunReversal {

	private static final Logger log = LoggerFactory.getLogger(RunReversal.class);

	private final ImportRuns runs;

	private final FileReports reports;

	private final BulletinChanges changes;

	private final PrintedBulletins printed;

	private final BulletinRevival revival;

	private final Bulletins bulletins;

	private final RunBook book;

	private final TransactionTemplate transaction;

	RunReversal(ImportRuns runs, FileReports reports, BulletinChanges changes, PrintedBulletins printed,
			BulletinRevival revival, Bulletins bulletins, RunBook book, TransactionTemplate transaction) {
		this.runs = runs;
		this.reports = reports;
		this.changes = changes;
		this.printed = printed;
		this.revival = revival;
		this.bulletins = bulletins;
		this.book = book;
		this.transaction = transaction;
	}

	/**
	 * Undoes what still stands of a run.
	 * @param runId the run to report to
	 * @param undoneId the run to undo
	 * @param stopping tells when to stop after the bulletin in hand
	 */
	void run(long runId, long undoneId, BooleanSupplier stopping) {
		this.book.conduct(runId, () -> reverse(runId, undoneId, stopping));
	}

	private State reverse(long runId, long undoneId, BooleanSupplier stopping) {
		ImportRun undone = this.runs.findById(undoneId).orElseThrow();
		List<Integer> places = this.changes.standing(undone);
		this.book.found(runId, places.size());
		int position = 0;
		for (int place : places) {
			if (stopping.getAsBoolean()) {
				return State.INTERRUPTED;
			}
			position++;
			if (reverse(runId, position, undone, place).isCancelRequested()) {
				return State.CANCELLED;
			}
		}
		return State.DONE;
	}

	private ImportRun reverse(long runId, int position, ImportRun undone, int place) {
		long start = System.nanoTime();
		try {
			return Objects.requireNonNull(this.transaction.execute((status) -> {
				BulletinChange change = this.changes.findByRunAndPosition(undone, place).orElseThrow();
				Reversed reversed = reverse(change);
				ImportRun run = this.book.enter(runId, position, reversed.fileName(), reversed.outcome(), start);
				if (reversed.outcome().edit() != null) {
					change.undone(run);
				}
				return run;
			}));
		}
		catch (RuntimeException ex) {
			log.error("Change {} of import {} could not be undone", place, undone.getId(), ex);
			String fileName = this.reports.findByRunAndPosition(undone, place).map(FileReport::getFileName).orElse("");
			return this.book.enter(runId, position, fileName, FileOutcome.failed(ex), start);
		}
	}

	private Reversed reverse(BulletinChange change) {
		String key = change.getBulletinKey();
		PrintedBulletin now = this.printed.nowWithSources(key).orElse(null);
		PrintedBulletin was = change.getWas().orElse(null);
		String fileName = (was != null) ? was.imprint().fileName() : (now != null) ? now.imprint().fileName() : key;
		if (!change.getBecameHash().equals(Optional.ofNullable(now).map(PrintedBulletin::hash)) || isTaken(was, key)) {
			return new Reversed(fileName, FileOutcome.refused(Refusal.CHANGED_LATER, ""));
		}
		if (was == null) {
			return new Reversed(fileName,
					outcome(Outcome.WITHDRAWN, null, this.revival.withdraw(key), new BulletinEdit(key, now, null)));
		}
		List<ArticleOutcome> articles = this.revival.restore(was, key);
		String keyAfter = was.imprint().key();
		BulletinEdit edit = new BulletinEdit(keyAfter, now, this.printed.now(keyAfter).orElse(null));
		if (now == null) {
			return new Reversed(fileName, outcome(Outcome.NEW, null, articles, edit));
		}
		boolean renamed = !keyAfter.equals(key);
		return new Reversed(fileName, outcome(renamed ? Outcome.RENAMED : Outcome.CHANGED,
				renamed ? now.imprint().fileName() : null, articles, edit));
	}

	/** Whether another bulletin has the key by now that this one had. */
	private boolean isTaken(@Nullable PrintedBulletin was, String key) {
		return was != null && !was.imprint().key().equals(key)
				&& this.bulletins.findByKey(was.imprint().key()).isPresent();
	}

	private static FileOutcome outcome(Outcome outcome, @Nullable String detail, List<ArticleOutcome> articles,
			BulletinEdit edit) {
		return new FileOutcome(outcome, null, detail, null, articles, List.of(), edit);
	}

	/**
	 * What was made of a bulletin.
	 *
	 * @param fileName name of its file
	 * @param outcome what became of it
	 */
	private record Reversed(String fileName, FileOutcome outcome) {
	}

}
