package org.jinwen.bulletin;

/**
 * A block of a bulletin as its Markdown shows it, before anyone asks what it is on the
 * printed page.
 *
 * @param kind what the Markdown says it is
 * @param level 1 to 6 for a heading, else 0
 * @param text plain text, inline markup resolved; lines of the source are separated by
 * line feeds and carry no space around them. Alternative text for an image, the raw
 * source for {@link Kind#HIDDEN}, empty for a rule
 * @param firstLine first source line, counted from 1
 * @param lastLine last source line, included; neighbours may share a line
 * @param bold whether all of the text is strong
 */
record MarkdownBlock(Kind kind, int level, String text, int firstLine, int lastLine, boolean bold) {

	/** What a block is by its Markdown. */
	enum Kind {

		/** A line opened by one to six {@code #} and a space, or an HTML heading. */
		HEADING,
		/** Running text. */
		PARAGRAPH,
		/** A list, an item a line; numbers are kept, bullets are not. */
		LIST,
		/** A block quotation, without its marks. */
		QUOTE,
		/** A table, a row a line, cells separated by {@code " | "}. */
		TABLE,
		/** A picture. */
		IMAGE,
		/** A line across the page ({@code ----}). */
		RULE,
		/**
		 * What no reader would see: front matter, comments, fences, scripts, tags without
		 * text.
		 */
		HIDDEN

	}

}
