package org.jinwen.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * The hidden folder inside the seeds folder where files wait whose name is taken, each
 * batch by itself, until an editor decides. It never holds more than it may.
 */
final class WaitingRoom {

	/** Hidden, so that no import reads it. */
	private static final String NAME = ".inbox";

	private static final long MOST_BYTES = 512L << 20;

	private static final int MOST_FILES = 2_000;

	private final Path folder;

	WaitingRoom(Path seeds) {
		this.folder = seeds.resolve(NAME);
	}

	/** The folder of a batch, which may not be there. */
	Path of(String batch) {
		return this.folder.resolve(UUID.fromString(batch).toString());
	}

	/** The files of a batch, by the names they want. */
	List<String> names(String batch, int most) throws IOException {
		return files(of(batch)).stream().map((file) -> relative(of(batch), file)).sorted().limit(most).toList();
	}

	/** The batches that have files waiting, the longest waiting first. */
	List<Inbox.Waiting> batches(int most) throws IOException {
		if (!Files.isDirectory(this.folder)) {
			return List.of();
		}
		List<Inbox.Waiting> batches = new ArrayList<>();
		try (Stream<Path> folders = Files.list(this.folder)) {
			for (Path batch : folders.filter(Files::isDirectory).toList()) {
				List<Path> files = files(batch);
				if (!files.isEmpty()) {
					batches.add(new Inbox.Waiting(String.valueOf(batch.getFileName()), since(files), files.size()));
				}
			}
		}
		return batches.stream().sorted().limit(most).toList();
	}

	private static Instant since(List<Path> files) throws IOException {
		Instant since = Instant.MAX;
		for (Path file : files) {
			Instant came = Files.getLastModifiedTime(file).toInstant();
			since = came.isBefore(since) ? came : since;
		}
		return since;
	}

	/** Whether another file may come in. */
	boolean hasRoomFor(long bytes) throws IOException {
		long held = bytes;
		List<Path> files = files(this.folder);
		for (Path file : files) {
			held += Files.size(file);
		}
		return files.size() < MOST_FILES && held <= MOST_BYTES;
	}

	/** Clears away a folder of a batch and those above it, as far as they are empty. */
	void removeEmpty(@Nullable Path emptied) throws IOException {
		for (Path empty = emptied; empty != null && !empty.equals(this.folder)
				&& Files.isDirectory(empty); empty = empty.getParent()) {
			try (Stream<Path> left = Files.list(empty)) {
				if (left.findAny().isPresent()) {
					return;
				}
			}
			Files.delete(empty);
		}
	}

	private static List<Path> files(Path folder) throws IOException {
		if (!Files.isDirectory(folder)) {
			return List.of();
		}
		try (Stream<Path> files = Files.walk(folder)) {
			return files.filter(Files::isRegularFile).toList();
		}
	}

	/** The name of a file inside a folder, with slashes on every system. */
	static String relative(Path folder, Path file) {
		return folder.relativize(file).toString().replace('\\', '/');
	}

}
