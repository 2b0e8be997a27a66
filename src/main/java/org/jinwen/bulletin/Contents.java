package org.jinwen.bulletin;

/** Finds the lines of a table of contents: they promise stories and are none. */
final class Contents {

	private static final int LONGEST_ITEM = 200;

	private static final int SENTENCE = 60;

	private static final Signs MARKS = Signs.of(">■□◆◇●○▲△★☆•·");

	private static final char NONE = ' ';

	private Contents() {
	}

	/**
	 * Marks what stands below a contents heading, up to the next heading or story, and
	 * links without one.
	 */
	static void mark(Galley galley) {
		links(galley);
		for (int i = 0; i < galley.size(); i++) {
			if (!galley.has(i, Trait.CONTENTS_TITLE)) {
				continue;
			}
			int end = i + 1;
			char mark = markOf(galley, i + 1);
			while (end < galley.size() && isItem(galley.piece(end), galley.seen(end))
					&& (mark == NONE || markOf(galley, end) == mark)) {
				end++;
			}
			if (galley.has(end, Trait.TEXT) && end - 1 > i && galley.has(end - 1, Trait.SHORT_LINE)) {
				end--;
			}
			for (int item = i + 1; item < end; item++) {
				galley.takeAs(item, Trait.CONTENTS_ITEM);
			}
		}
	}

	/**
	 * · 新桥通车 / · 水渠修好: links to other stories, two or more with a dot in front and no
	 * text below.
	 */
	private static void links(Galley galley) {
		int i = 0;
		while (i < galley.size()) {
			int end = i;
			while (galley.isLine(end) && galley.piece(end).folded().startsWith("· ")) {
				end++;
			}
			if (end - i > 1 && !galley.has(end, Trait.TEXT)) {
				for (int link = i; link < end; link++) {
					galley.takeAs(link, Trait.CONTENTS_ITEM);
				}
			}
			i = Math.max(end, i + 1);
		}
	}

	/** >>新桥通车, ●新桥通车: where one item has a mark, all have it. */
	private static char markOf(Galley galley, int i) {
		String text = (i < galley.size()) ? galley.piece(i).folded() : "";
		return MARKS.startIn(text, 0) ? text.charAt(0) : NONE;
	}

	private static boolean isItem(Piece piece, Traits seen) {
		if (seen.contains(Trait.HEADING) || seen.contains(Trait.OPENER) || seen.contains(Trait.IMAGE)) {
			return false;
		}
		return seen.contains(Trait.LIST) || seen.contains(Trait.FURNITURE) || seen.contains(Trait.TABLE)
				|| seen.contains(Trait.QUOTE)
				|| piece.text().length() <= (piece.text().endsWith("。") ? SENTENCE : LONGEST_ITEM);
	}

}
