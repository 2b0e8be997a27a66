package org.jinwen.correction;

import java.util.List;

/**
 * The lines of a source that a correction is made of, by their words and those of their
 * surroundings, so that lines added above do no harm.
 *
 * @param firstLine number of the first line when the anchor was cast
 * @param lastLine number of the last line then
 * @param hash SHA-256 of the lines that hold text
 * @param texts those lines, long ones cut
 * @param before the lines before, nearest first, long ones cut
 * @param after the lines after, nearest first, long ones cut
 */
public record Anchor(int firstLine, int lastLine, String hash, List<String> texts, List<String> before,
		List<String> after) {

	public Anchor {
		texts = List.copyOf(texts);
		before = List.copyOf(before);
		after = List.copyOf(after);
	}

}
