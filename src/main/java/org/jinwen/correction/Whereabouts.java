package org.jinwen.correction;

/**
 * Where the lines of an anchor are now.
 *
 * @param certainty how sure that is
 * @param firstLine first line, 0 where they are gone
 * @param lastLine last line, 0 where they are gone
 */
record Whereabouts(Certainty certainty, int firstLine, int lastLine) {

	static final Whereabouts GONE = new Whereabouts(Certainty.GONE, 0, 0);

	/** How sure it is that lines are those of an anchor. */
	enum Certainty {

		/** The same words in the same surroundings, and nowhere else. */
		EXACT,
		/** Other words in the same surroundings. */
		EDITED,
		/** The words are there, but so they are elsewhere, or among others. */
		DOUBTFUL,
		/** Nothing like it is left. */
		GONE

	}

}
