package org.jinwen.ingest;

/** Makes texts fit the columns of the database. */
final class Columns {

	private Columns() {
	}

	/**
	 * Shortens a text that is longer than its column.
	 * @param text any text
	 * @param length the longest that fits, in {@code char}s
	 * @return the text, or as much of it as fits with … behind; never half a character
	 */
	static String cut(String text, int length) {
		if (text.length() <= length) {
			return text;
		}
		int end = length - 1;
		return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + "…";
	}

}
