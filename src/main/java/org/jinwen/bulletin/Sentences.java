package org.jinwen.bulletin;

import java.util.ArrayList;
import java.util.List;

/** Cuts text into sentences and clauses without cutting a quotation or bracket. */
final class Sentences {

	private static final int REACH = 2_000;

	private static final String ENDS = "。！？!?";

	private static final Signs SENTENCE_ENDS = Signs.of(ENDS);

	private static final Signs CLAUSE_ENDS = Signs.of(ENDS + "；;，,：:");

	private static final Signs OPENING = Signs.of("“‘(（《〈【「『");

	private static final Signs CLOSING = Signs.of("”’)）》〉】」』");

	/** Most characters are none of these. */
	private static final Signs MARKS = Signs
		.where((c) -> CLAUSE_ENDS.has((char) c) || OPENING.has((char) c) || CLOSING.has((char) c));

	private Sentences() {
	}

	/** The first sentences of a text, as many as asked for. */
	static List<String> first(int count, String text) {
		return cut(text, SENTENCE_ENDS, count);
	}

	static List<String> clauses(String text) {
		return cut(text, CLAUSE_ENDS, Integer.MAX_VALUE);
	}

	private static List<String> cut(String text, Signs stops, int count) {
		List<String> parts = new ArrayList<>();
		int depth = 0;
		int from = 0;
		int end = Math.min(text.length(), REACH);
		for (int i = 0; i < end && parts.size() < count; i++) {
			char c = text.charAt(i);
			if (!MARKS.has(c)) {
				continue;
			}
			boolean ends = false;
			if (OPENING.has(c)) {
				depth++;
			}
			else if (CLOSING.has(c)) {
				depth = Math.max(0, depth - 1);
				ends = depth == 0 && i > from && SENTENCE_ENDS.has(text.charAt(i - 1));
			}
			else {
				ends = depth == 0 && stops.has(c) && !isInNumber(text, i);
			}
			if (ends) {
				add(parts, text, from, i + 1);
				from = i + 1;
			}
		}
		if (parts.size() < count) {
			add(parts, text, from, end);
		}
		return parts;
	}

	private static void add(List<String> parts, String text, int from, int to) {
		String part = text.substring(from, to).strip();
		if (!part.isEmpty()) {
			parts.add(part);
		}
	}

	private static boolean isInNumber(String text, int i) {
		return i > 0 && i + 1 < text.length() && isAsciiDigit(text.charAt(i - 1)) && isAsciiDigit(text.charAt(i + 1));
	}

	private static boolean isAsciiDigit(char c) {
		return c >= '0' && c <= '9';
	}

}
