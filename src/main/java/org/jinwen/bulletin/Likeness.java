package org.jinwen.bulletin;

/** How much two texts share their words. */
final class Likeness {

	/** A text of some thousand characters has fewer pairs. */
	private static final int PAIRS = 1 << 13;

	private static final int FEWEST = 12;

	private Likeness() {
	}

	/** Share of the smaller text's pairs that the other one has, too: 0 to 1. */
	static double between(Passage first, Passage second) {
		int fewer = Math.min(first.pairs().size(), second.pairs().size());
		return (fewer < FEWEST) ? Double.NaN : (double) first.pairs().sharedWith(second.pairs()) / fewer;
	}

	/** Which share of a short line's pairs a text has: 0 to 1. */
	static double told(String line, Passage text) {
		WordPairs pairs = WordPairs.of(line);
		return (pairs.size() == 0) ? 0 : (double) pairs.sharedWith(text.pairs()) / pairs.size();
	}

	/** How often a label's pairs and characters recur in a text, both folded. */
	static double recurrence(String label, String text) {
		int[] singles = new int[label.length()];
		int[] pairs = new int[label.length()];
		long sieve = 0;
		for (int k = 0; k < label.length(); k++) {
			sieve |= 1L << label.charAt(k);
		}
		int before = -1;
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
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
			if (WordPairs.isContent(label.charAt(k))) {
				sum += 0.4 * Math.min(4, singles[k]);
				if (k > 0 && WordPairs.isContent(label.charAt(k - 1))) {
					sum += 2.0 * Math.min(3, pairs[k]);
				}
			}
		}
		return sum;
	}

	/** How often each pair of a text occurs. */
	static Recurrence recurrences(String text) {
		Recurrence counts = new Recurrence();
		for (int i = 0; i + 1 < text.length(); i++) {
			char first = Fold.fold(text.charAt(i));
			char second = Fold.fold(text.charAt(i + 1));
			if (WordPairs.isContent(first) && WordPairs.isContent(second)) {
				counts.byPair[WordPairs.hash(first, second) & (PAIRS - 1)]++;
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
				int pair = WordPairs.hash(Fold.fold(clause.charAt(i)), Fold.fold(clause.charAt(i + 1))) & (PAIRS - 1);
				if (this.byPair[pair] > 0 && (seen[pair >>> 6] & (1L << pair)) == 0) {
					seen[pair >>> 6] |= 1L << pair;
					sum += Math.log1p(this.byPair[pair]);
				}
			}
			return sum / Math.sqrt(clause.length());
		}

	}

}
