package org.jinwen.bulletin;

import java.util.Objects;

/** A bulletin as it was received: one page or one issue of a paper, flattened to text. */
public final class BulletinSource {

	private final String key;

	private final byte[] bytes;

	/**
	 * Takes a bulletin as it was received.
	 * @param key names the bulletin for good: the path of its file inside the seeds
	 * folder, without the extension, with {@code /} between folders. May carry the date
	 * of the issue ({@code 2024-12-06} or {@code 20241206} anywhere in it), which then
	 * counts as evidence
	 * @param bytes the file's bytes, in whatever encoding; not copied, callers leave them
	 * alone
	 */
	public BulletinSource(String key, byte[] bytes) {
		if (key.isBlank()) {
			throw new IllegalArgumentException("A bulletin needs a key, but it was '" + key + "'");
		}
		this.key = key;
		this.bytes = Objects.requireNonNull(bytes);
	}

	public String key() {
		return this.key;
	}

	byte[] bytes() {
		return this.bytes;
	}

}
