package org.jinwen.bulletin;

/**
 * News without headline and opener: a picture and its words, one text with a day of its
 * own between a headline, a picture or another story and the picture's credit,
 * {@code 4月9日,… / 王丹 李军 摄}; and a text with its day between two signatures that turns to
 * another subject.
 */
final class UntitledNews {

	/** No more lines of the page stand between it and what is above. */
	private static final int REACH = 4;

	/** No story that stands alone is shorter. */
	private static final int SHORTEST_STORY = 60;

	private final Galley galley;

	private final Subjects subjects;

	UntitledNews(Galley galley, Subjects subjects) {
		this.galley = galley;
		this.subjects = subjects;
	}

	boolean isOne(int i) {
		Traits seen = this.galley.seen(i);
		return seen.contains(Trait.TEXT) && !seen.contains(Trait.OPENER) && isNews(i, seen) && !standsInASentence(i);
	}

	private boolean isNews(int i, Traits seen) {
		if (seen.contains(Trait.SIGNED_AGAIN)) {
			return this.subjects.turns(i);
		}
		if (seen.contains(Trait.AFTER_IMAGE) && seen.contains(Trait.TIME_FIRST)
				&& isPhotographers(this.galley.piece(i).text())) {
			return true;
		}
		if (seen.contains(Trait.TIME_FIRST) && this.galley.has(i - 1, Trait.TEXT) && !isBeginning(i - 1)) {
			int last = pictured(i);
			if (last >= i) {
				return this.subjects.turns(i, last);
			}
		}
		return this.galley.has(i + 1, Trait.PHOTO_CREDIT) && tellsDay(i, seen)
				&& (!isText(i + 2) || PictureWords.holdsTwoSentences(this.galley.piece(i))) && standsAlone(i);
	}

	/** … 王丹 摄, … 记者 王丹 摄影报道. */
	private static boolean isPhotographers(String text) {
		return text.endsWith("摄影报道") || Captions.endsInCredit(Fold.fold(text));
	}

	/**
	 * Where texts end in who took the picture and no other text follows, -1 if they do
	 * not.
	 */
	private int pictured(int first) {
		int last = first;
		while (last < first + REACH && !endsInCredit(last) && isText(last + 1)) {
			last++;
		}
		boolean tells = last > first || PictureWords.holdsTwoSentences(this.galley.piece(first));
		return (tells && endsInCredit(last) && !isText(last + 1)) ? last : -1;
	}

	private boolean isText(int i) {
		return this.galley.has(i, Trait.TEXT) && !this.galley.has(i, Trait.OPENER);
	}

	private boolean endsInCredit(int i) {
		return PhotoNews.isSigned(this.galley, i);
	}

	private boolean tellsDay(int i, Traits seen) {
		String text = this.galley.piece(i).folded();
		return seen.contains(Trait.TIME_FIRST) || (FirstWords.tellDay(text) && !FirstWords.referBack(text));
	}

	/**
	 * The text above breaks off and goes on below: what stands between is a picture's.
	 */
	private boolean standsInASentence(int i) {
		int above = this.galley.aboveBetween(i - 1);
		int below = this.galley.pastBetween(i + 1);
		return this.galley.has(above, Trait.TEXT) && isText(below)
				&& ColumnBreak.joins(this.galley.piece(above).body(), this.galley.piece(below).body());
	}

	/** Below a line, or below a story that speaks of something else. */
	private boolean standsAlone(int i) {
		int above = this.galley.aboveBetween(i - 1);
		boolean story = this.galley.has(above, Trait.BYLINE)
				|| (this.galley.has(above, Trait.TEXT) && !isBeginning(above));
		return this.galley.isLine(above) || (story && this.subjects.leaves(i));
	}

	/** One short sentence below its headline: more of the story has to follow. */
	private boolean isBeginning(int i) {
		return this.galley.has(i - 1, Trait.HEADING) && !this.galley.has(i, Trait.OPENER)
				&& this.galley.piece(i).text().length() < SHORTEST_STORY;
	}

}
