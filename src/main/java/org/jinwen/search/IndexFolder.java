package org.jinwen.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.util.FileSystemUtils;

/**
 * The folder in which Lucene keeps the index. Everything in it is derived, so whatever is
 * wrong with it is cured by making it anew.
 */
class IndexFolder {

	/**
	 * Raised when what is written to the index, or how it is folded, changes: an index of
	 * another version is not looked at.
	 */
	static final int VERSION = 2;

	private static final Logger log = LoggerFactory.getLogger(IndexFolder.class);

	private static final String PREFIX = "v";

	private final Path all;

	private volatile boolean left;

	IndexFolder(Path all) {
		this.all = all.toAbsolutePath();
	}

	/** Where the index of this version is. */
	Path current() {
		return this.all.resolve(PREFIX + VERSION);
	}

	private Path files() {
		return current().resolve(ArticleMapping.INDEX);
	}

	/** Takes note that the index is kept elsewhere, by a backend that looks after it. */
	void leave() {
		this.left = true;
	}

	/** Makes the folder if it is missing; returns whether it can be written to. */
	boolean prepare() {
		if (this.left) {
			return true;
		}
		try {
			Files.createDirectories(files());
			return Files.isWritable(files());
		}
		catch (IOException ex) {
			log.warn("There can be no index under {}: {}", this.all, ex.toString());
			return false;
		}
	}

	/** Whether there is an index and every byte of it is as it was written. */
	boolean isSound() {
		if (this.left) {
			return true;
		}
		try (Directory directory = FSDirectory.open(files())) {
			if (!DirectoryReader.indexExists(directory)) {
				return false;
			}
			try (DirectoryReader reader = DirectoryReader.open(directory)) {
				for (LeafReaderContext leaf : reader.leaves()) {
					leaf.reader().checkIntegrity();
				}
			}
			return true;
		}
		catch (IOException | RuntimeException | InternalError ex) {
			// InternalError: what Java makes of a mapped file that has become shorter
			log.warn("The index under {} is broken: {}", this.all, ex.toString());
			return false;
		}
	}

	/** Whether an index is there at all, broken or not. */
	boolean isThere() {
		if (this.left) {
			return true;
		}
		try (Directory directory = FSDirectory.open(files())) {
			return DirectoryReader.indexExists(directory);
		}
		catch (IOException ex) {
			return false;
		}
	}

	/** Deletes what other versions left behind. */
	void deleteOthers() {
		if (this.left) {
			return;
		}
		try (Stream<Path> folders = Files.list(this.all)) {
			List<Path> others = folders.filter((folder) -> folder.getFileName().toString().matches(PREFIX + "\\d+"))
				.filter((folder) -> !folder.equals(current()))
				.toList();
			for (Path other : others) {
				FileSystemUtils.deleteRecursively(other);
			}
		}
		catch (IOException ex) {
			log.warn("Old indexes under {} could not be deleted: {}", this.all, ex.toString());
		}
	}

}
