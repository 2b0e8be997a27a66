package org.jinwen.ingest;

import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

import jakarta.annotation.PreDestroy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Imports the seeds folder on request, or undoes what an import did, one run at a time
 * across all processes.
 */
@Component
public class Importer {

	private static final Logger log = LoggerFactory.getLogger(Importer.class);

	/** How long a stop waits for the file in hand, in seconds. */
	private static final int PATIENCE = 20;

	private final SeedImport seeds;

	private final RunReversal reversal;

	private final ImportRuns runs;

	private final ImportLock lock;

	private final TransactionTemplate transaction;

	private final Clock clock;

	private final ExecutorService worker = Executors.newSingleThreadExecutor((task) -> new Thread(task, "import"));

	private volatile boolean stopping;

	Importer(SeedImport seeds, RunReversal reversal, ImportRuns runs, ImportLock lock, TransactionTemplate transaction,
			Clock clock) {
		this.seeds = seeds;
		this.reversal = reversal;
		this.runs = runs;
		this.lock = lock;
		this.transaction = transaction;
		this.clock = clock;
	}

	/**
	 * Starts an import of the whole folder in the background, unless one is under way.
	 * @param requestedBy who asks for it
	 * @return the run that was started or is under way; empty if another process is just
	 * about to start one
	 */
	public Optional<Start> start(String requestedBy) {
		return start(ImportOrder.everything(requestedBy));
	}

	/**
	 * Starts a run in the background, unless one is under way.
	 * @param order what is asked for
	 * @return the run that was started or is under way; empty if another process is just
	 * about to start one
	 */
	public Optional<Start> start(ImportOrder order) {
		Optional<ImportLock.Held> held = this.lock.tryAcquire();
		if (held.isEmpty()) {
			return running().map((run) -> new Start(run.getId(), false));
		}
		long runId = begin(order, held.get());
		this.worker.execute(() -> runAndRelease(runId, order, held.get()));
		return Optional.of(new Start(runId, true));
	}

	/**
	 * Imports the whole folder now and waits for the end.
	 * @param requestedBy who asks for it
	 * @return number of the run; empty if another one is under way
	 */
	public Optional<Long> run(String requestedBy) {
		return run(ImportOrder.everything(requestedBy));
	}

	/**
	 * Does what is asked for now and waits for the end.
	 * @param order what is asked for
	 * @return number of the run; empty if another one is under way
	 */
	public Optional<Long> run(ImportOrder order) {
		return this.lock.tryAcquire().map((held) -> {
			long runId = begin(order, held);
			// the worker does this, too, because it is the one that a stop waits for
			CompletableFuture.runAsync(() -> runAndRelease(runId, order, held), this.worker).join();
			return runId;
		});
	}

	/**
	 * Asks a run to end after the file in hand, in whatever process it is.
	 * @param runId the run
	 */
	public void cancel(long runId) {
		this.runs.requestCancel(runId, true);
	}

	/**
	 * Marks runs as interrupted whose process is gone; does nothing while anybody
	 * imports.
	 */
	void endAbandoned() {
		this.lock.tryAcquire().ifPresent((held) -> {
			try (held) {
				this.transaction.executeWithoutResult((status) -> interruptRunning());
			}
		});
	}

	/** The run that is under way. */
	public Optional<ImportRun> running() {
		return this.runs.findFirstByStateOrderByIdDesc(ImportRun.State.RUNNING);
	}

	private long begin(ImportOrder order, ImportLock.Held held) {
		try {
			return Objects.requireNonNull(this.transaction.execute((status) -> {
				interruptRunning();
				return order.resumes() ? resume(order) : this.runs.save(new ImportRun(order, this.clock.instant()));
			})).getId();
		}
		catch (RuntimeException ex) {
			held.close();
			throw ex;
		}
	}

	/** Another editor may have been quicker: then there is nothing to go on with. */
	private ImportRun resume(ImportOrder order) {
		long early = Objects.requireNonNull(order.about());
		this.runs.requestCancel(early, false);
		return this.runs.findById(early).filter(ImportRun::isResumable).map((run) -> {
			run.resume();
			return run;
		}).orElseGet(() -> this.runs.save(new ImportRun(order, this.clock.instant())));
	}

	/** Whoever calls this holds the lock, so whoever ran these is gone. */
	private void interruptRunning() {
		this.runs.findByState(ImportRun.State.RUNNING)
			.forEach((run) -> run.end(ImportRun.State.INTERRUPTED, this.clock.instant()));
	}

	private void runAndRelease(long runId, ImportOrder order, ImportLock.Held held) {
		try (held) {
			switch (order.kind()) {
				case IMPORT, PREVIEW -> this.seeds.run(runId, order, () -> this.stopping);
				case UNDO, REDO -> this.reversal.run(runId, Objects.requireNonNull(order.about()), () -> this.stopping);
			}
			this.runs.findById(runId)
				.ifPresent((run) -> log.info("Import {} is {}: {} files, {} articles written, {} unchanged, {} refused",
						runId, run.getState(), run.getFiles(), run.getCounts().written(), run.getCounts().unchanged(),
						run.getRefused()));
		}
		catch (DataAccessException | TransactionException ex) {
			// the newspaper goes on; the next run marks this one as interrupted
			log.error("The store could not take down how import {} ended", runId, ex);
		}
	}

	@PreDestroy
	void stop() throws InterruptedException {
		this.stopping = true;
		this.worker.shutdown();
		if (!this.worker.awaitTermination(PATIENCE, TimeUnit.SECONDS)) {
			log.warn("The file in hand takes longer than {} s; its transaction is rolled back", PATIENCE);
		}
	}

	/**
	 * What came of asking for a run.
	 *
	 * @param run number of the run
	 * @param begun whether it was begun for the asking; otherwise it was under way
	 */
	public record Start(long run, boolean begun) {
	}

}
