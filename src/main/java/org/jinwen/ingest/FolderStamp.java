package org.jinwen.ingest;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/**
 * What the files of the folder held when a run began, so that what was previewed is what
 * is written.
 */
final class FolderStamp {

	/** For a run that takes the files as it finds them. */
	static final FolderStamp NONE = new FolderStamp(Map.of());

	private final Map<String, String> contents;

	private FolderStamp(Map<String, String> contents) {
		this.contents = contents;
	}

	/** Reads every file once. */
	static FolderStamp of(List<SeedFile> files, ParseProperties limits) {
		Map<String, String> contents = new HashMap<>();
		files.forEach((file) -> contents.put(file.name(), content(file, limits)));
		return new FolderStamp(contents);
	}

	private static String content(SeedFile file, ParseProperties limits) {
		if (file.path() == null || file.refusal() != null) {
			return String.valueOf(file.refusal());
		}
		try {
			return ReceivedFile.read(file.path(), limits).sha256();
		}
		catch (RefusedException ex) {
			return ex.refusal().name();
		}
	}

	/** Whether a file still holds what it held then, as far as that is known. */
	boolean holds(SeedFile file, String sha256) {
		return this.contents.getOrDefault(file.name(), sha256).equals(sha256);
	}

	/**
	 * The files, the store and the parser in one word: where any of them changes, so does
	 * the word.
	 * @param store what the store holds
	 * @return SHA-256 in lower-case hexadecimal
	 */
	String with(String store) {
		try {
			MessageDigest digest = MessageDigest.getInstance("SHA-256");
			digest.update(store.getBytes(StandardCharsets.UTF_8));
			this.contents.keySet()
				.stream()
				.sorted()
				.map((name) -> "\0" + name + "\0" + this.contents.get(name))
				.forEach((line) -> digest.update(line.getBytes(StandardCharsets.UTF_8)));
			return HexFormat.of().formatHex(digest.digest());
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java platform has SHA-256", ex);
		}
	}

}
