package org.jinwen.ingest;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;

import org.jinwen.article.Bulletins;
import org.jinwen.bulletin.BulletinParser;
import org.jinwen.ingest.ImportRun.Problem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Imports the seeds folder, one transaction a bulletin. Whoever calls it holds the
 * {@link ImportLock}.
 */
@Component
class SeedImport {

	private static final Logger log = LoggerFactory.getLogger(SeedImport.class);

	private final SeedFolder folder;

	private final BulletinParser parser = new BulletinParser();

	private final BulletinPress press;

	private final Whereabouts whereabouts;

	private final Bulletins bulletins;

	private final ImportRuns runs;

	private final FileReports reports;

	private final TransactionTemplate transaction;

	private final Clock clock;

	SeedImport(SeedProperties properties, BulletinPress press, Whereabouts whereabouts, Bulletins bulletins,
			ImportRuns runs, FileReports reports, TransactionTemplate transaction, Clock clock) {
		this.folder = new SeedFolder(properties.location());
		this.press = press;
		this.whereabouts = whereabouts;
		this.bulletins = bulletins;
		this.runs = runs;
		this.reports = reports;
		this.transaction = transaction;
		this.clock = clock;
	}

	/**
	 * Imports every file of the folder.
	 * @param runId the run to report to
	 * @param stopped tells when to stop after the file in hand
	 */
	void run(long runId, BooleanSupplier stopped) {
		try {
			boolean complete = importFiles(runId, this.folder.files(), stopped);
			end(runId, (run, now) -> run.end(complete ? ImportRun.State.DONE : ImportRun.State.INTERRUPTED, now));
		}
		catch (NoSuchFileException | NotDirectoryException ex) {
			log.warn("There is no seeds folder {}", ex.getMessage());
			fail(runId, Problem.FOLDER_MISSING, ex);
		}
		catch (IOException ex) {
			log.warn("The seeds folder cannot be read: {}", ex.toString());
			fail(runId, Problem.FOLDER_UNREADABLE, ex);
		}
		catch (RuntimeException ex) {
			log.error("Import {} could not go on", runId, ex);
			fail(runId, Problem.FAULT, ex);
		}
	}

	/** Returns whether every file was reported on. */
	private boolean importFiles(long runId, List<SeedFile> files, BooleanSupplier stopped) {
		this.transaction.executeWithoutResult((status) -> run(runId).found(files.size()));
		KnownBulletins known = new KnownBulletins(this.bulletins.known(), files, this.whereabouts.version());
		int position = 0;
		for (SeedFile file : files) {
			if (stopped.getAsBoolean()) {
				return false;
			}
			position++;
			importFile(runId, position, file, known);
		}
		return true;
	}

	private void importFile(long runId, int position, SeedFile file, KnownBulletins known) {
		long start = System.nanoTime();
		try {
			FileImport work = FileImport.of(file, known, this.parser);
			this.transaction
				.executeWithoutResult((status) -> report(runId, position, file, work.print(this.press), start));
			work.tell(known);
		}
		catch (RefusedException ex) {
			this.transaction.executeWithoutResult(
					(status) -> report(runId, position, file, FileOutcome.refused(ex.refusal(), ex.detail()), start));
		}
		catch (RuntimeException ex) {
			log.error("{} could not be imported", file.name(), ex);
			this.transaction
				.executeWithoutResult((status) -> report(runId, position, file, FileOutcome.failed(ex), start));
		}
	}

	private void report(long runId, int position, SeedFile file, FileOutcome outcome, long start) {
		ImportRun run = run(runId);
		long millis = (System.nanoTime() - start) / 1_000_000;
		run.add(this.reports.save(new FileReport(run, position, file.name(), outcome, millis)));
	}

	private void fail(long runId, Problem problem, Exception cause) {
		end(runId, (run, now) -> run.fail(problem, String.valueOf(cause.getMessage()), now));
	}

	private void end(long runId, BiConsumer<ImportRun, Instant> end) {
		this.transaction.executeWithoutResult((status) -> end.accept(run(runId), this.clock.instant()));
	}

	private ImportRun run(long runId) {
		return this.runs.findById(runId).orElseThrow(() -> new IllegalStateException("There is no import " + runId));
	}

}
