package org.jinwen.bulletin;

import org.jspecify.annotations.Nullable;

/**
 * What was seen of one piece: a set of {@link Trait traits} that grows while the bulletin
 * is looked at. It is asked hundreds of times a piece, so that each trait is a bit of two
 * words.
 */
@SuppressWarnings("EnumOrdinal") // a trait's bit is its place in the enumeration
final class Traits {

	private long first;

	private long second;

	static Traits of(Trait... traits) {
		Traits seen = new Traits();
		for (Trait trait : traits) {
			seen.add(trait);
		}
		return seen;
	}

	/** The same traits, which grow by themselves from now on. */
	Traits copy() {
		Traits copy = new Traits();
		copy.first = this.first;
		copy.second = this.second;
		return copy;
	}

	boolean contains(Trait trait) {
		int bit = trait.ordinal();
		return (((bit < Long.SIZE) ? this.first : this.second) & (1L << bit)) != 0;
	}

	boolean containsAll(Traits others) {
		return (others.first & ~this.first) == 0 && (others.second & ~this.second) == 0;
	}

	void add(Trait trait) {
		int bit = trait.ordinal();
		if (bit < Long.SIZE) {
			this.first |= 1L << bit;
		}
		else {
			this.second |= 1L << bit;
		}
	}

	void remove(Trait trait) {
		int bit = trait.ordinal();
		if (bit < Long.SIZE) {
			this.first &= ~(1L << bit);
		}
		else {
			this.second &= ~(1L << bit);
		}
	}

	/** Whether the same has been seen so far. */
	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof Traits traits && traits.first == this.first && traits.second == this.second;
	}

	@Override
	public int hashCode() {
		return Long.hashCode(this.first * 31 + this.second);
	}

	void clear() {
		this.first = 0;
		this.second = 0;
	}

	/**
	 * Goes from trait to trait.
	 * @param from the least ordinal that is looked for
	 * @return the ordinal of the next trait seen, -1 if there is none
	 */
	int next(int from) {
		if (from < Long.SIZE) {
			long left = this.first & (-1L << from);
			if (left != 0) {
				return Long.numberOfTrailingZeros(left);
			}
		}
		long left = (from <= Long.SIZE) ? this.second : (from < 2 * Long.SIZE) ? this.second & (-1L << from) : 0;
		return (left != 0) ? Long.SIZE + Long.numberOfTrailingZeros(left) : -1;
	}

}
