package org.jinwen.bulletin;

import java.util.List;

/** News that is nothing but a picture and its words. */
final class PhotoNews {

	private PhotoNews() {
	}

	/**
	 * Takes words that are signed like a picture's for the story: right below a headline
	 * or label, or at the end of photo news.
	 */
	static void takeForStories(Galley galley) {
		for (int i = 1; i < galley.size(); i++) {
			if (mayBeStory(galley, i)) {
				readAsStory(galley, i);
			}
		}
	}

	/**
	 * Marks headings over one text that is signed by who took the picture: news of a
	 * picture has a headline, and hardly a part of a story is nothing but a picture's
	 * words.
	 */
	static void markHeadings(Galley galley) {
		for (int i = 0; i < galley.size(); i++) {
			if (galley.has(i, Trait.HEADING) && galley.has(i, Trait.NEXT_TEXT) && holdsOne(galley, i)) {
				galley.seen(i).add(Trait.OVER_PHOTO_NEWS);
			}
		}
	}

	private static boolean holdsOne(Galley galley, int heading) {
		int text = galley.pastBetween(heading + 1);
		if (!galley.has(text, Trait.TEXT) || galley.has(text, Trait.OPENER)) {
			return false;
		}
		boolean below = galley.has(text + 1, Trait.PHOTO_CREDIT);
		int next = galley.pastBetween(below ? text + 2 : text + 1);
		return (below || isSigned(galley, text)) && (next >= galley.size() || galley.has(next, Trait.HEADING));
	}

	/** Whether a text ends in who took the picture: … 王丹 摄, … 摄影/记者 王丹. */
	static boolean isSigned(Galley galley, int text) {
		Piece piece = galley.piece(text);
		List<Credit> credits = piece.ending().credits();
		return galley.has(text, Trait.SIGNED_OFF) && (Captions.endsInCredit(Fold.fold(piece.text()))
				|| piece.text().indexOf("摄影/", piece.ending().end()) > 0
				|| (!credits.isEmpty() && credits.stream().allMatch(Credit::isOfPicture)));
	}

	/** Signed like a picture, and no other text stands below. */
	private static boolean mayBeStory(Galley galley, int i) {
		return galley.has(i, Trait.CAPTION) && !Captions.opensOne(galley.piece(i).folded()) && galley.has(i, Trait.TEXT)
				&& galley.has(i, Trait.SIGNED_OFF) && !galley.has(i + 1, Trait.TEXT)
				&& !galley.has(i + 1, Trait.BYLINE);
	}

	private static void readAsStory(Galley galley, int i) {
		if (endsPhotoNews(galley, i)) {
			galley.seen(i).remove(Trait.CAPTION);
		}
		else if (galley.isLine(i - 1)) {
			galley.seen(i).remove(Trait.CAPTION);
			if (galley.has(i - 1, Trait.COLUMN_NAME) || galley.has(i - 1, Trait.COLUMN_ENDING)) {
				galley.seen(i - 1).add(Trait.NEXT_BRIEFS);
			}
		}
	}

	/** The last words of a picture's story, which begins with a time and no opener. */
	private static boolean endsPhotoNews(Galley galley, int i) {
		if (galley.piece(i).folded().indexOf('。') < 0) {
			return false;
		}
		int first = i;
		while (galley.has(first - 1, Trait.TEXT) && !galley.has(first - 1, Trait.SIGNED_OFF)) {
			first--;
		}
		return first < i && galley.has(first, Trait.TIME_FIRST) && !galley.has(first, Trait.OPENER)
				&& galley.isLine(galley.aboveBetween(first - 1));
	}

}
