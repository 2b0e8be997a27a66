package org.jinwen.ingest;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;

import org.jinwen.article.Bulletins;
import org.jinwen.article.Bulletins.Known;
import org.jinwen.bulletin.BulletinParser;
import org.jinwen.bulletin.BulletinSource;
import org.jinwen.ingest.ImportRun.Problem;
import org.jspecify.annotations.Nullable;
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

	private final Bulletins bulletins;

	private final ImportRuns runs;

	private final FileReports reports;

	private final TransactionTemplate transaction;

	private final Clock clock;

	SeedImport(SeedProperties properties, BulletinPress press, Bulletins bulletins, ImportRuns runs,
			FileReports reports, TransactionTemplate transaction, Clock clock) {
		this.folder = new SeedFolder(properties.location());
		this.press = press;
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

	private boolean importFiles(long runId, List<SeedFile> files, BooleanSupplier stopped) {
		this.transaction.executeWithoutResult((status) -> run(runId).found(files.size()));
		Store store = new Store(this.bulletins.known(), files);
		int position = 0;
		for (SeedFile file : files) {
			if (stopped.getAsBoolean()) {
				return false;
			}
			position++;
			importFile(runId, position, file, store);
		}
		return true;
	}

	private void importFile(long runId, int position, SeedFile file, Store store) {
		long start = System.nanoTime();
		try {
			Work work = work(file, store);
			this.transaction
				.executeWithoutResult((status) -> report(runId, position, file, work.inTransaction(this.press), start));
			work.done(store);
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

	/**
	 * Reads and parses a file, as far as needed to know what is to be done; outside any
	 * transaction.
	 */
	private Work work(SeedFile file, Store store) throws RefusedException {
		if (file.refusal() != null) {
			throw new RefusedException(file.refusal(), "");
		}
		ReceivedFile received = ReceivedFile.read(file);
		String sha256 = received.sha256();
		Known known = store.byKey.get(file.key());
		Known twin = (known == null) ? store.bySha256.get(sha256) : null;
		if (twin != null && store.inFolder.contains(twin.fileName())) {
			return new Work(FileReport.Outcome.DUPLICATE, null, twin);
		}
		if (known != null && known.equals(new Known(file.key(), file.name(), sha256, BulletinParser.VERSION))) {
			return new Work(FileReport.Outcome.UNCHANGED, null, known);
		}
		Reading reading = new Reading(file, received, sha256,
				this.parser.parse(new BulletinSource(file.key(), received.bytes())));
		if (twin != null) {
			return new Work(FileReport.Outcome.RENAMED, reading, twin);
		}
		return new Work((known != null) ? FileReport.Outcome.CHANGED : FileReport.Outcome.NEW, reading, known);
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

	/** What is to be done for one file. */
	private record Work(FileReport.Outcome outcome, @Nullable Reading reading, @Nullable Known known) {

		FileOutcome inTransaction(BulletinPress press) {
			if (this.reading == null) {
				return new FileOutcome(this.outcome, null, (this.known != null) ? this.known.fileName() : null, null,
						List.of(), List.of());
			}
			String storedKey = (this.known != null) ? this.known.key() : this.reading.file().key();
			String detail = (this.outcome == FileReport.Outcome.RENAMED) ? storedKey : null;
			return new FileOutcome(this.outcome, null, detail, this.reading.parsed().encoding(),
					press.print(this.reading, storedKey), this.reading.parsed().notices());
		}

		void done(Store store) {
			if (this.reading != null) {
				if (this.known != null) {
					store.byKey.remove(this.known.key());
				}
				store.add(new Known(this.reading.file().key(), this.reading.file().name(), this.reading.sha256(),
						this.reading.parsed().parserVersion()));
			}
		}

	}

	/** What is stored, and what lies in the folder. */
	private static final class Store {

		private final Map<String, Known> byKey = new HashMap<>();

		private final Map<String, Known> bySha256 = new HashMap<>();

		private final Set<String> inFolder = new HashSet<>();

		Store(List<Known> known, List<SeedFile> files) {
			known.forEach(this::add);
			files.forEach((file) -> this.inFolder.add(file.name()));
		}

		void add(Known known) {
			this.byKey.put(known.key(), known);
			this.bySha256.put(known.sha256(), known);
		}

	}

}
