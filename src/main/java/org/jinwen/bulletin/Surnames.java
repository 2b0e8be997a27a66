package org.jinwen.bulletin;

import java.util.Set;
import java.util.stream.Collectors;

/**
 * Chinese surnames: the hundred that most people bear, the rest of the old list, and the
 * compound ones.
 */
final class Surnames {

	private static final WordLists LISTS = WordLists.of("bulletin/surnames.txt");

	private static final String COMMON = String.join("", LISTS.named("COMMON"));

	private static final Set<String> COMPOUND = Set.copyOf(LISTS.named("COMPOUND"));

	private static final Signs COMPOUND_FIRST = Signs
		.of(COMPOUND.stream().map((surname) -> surname.substring(0, 1)).collect(Collectors.joining()));

	private static final Signs FIRST_HUNDRED = Signs.of(COMMON);

	private static final Signs SINGLE = Signs.of(COMMON + String.join("", LISTS.named("OTHER")));

	private Surnames() {
	}

	static boolean isSurname(char c) {
		return SINGLE.has(Fold.fold(c));
	}

	/** How common a surname is: 0 for the commonest, -1 for none of the first hundred. */
	static int rank(char c) {
		return COMMON.indexOf(Fold.fold(c));
	}

	static boolean isCommon(char c) {
		return FIRST_HUNDRED.has(Fold.fold(c));
	}

	/** Whether a compound surname (欧阳, 尉迟 …) begins at the place. */
	static boolean isCompoundAt(String text, int offset) {
		return offset + 2 <= text.length() && COMPOUND_FIRST.has(Fold.fold(text.charAt(offset)))
				&& COMPOUND.contains(Fold.fold(text, offset, offset + 2));
	}

}
