package org.jinwen.bulletin;

import java.util.regex.Pattern;

/**
 * What closes a story besides a credit. Announcements are signed below their text with
 * who issued them and the day: {@code 松江县供电公司}, {@code 10月14日}; short as these lines are,
 * they are text. The paper's own remark stands behind a story: {@code 记者附言：…}.
 */
final class Signatures {

	private static final Pattern DAY = Pattern
		.compile("(?:\\d{4}年)?\\d{1,2}月\\d{1,2}日|[〇零○一二三四五六七八九]{4}年[一二三四五六七八九十]{1,3}月[一二三四五六七八九十]{1,3}日");

	private static final Pattern REMARK = Pattern
		.compile("[【\\[(]?(?:(?:记者|编者|本报)附言|编后(?:语|话)?|编余|回音|记者点评|编辑点评)[】\\])]?[: ]");

	private static final Signs OF_A_REMARK = Signs.of("【[(记编本回");

	private static final int LONGEST = 30;

	private Signatures() {
	}

	static void mark(Galley galley) {
		for (int i = 0; i + 1 < galley.size(); i++) {
			if (isPlainLine(galley, i) && galley.has(i - 1, Trait.TEXT) && isDay(galley, i + 1)
					&& Credits.isInstitution(galley.piece(i).folded())) {
				galley.takeAs(i, Trait.PLAIN, Trait.TEXT);
				galley.takeAs(i + 1, Trait.PLAIN, Trait.TEXT, Trait.SIGNED_OFF);
			}
			else if (galley.has(i, Trait.TEXT) && galley.has(i + 1, Trait.HEADING)
					&& OF_A_REMARK.startIn(galley.piece(i).folded(), 0)
					&& REMARK.matcher(galley.piece(i).folded()).lookingAt()) {
				galley.seen(i).add(Trait.SIGNED_OFF);
			}
		}
	}

	private static boolean isPlainLine(Galley galley, int i) {
		return galley.isLine(i) && galley.has(i, Trait.PLAIN) && galley.piece(i).text().length() <= LONGEST;
	}

	private static boolean isDay(Galley galley, int i) {
		return galley.piece(i).kind() == Piece.Kind.TEXT && DAY.matcher(galley.piece(i).folded()).matches();
	}

}
