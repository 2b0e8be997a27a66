package org.jinwen.bulletin;

import java.util.Set;

/**
 * Tells the lines that say who speaks below, or that the story looks back: {@code 市民反映:},
 * {@code ◎记者核实}, {@code 事件回顾:}.
 */
final class Speakers {

	private static final WordLists LISTS = WordLists.of("bulletin/names.txt");

	private static final Set<String> WHO = Set.copyOf(LISTS.named("SPEAKERS"));

	private static final Set<String> LOOKING_BACK = Set.copyOf(LISTS.named("LOOKING_BACK"));

	private static final Set<String> COMPLAINTS = Set.copyOf(LISTS.named("COMPLAINTS"));

	private static final Set<String> SPOKEN = Set.copyOf(LISTS.named("SPOKEN"));

	/** Each of the words has two characters. */
	private static final int WORD = 2;

	/** Two words, a mark and a blank in front, a colon behind. */
	static final int LONGEST = 2 * WORD + 3;

	private Speakers() {
	}

	/** Whether a folded line says so and nothing else. */
	static boolean areNamedIn(String folded) {
		if (folded.length() > LONGEST) {
			return false;
		}
		int from = Briefs.afterMark(folded);
		int to = folded.endsWith(":") ? folded.length() - 1 : folded.length();
		if (to - from != 2 * WORD) {
			return false;
		}
		if (!WHO.contains(folded.substring(from, from + WORD))) {
			return LOOKING_BACK.contains(folded.substring(from, to));
		}
		String spoken = folded.substring(from + WORD, to);
		return COMPLAINTS.contains(spoken) || SPOKEN.contains(spoken) || CreditWords.isRunIn(spoken);
	}

	/**
	 * With a complaint an item begins: below a text it is no part of the story above.
	 */
	static void mark(Galley galley) {
		for (int i = 1; i < galley.size(); i++) {
			if (galley.has(i, Trait.WHO_SPEAKS) && galley.has(i - 1, Trait.TEXT)
					&& COMPLAINTS.stream().anyMatch(galley.piece(i).folded()::contains)) {
				galley.seen(i).remove(Trait.WHO_SPEAKS);
				galley.seen(i).add(Trait.BEGINS_ITEM);
			}
		}
	}

}
