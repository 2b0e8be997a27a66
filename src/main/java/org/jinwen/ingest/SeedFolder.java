package org.jinwen.ingest;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** The folder bulletins are put into; links are never followed. */
class SeedFolder {

	/** Length of the column that holds a key. */
	static final int LONGEST_KEY = 500;

	private static final Pattern EXTENSION = Pattern.compile("\\.(md|markdown|txt)$", Pattern.CASE_INSENSITIVE);

	private static final Pattern READ_ME = Pattern.compile("(^|/)readme\\.[a-z]+$", Pattern.CASE_INSENSITIVE);

	private final Path root;

	SeedFolder(Path root) {
		this.root = root;
	}

	/**
	 * Lists every file below the folder, in the order of the keys, so that two machines
	 * import in the same order.
	 * @return the files; those with a refusal are only there to be reported
	 * @throws IOException if the folder itself is not there or cannot be listed
	 */
	List<SeedFile> files() throws IOException {
		if (!Files.isDirectory(this.root) && Files.exists(this.root)) {
			throw new NotDirectoryException(this.root.toString());
		}
		List<SeedFile> files = new ArrayList<>();
		Files.walkFileTree(this.root, new SimpleFileVisitor<>() {

			@Override
			public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
				boolean hidden = !folder.equals(SeedFolder.this.root) && isHidden(folder);
				return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
			}

			@Override
			public FileVisitResult visitFile(Path path, BasicFileAttributes attributes) {
				files.add(file(path, attributes));
				return FileVisitResult.CONTINUE;
			}

			@Override
			public FileVisitResult visitFileFailed(Path path, IOException ex) throws IOException {
				if (path.equals(SeedFolder.this.root)) {
					throw ex;
				}
				files.add(named(path).refused(Refusal.UNREADABLE));
				return FileVisitResult.CONTINUE;
			}

		});
		return inOrder(files);
	}

	private static List<SeedFile> inOrder(List<SeedFile> files) {
		Set<String> keys = new HashSet<>();
		return files.stream()
			.sorted(Comparator.comparing(SeedFile::key).thenComparing(SeedFile::name))
			.map((file) -> (file.refusal() != null || keys.add(file.key())) ? file : file.refused(Refusal.SAME_KEY))
			.toList();
	}

	private SeedFile file(Path path, BasicFileAttributes attributes) {
		SeedFile file = named(path);
		Refusal refusal = refusal(path, file, attributes);
		return (refusal != null) ? file.refused(refusal) : file;
	}

	private static @Nullable Refusal refusal(Path path, SeedFile file, BasicFileAttributes attributes) {
		if (!isNameOfBulletin(file.name()) || isHidden(path)) {
			return Refusal.NOT_A_BULLETIN;
		}
		if (!attributes.isRegularFile()) {
			return Refusal.NOT_A_FILE;
		}
		return (file.key().length() > LONGEST_KEY) ? Refusal.NAME_TOO_LONG : null;
	}

	/** Whether a file of that name is read as a bulletin. */
	static boolean isNameOfBulletin(String name) {
		return EXTENSION.matcher(name).find() && !READ_ME.matcher(name).find();
	}

	private SeedFile named(Path path) {
		List<String> steps = new ArrayList<>();
		this.root.relativize(path).forEach((step) -> steps.add(step.toString()));
		String name = String.join("/", steps);
		return new SeedFile(path, name, EXTENSION.matcher(name).replaceFirst(""), null);
	}

	private static boolean isHidden(Path path) {
		Path name = path.getFileName();
		return name != null && name.toString().startsWith(".");
	}

}
