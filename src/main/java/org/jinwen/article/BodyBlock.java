package org.jinwen.article;

import java.util.List;

/**
 * A piece of an article's body, set for reading.
 *
 * @param type what it is
 * @param text plain text; the lines of a list, a table or a quotation are separated by
 * line feeds
 * @param firstLine first source line, counted from 1
 * @param lastLine last source line
 * @param seams positions in the text at which a half broken off by a column begins
 */
public record BodyBlock(Type type, String text, int firstLine, int lastLine, List<Integer> seams) {

	public BodyBlock {
		seams = List.copyOf(seams);
	}

	/** What a piece of a body is. */
	public enum Type {

		PARAGRAPH, SUBHEAD, LIST, QUOTE, TABLE, IMAGE, CAPTION

	}

}
