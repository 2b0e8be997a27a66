package org.jinwen.bulletin;

/**
 * Tells the lines that a page prints inside a sentence and that are no part of it: a jump
 * mark at the foot of a column, a telephone number.
 */
final class LinesInSentences {

	private LinesInSentences() {
	}

	/** Takes them for lines of the page, so that the sentence goes on below. */
	static void mark(Galley galley) {
		for (int i = 1; i + 1 < galley.size(); i++) {
			if (isText(galley, i - 1) && isText(galley, i + 1) && !galley.has(i + 1, Trait.TIME_FIRST)
					&& isOfThePage(galley, i)
					&& ColumnBreak.joins(galley.piece(i - 1).body(), galley.piece(i + 1).body())) {
				galley.takeAs(i, Trait.FURNITURE);
			}
		}
	}

	private static boolean isOfThePage(Galley galley, int i) {
		return galley.has(i, Trait.JUMP_TO_ONLY) || RunningText.isNumberToCall(galley.piece(i).text());
	}

	private static boolean isText(Galley galley, int i) {
		return galley.has(i, Trait.TEXT) && !galley.has(i, Trait.OPENER) && !galley.has(i, Trait.JUMP_FROM);
	}

}
