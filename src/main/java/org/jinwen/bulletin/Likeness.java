package org.jinwen.bulletin;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * How much two texts share their words, measured on pairs of neighbouring Han characters:
 * no dictionary, and two characters are most Chinese words.
 */
final class Likeness {

	private static final String FUNCTION = "的了是在和与及对为以于从到将被把就也都还而但或其之这那有不个等并由向可能会要年月日时分中上下一二三四五六七八九十名元多次后前者我你他她它们来去出进";

	private Likeness() {
	}

	/** Share of the smaller text's pairs that the other one has, too: 0 to 1. */
	static double between(CharSequence first, CharSequence second) {
		Set<Integer> pairs = pairs(first);
		Set<Integer> others = pairs(second);
		Set<Integer> fewer = (pairs.size() <= others.size()) ? pairs : others;
		Set<Integer> more = (fewer == pairs) ? others : pairs;
		if (fewer.size() < 12) {
			return Double.NaN;
		}
		int shared = 0;
		for (Integer pair : fewer) {
			if (more.contains(pair)) {
				shared++;
			}
		}
		return (double) shared / fewer.size();
	}

	/** How often a label's pairs and characters recur in a text. */
	static double recurrence(String label, CharSequence text) {
		Map<Integer, Integer> wanted = new HashMap<>();
		for (int i = 0; i < label.length(); i++) {
			if (isContent(label.charAt(i))) {
				wanted.put((int) label.charAt(i), 0);
				if (i + 1 < label.length() && isContent(label.charAt(i + 1))) {
					wanted.put(pair(label.charAt(i), label.charAt(i + 1)), 0);
				}
			}
		}
		for (int i = 0; i < text.length(); i++) {
			char c = Fold.fold(text.charAt(i));
			wanted.computeIfPresent((int) c, (key, count) -> count + 1);
			if (i + 1 < text.length()) {
				wanted.computeIfPresent(pair(c, Fold.fold(text.charAt(i + 1))), (key, count) -> count + 1);
			}
		}
		double sum = 0;
		for (Map.Entry<Integer, Integer> entry : wanted.entrySet()) {
			boolean single = entry.getKey() <= Character.MAX_VALUE;
			sum += single ? 0.4 * Math.min(4, entry.getValue()) : 2.0 * Math.min(3, entry.getValue());
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

	private static Set<Integer> pairs(CharSequence text) {
		Set<Integer> pairs = new HashSet<>();
		for (int i = 0; i + 1 < text.length(); i++) {
			if (isContent(text.charAt(i)) && isContent(text.charAt(i + 1))) {
				pairs.add(pair(text.charAt(i), text.charAt(i + 1)));
			}
		}
		return pairs;
	}

	static int pair(char first, char second) {
		return (first << 16) | second;
	}

	private static boolean isContent(char c) {
		return c >= '\u4E00' && c <= '\u9FFF' && FUNCTION.indexOf(c) < 0;
	}

}
