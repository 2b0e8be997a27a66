package org.jinwen.bulletin;

import java.util.ArrayList;
import java.util.List;

/** Cuts text into sentences and clauses without cutting a quotation or bracket. */
final class Sentences {

	private static final int REACH = 2_000;

	private Sentences() {
	}

	static List<String> of(String text) {
		return cut(text, "。！？!?");
	}

	static List<String> clauses(String text) {
		return cut(text, "。！？!?；;，,：:");
	}

	private static List<String> cut(String text, String stops) {
		List<String> parts = new ArrayList<>();
		int depth = 0;
		int from = 0;
		int end = Math.min(text.length(), REACH);
		for (int i = 0; i < end; i++) {
			char c = text.charAt(i);
			if ("“‘(（《〈【「『".indexOf(c) >= 0) {
				depth++;
			}
			else if ("”’)）》〉】」』".indexOf(c) >= 0) {
				depth = Math.max(0, depth - 1);
				boolean closesSentence = depth == 0 && i > from && stops.indexOf(text.charAt(i - 1)) >= 0
						&& "。！？!?".indexOf(text.charAt(i - 1)) >= 0;
				if (closesSentence) {
					parts.add(text.substring(from, i + 1).strip());
					from = i + 1;
				}
			}
			else if (depth == 0 && stops.indexOf(c) >= 0 && !isInNumber(text, i)) {
				parts.add(text.substring(from, i + 1).strip());
				from = i + 1;
			}
		}
		if (from < end) {
			parts.add(text.substring(from, end).strip());
		}
		parts.removeIf(String::isBlank);
		return parts;
	}

	private static boolean isInNumber(String text, int i) {
		return i > 0 && i + 1 < text.length() && isAsciiDigit(text.charAt(i - 1)) && isAsciiDigit(text.charAt(i + 1));
	}

	private static boolean isAsciiDigit(char c) {
		return c >= '0' && c <= '9';
	}

}
