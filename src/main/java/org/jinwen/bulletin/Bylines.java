package org.jinwen.bulletin;

import java.util.List;
import java.util.Optional;

/** Recognises lines that hold nothing but a credit. */
final class Bylines {

	private static final int LONGEST = 120;

	private Bylines() {
	}

	/**
	 * The people credited in a line of its own: {@code (丁洁)}, {@code 本报记者 蔡茂楷},
	 * {@code □ 本报记者 张驰}, {@code 张海亮  付纯志}.
	 */
	static Optional<List<Credit>> line(String text) {
		int length = text.length();
		if (length < 2 || length > LONGEST) {
			return Optional.empty();
		}
		if (isBracketed(text)) {
			return Credits.inBrackets(text.substring(1, length - 1));
		}
		char last = text.charAt(length - 1);
		if ("。！？!?…”；;：:，,".indexOf(last) >= 0) {
			return Optional.empty();
		}
		Optional<List<Credit>> credits = Credits.in(text);
		return credits.filter((found) -> !found.isEmpty() || length <= 8);
	}

	static boolean isBracketed(String text) {
		char first = text.charAt(0);
		char last = text.charAt(text.length() - 1);
		if ((first != '(' && first != '\uFF08') || (last != ')' && last != '\uFF09')) {
			return false;
		}
		for (int i = 1; i < text.length() - 1; i++) {
			char c = text.charAt(i);
			if (c == ')' || c == '\uFF09') {
				return false;
			}
		}
		return true;
	}

}
