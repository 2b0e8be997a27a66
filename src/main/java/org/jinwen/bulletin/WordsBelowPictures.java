package org.jinwen.bulletin;

/**
 * Tells the words right below a picture, above its photographer's name or above a table,
 * which have no credit of their own.
 */
final class WordsBelowPictures {

	private static final int LONGEST = 100;

	/** 疾人经营。 is half of a sentence. */
	private static final int SHORTEST = 7;

	private static final int BARE = 20;

	private static final int DATED = 40;

	private final Galley galley;

	private WordsBelowPictures(Galley galley) {
		this.galley = galley;
	}

	static void mark(Galley galley) {
		WordsBelowPictures words = new WordsBelowPictures(galley);
		for (int i = 1; i < galley.size(); i++) {
			words.observe(i);
		}
	}

	private void observe(int i) {
		boolean credited = isAmidTextAboveCredit(i) || showsOneBelowAStory(i);
		if (credited || isBelowPicture(i) || isAbovePicture(i) || isAboveTable(i) || isLineBelowPicture(i)) {
			this.galley.takeAs(i, Trait.PLAIN, Trait.CAPTION);
		}
		if (credited) {
			this.galley.takeAs(i + 1, Trait.PLAIN, Trait.CAPTION);
		}
	}

	/** ![](…) / 学生们在操场上练习推挡。 / …: one short sentence between a picture and the text. */
	private boolean isBelowPicture(int i) {
		if (endsStoryBelowPicture(i)) {
			return true;
		}
		if (!this.galley.has(i - 1, Trait.IMAGE) || !PictureWords.mayBe(this.galley, i)
				|| !(this.galley.has(i + 1, Trait.TEXT) || this.galley.has(i + 1, Trait.HEADING))) {
			return false;
		}
		int above = this.galley.aboveBetween(i - 1);
		String text = this.galley.piece(i).folded();
		boolean story = this.galley.has(above, Trait.TEXT)
				|| (this.galley.has(above, Trait.BYLINE) && this.galley.has(i + 1, Trait.HEADING));
		return story && showsSomething(text)
				&& (!goesOn(above, i) || (text.length() > SHORTEST && goesOn(above, i + 1)));
	}

	/**
	 * ![](…) / 28日凌晨,队员在路边扶正一棵树。 / ## …: one sentence with its day below the picture that
	 * closes a story.
	 */
	private boolean endsStoryBelowPicture(int i) {
		if (!this.galley.has(i - 1, Trait.IMAGE) || !this.galley.has(i, Trait.TIME_FIRST)
				|| !this.galley.has(i, Trait.TEXT) || !this.galley.has(i + 1, Trait.HEADING)) {
			return false;
		}
		String text = this.galley.piece(i).folded();
		return text.length() <= DATED && text.indexOf('。') == text.length() - 1
				&& this.galley.has(this.galley.aboveBetween(i - 1), Trait.TEXT);
	}

	/** …带着学生住了 / 王丹在查看发酵情况。 / ![](…) / 47天,…: one short sentence inside another. */
	private boolean isAbovePicture(int i) {
		if (!this.galley.has(i + 1, Trait.IMAGE) || !PictureWords.mayBe(this.galley, i)
				|| !this.galley.has(i - 1, Trait.TEXT)) {
			return false;
		}
		int below = this.galley.pastBetween(i + 1);
		String text = this.galley.piece(i).folded();
		return this.galley.has(below, Trait.TEXT) && text.length() > SHORTEST && showsSomething(text)
				&& (goesOn(i - 1, below) || (text.length() <= BARE && text.indexOf(',') < 0));
	}

	private static boolean showsSomething(String text) {
		return text.indexOf('“') < 0 && !FirstWords.referBack(text) && !FirstWords.tellDay(text);
	}

	private boolean goesOn(int above, int i) {
		return ColumnBreak.joins(this.galley.piece(above).body(), this.galley.piece(i).body());
	}

	/**
	 * ![](…) / 他用膝盖夹住锅,一锤一锤地卷边: a line below a picture that stands below its headline or
	 * in the text.
	 */
	private boolean isLineBelowPicture(int i) {
		if (!this.galley.isLine(i) || !this.galley.has(i, Trait.PLAIN)) {
			return false;
		}
		if (this.galley.has(i - 1, Trait.PHOTO_CREDIT) && this.galley.has(i + 1, Trait.HEADING)
				&& this.galley.has(i - 2, Trait.TEXT)) {
			return true;
		}
		if (!this.galley.has(i - 1, Trait.IMAGE)) {
			return false;
		}
		int above = this.galley.aboveBetween(i - 1);
		int below = this.galley.pastBetween(i + 1);
		boolean headed = this.galley.has(above, Trait.HEADING) && !this.galley.has(above, Trait.COLUMN_NAME)
				&& !this.galley.has(above, Trait.COLUMN_ENDING);
		return headed || (this.galley.has(above, Trait.TEXT) && this.galley.has(below, Trait.TEXT)
				&& !this.galley.has(below, Trait.OPENER) && goesOn(above, below)
				&& this.galley.piece(i).text().length() > SHORTEST
				&& !ColumnBreak.isUnfinished(this.galley.piece(i).text()));
	}

	/**
	 * 7月18日,孩子们在练习烙画。 / 记者 王丹 摄: one sentence and its photographer, and the text goes on.
	 */
	private boolean isAmidTextAboveCredit(int i) {
		if (!this.galley.has(i + 1, Trait.PHOTO_CREDIT) || !this.galley.has(i, Trait.TEXT)
				|| this.galley.has(i, Trait.OPENER)) {
			return false;
		}
		String text = this.galley.piece(i).folded();
		return text.length() <= LONGEST && text.indexOf('。') == text.length() - 1 && this.galley.has(i - 1, Trait.TEXT)
				&& !this.galley.has(i - 1, Trait.SIGNED_OFF) && this.galley.has(i + 2, Trait.TEXT)
				&& !this.galley.has(i + 2, Trait.OPENER) && !this.galley.has(i + 2, Trait.TIME_FIRST);
	}

	/** …产品销往十二个国家。图为妇女们在检验成品。 / 王丹摄: below a story and without a headline. */
	private boolean showsOneBelowAStory(int i) {
		int above = this.galley.aboveBetween(i - 1);
		return this.galley.has(i + 1, Trait.PHOTO_CREDIT) && this.galley.has(i, Trait.TEXT)
				&& !this.galley.has(i, Trait.OPENER) && this.galley.piece(i).folded().contains("。图为")
				&& (this.galley.has(above, Trait.TEXT) || this.galley.has(above, Trait.BYLINE))
				&& !this.galley.has(i + 2, Trait.TEXT);
	}

	/** 单位:元/公斤, 部分县区仔猪价格 between text and a table. */
	private boolean isAboveTable(int i) {
		boolean line = this.galley.isLine(i) && this.galley.has(i, Trait.PLAIN) && this.galley.has(i - 1, Trait.TEXT);
		return this.galley.has(i + 1, Trait.TABLE) && (line || this.galley.piece(i).folded().startsWith("单位:"));
	}

}
