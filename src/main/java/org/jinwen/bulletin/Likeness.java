package org.jinwen.bulletin;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/**
 * How much two texts share their words, measured on pairs of neighbouring Han characters:
 * no dictionary, and two characters are most Chinese words.
 */
final class Likeness {

	private static final String FUNCTION = "的了是在和与及对为以于从到将被把就也都还而但或其之这那有不个等并由向可能会要年月日时分中上下一二三四五六七八九十名元多次后前者记本报讯市县区镇省我你他她它们来去出进";

	private static final int WORDS = 512;

	private static final int FEWEST = 12;

	private static final BitSet FUNCTION_WORDS = functionWords();

	private Likeness() {
	}

	/** Share of the smaller text's pairs that the other one has, too: 0 to 1. */
	static double between(CharSequence first, CharSequence second) {
		long[] pairs = pairs(first);
		long[] others = pairs(second);
		int fewer = Math.min(size(pairs), size(others));
		if (fewer < FEWEST) {
			return Double.NaN;
		}
		int shared = 0;
		for (int i = 0; i < pairs.length; i++) {
			shared += Long.bitCount(pairs[i] & others[i]);
		}
		return (double) shared / fewer;
	}

	private static int size(long[] pairs) {
		int size = 0;
		for (long word : pairs) {
			size += Long.bitCount(word);
		}
		return size;
	}

	/** How often a label's pairs and characters recur in a text. */
	static double recurrence(String label, CharSequence text) {
		int[] singles = new int[label.length()];
		int[] pairs = new int[label.length()];
		int before = -1;
		for (int i = 0; i < text.length(); i++) {
			char c = Fold.fold(text.charAt(i));
			int at = label.indexOf(c);
			if (at >= 0) {
				singles[at]++;
				for (int k = 1; before >= 0 && k < label.length(); k++) {
					if (label.charAt(k) == c && label.charAt(k - 1) == label.charAt(before)) {
						pairs[k]++;
						break;
					}
				}
			}
			before = at;
		}
		double sum = 0;
		for (int k = 0; k < label.length(); k++) {
			if (isContent(label.charAt(k))) {
				sum += 0.4 * Math.min(4, singles[k]);
				if (k > 0 && isContent(label.charAt(k - 1))) {
					sum += 2.0 * Math.min(3, pairs[k]);
				}
			}
		}
		return sum;
	}

	static Map<Integer, Integer> counts(CharSequence text) {
		Map<Integer, Integer> counts = new HashMap<>();
		for (int i = 0; i + 1 < text.length(); i++) {
			if (isContent(text.charAt(i)) && isContent(text.charAt(i + 1))) {
				counts.merge(pair(text.charAt(i), text.charAt(i + 1)), 1, Integer::sum);
			}
		}
		return counts;
	}

	/** One bit a pair; of 32,768 bits so few are set that hardly two pairs share one. */
	private static long[] pairs(CharSequence text) {
		long[] pairs = new long[WORDS];
		char before = ' ';
		boolean content = false;
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			boolean now = isContent(c);
			if (content && now) {
				int hash = (pair(before, c) * 0x9E3779B1) >>> 17;
				pairs[hash >>> 6] |= 1L << hash;
			}
			before = c;
			content = now;
		}
		return pairs;
	}

	static int pair(char first, char second) {
		return (first << 16) | second;
	}

	private static boolean isContent(char c) {
		return c >= '\u4E00' && c <= '\u9FFF' && !FUNCTION_WORDS.get(c);
	}

	private static BitSet functionWords() {
		BitSet words = new BitSet();
		FUNCTION.chars().forEach(words::set);
		return words;
	}

}
