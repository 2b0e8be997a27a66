package org.jinwen.bulletin;

import java.time.Duration;

/**
 * How much work a bulletin may cause before its text is taken as it is.
 *
 * @param perBlock time for the Markdown of one block
 * @param perBulletin time for all Markdown of a bulletin
 * @param blockCharacters longer blocks are not read as Markdown
 * @param headings bulletins with more headings are refused
 */
public record ParseLimits(Duration perBlock, Duration perBulletin, int blockCharacters, int headings) {

	/** Fit for newspapers on any machine of today. */
	public static final ParseLimits DEFAULTS = new ParseLimits(Duration.ofSeconds(2), Duration.ofSeconds(10), 32_000,
			2_000);

	public ParseLimits {
		if (perBlock.isNegative() || perBlock.isZero() || perBulletin.compareTo(perBlock) < 0) {
			throw new IllegalArgumentException(
					"A block needs some time and a bulletin no less, but they get " + perBlock + " and " + perBulletin);
		}
		if (blockCharacters < 1 || headings < 1) {
			throw new IllegalArgumentException("Limits must be positive, but are " + blockCharacters
					+ " characters and " + headings + " headings");
		}
	}

}
