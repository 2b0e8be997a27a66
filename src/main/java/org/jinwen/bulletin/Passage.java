package org.jinwen.bulletin;

/** The beginning of a story, put together from its pieces and folded to be compared. */
final class Passage implements CharSequence {

	private static final int LONGEST = 700;

	private final char[] characters = new char[2 * LONGEST + 1];

	private int length;

	void clear() {
		this.length = 0;
	}

	boolean isFull() {
		return this.length >= LONGEST;
	}

	/** Adds a piece's text behind its opener, or as much of it as is compared. */
	void add(Piece piece) {
		String text = piece.text();
		int from = piece.opener().map(Opener::length).orElse(0);
		int added = Math.min(Math.min(text.length() - from, LONGEST), this.characters.length - this.length - 1);
		for (int i = from; i < from + added; i++) {
			this.characters[this.length++] = Fold.fold(text.charAt(i));
		}
		this.characters[this.length++] = '\n';
	}

	@Override
	public int length() {
		return this.length;
	}

	@Override
	public char charAt(int index) {
		return this.characters[index];
	}

	@Override
	public CharSequence subSequence(int start, int end) {
		return new String(this.characters, start, end - start);
	}

	@Override
	public String toString() {
		return new String(this.characters, 0, this.length);
	}

}
