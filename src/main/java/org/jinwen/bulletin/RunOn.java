package org.jinwen.bulletin;

import java.util.List;

/**
 * Items that an extractor ran together on one line: {@code …。(王丹) 本报讯 …}. They stay one
 * paragraph, but nobody credited inside is lost.
 */
final class RunOn {

	private static final String OPENER = "本报讯";

	private static final int SHORTEST_ITEM = 30;

	private RunOn() {
	}

	static List<Credit> credits(String text) {
		int at = text.indexOf(OPENER, SHORTEST_ITEM);
		if (at < 0) {
			return List.of();
		}
		String before = text.substring(0, at).stripTrailing();
		return Bylines.endsInBracket(before) ? Ending.of(before).credits() : List.of();
	}

}
