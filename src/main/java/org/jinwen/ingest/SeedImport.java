package org.jinwen.ingest;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;

import org.jinwen.ingest.ImportRun.Kind;
import org.jinwen.ingest.ImportRun.State;

import org.springframework.stereotype.Component;

/**
 * Imports the seeds folder, file by file, or tells what that would do. Whoever calls it
 * holds the {@link ImportLock}.
 */
@Component
class SeedImport {

	private final SeedFolder folder;

	private final ParseProperties limits;

	private final FilePress press;

	private final StoredBulletins store;

	private final RunBook book;

	private final FileReports reports;

	SeedImport(SeedProperties properties, ParseProperties limits, FilePress press, StoredBulletins store, RunBook book,
			FileReports reports) {
		this.folder = new SeedFolder(properties.location());
		this.limits = limits;
		this.press = press;
		this.store = store;
		this.book = book;
		this.reports = reports;
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
		KnownBulletins known = this.store.known(files);
		Set<String> done = order.resumes() ? this.reports.fileNames(runId) : Set.of();
		Round round = new Round(runId, order.kind() == Kind.PREVIEW, stamp, known);
		List<SeedFile> wanted = files.stream().filter((file) -> isFor(file, order, done)).toList();
		State state = importFiles(round, wanted, done.size(), stopping);
		if (state != State.DONE) {
			return state;
		}
		// by now the file of a bulletin may have been found under another name
		List<SeedFile> outdated = known.outdated().stream().filter((file) -> isFor(file, order, done)).toList();
		return importFiles(round, outdated, done.size() + wanted.size(), stopping);
	}

	private static boolean isFor(SeedFile file, ImportOrder order, Set<String> done) {
		return order.isFor(file.name()) && !done.contains(FileReport.nameOf(file.name()));
	}

	private State importFiles(Round round, List<SeedFile> files, int before, BooleanSupplier stopping) {
		this.book.found(round.runId(), before + files.size());
		int position = before;
		for (SeedFile file : files) {
			if (stopping.getAsBoolean()) {
				return State.INTERRUPTED;
			}
			position++;
			if (this.press.importFile(round, file, position).isCancelRequested()) {
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
		FolderStamp stamp = FolderStamp.of(files, this.limits);
		String now = stamp.with(this.store.state());
		if (written == null) {
			this.book.stamp(runId, now);
		}
		else if (!this.store.stampOf(written).equals(Optional.of(now))) {
			throw new PreviewOutdatedException(written);
		}
		return stamp;
	}

	/**
	 * What all files of a run have in common.
	 *
	 * @param runId the run to report to
	 * @param preview whether nothing is to be written
	 * @param stamp what the files held when the run began
	 * @param known what is stored
	 */
	record Round(long runId, boolean preview, FolderStamp stamp, KnownBulletins known) {
	}

}
