package org.jinwen.bulletin;

import java.util.List;
import java.util.Set;

/** Adds to each piece's traits what its neighbours and the bulletin tell about it. */
final class Surroundings {

	private static final int WINDOW = 700;

	private static final int NEAR = 12;

	private static final int SHORTEST_LIST = 3;

	private static final int NARROWEST_COLUMN = 16;

	private static final int LONGEST_SUBHEAD = 22;

	private static final int LONGEST_SEARCHED = 4_000;

	private static final double COHERES = 0.09;

	private static final double PARTS = 0.025;

	private final List<Piece> pieces;

	private final List<Set<Trait>> traits;

	private final int[] next;

	private final int headlineLevel;

	private final boolean headings;

	private final boolean openers;

	private final boolean labelsFollow;

	Surroundings(List<Piece> pieces, List<Set<Trait>> traits) {
		this.pieces = pieces;
		this.traits = traits;
		Contents.mark(pieces, traits);
		this.next = nextPieces();
		this.headings = any(Trait.HEADING);
		this.openers = any(Trait.OPENER);
		this.headlineLevel = headlineLevel();
		this.labelsFollow = labelsFollow();
	}

	void observe() {
		for (int i = 0; i < this.pieces.size(); i++) {
			Set<Trait> seen = this.traits.get(i);
			if (i > 0 && this.pieces.get(i - 1).lastLine() == this.pieces.get(i).firstLine()) {
				seen.add(Trait.SAME_LINE);
			}
			if (i > 0 && this.pieces.get(i - 1).kind() == Piece.Kind.IMAGE) {
				seen.add(Trait.AFTER_IMAGE);
			}
			if (seen.contains(Trait.SHORT_LINE)) {
				ahead(i, seen);
				bulletin(i, seen);
			}
			if (isUnsigned(seen) || followsSignature(i, seen)) {
				subject(i, seen);
			}
		}
		for (int i = 0; i < this.pieces.size(); i++) {
			Set<Trait> seen = this.traits.get(i);
			if (isUnsigned(seen)) {
				form(i, seen);
			}
			if (seen.contains(Trait.PLAIN) && (seen.contains(Trait.TEXT) || seen.contains(Trait.HALF_LINE))) {
				joins(i, seen);
			}
		}
		if (this.headings) {
			lists();
		}
	}

	private static boolean isUnsigned(Set<Trait> seen) {
		return seen.contains(Trait.SHORT_LINE) && !seen.contains(Trait.BYLINE) && !seen.contains(Trait.BARE_NAMES);
	}

	/** Text right after a credit may go on with the story or begin the next one. */
	private boolean followsSignature(int i, Set<Trait> seen) {
		return i > 0 && seen.contains(Trait.TEXT) && !seen.contains(Trait.OPENER)
				&& (this.traits.get(i - 1).contains(Trait.SIGNED_OFF)
						|| this.traits.get(i - 1).contains(Trait.PHOTO_CREDIT));
	}

	private void ahead(int i, Set<Trait> seen) {
		if (i + 1 < this.pieces.size() && this.traits.get(i + 1).contains(Trait.SOURCE_LINK)) {
			seen.add(Trait.NEXT_SOURCE_NOTE);
		}
		int next = this.next[i];
		if (next < 0) {
			seen.add(Trait.LAST);
			return;
		}
		Set<Trait> following = this.traits.get(next);
		if (following.contains(Trait.HEADING)) {
			seen.add(Trait.NEXT_HEADING);
			if (following.contains(Trait.HALVES) || this.pieces.get(next).text().length() >= NEAR) {
				seen.add(Trait.NEXT_COMPLETE);
			}
		}
		else if (following.contains(Trait.BYLINE) || following.contains(Trait.BARE_NAMES)) {
			seen.add(Trait.NEXT_BYLINE);
			time(this.next[next], seen);
		}
		else if (following.contains(Trait.JUMP_FROM) || following.contains(Trait.JUMP_FROM_ONLY)) {
			seen.add(Trait.NEXT_JUMP_FROM);
		}
		else if (following.contains(Trait.OPENER)) {
			seen.add(Trait.NEXT_OPENER);
		}
		else if (following.contains(Trait.TEXT)) {
			seen.add(Trait.NEXT_TEXT);
			time(next, seen);
		}
		else if (following.contains(Trait.SHORT_LINE)) {
			seen.add(Trait.NEXT_SHORT);
			time(this.next[next], seen);
		}
	}

