package org.jinwen.bulletin;

import java.util.regex.Pattern;

/** Tells the words of pictures from stories where only what stands around can. */
final class PictureWords {

	private static final int LONGEST = 100;

	/** 工人在抢修水管。: no story is that short. */
	private static final int SHORT = 20;

	private static final String NUMBERS = "①②③④⑤⑥⑦⑧⑨";

	/** A sentence about a picture, with a comma perhaps. */
	private static final int SENTENCE = 32;

	/** No two texts have so many first characters in common by chance. */
	private static final int BEGINNING = 10;

	/** No more pictures and lines of the page stand between a headline and its text. */
	private static final int REACH = 8;

	/**
	 * 工人在抢修水管。: one short sentence without a comma; 苹果下树了。 tells what came to pass.
	 */
	private static final Pattern BARE = Pattern.compile("[^。,;:!?]{4,18}(?<!了)。");

	private final Galley galley;

	private PictureWords(Galley galley) {
		this.galley = galley;
	}

	static void mark(Galley galley) {
		PictureWords words = new PictureWords(galley);
		for (int i = 1; i < galley.size(); i++) {
			words.observe(i);
		}
	}

	private void observe(int i) {
		if (isNews(i) && !isToldAgain(i)) {
			return;
		}
		if (isAboveOpener(i) || isUnderHeadline(i) || isAboveByline(i) || isNumbered(i) || isToldAgain(i)) {
			this.galley.takeAs(i, Trait.PLAIN, Trait.CAPTION);
		}
	}

	/**
	 * A day, two sentences and a photographer below a heading or its picture are news
	 * with a picture.
	 */
	private boolean isNews(int i) {
		return this.galley.has(i, Trait.TIME_FIRST) && this.galley.has(i, Trait.TEXT)
				&& this.galley.has(pastPictures(i, -1), Trait.HEADING) && holdsTwoSentences(this.galley.piece(i))
				&& PhotoNews.isSigned(this.galley, i);
	}

	/**
	 * What stands between a headline and the opener of its story, no longer than words to
	 * a picture are, tells of one.
	 */
	private boolean isAboveOpener(int i) {
		int above = pastPictures(i, -1);
		if (!this.galley.isLine(above) && !this.galley.has(above, Trait.BYLINE)) {
			return false;
		}
		boolean told = this.galley.has(i, Trait.CAPTION);
		if (!told && (!mayTellOfPicture(i) || isSignedReport(i))) {
			return false;
		}
		int below = pastWords(i);
		if (this.galley.piece(i).text().length() <= SHORT && this.galley.has(above, Trait.BYLINE)) {
			return this.galley.has(below, Trait.OPENER);
		}
		if (!told && this.galley.has(below - 1, Trait.PHOTO_CREDIT) && holdsTwoSentences(this.galley.piece(i))) {
			return false;
		}
		boolean stops = this.galley.piece(i).folded().indexOf('。') >= 0;
		boolean opens = this.galley.has(below, Trait.OPENER) || (!stops && this.galley.has(below, Trait.TEXT))
				|| (told && this.galley.has(below, Trait.BYLINE) && this.galley.has(below + 1, Trait.OPENER));
		return opens && this.galley.isLine(above) && !this.galley.has(above, Trait.TEXT)
				&& (told || this.galley.has(above, Trait.HEADING) || this.galley.has(above - 1, Trait.HEADING));
	}

	/**
	 * 堤岸出现裂缝。 below a headline, and then a credit or a text with its day: no story begins
	 * so, nor with one sentence signed by a photographer.
	 */
	private boolean isUnderHeadline(int i) {
		boolean told = this.galley.has(i, Trait.CAPTION) && this.galley.has(i, Trait.TEXT);
		if (!this.galley.has(pastPictures(i, -1), Trait.HEADING) || !(told || isBareSentence(i))) {
			return false;
		}
		if (told) {
			int story = pastPictures(i, 1);
			return (this.galley.has(i + 1, Trait.BYLINE) && this.galley.has(i + 2, Trait.OPENER))
					|| (this.galley.has(story, Trait.TEXT) && !this.galley.has(story, Trait.CAPTION)
							&& !holdsTwoSentences(this.galley.piece(i)));
		}
		int below = i + 1;
		while (isBareSentence(below)) {
			below++;
		}
		return this.galley.has(below, Trait.CAPTION)
				|| (this.galley.has(below, Trait.BYLINE) && this.galley.has(below + 1, Trait.TEXT))
				|| (this.galley.has(below, Trait.TEXT) && (this.galley.has(below, Trait.TIME_FIRST)
						|| FirstWords.tellDay(this.galley.piece(below).folded())));
	}

