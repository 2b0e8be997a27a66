package org.jinwen.ingest;

import java.util.Objects;

import org.jinwen.bulletin.BulletinParser;
import org.jinwen.ingest.SeedImport.Round;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Imports one file in a transaction of its own, together with its report; a preview goes
 * the same way and rolls it back. Whatever happens to the file, it is reported on.
 */
@Component
class FilePress {

	private static final Logger log = LoggerFactory.getLogger(FilePress.class);

	private final ParseProperties limits;

	private final BulletinParser parser;

	private final BulletinPress press;

	private final PrintedBulletins printed;

	private final StoredBulletins store;

	private final RunBook book;

	private final TransactionTemplate transaction;

	FilePress(ParseProperties limits, BulletinPress press, PrintedBulletins printed, StoredBulletins store,
			RunBook book, TransactionTemplate transaction) {
		this.limits = limits;
		this.parser = new BulletinParser(limits.limits());
		this.press = press;
		this.printed = printed;
		this.store = store;
		this.book = book;
		this.transaction = transaction;
	}

	/**
	 * Imports a file.
	 * @param round the run it belongs to
	 * @param file the file
	 * @param position its place in the run
	 * @return the run, which tells whether it is to go on
	 */
	ImportRun importFile(Round round, SeedFile file, int position) {
		long start = System.nanoTime();
		try {
			FileImport work = FileImport.of(file, receive(file, round.stamp()), round.known(), this.parser);
			ImportRun run = round.preview()
					? this.book.enter(round.runId(), position, file.name(), preview(work), start)
					: print(round.runId(), position, file, work, start);
			work.tell(round.known());
			return run;
		}
		catch (RefusedException ex) {
			FileOutcome refused = FileOutcome.refused(ex.refusal(), ex.detail());
			return this.book.enter(round.runId(), position, file.name(), refused, start);
		}
		catch (RuntimeException ex) {
			log.error("{} could not be imported", file.name(), ex);
			return this.book.enter(round.runId(), position, file.name(), FileOutcome.failed(ex), start);
		}
	}

	private ReceivedFile receive(SeedFile file, FolderStamp stamp) throws RefusedException {
		if (file.refusal() != null) {
			throw new RefusedException(file.refusal(), "");
		}
		if (file.path() == null) {
			return this.store.bytes(file.key());
		}
		ReceivedFile received = ReceivedFile.read(file.path(), this.limits);
		if (!stamp.holds(file, received.sha256())) {
			throw new RefusedException(Refusal.CHANGED_MEANWHILE, "");
		}
		return received;
	}

	private ImportRun print(long runId, int position, SeedFile file, FileImport work, long start) {
		return Objects.requireNonNull(this.transaction.execute((status) -> this.book.enter(runId, position, file.name(),
				work.print(this.press, this.printed), start)));
	}

	private FileOutcome preview(FileImport work) {
		return Objects.requireNonNull(this.transaction.execute((status) -> {
			status.setRollbackOnly();
			return work.print(this.press, this.printed);
		}));
	}

}
