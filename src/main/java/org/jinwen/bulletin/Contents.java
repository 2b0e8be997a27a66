package org.jinwen.bulletin;

import java.util.List;
import java.util.Set;

/** Finds the lines of a table of contents: they promise stories and are none. */
final class Contents {

	private static final int LONGEST_ITEM = 200;

	private static final int SENTENCE = 60;

	private Contents() {
	}

	/** Marks what stands below a contents heading, up to the next heading or story. */
	static void mark(List<Piece> pieces, List<Set<Trait>> traits) {
		for (int i = 0; i < pieces.size(); i++) {
			if (!traits.get(i).contains(Trait.CONTENTS_TITLE)) {
				continue;
			}
			int end = i + 1;
			while (end < pieces.size() && isItem(pieces.get(end), traits.get(end))) {
				end++;
			}
			if (end < pieces.size() && traits.get(end).contains(Trait.TEXT) && end - 1 > i
					&& traits.get(end - 1).contains(Trait.SHORT_LINE)) {
				end--;
			}
			for (int item = i + 1; item < end; item++) {
				Set<Trait> seen = traits.get(item);
				seen.clear();
				seen.add(Trait.ANY);
				seen.add(Trait.CONTENTS_ITEM);
			}
		}
	}

	private static boolean isItem(Piece piece, Set<Trait> seen) {
		if (seen.contains(Trait.HEADING) || seen.contains(Trait.OPENER) || seen.contains(Trait.IMAGE)) {
			return false;
		}
		return seen.contains(Trait.LIST) || seen.contains(Trait.FURNITURE) || seen.contains(Trait.TABLE)
				|| seen.contains(Trait.QUOTE)
				|| piece.text().length() <= (piece.text().endsWith("。") ? SENTENCE : LONGEST_ITEM);
	}

}
