package org.jinwen.bulletin;

import java.util.List;

/**
 * Where no line is marked as a heading, the blanks before a line tell: many pages set in
 * every paragraph and every subhead, but no headline.
 */
final class Indents {

	private static final int FEWEST = 2;

	private final Galley galley;

	private final List<String> lines;

	private Indents(Galley galley, List<String> lines) {
		this.galley = galley;
		this.lines = lines;
	}

	/**
	 * Marks short lines as set in or out, if the page makes a difference at all.
	 * @param lines the bulletin's lines
	 */
	static void mark(Galley galley, List<String> lines) {
		if (!galley.any(Trait.HEADING)) {
			new Indents(galley, lines).mark();
		}
	}

	private void mark() {
		int in = 0;
		int out = 0;
		int headlines = 0;
		for (int i = 0; i < this.galley.size(); i++) {
			if (this.galley.has(i, Trait.TEXT)) {
				in += isSetIn(i) ? 1 : 0;
				out += isSetIn(i) ? 0 : 1;
			}
			else if (this.galley.isLine(i) && !isSetIn(i)) {
				headlines++;
			}
		}
		if (in < FEWEST || out > 0 || headlines == 0) {
			return;
		}
		for (int i = 0; i < this.galley.size(); i++) {
			if (this.galley.isLine(i)) {
				this.galley.seen(i).add(isSetIn(i) ? Trait.SET_IN : Trait.SET_OUT);
			}
		}
	}

	private boolean isSetIn(int i) {
		String line = this.lines.get(this.galley.piece(i).firstLine() - 1);
		return !line.isEmpty() && (line.charAt(0) == ' ' || line.charAt(0) == '\u3000' || line.charAt(0) == '\u00A0');
	}

}