	private void time(int next, Set<Trait> seen) {
		if (next >= 0 && this.traits.get(next).contains(Trait.TIME_FIRST)) {
			seen.add(Trait.NEXT_TIME_FIRST);
		}
	}

	/**
	 * Prize lists, results and timetables are lines without stops and without headings.
	 */
	private void lists() {
		int from = 0;
		while (from < this.pieces.size()) {
			int to = from;
			while (to < this.pieces.size() && isItem(this.traits.get(to))) {
				to++;
			}
			if (to - from >= SHORTEST_LIST) {
				for (int i = from; i < to; i++) {
					this.traits.get(i).add(Trait.LISTED);
				}
			}
			from = Math.max(to, from + 1);
		}
	}

	private static boolean isItem(Set<Trait> seen) {
		return seen.contains(Trait.PLAIN) && isUnsigned(seen) && !seen.contains(Trait.BOLD)
				&& !seen.contains(Trait.CAPTION) && !seen.contains(Trait.DASH) && !seen.contains(Trait.JUMP_FROM_ONLY)
				&& !seen.contains(Trait.JUMP_TO_ONLY) && !seen.contains(Trait.NO_HAN)
				&& !seen.contains(Trait.HEADLINE_AGAIN);
	}

	private void bulletin(int i, Set<Trait> seen) {
		if (!this.headings) {
			seen.add(Trait.NO_HEADINGS);
		}
		if (!this.openers) {
			seen.add(Trait.NO_OPENERS);
		}
		if (this.labelsFollow) {
			seen.add(Trait.LABELS_FOLLOW);
		}
		int level = this.pieces.get(i).level();
		if (seen.contains(Trait.HEADING) && this.headlineLevel > 0 && level != this.headlineLevel) {
			seen.add((level > this.headlineLevel) ? Trait.LOWER_LEVEL : Trait.HIGHER_LEVEL);
		}
	}

	private void form(int i, Set<Trait> seen) {
		pairs(i, seen);
		if (isSeries(i)) {
			seen.add(Trait.SERIES);
		}
		if (repeatsHeadline(i)) {
			seen.add(Trait.HEADLINE_AGAIN);
		}
		halfLine(i, seen);
	}

	private void pairs(int i, Set<Trait> seen) {
		boolean before = isPair(i - 1, i);
		if (before) {
			seen.add(Trait.PAIRED_BEFORE);
		}
		if (before || isPair(i, i + 1)) {
			seen.add(Trait.PAIRED);
			int first = before ? i - 1 : i;
			int third = first + 2;
			int length = this.pieces.get(i).text().length();
			if (length <= 5 && third < this.pieces.size() && this.traits.get(third).contains(Trait.SHORT_LINE)
					&& this.pieces.get(third).kind() == this.pieces.get(i).kind()
					&& this.pieces.get(third).text().length() >= length * 2) {
				seen.add(Trait.COUPLET);
			}
		}
	}

	private boolean isPair(int first, int second) {
		if (first < 0 || second >= this.pieces.size()) {
			return false;
		}
		Set<Trait> one = this.traits.get(first);
		Set<Trait> other = this.traits.get(second);
		if (this.pieces.get(first).kind() != this.pieces.get(second).kind() || !isLine(one) || !isLine(other)
				|| one.contains(Trait.FITS_BEFORE) || other.contains(Trait.FITS_BEFORE)) {
			return false;
		}
		int length = this.pieces.get(first).text().length();
		int difference = Math.abs(length - this.pieces.get(second).text().length());
		return difference <= ((length >= 9) ? 1 : 0);
	}

	private static boolean isLine(Set<Trait> seen) {
		return seen.contains(Trait.SHORT_LINE) && !seen.contains(Trait.HALVES) && !seen.contains(Trait.COLUMN_NAME)
				&& !seen.contains(Trait.BYLINE) && !seen.contains(Trait.BARE_NAMES);
	}

	private boolean isSeries(int i) {
		String line = this.pieces.get(i).folded();
		int seen = 0;
		for (int j = i - 1; j >= 0 && j >= i - NEAR && seen < 3; j--) {
			if (this.traits.get(j).contains(Trait.SHORT_LINE)) {
				seen++;
				if (isBuiltLike(line, j)) {
					return true;
				}
			}
		}
		seen = 0;
		for (int j = i + 1; j < this.pieces.size() && j <= i + NEAR && seen < 3; j++) {
			if (this.traits.get(j).contains(Trait.SHORT_LINE)) {
				seen++;
				if (isBuiltLike(line, j)) {
					return true;
				}
			}
		}
		return false;
	}

