package org.jinwen.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The places for bulletins in the seeds folder, and who has them.
 *
 * @param seeds the folder
 */
record SeedShelf(Path seeds) {

	private static final List<String> EXTENSIONS = List.of(".md", ".markdown", ".txt");

	/** The file that has the name, or has it but for the extension: its bulletin. */
	Optional<Path> takenBy(String name) {
		int dot = name.lastIndexOf('.');
		return Stream.concat(Stream.of(name.substring(dot)), EXTENSIONS.stream())
			.map((extension) -> this.seeds.resolve(name.substring(0, dot) + extension))
			.filter((path) -> Files.exists(path, LinkOption.NOFOLLOW_LINKS))
			.findFirst();
	}

	/** The name that file has. */
	Optional<String> nameTaken(String name) {
		return takenBy(name).map((path) -> WaitingRoom.relative(this.seeds, path));
	}

	/** {@code page-2.md} in the place of {@code page.md}. */
	String freeName(String name) {
		int dot = name.lastIndexOf('.');
		String free = name;
		for (int i = 2; takenBy(free).isPresent(); i++) {
			free = name.substring(0, dot) + "-" + i + name.substring(dot);
		}
		return free;
	}

	/** The place of a file; its folders are made, and no link is followed. */
	Path place(String name) throws IOException {
		return place(this.seeds, name);
	}

	/** The same in another folder. */
	static Path place(Path root, String name) throws IOException {
		Path place = root;
		Files.createDirectories(root);
		for (Path step : Path.of(name)) {
			if (!place.equals(root) && !Files.isDirectory(place, LinkOption.NOFOLLOW_LINKS)) {
				if (Files.exists(place, LinkOption.NOFOLLOW_LINKS)) {
					throw new NotDirectoryException(place.toString());
				}
				Files.createDirectory(place);
			}
			place = place.resolve(step);
		}
		return place;
	}

	/** Whether a file is just these bytes. */
	static boolean holds(Path file, byte[] bytes) throws IOException {
		return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) && Files.size(file) == bytes.length
				&& Arrays.equals(Files.readAllBytes(file), bytes);
	}

}
