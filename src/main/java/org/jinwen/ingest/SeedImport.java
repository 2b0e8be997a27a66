package org.jinwen.ingest;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;

import org.jinwen.bulletin.BulletinParser;
import org.jinwen.ingest.ImportRun.Kind;
import org.jinwen.ingest.ImportRun.State;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionCallback;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Imports the seeds folder, one transaction a bulletin; a preview goes the same way and
 * rolls each of them back. Whoever calls it holds the {@link ImportLock}.
 */
@Component
class SeedImport {

	private static final Logger log = LoggerFactory.getLogger(SeedImport.class);

	private final SeedFolder folder;

	private final BulletinParser parser = new BulletinParser();

	private final BulletinPress press;

	private final PrintedBulletins printed;

	private final StoredBulletins store;

	private final RunBook book;

	private final FileReports reports;

	private final TransactionTemplate transaction;

	SeedImport(SeedProperties properties, BulletinPress press, PrintedBulletins printed, StoredBulletins store,
			RunBook book, FileReports reports, TransactionTemplate transaction) {
		this.folder = new SeedFolder(properties.location());
		this.press = press;
		this.printed = printed;
		this.store = store;
		this.book = book;
		this.reports = reports;
		this.transaction = transaction;
	}

	/**
	 * Does what an order says with every file of the folder that it is about.
	 * @param runId the run to report to
	 * @param order what is asked for
	 * @param stopping tells when to stop after the file in hand
	 */
	void run(long runId, ImportOrder order, BooleanSupplier stopping) {
		this.book.conduct(runId, () -> importFiles(runId, order, stopping));
	}

	private State importFiles(long runId, ImportOrder order, BooleanSupplier stopping)
			throws IOException, PreviewOutdatedException {
		List<SeedFile> files = this.folder.files();
		FolderStamp stamp = stamp(runId, order, files);
		KnownBulletins known = new KnownBulletins(this.store.known(), files);
		Set<String> done = order.resumes() ? this.reports.fileNames(runId) : Set.of();
		Round round = new Round(runId, order, done, stamp, known);
		State state = importFiles(round, files, stopping);
		// by now the file of a bulletin may have been found under another name
		return (state == State.DONE) ? importFiles(round, known.outdated(), stopping) : state;
	}

	private State importFiles(Round round, List<SeedFile> files, BooleanSupplier stopping) {
		List<SeedFile> wanted = files.stream().filter(round::isFor).toList();
		if (!wanted.isEmpty()) {
			this.book.found(round.runId, round.position + wanted.size());
		}
		for (SeedFile file : wanted) {
			if (stopping.getAsBoolean()) {
				return State.INTERRUPTED;
			}
			if (round.importFile(file).isCancelRequested()) {
				return State.CANCELLED;
			}
		}
		return State.DONE;
	}

	/**
	 * Takes down what there is before a preview, and makes sure of it before that is
	 * written.
	 */
	private FolderStamp stamp(long runId, ImportOrder order, List<SeedFile> files) throws PreviewOutdatedException {
		boolean preview = order.kind() == Kind.PREVIEW && order.isForAll();
		Long written = order.resumes() ? null : order.about();
		if (!preview && written == null) {
			return FolderStamp.NONE;
		}
		FolderStamp stamp = FolderStamp.of(files);
		String now = stamp.with(this.store.state());
		if (written == null) {
			this.book.stamp(runId, now);
		}
		else if (!this.store.stampOf(written).equals(Optional.of(now))) {
			throw new PreviewOutdatedException(written);
		}
		return stamp;
	}

	/** One run over the folder while it is under way. */
	private final class Round {

		private final long runId;

		private final ImportOrder order;

		private final Set<String> done;

		private final FolderStamp stamp;

		private final KnownBulletins known;

		private int position;

		Round(long runId, ImportOrder order, Set<String> done, FolderStamp stamp, KnownBulletins known) {
			this.runId = runId;
			this.order = order;
			this.done = done;
			this.stamp = stamp;
			this.known = known;
			this.position = done.size();
		}

		boolean isFor(SeedFile file) {
			return this.order.isFor(file.name()) && !this.done.contains(FileReport.nameOf(file.name()));
		}

		ImportRun importFile(SeedFile file) {
			long start = System.nanoTime();
			this.position++;
			try {
				FileImport work = FileImport.of(file, receive(file), this.known, SeedImport.this.parser);
				ImportRun run = (this.order.kind() == Kind.PREVIEW) ? preview(file, work, start)
						: print(file, work, start);
				work.tell(this.known);
				return run;
			}
			catch (RefusedException ex) {
				return enter(file, FileOutcome.refused(ex.refusal(), ex.detail()), start);
			}
			catch (RuntimeException ex) {
				log.error("{} could not be imported", file.name(), ex);
				return enter(file, FileOutcome.failed(ex), start);
			}
		}

		private ReceivedFile receive(SeedFile file) throws RefusedException {
			if (file.refusal() != null) {
				throw new RefusedException(file.refusal(), "");
			}
			if (file.path() == null) {
				return SeedImport.this.store.bytes(file.key());
			}
			ReceivedFile received = ReceivedFile.read(file.path());
			if (!this.stamp.holds(file, received.sha256())) {
				throw new RefusedException(Refusal.CHANGED_MEANWHILE, "");
			}
			return received;
		}

		private ImportRun print(SeedFile file, FileImport work, long start) {
			return inTransaction(
					(status) -> enter(file, work.print(SeedImport.this.press, SeedImport.this.printed), start));
		}

		private ImportRun preview(SeedFile file, FileImport work, long start) {
			FileOutcome outcome = inTransaction((status) -> {
				status.setRollbackOnly();
				return work.print(SeedImport.this.press, SeedImport.this.printed);
			});
			return enter(file, outcome, start);
		}

		private ImportRun enter(SeedFile file, FileOutcome outcome, long start) {
			return SeedImport.this.book.enter(this.runId, this.position, file.name(), outcome, start);
		}

		private <T> T inTransaction(TransactionCallback<T> work) {
			return Objects.requireNonNull(SeedImport.this.transaction.execute(work));
		}

	}

}
