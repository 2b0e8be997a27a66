package org.jinwen.bulletin;

import java.util.List;

import org.jspecify.annotations.Nullable;

/** Whether the stories before and after a line speak of one subject. */
final class Subjects {

	private static final int REACH = 24;

	private static final double COHERES = 0.09;

	private static final double PARTS = 0.025;

	/** A caption shares more than this with the story that it is printed with. */
	private static final double SAME = 0.2;

	private final Galley galley;

	/**
	 * What the pieces say: each is part of the story before one line and after others.
	 */
	private final @Nullable Wording[] wordings;

	private final Passage before = new Passage();

	private final Passage after = new Passage();

	Subjects(Galley galley) {
		this.galley = galley;
		this.wordings = new Wording[galley.size()];
	}

	void observe(int i, Traits seen) {
		boolean label = seen.contains(Trait.LABEL_SHAPE) || seen.contains(Trait.COLUMN_NAME)
				|| seen.contains(Trait.COLUMN_ENDING);
		boolean settled = seen.contains(Trait.NEXT_OPENER);
		if (settled && !label) {
			return;
		}
		storyBefore(i, this.before);
		storyAfter(i, this.after);
		if (label) {
			new LabelSide(this.before, opensAbove(i), this.after, opensBelow(i), isOverABrief(i), isOverADatedItem(i))
				.tell(ColumnNames.strip(this.galley.piece(i).folded()), seen);
		}
		if ((settled || (label && seen.contains(Trait.NEXT_TIME_FIRST) && seen.contains(Trait.COLUMN_ENDING)))
				&& onlyNames(i, seen)) {
			seen.add(Trait.NAME_OVER_OPENER);
		}
		if (settled) {
			return;
		}
		if (seen.contains(Trait.HEADING) && seen.contains(Trait.NEXT_TEXT)) {
			String line = this.galley.piece(i).folded();
			double above = Likeness.told(line, this.before);
			if (above > 0 && above >= Likeness.told(line, this.after)) {
				seen.add(Trait.TOLD_ABOVE);
			}
		}
		double likeness = Likeness.between(this.before, this.after);
		if (likeness >= COHERES) {
			seen.add(Trait.COHERES);
		}
		else if (likeness <= PARTS) {
			seen.add(Trait.PARTS);
		}
	}

	/** The heading whose text has least in common with the text above it. */
	int turnAmong(List<Integer> headings) {
		int turn = headings.get(headings.size() - 1);
		double least = SAME;
		for (int heading : headings) {
			storyBefore(heading, this.before);
			storyAfter(heading, this.after);
			double likeness = Likeness.between(this.before, this.after);
			if (likeness < least) {
				least = likeness;
				turn = heading;
			}
		}
		return turn;
	}

	/** Whether a picture's text speaks of something else than the story above it. */
	boolean leaves(int i) {
		return !(likenessToStoryAbove(i, i) >= SAME);
	}

	/** Whether a text surely turns to something else than the story above it. */
	boolean turns(int i) {
		return turns(i, i);
	}

	/** The same of several texts. */
	boolean turns(int first, int last) {
		return likenessToStoryAbove(first, last) < COHERES;
	}

	private double likenessToStoryAbove(int first, int last) {
		storyBefore(first, this.before);
		this.after.clear();
		for (int i = first; i <= last; i++) {
			this.after.add(wording(i));
		}
		return Likeness.between(this.before, this.after);
	}

	/**
	 * Not what happens, nor what the story below speaks of unless a column is called so,
	 * nor a title in a list of links.
	 */
	private boolean onlyNames(int i, Traits seen) {
		boolean column = seen.contains(Trait.COLUMN_NAME) || seen.contains(Trait.COLUMN_ENDING);
		return seen.contains(Trait.FOUR_CHARACTERS) && !seen.contains(Trait.TOLD) && !seen.contains(Trait.PHRASE)
				&& (column || !seen.contains(Trait.FITS_AFTER)) && !this.galley.has(i - 1, Trait.SOURCE_LINK);
	}

	private boolean opensAbove(int i) {
		int j = i - 1;
		while (j >= 0 && j >= i - REACH && !this.galley.has(j, Trait.HEADING) && !this.galley.has(j, Trait.OPENER)) {
			j--;
		}
		return this.galley.has(j, Trait.OPENER);
	}

	private boolean opensBelow(int i) {
		int j = i + 1;
		while (j < this.galley.size() && j <= i + REACH && !this.galley.has(j, Trait.TEXT)) {
			j++;
		}
		return this.galley.has(j, Trait.OPENER);
	}

	/**
	 * A headline, a credit perhaps, and a day and a place on a line of their own: what a
	 * journal is made of.
	 */
	private boolean isOverADatedItem(int i) {
		int opener = this.galley.has(i + 2, Trait.BYLINE) ? i + 3 : i + 2;
		return this.galley.has(i + 1, Trait.HEADING) && this.galley.has(opener, Trait.OPENER)
				&& this.galley.piece(opener).opener().orElseThrow().style() == Opener.Style.DAY_AND_PLACE;
	}

	/** A headline, one paragraph that opens like news, and another line or item. */
	private boolean isOverABrief(int i) {
		return this.galley.has(i + 1, Trait.HEADING)
				&& (this.galley.has(i + 2, Trait.OPENER) || this.galley.has(i + 2, Trait.TIME_FIRST))
				&& (!this.galley.has(i + 3, Trait.TEXT) || this.galley.has(i + 3, Trait.OPENER))
				&& !this.galley.has(i - 2, Trait.HEADING);
	}

	private void storyBefore(int i, Passage text) {
		text.clear();
		boolean told = false;
		for (int j = i - 1; j >= 0 && j >= i - REACH && !text.isFull(); j--) {
			Traits seen = this.galley.seen(j);
			if (seen.contains(Trait.SIGNED_OFF) && told) {
				return;
			}
			told |= seen.contains(Trait.TEXT);
			if (seen.contains(Trait.TEXT) || seen.contains(Trait.HALF_LINE)) {
				text.add(wording(j));
			}
			if (seen.contains(Trait.OPENER)) {
				for (int k = j - 1; k >= 0 && k >= j - 2 && this.galley.has(k, Trait.SHORT_LINE); k--) {
					text.add(wording(k));
				}
				return;
			}
		}
	}

	private void storyAfter(int i, Passage text) {
		text.clear();
		boolean body = false;
		for (int j = i + 1; j < this.galley.size() && j <= i + REACH && !text.isFull(); j++) {
			Traits seen = this.galley.seen(j);
			boolean textual = seen.contains(Trait.TEXT);
			if (body && (!textual || seen.contains(Trait.OPENER))) {
				return;
			}
			if (textual || seen.contains(Trait.SHORT_LINE)) {
				text.add(wording(j));
			}
			body |= textual && !this.galley.piece(j).isOpenerAlone();
		}
	}

	private Wording wording(int i) {
		Wording known = this.wordings[i];
		Wording wording = (known != null) ? known : Wording.of(this.galley.piece(i));
		this.wordings[i] = wording;
		return wording;
	}

}
