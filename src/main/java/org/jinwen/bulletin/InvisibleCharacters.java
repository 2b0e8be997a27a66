package org.jinwen.bulletin;

/**
 * Characters that a reader cannot see but a machine stumbles over: controls that XML
 * forbids, marks that turn the direction of writing, characters without width, and halves
 * of surrogate pairs.
 */
final class InvisibleCharacters {

	private static final char ZERO_WIDTH_JOINER = 0x200D;

	private InvisibleCharacters() {
	}

	/**
	 * Whether the character is surely visible text, so that no closer look is needed;
	 * true for nearly every character of a newspaper.
	 */
	static boolean plain(char c) {
		return (c >= ' ' && c < 0x7F) || (c >= 0x3000 && c < 0xD800) || (c > 0xFF00 && c < 0xFFF0)
				|| (c >= 0x2010 && c < 0x2028) || (c > 0xA0 && c < 0x300 && c != 0xAD) || c == '\t';
	}

	/**
	 * Appends a text without its invisible characters.
	 * @return how many characters were left out
	 */
	static int copyVisible(CharSequence text, int start, int end, StringBuilder target) {
		int dropped = 0;
		int index = start;
		while (index < end) {
			int codePoint = Character.codePointAt(text, index);
			int next = index + Character.charCount(codePoint);
			if (codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE) {
				target.append('\uFFFD');
			}
			else if (invisible(codePoint) && !insideEmoji(text, index, next, start, end)) {
				dropped++;
			}
			else {
				target.appendCodePoint(codePoint);
			}
			index = next;
		}
		return dropped;
	}

	/** The text without its invisible characters; the same instance where it has none. */
	static String strip(String text) {
		for (int i = 0; i < text.length(); i++) {
			if (!plain(text.charAt(i)) && text.charAt(i) != '\n') {
				StringBuilder visible = new StringBuilder(text.length());
				int start = 0;
				for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
					copyVisible(text, start, end, visible);
					visible.append('\n');
					start = end + 1;
				}
				copyVisible(text, start, text.length(), visible);
				return visible.toString();
			}
		}
		return text;
	}

	private static boolean invisible(int c) {
		if (c < 0xA0) {
			return (c < ' ' && c != '\t') || c >= 0x7F;
		}
		return c == 0xAD || c == 0x34F || c == 0x61C || c == 0x180E || (c >= 0x200B && c <= 0x200F)
				|| (c >= 0x2028 && c <= 0x202E) || (c >= 0x2060 && c <= 0x206F) || c == 0xFEFF
				|| (c >= 0xFFF9 && c <= 0xFFFB) || c == 0xFFFE || c == 0xFFFF || (c >= 0xE0000 && c <= 0xE007F);
	}

	/**
	 * A joiner between two pictures makes one of them (a family), tags after a flag name
	 * its region.
	 */
	private static boolean insideEmoji(CharSequence text, int index, int next, int start, int end) {
		if (index == start) {
			return false;
		}
		int before = Character.codePointBefore(text, index);
		int codePoint = Character.codePointAt(text, index);
		if (codePoint >= 0xE0020 && codePoint <= 0xE007F) {
			return before == 0x1F3F4 || (before >= 0xE0020 && before < 0xE007F);
		}
		return codePoint == ZERO_WIDTH_JOINER && next < end && picture(before)
				&& picture(Character.codePointAt(text, next));
	}

	private static boolean picture(int c) {
		return (c >= 0x1F000 && c < 0x20000) || (c >= 0x2190 && c <= 0x2BFF) || c == 0xFE0F;
	}

}
