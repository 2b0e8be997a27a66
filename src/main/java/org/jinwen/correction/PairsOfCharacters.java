package org.jinwen.correction;

import java.util.HashSet;
import java.util.Set;

/**
 * The pairs of neighbouring characters of a text, by which it is known again after some
 * of its words changed.
 *
 * @param pairs each pair once
 */
public record PairsOfCharacters(Set<String> pairs) {

	public PairsOfCharacters {
		pairs = Set.copyOf(pairs);
	}

	/** The pairs that stand in a text. */
	public static PairsOfCharacters of(String text) {
		Set<String> pairs = new HashSet<>();
		for (int i = 0; i + 2 <= text.length(); i++) {
			pairs.add(text.substring(i, i + 2));
		}
		return new PairsOfCharacters(pairs);
	}

	/** How many of all their pairs two texts share, from 0 to 1. */
	static double shared(String one, String other) {
		return one.equals(other) ? 1 : of(one).shared(of(other));
	}

	/**
	 * How many of all their pairs two texts share, from 0 to 1: Jaccard's coefficient.
	 */
	public double shared(PairsOfCharacters other) {
		long shared = this.pairs.stream().filter(other.pairs::contains).count();
		return (shared == 0) ? 0 : (double) shared / (this.pairs.size() + other.pairs.size() - shared);
	}

}
