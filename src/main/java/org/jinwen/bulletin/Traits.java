package org.jinwen.bulletin;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;

/**
 * What was seen of one piece: a set of {@link Trait traits} that grows while the bulletin
 * is looked at. It is asked hundreds of times a piece, so that each trait is a bit of two
 * words, and the words of all pieces lie side by side.
 */
@SuppressWarnings("EnumOrdinal") // a trait's bit is its place in the enumeration
final class Traits {

	private static final int WORDS = 2;

	private static final int BITS = 6;

	private final long[] words;

	/** Where the words of the piece begin. */
	private final int at;

	private Traits(long[] words, int at) {
		this.words = words;
		this.at = at;
	}

	static Traits of(Trait... traits) {
		Traits seen = new Traits(new long[WORDS], 0);
		for (Trait trait : traits) {
			seen.add(trait);
		}
		return seen;
	}

	boolean contains(Trait trait) {
		return holds(this.words, this.at, trait);
	}

	private static boolean holds(long[] words, int at, Trait trait) {
		int bit = trait.ordinal();
		return (words[at + (bit >>> BITS)] & (1L << bit)) != 0;
	}

	boolean containsAll(Traits others) {
		return (others.first() & ~first()) == 0 && (others.second() & ~second()) == 0;
	}

	private long first() {
		return this.words[this.at];
	}

	private long second() {
		return this.words[this.at + 1];
	}

	void add(Trait trait) {
		int bit = trait.ordinal();
		this.words[this.at + (bit >>> BITS)] |= 1L << bit;
	}

	void remove(Trait trait) {
		int bit = trait.ordinal();
		this.words[this.at + (bit >>> BITS)] &= ~(1L << bit);
	}

	void clear() {
		this.words[this.at] = 0;
		this.words[this.at + 1] = 0;
	}

	/**
	 * Goes from trait to trait.
	 * @param from the least ordinal that is looked for
	 * @return the ordinal of the next trait seen, -1 if there is none
	 */
	int next(int from) {
		if (from < Long.SIZE) {
			long left = first() & (-1L << from);
			if (left != 0) {
				return Long.numberOfTrailingZeros(left);
			}
		}
		long left = (from <= Long.SIZE) ? second() : (from < 2 * Long.SIZE) ? second() & (-1L << from) : 0;
		return (left != 0) ? Long.SIZE + Long.numberOfTrailingZeros(left) : -1;
	}

	/** What was seen of each piece of a bulletin. */
	static final class OfAll extends AbstractList<Traits> implements RandomAccess {

		private final long[] words;

		private OfAll(int pieces) {
			this.words = new long[WORDS * pieces];
		}

		/** Nothing was seen yet. */
		static OfAll of(List<Piece> pieces) {
			return new OfAll(pieces.size());
		}

		@Override
		public Traits get(int i) {
			return new Traits(this.words, WORDS * i);
		}

		@Override
		public int size() {
			return this.words.length / WORDS;
		}

		/** Whether there is such a piece and the trait was seen of it. */
		boolean has(int i, Trait trait) {
			return i >= 0 && i < size() && holds(this.words, WORDS * i, trait);
		}

	}

}
