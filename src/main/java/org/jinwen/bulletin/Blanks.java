package org.jinwen.bulletin;

/** The layout around words: blanks of every width, and lines that hold nothing else. */
final class Blanks {

	private Blanks() {
	}

	/**
	 * Space around a line is layout, an empty line what two {@code <br>
	 * } leave.
	 */
	static String trimLines(String text) {
		if (text.indexOf('\n') < 0) {
			return trim(text);
		}
		StringBuilder trimmed = new StringBuilder(text.length());
		text.lines().map(Blanks::trim).filter((line) -> !line.isEmpty()).forEach((line) -> {
			if (!trimmed.isEmpty()) {
				trimmed.append('\n');
			}
			trimmed.append(line);
		});
		return trimmed.toString();
	}

	/** Like {@link String#strip()}, and no-break spaces as well. */
	static String trim(String line) {
		int start = 0;
		int end = line.length();
		while (start < end && space(line.charAt(start))) {
			start++;
		}
		while (end > start && space(line.charAt(end - 1))) {
			end--;
		}
		return line.substring(start, end);
	}

	private static boolean space(char c) {
		return Character.isWhitespace(c) || Character.isSpaceChar(c);
	}

}
