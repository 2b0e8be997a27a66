package org.jinwen.bulletin;

import java.util.List;
import java.util.stream.IntStream;

/** How much two texts share their words. */
final class Likeness {

	/** A text of some thousand characters has fewer pairs. */
	private static final int PAIRS = 1 << 13;

	private static final int FEWEST = 12;

	/** So often a character of a label counts, and a pair of them. */
	private static final int SINGLE = 4;

	private static final int PAIR = 3;

	private Likeness() {
	}

	/** Share of the smaller text's pairs that the other one has, too: 0 to 1. */
	static double between(Passage first, Passage second) {
		int fewer = Math.min(first.pairs().size(), second.pairs().size());
		return (fewer < FEWEST) ? Double.NaN : (double) first.pairs().sharedWith(second.pairs()) / fewer;
	}

	/** Which share of a short line's pairs a text has: 0 to 1. */
	static double told(String line, Passage text) {
		short[] pairs = WordPairs.in(line);
		int told = 0;
		for (short pair : pairs) {
			told += text.pairs().has(pair) ? 1 : 0;
		}
		return (pairs.length == 0) ? 0 : (double) told / pairs.length;
	}

	/**
	 * How often a label's pairs and characters recur in a story.
	 * @param label folded
	 * @param story its folded pieces
	 */
	static double recurrence(String label, List<String> story) {
		double sum = 0;
		for (int k = 0; k < label.length(); k++) {
			char c = label.charAt(k);
			char before = (k > 0) ? label.charAt(k - 1) : ' ';
			if (WordPairs.isContent(c)) {
				boolean first = label.indexOf(c) == k;
				boolean firstPair = WordPairs.isContent(before)
						&& label.indexOf(label.substring(k - 1, k + 1)) == k - 1;
				int singles = 0;
				int pairs = 0;
				for (String text : story) {
					for (int i = text.indexOf(c); i >= 0
							&& (singles < SINGLE || pairs < PAIR); i = text.indexOf(c, i + 1)) {
						singles++;
						pairs += (i > 0 && text.charAt(i - 1) == before) ? 1 : 0;
					}
				}
				sum += first ? 0.4 * Math.min(SINGLE, singles) : 0;
				sum += firstPair ? 2.0 * Math.min(PAIR, pairs) : 0;
			}
		}
		return sum;
	}

	/** How often each pair of a text occurs. */
	static Recurrence recurrences(String text) {
		Recurrence counts = new Recurrence();
		for (short pair : WordPairs.in(Fold.fold(text))) {
			counts.add(pair & (PAIRS - 1));
		}
		return counts;
	}

	/** How often the pairs of a text occur in it. */
	static final class Recurrence {

		/** Of one more than a count. */
		private static final double[] LOGARITHMS = IntStream.rangeClosed(0, Byte.MAX_VALUE)
			.mapToDouble(Math::log1p)
			.toArray();

		private final byte[] byPair = new byte[PAIRS];

		private Recurrence() {
		}

		private void add(int pair) {
			if (this.byPair[pair] < Byte.MAX_VALUE) {
				this.byPair[pair]++;
			}
		}

		/** How much of what recurs a clause of the text holds, each pair counted once. */
		double weight(String clause) {
			long[] seen = new long[PAIRS >>> 6];
			double sum = 0;
			String folded = Fold.fold(clause);
			for (int i = 0; i + 1 < folded.length(); i++) {
				int pair = WordPairs.hash(folded.charAt(i), folded.charAt(i + 1)) & (PAIRS - 1);
				if (this.byPair[pair] > 0 && (seen[pair >>> 6] & (1L << pair)) == 0) {
					seen[pair >>> 6] |= 1L << pair;
					sum += LOGARITHMS[this.byPair[pair]];
				}
			}
			return sum / Math.sqrt(clause.length());
		}

	}

}
