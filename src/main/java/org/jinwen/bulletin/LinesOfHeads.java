package org.jinwen.bulletin;

import java.util.regex.Pattern;

/**
 * Lines as long as text that belong to a headline: decks above the opener or byline, and
 * kickers whose sentence the headline ends.
 */
final class LinesOfHeads {

	/** A deck of four lines. */
	private static final int LONGEST = 90;

	private static final int LONGEST_KICKER = 60;

	/** Who is asked or speaks in the headline below. */
	private static final int LONGEST_NAME = 20;

	/** No more lines of the page stand between a deck and the opener. */
	private static final int REACH = 4;

	/** 新华网载文:, …起了邪念——: the headline ends the sentence. */
	private static final Pattern LEADS_ON = Pattern.compile(".{2,40}(?:——|--|:)");

	private final Galley galley;

	private LinesOfHeads(Galley galley) {
		this.galley = galley;
	}

	static void mark(Galley galley) {
		new LinesOfHeads(galley).mark();
	}

	/**
	 * 增强财力,加快改造,联系越来越多: no lead stands above the opener, however long its words;
	 * 渡口来了新船,老船工却不走——: no text leads on to a headline.
	 */
	private void mark() {
		boolean headed = false;
		for (int i = 0; i + 1 < this.galley.size(); i++) {
			boolean deck = headed && isUnended(i) && isDeck(i);
			boolean over = this.galley.has(i + 1, Trait.HEADING) && isUnended(i);
			boolean kicker = over && (!headed || isUnderLabel(i))
					&& LEADS_ON.matcher(this.galley.piece(i).folded()).matches();
			boolean between = over && ((isLabel(i - 1) && isShortAndTimeless(i))
					|| (this.galley.has(i - 1, Trait.COLUMN_NAME) && isOneSentence(i)));
			if (deck || kicker || between || (over && !headed && breaksOff(i))) {
				Traits seen = this.galley.seen(i);
				seen.remove(Trait.TEXT);
				seen.remove(Trait.TOO_LONG);
				seen.add(Trait.SHORT_LINE);
				if (kicker) {
					seen.add(Trait.LEADS_ON);
				}
			}
			headed = this.galley.has(i, Trait.HEADING) || deck;
		}
	}

	/** Text without any sentence that ends. */
	private boolean isUnended(int i) {
		return this.galley.has(i, Trait.TEXT) && !this.galley.has(i, Trait.OPENER)
				&& !this.galley.has(i, Trait.SIGNED_OFF) && this.galley.piece(i).folded().indexOf('。') < 0
				&& this.galley.piece(i).text().length() <= LONGEST;
	}

	private boolean isLabel(int i) {
		return this.galley.has(i, Trait.LABEL_SHAPE) || this.galley.has(i, Trait.COLUMN_ENDING);
	}

	/** 江左开发区环卫处: between a label and a headline: no sentence of a story. */
	private boolean isUnderLabel(int i) {
		String folded = this.galley.piece(i).folded();
		return isLabel(i - 1) && folded.length() <= LONGEST_NAME && folded.indexOf(',') < 0
				&& !FirstWords.tellDay(folded);
	}

	/** 搬进新屋、摆开寿宴…… between a label and a headline: no lead is so short. */
	private boolean isShortAndTimeless(int i) {
		String folded = this.galley.piece(i).folded();
		return folded.length() <= Sight.LONGEST_HEADLINE && !folded.endsWith(":")
				&& !this.galley.has(i, Trait.TIME_FIRST) && !FirstWords.tellDay(folded);
	}

	/** Sixty characters without any stop, not even at the end. */
	private boolean isOneSentence(int i) {
		String folded = this.galley.piece(i).folded();
		return folded.length() <= LONGEST_KICKER && PersonNames.isHan(folded.charAt(folded.length() - 1));
	}

	/** 两车相撞,为不影响通行: no text is over without a stop. */
	private boolean breaksOff(int i) {
		String folded = this.galley.piece(i).folded();
		int last = folded.length() - (folded.endsWith("”") ? 2 : 1);
		return folded.length() <= Sight.LONGEST_HEADLINE && last > 0 && PersonNames.isHan(folded.charAt(last));
	}

	private boolean isDeck(int i) {
		return this.galley.has(i, Trait.DASH)
				|| (!this.galley.has(i, Trait.FULL_STOP) && (isAboveOpener(i) || isAboveDay(i)));
	}

	/** Text that breaks off is none where the one below begins with its day. */
	private boolean isAboveDay(int i) {
		return breaksOff(i) && isShortAndTimeless(i) && this.galley.has(i + 1, Trait.TEXT)
				&& this.galley.has(i + 1, Trait.TIME_FIRST);
	}

	/**
	 * Whether the byline or opener of a story follows, the page's lines and words of a
	 * picture aside.
	 */
	private boolean isAboveOpener(int i) {
		int next = i + 1;
		while (next < i + REACH && !this.galley.has(next, Trait.HEADING) && (this.galley.isBetween(next)
				|| this.galley.isLine(next) || isUnended(next) || PictureWords.mayBe(this.galley, next))) {
			next++;
		}
		return this.galley.has(next, Trait.OPENER) || this.galley.has(next, Trait.BYLINE);
	}

}