	private boolean isBuiltLike(String line, int j) {
		String other = this.pieces.get(j).folded();
		if (Math.abs(line.length() - other.length()) > 3 || line.length() < 4 || line.equals(other)
				|| other.length() < 4) {
			return false;
		}
		boolean head = line.regionMatches(0, other, 0, 2);
		boolean tail = line.regionMatches(line.length() - 2, other, other.length() - 2, 2);
		boolean quotes = line.indexOf('“') >= 0 && line.indexOf('“') == other.indexOf('“')
				&& line.indexOf('”') == other.indexOf('”');
		boolean brackets = line.charAt(0) == '【' && other.charAt(0) == '【';
		return head || quotes || brackets || (tail && line.length() == other.length());
	}

	private boolean repeatsHeadline(int i) {
		Piece piece = this.pieces.get(i);
		String line = Fold.bare(piece.text());
		if (line.length() < 4) {
			return false;
		}
		for (int j = i - 1; j >= 0 && j >= i - NEAR; j--) {
			Set<Trait> seen = this.traits.get(j);
			if (seen.contains(Trait.HEADING)) {
				String above = Fold.bare(this.pieces.get(j).text());
				return (piece.kind() == Piece.Kind.HEADING) ? above.equals(line) && j == i - 1 : above.contains(line);
			}
			if (seen.contains(Trait.TEXT)) {
				return false;
			}
		}
		return false;
	}

	private void halfLine(int i, Set<Trait> seen) {
		if (!seen.contains(Trait.PLAIN) || seen.contains(Trait.HALVES) || i + 1 >= this.pieces.size()) {
			return;
		}
		Piece piece = this.pieces.get(i);
		int next = nextText(i);
		if (next < 0 || piece.text().length() < NARROWEST_COLUMN || piece.bold()) {
			return;
		}
		String following = this.pieces.get(next).text();
		if (piece.text().length() < LONGEST_SUBHEAD && !isWordNearby(i, piece.text(), following)) {
			return;
		}
		Set<Trait> traits = this.traits.get(next);
		if (traits.contains(Trait.PLAIN) && traits.contains(Trait.TEXT) && !traits.contains(Trait.OPENER)
				&& !traits.contains(Trait.JUMP_FROM) && !traits.contains(Trait.TIME_FIRST)
				&& ColumnBreak.joins(piece.text(), following)) {
			seen.add(Trait.HALF_LINE);
		}
	}

	/** Whether the characters on both sides of the break are a word: 优秀交 / 易机构. */
	private boolean isWordNearby(int i, String before, String after) {
		if (after.isEmpty()) {
			return false;
		}
		String word = before.substring(before.length() - 1) + after.charAt(0);
		for (int j = Math.max(0, i - NEAR); j < Math.min(this.pieces.size(), i + NEAR); j++) {
			String text = this.pieces.get(j).text();
			if (text.length() < LONGEST_SEARCHED && text.contains(word)) {
				return true;
			}
		}
		return false;
	}

	private int nextText(int i) {
		for (int j = i + 1; j < this.pieces.size() && j <= i + 4; j++) {
			Set<Trait> seen = this.traits.get(j);
			if (!isBetween(seen)) {
				return j;
			}
		}
		return -1;
	}

	/** Whether the text before breaks off and this piece goes on with it. */
	private void joins(int i, Set<Trait> seen) {
		for (int j = i - 1; j >= 0 && j >= i - 5; j--) {
			Set<Trait> before = this.traits.get(j);
			if (isBetween(before)) {
				continue;
			}
			boolean open = before.contains(Trait.TEXT) || before.contains(Trait.HALF_LINE);
			if (open && before.contains(Trait.PLAIN) && !before.contains(Trait.SIGNED_OFF)
					&& ColumnBreak.joins(this.pieces.get(j).body(), this.pieces.get(i).body())) {
				seen.add(Trait.JOINS);
			}
			return;
		}
	}

	private static boolean isBetween(Set<Trait> seen) {
		return seen.contains(Trait.FURNITURE) || seen.contains(Trait.IMAGE) || seen.contains(Trait.CAPTION)
				|| seen.contains(Trait.RULE) || seen.contains(Trait.PHOTO_CREDIT);
	}

