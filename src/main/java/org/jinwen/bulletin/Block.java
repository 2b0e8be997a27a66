package org.jinwen.bulletin;

import java.util.List;

/**
 * A piece of an article's body.
 *
 * @param role one of {@link Role#LEAD}, {@link Role#PARAGRAPH}, {@link Role#SUBHEAD},
 * {@link Role#LIST}, {@link Role#QUOTE}, {@link Role#TABLE}, {@link Role#IMAGE} and
 * {@link Role#CAPTION}
 * @param text plain text, halves joined, without credit; the lines of a list, a table or
 * a quotation are separated by line feeds
 * @param firstLine first source line, counted from 1
 * @param lastLine last source line
 * @param seams where halves were joined, in the order of the text
 */
public record Block(Role role, String text, int firstLine, int lastLine, List<Seam> seams) {

	public Block {
		seams = List.copyOf(seams);
	}

}
