package org.jinwen.bulletin;

/**
 * Neighbouring lines that Markdown may read without looking at the lines around them.
 *
 * @param form what the lines look like
 * @param first index of the first line, counted from 0
 * @param end index after the last line
 */
record Chunk(Form form, int first, int end) {

	/** What lines look like before Markdown is read. */
	enum Form {

		/** Running text or a heading. */
		PROSE,
		/** A list or a quotation, whose marks go on from line to line. */
		NESTED,
		/** Rows between vertical bars. */
		TABLE,
		/** A line across the page. */
		RULE,
		/** Front matter, a comment, a fence. */
		HIDDEN,
		/** A line longer than any block may be. */
		TOO_LONG

	}

}
