package org.jinwen.bulletin;

import org.jspecify.annotations.Nullable;

/** The beginning of a story, put together from its pieces and folded to be compared. */
final class Passage {

	private static final int LONGEST = 700;

	private static final int ROOM = 2 * LONGEST + 1;

	private final StringBuilder pieces = new StringBuilder(ROOM);

	private final WordPairs pairs = new WordPairs();

	private @Nullable String text;

	void clear() {
		this.pieces.setLength(0);
		this.text = null;
		this.pairs.clear();
	}

	boolean isFull() {
		return this.pieces.length() >= LONGEST;
	}

	/** Adds a piece's text behind its opener, or as much of it as is compared. */
	void add(Piece piece) {
		int from = piece.opener().isPresent() ? piece.opener().get().length() : 0;
		int most = Math.min(LONGEST, ROOM - 1 - this.pieces.length());
		this.pieces.append(Fold.fold(piece.text(), from, Math.min(piece.text().length(), from + most))).append('\n');
	}

	String text() {
		String read = this.text;
		if (read == null) {
			read = this.pieces.toString();
			this.text = read;
		}
		return read;
	}

	/** The pairs of characters in it. */
	WordPairs pairs() {
		if (this.pairs.size() == 0) {
			this.pairs.add(text());
		}
		return this.pairs;
	}

}
