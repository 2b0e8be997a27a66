package org.jinwen.bulletin;

import java.util.ArrayList;
import java.util.List;

/**
 * What a bulletin does everywhere: whether it marks headings, opens its stories with a
 * formula, prints its labels below the stories.
 *
 * @param headings whether any line is marked as a heading
 * @param openers whether any story opens with a formula
 * @param headlineLevel the level most headlines have, 0 if none is known
 * @param labelsFollow whether it ends with a label, does not begin with one and has none
 * over a text without opener or over small items
 * @param labelUnderEach whether besides there are as many labels as headlines
 * @param bylinesFollow whether several headlines have a byline right below them
 * @param smallLabels whether all it sets in a smaller heading are labels
 */
record Habits(boolean headings, boolean openers, int headlineLevel, boolean labelsFollow, boolean labelUnderEach,
		boolean bylinesFollow, boolean smallLabels) {

	private static final int HIGHEST_LEVEL = 7;

	static Habits of(Galley galley, Ahead ahead) {
		bylinesAbove(galley, ahead);
		boolean labelsFollow = labelsFollow(galley);
		int headlineLevel = headlineLevel(galley, ahead);
		return new Habits(galley.any(Trait.HEADING), galley.any(Trait.OPENER), headlineLevel, labelsFollow,
				labelsFollow && hasLabelForEach(galley), bylinesFollow(galley, ahead),
				headlineLevel > 0 && smallLabels(galley, ahead, headlineLevel));
	}

	void observe(Piece piece, Traits seen) {
		if (!this.headings) {
			seen.add(Trait.NO_HEADINGS);
		}
		if (!this.openers) {
			seen.add(Trait.NO_OPENERS);
		}
		if (this.labelsFollow) {
			seen.add(Trait.LABELS_FOLLOW);
		}
		if (this.labelUnderEach) {
			seen.add(Trait.LABEL_UNDER_EACH);
		}
		if (this.bylinesFollow && seen.contains(Trait.NEXT_TEXT)) {
			seen.add(Trait.BYLINE_MISSING);
		}
		if (seen.contains(Trait.HEADING) && this.headlineLevel > 0 && piece.level() != this.headlineLevel) {
			seen.add((piece.level() > this.headlineLevel) ? Trait.LOWER_LEVEL : Trait.HIGHER_LEVEL);
		}
		if (this.smallLabels && seen.contains(Trait.LOWER_LEVEL)) {
			seen.add(Trait.SMALL_LABEL);
		}
	}

	/**
	 * Two or more, most of four characters or fewer, and each where a label may stand.
	 */
	private static boolean smallLabels(Galley galley, Ahead ahead, int headlineLevel) {
		int names = 0;
		int longer = 0;
		for (int i = 0; i < galley.size(); i++) {
			if (galley.has(i, Trait.HEADING) && galley.piece(i).level() > headlineLevel) {
				if (!isLabel(galley, i) || !mayBeBelowLabel(galley, i, ahead.next(i))) {
					return false;
				}
				names++;
				longer += galley.has(i, Trait.FOUR_CHARACTERS) ? 0 : 1;
			}
		}
		return names > 1 && longer * 2 <= names;
	}

	/** A headline, a story that lost its own, small items, or nothing. */
	private static boolean mayBeBelowLabel(Galley galley, int label, int next) {
		return next < 0 || galley.has(next, Trait.HEADING) || galley.has(next, Trait.OPENER)
				|| galley.has(label, Trait.COLUMN_NAME);
	}

	/** The level of most headings over an opener or byline; without any, that of most. */
	private static int headlineLevel(Galley galley, Ahead ahead) {
		int[] all = new int[HIGHEST_LEVEL + 1];
		int[] sure = new int[HIGHEST_LEVEL + 1];
		for (int i = 0; i < galley.size(); i++) {
			if (galley.has(i, Trait.HEADING)) {
				int next = ahead.next(i);
				int level = Math.min(HIGHEST_LEVEL, galley.piece(i).level());
				all[level]++;
				sure[level] += (galley.has(next, Trait.OPENER) || galley.has(next, Trait.BYLINE)) ? 1 : 0;
			}
		}
		int best = mostFrequent(sure);
		return (best > 0) ? best : mostFrequent(all);
	}

	private static int mostFrequent(int[] levels) {
		int best = 0;
		for (int level = 1; level < levels.length; level++) {
			if (levels[level] > levels[best]) {
				best = level;
			}
		}
		return best;
	}

	private static boolean bylinesFollow(Galley galley, Ahead ahead) {
		int signed = 0;
		for (int i = 0; i < galley.size() && signed < 2; i++) {
			if (galley.has(i, Trait.HEADING) && galley.has(ahead.next(i), Trait.BYLINE)) {
				signed++;
			}
		}
		return signed > 1;
	}

	/**
	 * Marks bylines between two texts where a headline has its byline below and no story
	 * has one at its end: they belong to the text below, whose headline was lost. A text
	 * right below a headline and above its byline tells of a picture.
	 */
	private static void bylinesAbove(Galley galley, Ahead ahead) {
		List<Integer> between = new ArrayList<>();
		boolean above = false;
		for (int i = 1; i < galley.size(); i++) {
			if (!galley.has(i, Trait.BYLINE) || galley.has(i, Trait.PHOTO_CREDIT)) {
				continue;
			}
			boolean text = galley.has(ahead.next(i), Trait.TEXT) && !galley.has(ahead.next(i), Trait.OPENER);
			above |= text && galley.has(i - 1, Trait.HEADING);
			if (galley.has(i - 1, Trait.TEXT)) {
				if (!text) {
					return;
				}
				if (!galley.has(i - 2, Trait.HEADING)) {
					between.add(i);
				}
			}
		}
		if (above) {
			between.forEach((i) -> galley.seen(i).add(Trait.SIGNS_BELOW));
		}
	}

	private static boolean labelsFollow(Galley galley) {
		int first = -1;
		int last = -1;
		for (int i = 0; i < galley.size(); i++) {
			if (galley.has(i, Trait.SHORT_LINE) || galley.has(i, Trait.TEXT)) {
				first = (first < 0) ? i : first;
				last = i;
			}
			boolean overText = galley.has(i, Trait.COLUMN_NAME) && galley.has(i + 1, Trait.TEXT)
					&& !galley.has(i + 1, Trait.OPENER);
			if (overText || galley.has(i, Trait.NEXT_BRIEFS)) {
				return false;
			}
		}
		return first >= 0 && !isLabel(galley, first) && isLabel(galley, last)
				&& !galley.has(last + 1, Trait.SOURCE_LINK);
	}

	private static boolean hasLabelForEach(Galley galley) {
		int labels = 0;
		int headlines = 0;
		for (int i = 0; i < galley.size(); i++) {
			if (isLabel(galley, i)) {
				labels++;
			}
			else if (galley.has(i, Trait.HEADING)) {
				headlines += (galley.has(i - 1, Trait.HEADING) && !isLabel(galley, i - 1)) ? 0 : 1;
			}
		}
		return labels > 1 && labels == headlines;
	}

	private static boolean isLabel(Galley galley, int i) {
		boolean shaped = galley.has(i, Trait.LABEL_SHAPE)
				&& (galley.has(i, Trait.COLUMN_ENDING) || !galley.has(i, Trait.LONG_NAME));
		return galley.isLine(i) && (shaped || galley.has(i, Trait.COLUMN_NAME)) && !galley.has(i, Trait.TOLD)
				&& !galley.has(i, Trait.FIGURES);
	}

}
