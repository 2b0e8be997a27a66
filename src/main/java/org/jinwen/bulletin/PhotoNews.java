package org.jinwen.bulletin;

/**
 * Headings over one text that is signed by who took the picture: news of a picture has a
 * headline, and hardly a part of a story is nothing but a picture's words.
 */
final class PhotoNews {

	private PhotoNews() {
	}

	static void mark(Galley galley) {
		for (int i = 0; i < galley.size(); i++) {
			if (galley.has(i, Trait.HEADING) && galley.has(i, Trait.NEXT_TEXT) && holdsOne(galley, i)) {
				galley.seen(i).add(Trait.OVER_PHOTO_NEWS);
			}
		}
	}

	private static boolean holdsOne(Galley galley, int heading) {
		int text = galley.pastBetween(heading + 1);
		if (!galley.has(text, Trait.TEXT) || galley.has(text, Trait.OPENER)) {
			return false;
		}
		boolean below = galley.has(text + 1, Trait.PHOTO_CREDIT);
		int next = galley.pastBetween(below ? text + 2 : text + 1);
		return (below || isSigned(galley, text)) && (next >= galley.size() || galley.has(next, Trait.HEADING));
	}

	/** Whether a text ends in who took the picture. */
	static boolean isSigned(Galley galley, int text) {
		return galley.has(text, Trait.SIGNED_OFF) && Captions.endsInCredit(Fold.fold(galley.piece(text).text()));
	}

}
