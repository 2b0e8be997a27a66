package org.jinwen.ingest;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BiConsumer;

import org.jinwen.ingest.ImportRun.Problem;
import org.jinwen.ingest.ImportRun.State;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.core.NestedExceptionUtils;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/** Keeps the record of a run while it is under way. */
@Component
class RunBook {

	private static final Logger log = LoggerFactory.getLogger(RunBook.class);

	/** How often a failure is written down where the store does not take it. */
	private static final int TRIES = 5;

	private static final Duration BETWEEN_TRIES = Duration.ofSeconds(1);

	private final ImportRuns runs;

	private final FileReports reports;

	private final BulletinChanges changes;

	private final TransactionTemplate transaction;

	private final Clock clock;

	RunBook(ImportRuns runs, FileReports reports, BulletinChanges changes, TransactionTemplate transaction,
			Clock clock) {
		this.runs = runs;
		this.reports = reports;
		this.changes = changes;
		this.transaction = transaction;
		this.clock = clock;
	}

	/** Does the work of a run and writes down how it ended, however it ends. */
	void conduct(long runId, Work work) {
		log.info("Import {} begins", runId);
		try {
			State state = work.run();
			end(runId, (run, now) -> run.end(state, now));
		}
		catch (NoSuchFileException | NotDirectoryException ex) {
			log.warn("There is no seeds folder {}", ex.getMessage());
			fail(runId, Problem.FOLDER_MISSING, ex);
		}
		catch (IOException ex) {
			log.warn("The seeds folder cannot be read: {}", ex.toString());
			fail(runId, Problem.FOLDER_UNREADABLE, ex);
		}
		catch (PreviewOutdatedException ex) {
			log.info("Import {} wrote nothing: {}", runId, ex.getMessage());
			fail(runId, Problem.CHANGED_SINCE_PREVIEW, ex);
		}
		catch (RuntimeException ex) {
			log.error("Import {} could not go on", runId, ex);
			fail(runId, StoreFailure.is(ex) ? Problem.STORE_UNWRITABLE : Problem.FAULT, ex);
		}
	}

	/** How many files or bulletins the run is about. */
	void found(long runId, int files) {
		this.transaction.executeWithoutResult((status) -> run(runId).found(files));
	}

	/** What files and store were like when a preview began; earlier ones are replaced. */
	void stamp(long runId, String stamp) {
		this.transaction.executeWithoutResult((status) -> {
			this.changes.forgetPreviews();
			run(runId).stamp(stamp);
		});
	}

	/**
	 * Writes down what was made of a file, in the caller's transaction if there is one.
	 * @param runId the run
	 * @param position place of the file in the run, counted from 1
	 * @param fileName name of the file
	 * @param made what was made of it
	 * @param start when it was taken up, by {@link System#nanoTime()}
	 * @return the run, which tells whether it is to go on
	 */
	ImportRun enter(long runId, int position, String fileName, FileOutcome made, long start) {
		long millis = (System.nanoTime() - start) / 1_000_000;
		ImportRun entered = this.transaction.execute((status) -> {
			ImportRun run = run(runId);
			FileReport report = new FileReport(run, position, fileName, made, millis);
			// a preview only keeps what an import would change, refuse or point out
			if (run.getKind() != ImportRun.Kind.PREVIEW || made.outcome() != FileReport.Outcome.UNCHANGED) {
				this.reports.save(report);
			}
			if (made.edit() != null) {
				this.changes.save(new BulletinChange(run, position, made.edit()));
			}
			run.add(report);
			return run;
		});
		return Objects.requireNonNull(entered);
	}

	/** A store that was closed by a fault opens anew, but not within the moment. */
	private void fail(long runId, Problem problem, Exception cause) {
		String detail = String.valueOf(NestedExceptionUtils.getMostSpecificCause(cause).getMessage());
		for (int tries = 1;; tries++) {
			try {
				end(runId, (run, now) -> run.fail(problem, detail, now));
				return;
			}
			catch (DataAccessException | TransactionException ex) {
				if (tries == TRIES) {
					throw ex;
				}
				LockSupport.parkNanos(BETWEEN_TRIES.toNanos());
			}
		}
	}

	private void end(long runId, BiConsumer<ImportRun, Instant> end) {
		this.transaction.executeWithoutResult((status) -> end.accept(run(runId), this.clock.instant()));
	}

	private ImportRun run(long runId) {
		return this.runs.findById(runId).orElseThrow(() -> new IllegalStateException("There is no import " + runId));
	}

	/** The work of a run. */
	interface Work {

		/** Does it and tells how far it came. */
		State run() throws IOException, PreviewOutdatedException;

	}

}
