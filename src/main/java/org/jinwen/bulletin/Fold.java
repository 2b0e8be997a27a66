package org.jinwen.bulletin;

import org.jinwen.han.Simplified;

/**
 * Lays printed text out on one measure for comparison: full-width forms become ASCII,
 * every blank a space, every dot between names one dot, and traditional characters their
 * simplified form. One {@code char} in, one out, so that positions hold in both texts.
 */
final class Fold {

	private static final char FIRST_HAN = '\u3400';

	private static final char LAST_HAN = '\u9FFF';

	/** Simplified print has these too: 著名, 慰藉, 乾坤, 瞭望, 俱乐部, the surname 麴. */
	private static final Signs OF_BOTH = Signs.of("著藉乾瞭俱麴");

	private static final char[] TABLE = table();

	/** The characters that are not as they are compared. */
	private static final Signs FOLDED = Signs.where((c) -> TABLE[c] != c);

	private Fold() {
	}

	static String fold(String text) {
		return fold(text, 0, text.length());
	}

	/** Most text is on the measure as it is printed, and then given back as it is. */
	static String fold(String text, int from, int to) {
		return FOLDED.anyIn(text, from, to) ? laidOut(text, from, to) : text.substring(from, to);
	}

	private static String laidOut(String text, int from, int to) {
		char[] folded = new char[to - from];
		for (int i = from; i < to; i++) {
			folded[i - from] = TABLE[text.charAt(i)];
		}
		return new String(folded);
	}

	static char fold(char c) {
		return TABLE[c];
	}

	/**
	 * The text folded, without any blank: what two prints of one line have in common.
	 */
	static String bare(String text) {
		StringBuilder bare = new StringBuilder(text.length());
		for (int i = 0; i < text.length(); i++) {
			char c = TABLE[text.charAt(i)];
			if (c > ' ') {
				bare.append(c);
			}
		}
		return bare.toString();
	}

	private static char[] table() {
		char[] table = new char[Character.MAX_VALUE + 1];
		for (int c = 0; c < table.length; c++) {
			table[c] = (char) c;
		}
		for (int c = 0xFF01; c <= 0xFF5E; c++) {
			table[c] = (char) (c - 0xFEE0);
		}
		for (char blank : "\u3000\u00A0\t\u2002\u2003\u2009\u202F".toCharArray()) {
			table[blank] = ' ';
		}
		for (char slash : "\u2215\u2044\u2571".toCharArray()) {
			table[slash] = '/';
		}
		for (char dot : "\u2022\u30FB\uFF65".toCharArray()) {
			table[dot] = '·';
		}
		for (char c = FIRST_HAN; c <= LAST_HAN; c++) {
			int simplified = Simplified.of(c);
			if (simplified <= Character.MAX_VALUE && !OF_BOTH.has(c)) {
				table[c] = (char) simplified;
			}
		}
		return table;
	}

}
