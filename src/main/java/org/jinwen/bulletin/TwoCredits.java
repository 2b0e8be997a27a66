package org.jinwen.bulletin;

/**
 * A story is signed once. Where one opens with its credit and the text below a later
 * heading ends with another, a new story began at that heading; where one opens with its
 * credit, a dateline in 【】 further down is no second report of the same story.
 */
final class TwoCredits {

	/**
	 * Marks of bylines that stand above their stories; N is one that was read as a
	 * letter.
	 */
	private static final Signs ABOVE_STORIES = Signs.of("□■◎●N");

	private TwoCredits() {
	}

	static void mark(Galley galley) {
		int heading = -1;
		boolean signed = false;
		for (int i = 0; i < galley.size(); i++) {
			if (goesOnFromOpener(galley, i)) {
				galley.seen(i).remove(Trait.OPENER);
			}
			else if (galley.has(i, Trait.BYLINE) && isOpenerAlone(galley, i - 1) && galley.has(i + 1, Trait.TEXT)
					&& !galley.has(i + 1, Trait.OPENER)) {
				galley.seen(i).add(Trait.SIGNS_OPENER);
				signed = true;
			}
			else if (galley.has(i, Trait.OPENER)) {
				if (signed) {
					galley.seen(i).remove(Trait.OPENER_BRACKETED);
				}
				boolean above = isSignature(galley, i - 1) && galley.has(i - 2, Trait.HEADING);
				signed = above || !galley.piece(i).opener().orElseThrow().credits().isEmpty();
				heading = -1;
			}
			else if (galley.has(i, Trait.HEADING)) {
				heading = i;
			}
			else if (signed && heading < 0 && isOfTheStoryBelow(galley, i)) {
				galley.seen(i).add(Trait.SIGNS_BELOW);
			}
			else if (isSignature(galley, i)) {
				if (signed && heading >= 0 && !galley.has(heading + 1, Trait.BYLINE)) {
					galley.seen(heading).add(Trait.SIGNED_AGAIN);
				}
				signed = true;
				heading = -1;
			}
		}
	}

	/** 【路透社北京28日电】 on a line of its own, and (记者:白尔杰)… below it. */
	private static boolean goesOnFromOpener(Galley galley, int i) {
		return galley.has(i, Trait.OPENER) && isOpenerAlone(galley, i - 1)
				&& galley.piece(i).opener().orElseThrow().style() == Opener.Style.CREDIT_ONLY;
	}

	private static boolean isOpenerAlone(Galley galley, int i) {
		return galley.has(i, Trait.OPENER)
				&& galley.piece(i).opener().orElseThrow().length() >= galley.piece(i).text().length();
	}

	/** □晚报记者 王丹 below a signed story and above 本报讯 昨日…, which names nobody. */
	private static boolean isOfTheStoryBelow(Galley galley, int i) {
		int above = i - 1;
		while (galley.has(above, Trait.FURNITURE)) {
			above--;
		}
		boolean over = (galley.has(above, Trait.TEXT) && !galley.has(above, Trait.CAPTION))
				|| galley.has(above, Trait.BYLINE);
		return over && galley.has(i, Trait.BYLINE) && !galley.has(i, Trait.PHOTO_CREDIT)
				&& ABOVE_STORIES.has(galley.piece(i).folded().charAt(0)) && galley.has(i + 1, Trait.TEXT)
				&& galley.piece(i + 1).opener().map((opener) -> opener.credits().isEmpty()).orElse(true);
	}

	private static boolean isSignature(Galley galley, int i) {
		boolean line = galley.has(i, Trait.BYLINE) && !galley.has(i, Trait.PHOTO_CREDIT);
		boolean lastNames = galley.has(i, Trait.BARE_NAMES) && galley.has(i - 1, Trait.TEXT)
				&& !galley.has(i + 1, Trait.TEXT);
		boolean ending = galley.has(i, Trait.TEXT) && !galley.has(i, Trait.CAPTION)
				&& galley.piece(i).ending().credits().stream().anyMatch((credit) -> !isOfAPicture(credit));
		return line || lastNames || ending;
	}

	private static boolean isOfAPicture(Credit credit) {
		return credit.role() != null && credit.role().contains("摄");
	}

}
