package org.jinwen.bulletin;

/**
 * A story is signed once. Where one opens with its credit and the text below a later
 * heading ends with another, a new story began at that heading.
 */
final class TwoCredits {

	private TwoCredits() {
	}

	static void mark(Galley galley) {
		int heading = -1;
		boolean signed = false;
		for (int i = 0; i < galley.size(); i++) {
			if (galley.has(i, Trait.OPENER)) {
				signed = !galley.piece(i).opener().orElseThrow().credits().isEmpty();
				heading = -1;
			}
			else if (galley.has(i, Trait.HEADING)) {
				heading = i;
			}
			else if (isSignature(galley, i)) {
				if (signed && heading >= 0 && !galley.has(heading + 1, Trait.BYLINE)) {
					galley.seen(heading).add(Trait.SIGNED_AGAIN);
				}
				signed = false;
				heading = -1;
			}
		}
	}

	private static boolean isSignature(Galley galley, int i) {
		return (galley.has(i, Trait.BYLINE) && !galley.has(i, Trait.PHOTO_CREDIT))
				|| (galley.has(i, Trait.TEXT) && !galley.piece(i).ending().credits().isEmpty());
	}

}
