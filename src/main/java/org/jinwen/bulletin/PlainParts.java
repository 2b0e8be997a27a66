package org.jinwen.bulletin;

/** Cuts text that is too long for one block after a sentence, or where it must. */
final class PlainParts {

	private static final String STOPS = "\u3002\uFF01\uFF1F!?\u201D";

	private PlainParts() {
	}

	/** Position at which the part that begins at {@code start} ends. */
	static int endOfPart(String text, int start, int longest) {
		int limit = start + longest;
		if (limit >= text.length()) {
			return text.length();
		}
		for (int i = limit; i > start + longest / 2; i--) {
			if (STOPS.indexOf(text.charAt(i - 1)) >= 0) {
				return i;
			}
		}
		return Character.isLowSurrogate(text.charAt(limit)) ? Math.max(limit - 1, start + 1) : limit;
	}

}
