package org.jinwen.bulletin;

import java.util.Set;

/**
 * Whether the stories before and after a line speak of one subject, and of which of them
 * a label speaks.
 */
final class Subjects {

	private static final int WINDOW = 700;

	private static final int REACH = 24;

	private static final double COHERES = 0.09;

	private static final double PARTS = 0.025;

	private final Galley galley;

	Subjects(Galley galley) {
		this.galley = galley;
	}

	void observe(int i, Set<Trait> seen) {
		boolean label = seen.contains(Trait.LABEL_SHAPE) || seen.contains(Trait.COLUMN_NAME)
				|| seen.contains(Trait.COLUMN_ENDING);
		String before = storyBefore(i);
		String after = storyAfter(i);
		if (label) {
			String name = ColumnNames.strip(this.galley.piece(i).folded());
			double above = Likeness.recurrence(name, before);
			double below = Likeness.recurrence(name, after);
			if (above >= 2 && above > 1.5 * below) {
				seen.add(Trait.FITS_BEFORE);
			}
			else if (below >= 2 && below > 1.5 * above) {
				seen.add(Trait.FITS_AFTER);
			}
		}
		if (seen.contains(Trait.NEXT_OPENER)) {
			return;
		}
		double likeness = Likeness.between(before, after);
		if (likeness >= COHERES) {
			seen.add(Trait.COHERES);
		}
		else if (likeness <= PARTS) {
			seen.add(Trait.PARTS);
		}
	}

	private String storyBefore(int i) {
		StringBuilder text = new StringBuilder(2 * WINDOW);
		for (int j = i - 1; j >= 0 && j >= i - REACH && text.length() < WINDOW; j--) {
			Set<Trait> seen = this.galley.seen(j);
			if (seen.contains(Trait.TEXT)) {
				append(text, j);
			}
			if (seen.contains(Trait.OPENER)) {
				for (int k = j - 1; k >= 0 && k >= j - 2 && this.galley.has(k, Trait.SHORT_LINE); k--) {
					append(text, k);
				}
				return text.toString();
			}
		}
		return text.toString();
	}

	private String storyAfter(int i) {
		StringBuilder text = new StringBuilder(2 * WINDOW);
		boolean body = false;
		for (int j = i + 1; j < this.galley.size() && j <= i + REACH && text.length() < WINDOW; j++) {
			Set<Trait> seen = this.galley.seen(j);
			boolean textual = seen.contains(Trait.TEXT);
			if (body && (!textual || seen.contains(Trait.OPENER))) {
				return text.toString();
			}
			if (textual || seen.contains(Trait.SHORT_LINE)) {
				append(text, j);
			}
			body |= textual;
		}
		return text.toString();
	}

	private void append(StringBuilder text, int j) {
		String added = this.galley.piece(j).text();
		text.append(added, 0, Math.min(added.length(), WINDOW)).append('\n');
	}

}
