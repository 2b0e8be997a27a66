package org.jinwen.bulletin;

import java.util.List;
import java.util.Optional;

/** Finds who took the picture in the words printed with it: {@code 起火现场 本报记者 王丹 摄}. */
final class Captions {

	private static final int LONGEST_CREDIT = 40;

	private Captions() {
	}

	static List<Credit> credits(Piece caption) {
		Optional<List<Credit>> line = caption.byline();
		if (line.isPresent()) {
			return line.get();
		}
		if (!caption.ending().credits().isEmpty()) {
			return caption.ending().credits();
		}
		String text = caption.text();
		for (int i = Math.max(1, text.length() - LONGEST_CREDIT); i < text.length(); i++) {
			if ("。 \u3000\u00A0(\uFF08".indexOf(text.charAt(i - 1)) >= 0) {
				Optional<List<Credit>> found = Credits.withRoleIn(text.substring(i).replaceAll("[)\uFF09]$", ""));
				if (found.isPresent() && !found.get().isEmpty()) {
					return found.get();
				}
			}
		}
		return List.of();
	}

}
