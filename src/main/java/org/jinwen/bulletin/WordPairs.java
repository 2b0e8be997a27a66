package org.jinwen.bulletin;

import java.util.Arrays;

/**
 * The pairs of neighbouring Han characters a text holds: no dictionary, and two
 * characters are most Chinese words.
 */
final class WordPairs {

	private static final String FUNCTION_WORDS = "的了是在和与及对为以于从到将被把就也都还而但或其之这那有不个等并由向可能会要年月日时分中上下一二三四五六七八九十名元多次后前者记本报讯市县区镇省我你他她它们来去出进";

	private static final Signs CONTENT = Signs.between('\u4E00', '\u9FFF').without(FUNCTION_WORDS);

	private static final int WORDS = 512;

	/** One bit a pair; of 32,768 bits so few are set that hardly two pairs share one. */
	private final long[] bits = new long[WORDS];

	private int size;

	/** The pairs of a text in their order, to be added to those of its neighbours. */
	static short[] in(String text) {
		short[] pairs = new short[text.length()];
		int count = 0;
		char before = ' ';
		boolean content = false;
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			boolean now = isContent(c);
			if (content && now) {
				pairs[count++] = (short) hash(before, c);
			}
			before = c;
			content = now;
		}
		return Arrays.copyOf(pairs, count);
	}

	void clear() {
		if (this.size > 0) {
			Arrays.fill(this.bits, 0);
			this.size = 0;
		}
	}

	void add(short[] pairs) {
		for (short pair : pairs) {
			long word = this.bits[pair >>> 6];
			long bit = 1L << pair;
			this.size += ((word & bit) == 0) ? 1 : 0;
			this.bits[pair >>> 6] = word | bit;
		}
	}

	/** How many different pairs there are. */
	int size() {
		return this.size;
	}

	/** Whether a pair is not known to be missing: what is no word is not kept. */
	boolean mayHold(char first, char second) {
		return !isContent(first) || !isContent(second) || has((short) hash(first, second));
	}

	boolean has(short pair) {
		return (this.bits[pair >>> 6] & (1L << pair)) != 0;
	}

	/** How many of them another text holds, too. */
	int sharedWith(WordPairs others) {
		int shared = 0;
		for (int i = 0; i < WORDS; i++) {
			shared += Long.bitCount(this.bits[i] & others.bits[i]);
		}
		return shared;
	}

	/** A number below 32,768 for a pair. */
	static int hash(char first, char second) {
		return (((first << 16) | second) * 0x9E3779B1) >>> 17;
	}

	/** Whether a character can be part of a word that tells what a text is about. */
	static boolean isContent(char c) {
		return CONTENT.has(c);
	}

}
