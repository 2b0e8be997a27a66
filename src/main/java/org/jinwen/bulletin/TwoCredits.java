package org.jinwen.bulletin;

import java.util.ArrayList;
import java.util.List;

/**
 * A story is signed once. Where one opens with its credit and the text below a later
 * heading ends with another, a new story began at that heading, or without a heading at
 * the last text that tells its day; where one opens with its credit, a dateline in 【】
 * further down is no second report of the same story.
 */
final class TwoCredits {

	/**
	 * Marks of bylines that stand above their stories; N is one that was read as a
	 * letter.
	 */
	private static final Signs ABOVE_STORIES = Signs.of("□■◎●N");

	/** No byline has more lines. */
	private static final int MOST_LINES = 5;

	private final Galley galley;

	private final Subjects subjects;

	/** The last heading since the last credit or opener, -1 if there is none. */
	private int heading = -1;

	/** Headings over text since then. */
	private final List<Integer> headings = new ArrayList<>();

	private boolean signed;

	/**
	 * Whether the story opened and has named nobody yet: it will be signed at its end.
	 */
	private boolean owed;

	/** What marks the bylines that stand above the stories of this page: □晚报记者 王丹. */
	private char mark = ' ';

	/** The last text since then that tells its day, -1 if there is none. */
	private int turn = -1;

	private final boolean mayOwe;

	private TwoCredits(Galley galley, Subjects subjects) {
		this.galley = galley;
		this.mayOwe = StoryCredits.mayStandBelowParts(galley);
		this.subjects = subjects;
	}

	static void mark(Galley galley, Subjects subjects) {
		TwoCredits credits = new TwoCredits(galley, subjects);
		for (int i = 0; i < galley.size(); i++) {
			credits.observe(i);
		}
	}

	private void observe(int i) {
		if (goesOnFromOpener(i)) {
			this.galley.seen(i).remove(Trait.OPENER);
		}
		else if (this.galley.has(i, Trait.OPENER)) {
			opener(i);
		}
		else if (this.galley.has(i, Trait.HEADING) && !isPart(i)) {
			this.heading = i;
			this.turn = -1;
			if (this.galley.has(i + 1, Trait.TEXT) && !this.galley.has(i + 1, Trait.OPENER)) {
				this.headings.add(i);
			}
		}
		else if (StoryCredits.isLine(this.galley, i) && signsOpener(i)) {
			this.galley.seen(i).add(Trait.SIGNS_OPENER);
			this.signed = true;
		}
		else if (this.signed && StoryCredits.isLine(this.galley, i) && mayBeOfTheNextStory(i) && isOfTheStoryBelow(i)) {
			this.galley.seen(i).add(Trait.SIGNS_BELOW);
			noHeading();
		}
		else if (this.signed && this.heading < 0 && isOfAPictureAmid(i)) {
			this.galley.takeAs(i, Trait.PLAIN, Trait.CAPTION);
		}
		else if (StoryCredits.endsStory(this.galley, i)) {
			if (StoryCredits.isLine(this.galley, i) && this.galley.isLine(i - 1) && ABOVE_STORIES.has(first(i))) {
				this.mark = first(i);
			}
			signature();
		}
		else if (this.signed && this.heading < 0 && this.galley.has(i, Trait.TEXT) && this.galley.has(i - 1, Trait.TEXT)
				&& tellsDay(i)) {
			this.turn = i;
		}
	}

	private boolean isPart(int i) {
		return this.galley.has(i, Trait.IN_A_FEATURE) || this.galley.has(i, Trait.NAMES_NOBODY)
				|| this.galley.has(i, Trait.WHO_SPEAKS);
	}

	private void opener(int i) {
		if (this.signed) {
			this.galley.seen(i).remove(Trait.OPENER_BRACKETED);
		}
		this.signed = isSignedAbove(i) || StoryCredits.endsStory(this.galley, i)
				|| !this.galley.piece(i).opener().orElseThrow().credits().isEmpty();
		this.owed = !this.signed && this.mayOwe;
		noHeading();
		this.turn = -1;
	}

	private void noHeading() {
		this.heading = -1;
		this.headings.clear();
	}

	private void signature() {
		if (this.heading >= 0 && !this.owed && !this.galley.has(this.heading + 1, Trait.BYLINE)
				&& !this.galley.has(this.heading, Trait.COLUMN_NAME)) {
			this.galley.seen(this.heading).add(Trait.SIGNED_BELOW);
		}
		if (this.signed && this.heading >= 0 && !this.galley.has(this.heading + 1, Trait.BYLINE)) {
			signedAgain();
		}
		if (this.signed && this.turn >= 0) {
			this.galley.seen(this.turn).add(Trait.SIGNED_AGAIN);
		}
		this.signed = true;
		this.owed = false;
		noHeading();
		this.turn = -1;
	}

