package org.jinwen.bulletin;

import org.jspecify.annotations.Nullable;

/**
 * What a piece says, as it is compared with others: folded, without its opener, and only
 * the beginning of a long one.
 */
final class Wording {

	/** So much of a piece is compared. */
	static final int LONGEST = 500;

	private final String text;

	private short @Nullable [] pairs;

	private Wording(String text) {
		this.text = text;
	}

	/** Most pieces are folded as a whole already. */
	static Wording of(Piece piece) {
		int from = piece.opener().isPresent() ? piece.opener().get().length() : 0;
		boolean folded = piece.folded().length() == piece.text().length();
		return folded ? new Wording(piece.folded().substring(from)) : of(piece.text(), from);
	}

	/** What a text says from a place on. */
	static Wording of(String text, int from) {
		return new Wording(Fold.fold(text, from, Math.min(text.length(), from + LONGEST)));
	}

	String text() {
		return this.text;
	}

	/** Its pairs of characters, found when they are first asked for. */
	short[] pairs() {
		short[] found = this.pairs;
		if (found == null) {
			found = WordPairs.in(this.text);
			this.pairs = found;
		}
		return found;
	}

}
