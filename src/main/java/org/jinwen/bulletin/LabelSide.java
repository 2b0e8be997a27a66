package org.jinwen.bulletin;

/**
 * Tells of which of the two stories beside it a label speaks.
 *
 * @param above the story above it
 * @param opensAbove whether that opens with a formula
 * @param below the story below it, its headline first
 * @param opensBelow whether that opens with a formula
 * @param brief whether that has nothing but one paragraph
 * @param dated whether that opens with its day and place on a line of their own
 */
record LabelSide(Passage above, boolean opensAbove, Passage below, boolean opensBelow, boolean brief, boolean dated) {

	private static final int SHORTEST_NEWS = 6;

	private static final int SHORTEST_NAME = 4;

	/** Three words of a beat: on a page of sport every story has them, and none tells. */
	private static final double AT_HOME = 3.6;

	/**
	 * What it counts that a column of features has a story beside it without a formula.
	 */
	private static final double FEATURE = 3;

	private static final double TOLD = 0.65;

	/**
	 * Adds what the label's name tells.
	 * @param name folded
	 */
	void tell(String name, Traits seen) {
		Beats beats = Beats.namedIn(name);
		boolean column = seen.contains(Trait.COLUMN_NAME) || seen.contains(Trait.COLUMN_ENDING);
		if (!column && isTold(name, beats)) {
			seen.add(Trait.TOLD_AFTER);
		}
		if (column && isNamedBelow(name)) {
			seen.add(Trait.NAMED_AFTER);
			return;
		}
		if (this.dated || holdsALetter(name)
				|| (this.brief && (ColumnNames.isOfBriefs(name) || ColumnNames.isOfSmallItems(name)))) {
			seen.add(Trait.FITS_AFTER);
			return;
		}
		double homeAbove = beats.kinship(this.above);
		double homeBelow = beats.kinship(this.below);
		boolean everywhere = Math.min(homeAbove, homeBelow) >= AT_HOME;
		double speaksAbove = recurs(name, this.above) + (everywhere ? 0 : homeAbove) + feature(name, this.opensAbove);
		double speaksBelow = recurs(name, this.below) + (everywhere ? 0 : homeBelow) + feature(name, this.opensBelow);
		if (speaksAbove >= 2 && speaksAbove > 1.5 * speaksBelow) {
			seen.add(Trait.FITS_BEFORE);
		}
		else if (speaksBelow >= 2 && speaksBelow > 1.5 * speaksAbove) {
			seen.add(Trait.FITS_AFTER);
		}
	}

	private static double recurs(String name, Passage story) {
		return Likeness.recurrence(ColumnNames.subjectOf(name), story.texts());
	}

	/** Columns of features open without a formula, where the other story has one. */
	private double feature(String name, boolean opens) {
		return (!opens && this.opensAbove != this.opensBelow && ColumnNames.isOfFeatures(name)) ? FEATURE : 0;
	}

	/** 读者来信 over 编辑同志:… */
	private boolean holdsALetter(String name) {
		return ColumnNames.isOfLetters(name) && this.below.texts().stream().anyMatch(FirstWords::nameReader);
	}

	/** “江左帮帮帮”以…为题报道: a story that tells of its column. */
	private boolean isNamedBelow(String name) {
		return name.length() >= SHORTEST_NAME && isNamed(name, this.below) && !isNamed(name, this.above);
	}

	private static boolean isNamed(String name, Passage story) {
		return story.texts().stream().anyMatch((text) -> text.contains(name));
	}

	/**
	 * Most of a line's words recur; a short one recurs as it is and is named for no beat.
	 */
	private boolean isTold(String line, Beats beats) {
		if (line.length() >= SHORTEST_NEWS) {
			return Likeness.told(line, this.below) >= TOLD;
		}
		return line.length() >= SHORTEST_NAME && (beats.isEmpty() || Places.isOne(line)) && isNamed(line, this.below);
	}

}
