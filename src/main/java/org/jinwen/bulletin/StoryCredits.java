package org.jinwen.bulletin;

/** Where a page names who wrote its stories. */
final class StoryCredits {

	private static final int FEWEST = 3;

	private StoryCredits() {
	}

	/** As many credits as stories that open with a formula, or more. */
	static boolean areGivenToEach(Galley galley) {
		int stories = 0;
		int credits = 0;
		for (int i = 0; i < galley.size(); i++) {
			stories += galley.has(i, Trait.OPENER) ? 1 : 0;
			credits += isOne(galley, i) ? 1 : 0;
		}
		return credits >= FEWEST && credits >= stories;
	}

	/**
	 * Whether stories that open with a formula and name nobody there are signed at their
	 * end: where none of them is, a signature further down is of another story.
	 */
	static boolean mayStandBelowParts(Galley galley) {
		boolean open = false;
		boolean unsigned = false;
		for (int i = 0; i < galley.size(); i++) {
			if (open && isOne(galley, i)) {
				return true;
			}
			if (galley.has(i, Trait.OPENER)) {
				open = !isOne(galley, i);
				unsigned |= open;
				if (galley.has(i, Trait.NAMES_WRITER) && !namesSomebody(galley.piece(i))) {
					return true;
				}
			}
			open &= !galley.has(i, Trait.HEADING);
		}
		return !unsigned;
	}

	/** Whether a line, an opener or the end of a text names who wrote the story. */
	static boolean isOne(Galley galley, int i) {
		return isByline(galley, i) || (galley.has(i, Trait.TEXT) && (galley.has(i, Trait.NAMES_WRITER)
				|| (galley.has(i, Trait.OPENER) && namesSomebody(galley.piece(i)))));
	}

	/** Whether a line is a byline that is not a photographer's. */
	static boolean isLine(Galley galley, int i) {
		return galley.has(i, Trait.BYLINE) && !galley.has(i, Trait.PHOTO_CREDIT);
	}

	/**
	 * Whether a credit, or the source where nobody is named, ends a story here; bare
	 * names only below text and above none.
	 */
	static boolean endsStory(Galley galley, int i) {
		boolean lastNames = galley.has(i, Trait.BARE_NAMES) && galley.has(i - 1, Trait.TEXT)
				&& !galley.has(i + 1, Trait.TEXT);
		boolean ending = galley.has(i, Trait.NAMES_WRITER) && galley.has(i, Trait.TEXT)
				&& !galley.has(i, Trait.CAPTION);
		boolean source = galley.has(i, Trait.SOURCE_NOTE) && galley.has(i, Trait.SHORT_LINE)
				&& galley.has(i - 1, Trait.TEXT);
		return isLine(galley, i) || lastNames || ending || source;
	}

	/** (新华社), a jump or a credit: whoever wrote it, the story is over. */
	static boolean close(Galley galley, int i) {
		return !galley.has(i, Trait.CAPTION)
				&& (galley.has(i, Trait.SIGNED_OFF) || galley.has(i, Trait.SOURCE_NOTE) || isOne(galley, i));
	}

	private static boolean isByline(Galley galley, int i) {
		return isLine(galley, i) || (galley.has(i, Trait.BARE_NAMES) && !galley.has(i, Trait.PHOTO_CREDIT));
	}

	private static boolean namesSomebody(Piece opening) {
		return !opening.opener().orElseThrow().credits().isEmpty();
	}

}
