package org.jinwen.bulletin;

/**
 * How much two texts share their words, measured on pairs of neighbouring Han characters:
 * no dictionary, and two characters are most Chinese words.
 */
final class Likeness {

	private static final String FUNCTION = "的了是在和与及对为以于从到将被把就也都还而但或其之这那有不个等并由向可能会要年月日时分中上下一二三四五六七八九十名元多次后前者记本报讯市县区镇省我你他她它们来去出进";

	private static final int WORDS = 512;

	/** A text of some thousand characters has fewer pairs. */
	private static final int PAIRS = 1 << 13;

	private static final int FEWEST = 12;

	private static final Signs FUNCTION_WORDS = Signs.of(FUNCTION);

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
		return (double) shared(pairs, others) / fewer;
	}

	private static int shared(long[] pairs, long[] others) {
		int shared = 0;
		for (int i = 0; i < pairs.length; i++) {
			shared += Long.bitCount(pairs[i] & others[i]);
		}
		return shared;
	}

	private static int size(long[] pairs) {
		int size = 0;
		for (long word : pairs) {
			size += Long.bitCount(word);
		}
		return size;
	}

	/** Which share of a short line's pairs a text has: 0 to 1. */
	static double told(String line, CharSequence text) {
		long[] pairs = pairs(line);
		int size = size(pairs);
		return (size == 0) ? 0 : (double) shared(pairs, pairs(text)) / size;
	}

	/** How often a label's pairs and characters recur in a text. */
	static double recurrence(String label, CharSequence text) {
		int[] singles = new int[label.length()];
		int[] pairs = new int[label.length()];
		long sieve = 0;
		for (int k = 0; k < label.length(); k++) {
			sieve |= 1L << label.charAt(k);
		}
		int before = -1;
		for (int i = 0; i < text.length(); i++) {
			char c = Fold.fold(text.charAt(i));
			int at = ((sieve & (1L << c)) != 0) ? label.indexOf(c) : -1;
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

	/** How often each pair of a text occurs. */
	static Recurrence recurrences(CharSequence text) {
		Recurrence counts = new Recurrence();
		for (int i = 0; i + 1 < text.length(); i++) {
			char first = Fold.fold(text.charAt(i));
			char second = Fold.fold(text.charAt(i + 1));
			if (isContent(first) && isContent(second)) {
				counts.byPair[hash(first, second) & (PAIRS - 1)]++;
			}
		}
		return counts;
	}

	/** How often the pairs of a text occur in it. */
	static final class Recurrence {

		private final short[] byPair = new short[PAIRS];

		private Recurrence() {
		}

		/** How much of what recurs a clause of the text holds, each pair counted once. */
		double weight(String clause) {
			long[] seen = new long[PAIRS >>> 6];
			double sum = 0;
			for (int i = 0; i + 1 < clause.length(); i++) {
				int pair = hash(Fold.fold(clause.charAt(i)), Fold.fold(clause.charAt(i + 1))) & (PAIRS - 1);
				if (this.byPair[pair] > 0 && (seen[pair >>> 6] & (1L << pair)) == 0) {
					seen[pair >>> 6] |= 1L << pair;
					sum += Math.log1p(this.byPair[pair]);
				}
			}
			return sum / Math.sqrt(clause.length());
		}

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
				int hash = hash(before, c);
				pairs[hash >>> 6] |= 1L << hash;
			}
			before = c;
			content = now;
		}
		return pairs;
	}

	private static int hash(char first, char second) {
		return (((first << 16) | second) * 0x9E3779B1) >>> 17;
	}

	private static boolean isContent(char c) {
		return c >= '\u4E00' && c <= '\u9FFF' && !FUNCTION_WORDS.has(c);
	}

}
