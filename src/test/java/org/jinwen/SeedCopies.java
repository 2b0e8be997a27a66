package org.jinwen;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A folder with all bulletins that come along: the seed and the benchmark. */
final class SeedCopies {

	private static final List<Path> FOLDERS = List.of(Path.of("seeds"), Path.of("src/test/resources/bulletins"));

	private SeedCopies() {
	}

	/**
	 * Copies them.
	 * @param folder where to; it is made
	 * @return the folder
	 */
	static Path to(Path folder) {
		try {
			Files.createDirectory(folder);
			for (Path from : FOLDERS) {
				try (Stream<Path> files = Files.list(from)) {
					files.filter(SeedCopies::isBulletin).forEach((file) -> copy(file, folder));
				}
			}
			return folder;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static boolean isBulletin(Path file) {
		String name = file.getFileName().toString();
		return name.endsWith(".md") && !name.equals("README.md");
	}

	private static void copy(Path file, Path folder) {
		try {
			Files.copy(file, folder.resolve(file.getFileName()));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
