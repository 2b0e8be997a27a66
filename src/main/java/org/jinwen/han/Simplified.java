package org.jinwen.han;

import java.util.HashMap;
import java.util.Map;

/**
 * Reads traditional characters as the simplified ones, character by character, so that a
 * word is found however it is written. The pairs are those of ICU's
 * Traditional-Simplified transliterator, kept as a file because ICU takes seconds to work
 * them out.
 */
public final class Simplified {

	private static final int PLANE = 0x10000;

	/** Plane 0, where all but six of the traditional characters are. */
	private static final int[] BASIC = new int[PLANE];

	private static final Map<Integer, Integer> OTHERS = new HashMap<>();

	static {
		for (int i = 0; i < PLANE; i++) {
			BASIC[i] = i;
		}
		int[] pairs = TableEntry.read("han/simplified.txt")
			.codePoints()
			.filter((character) -> character != '\n')
			.toArray();
		for (int i = 0; i < pairs.length; i += 2) {
			if (pairs[i] < PLANE) {
				BASIC[pairs[i]] = pairs[i + 1];
			}
			else {
				OTHERS.put(pairs[i], pairs[i + 1]);
			}
		}
	}

	private Simplified() {
	}

	/**
	 * The simplified character for any character.
	 * @param character a code point
	 * @return the simplified one, the same where there is none
	 */
	public static int of(int character) {
		return (character < PLANE) ? BASIC[character] : OTHERS.getOrDefault(character, character);
	}

	/** A text in simplified characters. */
	public static String of(String text) {
		return text.codePoints()
			.map(Simplified::of)
			.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
			.toString();
	}

}
