package org.jinwen.bulletin;

import java.util.Set;

/** Provinces and large cities of China, which headlines like to begin with. */
final class Places {

	private static final WordLists LISTS = WordLists.of("bulletin/places.txt");

	private static final Set<String> NAMES = Set.copyOf(LISTS.named("NAMES"));

	private static final Words KINDS = LISTS.words("KINDS");

	/** No name of a place such as 迎泽公园 has fewer characters. */
	private static final int SHORTEST = 4;

	private Places() {
	}

	static boolean isAtStart(String folded) {
		return folded.length() > 3 && isNamed(folded);
	}

	/** Whether a short line is the name of one place: 迎泽公园, 城东水库. */
	static boolean isOne(String folded) {
		return KINDS.anyEnds(folded) && folded.length() >= SHORTEST;
	}

	static boolean isProvinceOrCity(String folded) {
		return NAMES.contains(folded);
	}

	/** Whether the word itself begins with such a name. */
	static boolean isNamed(String folded) {
		return folded.length() > 1 && NAMES.contains(folded.substring(0, 2));
	}

}