	private void subject(int i, Set<Trait> seen) {
		StringBuilder before = new StringBuilder();
		StringBuilder after = new StringBuilder();
		boolean label = seen.contains(Trait.LABEL_SHAPE) || seen.contains(Trait.COLUMN_NAME)
				|| seen.contains(Trait.COLUMN_ENDING);
		storyBefore(i, before);
		storyAfter(i, after);
		if (label) {
			String name = ColumnNames.strip(this.pieces.get(i).folded());
			double above = Likeness.recurrence(name, before);
			double below = Likeness.recurrence(name, after);
			if (above >= 2 && above > 1.5 * below) {
				seen.add(Trait.FITS_BEFORE);
			}
			else if (below >= 2 && below > 1.5 * above) {
				seen.add(Trait.FITS_AFTER);
			}
		}
		double likeness = Likeness.between(before, after);
		if (likeness >= COHERES) {
			seen.add(Trait.COHERES);
		}
		else if (likeness <= PARTS) {
			seen.add(Trait.PARTS);
		}
	}

	private void storyBefore(int i, StringBuilder text) {
		for (int j = i - 1; j >= 0 && j >= i - 2 * NEAR && text.length() < WINDOW; j--) {
			Set<Trait> seen = this.traits.get(j);
			if (seen.contains(Trait.TEXT)) {
				append(text, j);
			}
			if (seen.contains(Trait.OPENER)) {
				for (int k = j - 1; k >= 0 && k >= j - 2 && this.traits.get(k).contains(Trait.SHORT_LINE); k--) {
					append(text, k);
				}
				return;
			}
		}
	}

	private void storyAfter(int i, StringBuilder text) {
		boolean body = false;
		for (int j = i + 1; j < this.pieces.size() && j <= i + 2 * NEAR && text.length() < WINDOW; j++) {
			Set<Trait> seen = this.traits.get(j);
			boolean textual = seen.contains(Trait.TEXT);
			if (body && (!textual || seen.contains(Trait.OPENER))) {
				return;
			}
			if (textual || seen.contains(Trait.SHORT_LINE)) {
				append(text, j);
			}
			body |= textual;
		}
	}

	private void append(StringBuilder text, int j) {
		String added = this.pieces.get(j).text();
		text.append(added, 0, Math.min(added.length(), WINDOW)).append('\n');
	}

	private boolean any(Trait trait) {
		return this.traits.stream().anyMatch((seen) -> seen.contains(trait));
	}

	private int[] nextPieces() {
		int[] following = new int[this.pieces.size()];
		int last = -1;
		for (int i = this.pieces.size() - 1; i >= 0; i--) {
			following[i] = last;
			Set<Trait> seen = this.traits.get(i);
			if (!isBetween(seen) && !seen.contains(Trait.CONTENTS_ITEM)) {
				last = i;
			}
		}
		return following;
	}

	private int headlineLevel() {
		int[] levels = new int[8];
		for (int i = 0; i < this.pieces.size(); i++) {
			int following = this.next[i];
			if (this.traits.get(i).contains(Trait.HEADING) && following >= 0
					&& (this.traits.get(following).contains(Trait.OPENER)
							|| this.traits.get(following).contains(Trait.BYLINE))) {
				levels[Math.min(7, this.pieces.get(i).level())]++;
			}
		}
		int best = 0;
		for (int level = 1; level < levels.length; level++) {
			if (levels[level] > levels[best]) {
				best = level;
			}
		}
		return best;
	}

	private boolean labelsFollow() {
		int first = -1;
		int last = -1;
		for (int i = 0; i < this.pieces.size(); i++) {
			Set<Trait> seen = this.traits.get(i);
			if (seen.contains(Trait.SHORT_LINE) || seen.contains(Trait.TEXT)) {
				first = (first < 0) ? i : first;
				last = i;
			}
		}
		return first >= 0 && !isLabel(first) && isLabel(last)
				&& !(last + 1 < this.pieces.size() && this.traits.get(last + 1).contains(Trait.SOURCE_LINK));
	}

	private boolean isLabel(int i) {
		Set<Trait> seen = this.traits.get(i);
		return seen.contains(Trait.SHORT_LINE) && (seen.contains(Trait.LABEL_SHAPE) || seen.contains(Trait.COLUMN_NAME))
				&& !seen.contains(Trait.BYLINE) && !seen.contains(Trait.BARE_NAMES);
	}

}