	/**
	 * Of several headings the story began where the text turns; the ones behind head its
	 * parts.
	 */
	private void signedAgain() {
		int beginning = (this.headings.size() > 1) ? beginning() : this.heading;
		this.galley.seen(beginning).add(Trait.SIGNED_AGAIN);
		for (int part : this.headings) {
			if (part > beginning) {
				this.galley.seen(part).add(Trait.SIGNED_LATER);
				this.galley.seen(part).remove(Trait.SIGNED_BELOW);
			}
		}
	}

	/**
	 * Below a signature, or over a text that tells its day, else where the text turns.
	 */
	private int beginning() {
		for (int i = this.headings.size() - 1; i >= 0; i--) {
			if (tellsDay(this.headings.get(i) + 1)) {
				return this.headings.get(i);
			}
		}
		int first = this.headings.get(0);
		return StoryCredits.endsStory(this.galley, this.galley.aboveBetween(first - 1)) ? first
				: this.subjects.turnAmong(this.headings);
	}

	/**
	 * Where no heading stands since the last credit; or the byline is marked like those
	 * above the stories; or the text above is signed already and an opener follows.
	 */
	private boolean mayBeOfTheNextStory(int i) {
		return this.heading < 0 || first(i) == this.mark
				|| (this.galley.has(i - 1, Trait.SIGNED_OFF) && this.galley.has(i + 1, Trait.OPENER));
	}

	private char first(int i) {
		return this.galley.piece(i).folded().charAt(0);
	}

	private boolean tellsDay(int i) {
		String text = this.galley.piece(i).folded();
		return (this.galley.has(i, Trait.TIME_FIRST) || FirstWords.tellDay(text)) && !FirstWords.referBack(text);
	}

	/** 本报讯 on a line of its own, the byline, and then the text. */
	private boolean signsOpener(int i) {
		return isOpenerAlone(i - 1) && this.galley.has(i + 1, Trait.TEXT) && !this.galley.has(i + 1, Trait.OPENER);
	}

	/**
	 * 【路透社北京28日电】 on a line of its own, and (记者:白尔杰)… below it; or the day and place, and
	 * 本报讯 below.
	 */
	private boolean goesOnFromOpener(int i) {
		return this.galley.has(i, Trait.OPENER) && isOpenerAlone(i - 1)
				&& (style(i) == Opener.Style.CREDIT_ONLY || style(i - 1) == Opener.Style.DAY_AND_PLACE);
	}

	private Opener.Style style(int i) {
		return this.galley.piece(i).opener().orElseThrow().style();
	}

	private boolean isOpenerAlone(int i) {
		return this.galley.has(i, Trait.OPENER) && this.galley.piece(i).isOpenerAlone();
	}

	/** Below its headline, first on the page, or known to belong to the story below. */
	private boolean isSignedAbove(int opener) {
		return StoryCredits.endsStory(this.galley, opener - 1)
				&& (opener == 1 || this.galley.isLine(opener - 2) || this.galley.has(opener - 1, Trait.SIGNS_BELOW));
	}

	/** □晚报记者 王丹 below a signed story and above 本报讯 昨日…, which names nobody. */
	private boolean isOfTheStoryBelow(int i) {
		int above = i - 1;
		while (this.galley.has(above, Trait.FURNITURE)) {
			above--;
		}
		int below = i + 1;
		while (below < i + MOST_LINES && StoryCredits.isLine(this.galley, below)) {
			below++;
		}
		boolean over = (this.galley.has(above, Trait.TEXT) && !this.galley.has(above, Trait.CAPTION))
				|| this.galley.has(above, Trait.BYLINE);
		boolean opens = this.galley.has(below, Trait.OPENER);
		return over && (opens || ABOVE_STORIES.has(first(i))) && this.galley.has(below, Trait.TEXT)
				&& this.galley.piece(below).opener().map((opener) -> opener.credits().isEmpty()).orElse(true);
	}

	/** 本报记者 王丹 摄 between two texts, of which the second has no day of its own. */
	private boolean isOfAPictureAmid(int i) {
		return this.galley.has(i, Trait.PHOTO_CREDIT) && this.galley.has(i - 1, Trait.TEXT)
				&& this.galley.has(i + 1, Trait.TEXT) && !this.galley.has(i + 1, Trait.OPENER) && !tellsDay(i + 1)
				&& !this.galley.has(i - 1, Trait.TIME_FIRST);
	}

}
