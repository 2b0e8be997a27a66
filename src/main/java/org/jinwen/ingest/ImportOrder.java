package org.jinwen.ingest;

import java.util.List;

import org.jinwen.ingest.ImportRun.Kind;
import org.jspecify.annotations.Nullable;

/**
 * What somebody asks the importer to do.
 *
 * @param kind what the run is for
 * @param requestedBy who asks
 * @param about number of the run it is about, {@code null} where there is none
 * @param resumes whether it goes on with that run instead of beginning one
 * @param names files and folders inside the seeds folder that it is about, empty for all
 */
public record ImportOrder(Kind kind, String requestedBy, @Nullable Long about, boolean resumes, List<String> names) {

	public ImportOrder {
		names = List.copyOf(names);
	}

	/** Import the whole folder. */
	public static ImportOrder everything(String requestedBy) {
		return new ImportOrder(Kind.IMPORT, requestedBy, null, false, List.of());
	}

	/** Tell what an import of the whole folder would do. */
	public static ImportOrder preview(String requestedBy) {
		return new ImportOrder(Kind.PREVIEW, requestedBy, null, false, List.of());
	}

	/** Import what a preview showed, and nothing if anything changed since. */
	public static ImportOrder write(long preview, String requestedBy) {
		return new ImportOrder(Kind.IMPORT, requestedBy, preview, false, List.of());
	}

	/** Bring back what a run changed; what an undoing took away is redone. */
	public static ImportOrder undo(ImportRun run, String requestedBy) {
		return new ImportOrder((run.getKind() == Kind.UNDO) ? Kind.REDO : Kind.UNDO, requestedBy, run.getId(), false,
				List.of());
	}

	/** Go on with an import that ended early. */
	public static ImportOrder resume(long run, String requestedBy) {
		return new ImportOrder(Kind.IMPORT, requestedBy, run, true, List.of());
	}

	/** The same for some files and folders only, named as inside the seeds folder. */
	public ImportOrder only(List<String> names) {
		return new ImportOrder(this.kind, this.requestedBy, this.about, this.resumes, names);
	}

	/** Whether it is about the whole folder. */
	boolean isForAll() {
		return this.names.isEmpty();
	}

	/** Whether it is about a file, by its name or by a folder it lies in. */
	boolean isFor(String fileName) {
		return isForAll()
				|| this.names.stream().anyMatch((name) -> fileName.equals(name) || fileName.startsWith(name + "/"));
	}

}
