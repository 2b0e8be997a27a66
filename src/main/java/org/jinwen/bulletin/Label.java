package org.jinwen.bulletin;

/**
 * A label beside a story.
 *
 * @param name as printed, without brackets
 * @param line where it stands
 * @param level level of the heading it is marked as, 0 if none
 * @param open whether it could as well belong to the neighbour
 */
record Label(String name, int line, int level, boolean open) {

	private static final double OPEN = 0.75;

	static Label of(Piece piece, RoleFinder.Decision decision) {
		boolean otherSide = decision.runnerUp() == Role.TAG_AFTER || decision.runnerUp() == Role.SECTION
				|| decision.runnerUp() == Role.TAG_BEFORE;
		boolean shownBelow = decision.reasons()
			.cues()
			.stream()
			.anyMatch((cue) -> cue.trait() == Trait.FITS_BEFORE || cue.trait() == Trait.COLUMN_NAME
					|| cue.trait() == Trait.COLUMN_ENDING || cue.trait() == Trait.LABEL_UNDER_EACH);
		boolean unproven = decision.role() == Role.TAG_AFTER && !shownBelow;
		return new Label(ColumnNames.strip(piece.text()), piece.firstLine(), piece.level(),
				unproven || (otherSide && decision.margin() < OPEN && decision.role() != Role.TAG_BEFORE
						&& decision.runnerUp() != Role.TAG_BEFORE));
	}

}