	/** 11月28日,新航线开通。…(王丹): its day and who wrote it make a report of a paragraph. */
	private boolean isSignedReport(int i) {
		return this.galley.has(i, Trait.TIME_FIRST) && this.galley.has(i, Trait.NAMES_WRITER);
	}

	/** 孩子们举着小红旗。 below a headline, and then the story's byline and its text. */
	private boolean isAboveByline(int i) {
		int above = pastPictures(i, -1);
		if (!this.galley.has(above, Trait.BYLINE) && !this.galley.has(above, Trait.HEADING)) {
			return false;
		}
		int below = i;
		while (mayBe(this.galley, below) && below < i + REACH) {
			below++;
		}
		boolean signed = this.galley.has(above, Trait.BYLINE) && this.galley.has(above - 1, Trait.HEADING)
				&& this.galley.has(below, Trait.PHOTO_CREDIT);
		return below > i && (signed || this.galley.has(above, Trait.HEADING)) && this.galley.has(below, Trait.BYLINE)
				&& this.galley.has(below + 1, Trait.TEXT);
	}

	/** One sentence alone would be the words of a picture; two are a story. */
	static boolean holdsTwoSentences(Piece piece) {
		String text = piece.text();
		return text.indexOf('。') != text.lastIndexOf('。');
	}

	/** Whether a piece is one short sentence without a day, as pictures have it. */
	static boolean mayBe(Galley galley, int i) {
		return galley.has(i, Trait.TEXT) && !galley.has(i, Trait.OPENER) && !galley.has(i, Trait.TIME_FIRST)
				&& !galley.has(i, Trait.JUMP_FROM) && galley.piece(i).text().length() <= SENTENCE
				&& galley.piece(i).folded().indexOf('。') == galley.piece(i).folded().length() - 1;
	}

	private boolean isBareSentence(int i) {
		return this.galley.has(i, Trait.TEXT) && !this.galley.has(i, Trait.OPENER)
				&& !this.galley.has(i, Trait.TIME_FIRST) && this.galley.piece(i).text().length() <= SHORT
				&& BARE.matcher(this.galley.piece(i).folded()).matches();
	}

	/** A sentence without a credit: 新桥建成后，两岸往来便利。 */
	private boolean mayTellOfPicture(int i) {
		return this.galley.has(i, Trait.TEXT) && !this.galley.has(i, Trait.OPENER)
				&& !this.galley.has(i, Trait.JUMP_FROM) && this.galley.piece(i).text().length() <= LONGEST
				&& this.galley.piece(i).folded().indexOf('。') > 0;
	}

	/** The next piece up or down that is neither picture nor line of the page. */
	private int pastPictures(int i, int step) {
		int next = i + step;
		while (this.galley.isBetween(next) && Math.abs(next - i) < REACH) {
			next += step;
		}
		return next;
	}

	/** The same down past words of more pictures: one short sentence each. */
	private int pastWords(int i) {
		int next = pastPictures(i, 1);
		while (mayBe(this.galley, next) && next - i < REACH) {
			next = pastPictures(next, 1);
		}
		return next;
	}

	/** A picture's words below the headline, with which the story below begins, too. */
	private boolean isToldAgain(int i) {
		return this.galley.has(pastPictures(i, -1), Trait.HEADING) && PhotoNews.isSigned(this.galley, i)
				&& this.galley.has(i + 1, Trait.TEXT)
				&& this.galley.piece(i + 1).folded().regionMatches(0, this.galley.piece(i).folded(), 0, BEGINNING);
	}

	/** ①居民在公园里游玩, ②车辆出入小区 above the text: as many pictures. */
	private boolean isNumbered(int i) {
		int number = number(i);
		return (number > 0 && number(i - 1) == number - 1 && this.galley.has(i - 1, Trait.CAPTION))
				|| (number == 0 && number(i + 1) == 1 && this.galley.isLine(i - 1));
	}

	/** Which of the numbers in circles a short text begins with, -1 if with none. */
	private int number(int i) {
		boolean isShort = i < this.galley.size() && !this.galley.has(i, Trait.TOO_LONG);
		String text = isShort ? this.galley.piece(i).folded() : "";
		return (text.isEmpty() || text.length() > 2 * SHORT) ? -1 : NUMBERS.indexOf(text.charAt(0));
	}

}
