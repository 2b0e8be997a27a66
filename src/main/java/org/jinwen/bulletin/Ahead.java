package org.jinwen.bulletin;

import java.util.regex.Pattern;

/** What follows a short line: a story's text, its credit, another line. */
final class Ahead {

	private static final int COMPLETE = 12;

	private static final int FEW = 5;

	private static final int REACH = 12;

	/** 一晚被敲坏约二十个: who suffered it is told in the line above. */
	private static final Pattern PASSIVE = Pattern.compile("(?:一[晚夜日天周月]|[昨今][日天晚]|凌晨|深夜|再次|又|竟|仍|已)?[被遭]");

	private final Galley galley;

	private final int[] next;

	private final boolean headings;

	Ahead(Galley galley) {
		this.galley = galley;
		this.next = nextPieces(galley);
		this.headings = galley.any(Trait.HEADING);
	}

	/** The next piece that can be part of a story, -1 if there is none. */
	int next(int i) {
		return this.next[i];
	}

	/** A line over few words, or over what was done to it, is half of a headline. */
	private void half(int next, Traits seen) {
		if (PASSIVE.matcher(this.galley.piece(next).folded()).lookingAt()) {
			seen.add(Trait.NEXT_FEW);
			seen.remove(Trait.LABEL_SHAPE);
		}
		else if (this.galley.lengthOf(next) <= FEW) {
			seen.add(Trait.NEXT_FEW);
		}
	}

	void observe(int i, Traits seen) {
		if (this.galley.has(i + 1, Trait.SOURCE_LINK)) {
			seen.add(Trait.NEXT_SOURCE_NOTE);
		}
		beside(i, seen);
		int next = this.next[i];
		if (next < 0) {
			seen.add(Trait.LAST);
			return;
		}
		Traits following = this.galley.seen(next);
		if (following.contains(Trait.BOLD) && following.contains(Trait.SHORT_LINE)) {
			seen.add(Trait.NEXT_BOLD);
		}
		if (following.contains(Trait.HEADING)) {
			seen.add(Trait.NEXT_HEADING);
			ranks(i, next);
			if (following.contains(Trait.HALVES) || this.galley.piece(next).text().length() >= COMPLETE) {
				seen.add(Trait.NEXT_COMPLETE);
			}
			else if (!seen.contains(Trait.COLUMN_NAME) && !seen.contains(Trait.COLUMN_ENDING)
					&& !this.galley.has(this.next[next], Trait.HEADING)) {
				half(next, seen);
			}
		}
		else if (following.contains(Trait.BYLINE) || following.contains(Trait.BARE_NAMES)) {
			seen.add(Trait.NEXT_BYLINE);
			time(i, this.next[next], seen);
		}
		else if (following.contains(Trait.JUMP_FROM) || following.contains(Trait.JUMP_FROM_ONLY)) {
			seen.add(Trait.NEXT_JUMP_FROM);
		}
		else if (following.contains(Trait.OPENER)) {
			seen.add(Trait.NEXT_OPENER);
		}
		else if (following.contains(Trait.TEXT)) {
			seen.add(Trait.NEXT_TEXT);
			time(i, next, seen);
			firstWords(this.galley.piece(next).folded(), seen);
		}
		else if (following.contains(Trait.SHORT_LINE)) {
			seen.add(this.headings ? Trait.NEXT_SHORT : Trait.NEXT_HEADING);
			time(i, this.next[next], seen);
		}
	}

	/** What stands right below and is no part of the text. */
	private void beside(int i, Traits seen) {
		if (i + 1 < this.galley.size()) {
			Piece below = this.galley.piece(i + 1);
			Furniture furniture = below.furniture();
			if (below.kind() == Piece.Kind.IMAGE) {
				seen.add(Trait.NEXT_IMAGE);
			}
			if (furniture == Furniture.POSTED || furniture == Furniture.STAMP || furniture == Furniture.DATE_LINE
					|| furniture == Furniture.SOURCE || furniture == Furniture.EDITORS) {
				seen.add(Trait.NEXT_POSTED);
			}
		}
	}

	private void ranks(int i, int next) {
		if (this.galley.has(i, Trait.HEADING) && this.galley.piece(next).level() < this.galley.piece(i).level()) {
			this.galley.seen(i).add(Trait.NEXT_OUTRANKS);
			this.galley.seen(next).add(Trait.OUTRANKS);
		}
	}

	private void time(int i, int next, Traits seen) {
		if (this.galley.has(next, Trait.TIME_FIRST)
				&& !(isBareDay(this.galley.piece(next).folded()) && isMonthTold(i - 1))) {
			seen.add(Trait.NEXT_TIME_FIRST);
		}
	}

	/** Whether the text above tells a month; further up than is read, it does. */
	private boolean isMonthTold(int above) {
		for (int j = above; j > above - REACH; j--) {
			if (j < 0 || this.galley.has(j, Trait.HEADING)) {
				return false;
			}
			if (this.galley.has(j, Trait.TEXT) && this.galley.piece(j).folded().indexOf('月') >= 0) {
				return true;
			}
		}
		return true;
	}

	private static void firstWords(String text, Traits seen) {
		if (FirstWords.referBack(text)) {
			seen.add(Trait.NEXT_REFERS_BACK);
		}
		else if (FirstWords.nameReader(text)) {
			seen.add(Trait.NEXT_READER);
		}
		else if (!seen.contains(Trait.NEXT_TIME_FIRST) && FirstWords.tellDay(text)) {
			seen.add(Trait.NEXT_TELLS_DAY);
		}
	}

	/** 16日上午: a story that has told its month goes on like this. */
	private static boolean isBareDay(String folded) {
		return Character.isDigit(folded.charAt(0)) && folded.indexOf('日') > 0 && folded.indexOf('日') <= 2;
	}

	private static int[] nextPieces(Galley galley) {
		int[] following = new int[galley.size()];
		int last = -1;
		for (int i = galley.size() - 1; i >= 0; i--) {
			following[i] = last;
			if (!galley.isBetween(i) && !galley.has(i, Trait.CONTENTS_ITEM) && !galley.has(i, Trait.EDITORS_NOTE)) {
				last = i;
			}
		}
		return following;
	}

}
