package org.jinwen.bulletin;

import java.util.function.IntPredicate;

/**
 * A set of characters that can be asked quickly: the cheap first look at a text before a
 * pattern gives it the close one.
 */
final class Signs {

	private static final int BITS = 6;

	private final long[] bits = new long[(Character.MAX_VALUE + 1) >>> BITS];

	private Signs() {
	}

	static Signs of(String characters) {
		Signs signs = new Signs();
		for (int i = 0; i < characters.length(); i++) {
			char c = characters.charAt(i);
			signs.bits[c >>> BITS] |= 1L << c;
		}
		return signs;
	}

	/** All characters from the first to the last. */
	static Signs between(char first, char last) {
		Signs signs = new Signs();
		for (int c = first; c <= last; c++) {
			signs.bits[c >>> BITS] |= 1L << c;
		}
		return signs;
	}

	/** All characters of which something holds. */
	static Signs where(IntPredicate holds) {
		Signs signs = new Signs();
		for (int c = 0; c <= Character.MAX_VALUE; c++) {
			signs.bits[c >>> BITS] |= holds.test(c) ? 1L << c : 0;
		}
		return signs;
	}

	/** These characters but some. */
	Signs without(String characters) {
		Signs fewer = new Signs();
		Signs others = of(characters);
		for (int i = 0; i < this.bits.length; i++) {
			fewer.bits[i] = this.bits[i] & ~others.bits[i];
		}
		return fewer;
	}

	boolean has(char c) {
		return (this.bits[c >>> BITS] & (1L << c)) != 0;
	}

	boolean anyIn(String text) {
		return anyIn(text, 0, text.length());
	}

	boolean anyIn(String text, int from, int to) {
		for (int i = from; i < to; i++) {
			if (has(text.charAt(i))) {
				return true;
			}
		}
		return false;
	}

	/** Whether the text has a first character, and it is one of these. */
	boolean startIn(String text, int at) {
		return at < text.length() && has(text.charAt(at));
	}

}
