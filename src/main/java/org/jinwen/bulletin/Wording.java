package org.jinwen.bulletin;

/**
 * What a piece says, as it is compared with others: folded, without its opener, and only
 * the beginning of a long one.
 *
 * @param text the words
 * @param pairs the pairs of characters in them, for {@link WordPairs}
 */
record Wording(String text, short[] pairs) {

	/** So much of a piece is compared. */
	static final int LONGEST = 700;

	static Wording of(Piece piece) {
		int from = piece.opener().map(Opener::length).orElse(0);
		String text = Fold.fold(piece.text(), from, Math.min(piece.text().length(), from + LONGEST));
		return new Wording(text, WordPairs.in(text));
	}

}
