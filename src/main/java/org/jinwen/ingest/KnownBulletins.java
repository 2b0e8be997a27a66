package org.jinwen.ingest;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jinwen.article.Bulletins.Known;
import org.jinwen.bulletin.BulletinParser;

/**
 * The bulletins in the store while a folder is imported: tells what a file brings anew.
 */
final class KnownBulletins {

	private final Map<String, Known> byKey = new HashMap<>();

	private final Map<String, Known> bySha256 = new HashMap<>();

	private final Set<String> namesInFolder = new HashSet<>();

	private final String placesBy;

	/**
	 * Prepares for a run.
	 * @param stored the bulletins in the store
	 * @param files the files of the folder
	 * @param placesBy what places are found by now
	 */
	KnownBulletins(List<Known> stored, List<SeedFile> files, String placesBy) {
		this.placesBy = placesBy;
		stored.forEach(this::add);
		files.forEach((file) -> this.namesInFolder.add(file.name()));
	}

	/** What is stored under the key of a file. */
	Optional<Known> withKeyOf(SeedFile file) {
		return Optional.ofNullable(this.byKey.get(file.key()));
	}

	/** Whether a file is stored as it would be now. */
	boolean isCurrent(SeedFile file, String sha256) {
		return withKeyOf(file).filter(now(file, sha256)::equals).isPresent();
	}

	private boolean isCurrent(Known known) {
		return known.parserVersion().equals(BulletinParser.VERSION) && this.placesBy.equals(known.placesBy());
	}

	private Known now(SeedFile file, String sha256) {
		return new Known(file.key(), file.name(), sha256, BulletinParser.VERSION, this.placesBy);
	}

	/** Another bulletin with the same bytes. */
	Optional<Known> withBytes(String sha256) {
		return Optional.ofNullable(this.bySha256.get(sha256));
	}

	/** Whether the file of a bulletin is still there under its name. */
	boolean isInFolder(Known known) {
		return this.namesInFolder.contains(known.fileName());
	}

	/**
	 * The bulletins whose file is gone and whose articles or places were found otherwise
	 * than they would be now, so that they are read again from the store.
	 */
	List<SeedFile> outdated() {
		return this.byKey.values()
			.stream()
			.filter((known) -> !isInFolder(known) && !isCurrent(known))
			.map((known) -> new SeedFile(null, known.fileName(), known.key(), null))
			.sorted(Comparator.comparing(SeedFile::key))
			.toList();
	}

	/** Takes note of what was just stored, under its old key or a new one. */
	void printed(Reading reading, String storedKey) {
		this.byKey.remove(storedKey);
		add(now(reading.file(), reading.sha256()));
	}

	private void add(Known known) {
		this.byKey.put(known.key(), known);
		this.bySha256.put(known.sha256(), known);
	}

}
