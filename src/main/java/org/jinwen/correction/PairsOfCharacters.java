package org.jinwen.correction;

import java.util.HashSet;
import java.util.Set;

/** Tells how alike two texts are by the pairs of characters that stand in them. */
final class PairsOfCharacters {

	private PairsOfCharacters() {
	}

	/** How many of all their pairs two texts share, from 0 to 1. */
	static double shared(String one, String other) {
		if (one.equals(other)) {
			return 1;
		}
		Set<String> pairs = of(one);
		Set<String> others = of(other);
		long shared = pairs.stream().filter(others::contains).count();
		return (shared == 0) ? 0 : (double) shared / (pairs.size() + others.size() - shared);
	}

	private static Set<String> of(String text) {
		Set<String> pairs = new HashSet<>();
		for (int i = 0; i + 2 <= text.length(); i++) {
			pairs.add(text.substring(i, i + 2));
		}
		return pairs;
	}

}
