package org.jinwen.bulletin;

import java.util.ArrayList;
import java.util.List;

/**
 * Small items printed one below the other under their column's name:
 * {@code ☆10月11日,县总工会…}, {@code ☆县供销社…}, or pictures with their words. What marks them is
 * a mark in front of each; without marks, in a column that holds small items, the credit
 * that ends each.
 */
final class Briefs {

	private static final String MARKS = "☆★●○◎◆◇■□▲△▼▽※•►▶";

	private static final int FEWEST = 2;

	private final Galley galley;

	private Briefs(Galley galley) {
		this.galley = galley;
	}

	static void mark(Galley galley) {
		Briefs briefs = new Briefs(galley);
		for (int i = 0; i + 1 < galley.size(); i++) {
			if (galley.isLine(i) && isMarked(galley.piece(i + 1))) {
				briefs.marked(i);
				briefs.titled(i);
			}
			else if (galley.isLine(i) && ColumnNames.isOfSmallItems(ColumnNames.strip(galley.piece(i).folded()))) {
				briefs.signed(i);
				if (galley.has(i, Trait.HEADING)) {
					briefs.plainlyTitled(i);
					briefs.headed(i);
				}
			}
		}
	}

	/** Where the text begins behind such a mark. */
	static int afterMark(String folded) {
		int at = 0;
		while (at < folded.length() && (MARKS.indexOf(folded.charAt(at)) >= 0 || folded.charAt(at) == ' ')) {
			at++;
		}
		return at;
	}

	private static boolean isMarked(Piece piece) {
		return !piece.folded().isEmpty() && MARKS.indexOf(piece.folded().charAt(0)) >= 0;
	}

	/**
	 * Marks also list points inside a story; those of briefs stand right below a column's
	 * name, or every item has a credit of its own. Above an opener they are pictures.
	 */
	private void marked(int label) {
		char mark = this.galley.piece(label + 1).folded().charAt(0);
		int items = 0;
		int signed = 0;
		int end = label + 1;
		while (isItem(end, mark) || this.galley.has(end, Trait.BYLINE)) {
			items += this.galley.has(end, Trait.TEXT) ? 1 : 0;
			signed += isSigned(end) ? 1 : 0;
			end++;
		}
		boolean named = this.galley.has(label, Trait.COLUMN_NAME) || this.galley.has(label, Trait.COLUMN_ENDING)
				|| ColumnNames.isOfSmallItems(ColumnNames.strip(this.galley.piece(label).folded()));
		boolean arePictures = !named && this.galley.has(end, Trait.OPENER);
		if (items < FEWEST || arePictures || !(named || signed == items)) {
			return;
		}
		this.galley.seen(label).add(Trait.NEXT_BRIEFS);
		for (int i = label + 1; i < end; i++) {
			if (this.galley.has(i, Trait.TEXT)) {
				this.galley.seen(i).add(Trait.BRIEF);
				this.galley.seen(i).remove(Trait.CAPTION);
			}
		}
	}

	/** 本地热闻 / ●大桥通车 / 昨日,… / ●水渠修好 / 日前,…: each title has its news with its day. */
	private void titled(int label) {
		char mark = this.galley.piece(label + 1).folded().charAt(0);
		List<Integer> titles = new ArrayList<>();
		int i = label + 1;
		while (this.galley.isLine(i) && this.galley.piece(i).folded().indexOf(mark) == 0 && tellsDay(i + 1)) {
			titles.add(i);
			i++;
			while (this.galley.has(i, Trait.TEXT) || this.galley.has(i, Trait.BYLINE) || this.galley.isBetween(i)) {
				i++;
			}
		}
		if (titles.size() >= FEWEST) {
			this.galley.seen(label).add(Trait.NEXT_BRIEFS);
			titles.forEach((title) -> this.galley.seen(title).add(Trait.BRIEF_TITLE));
		}
	}

	/** 妇联短波 / 龙舟队开始冬训 / 近日,… / 护河队清理河道 / …: unmarked titles, each over one paragraph. */
	private void plainlyTitled(int label) {
		List<Integer> titles = new ArrayList<>();
		int i = label + 1;
		while (this.galley.isLine(i) && this.galley.has(i, Trait.PLAIN) && !this.galley.has(i, Trait.BOLD)
				&& this.galley.has(i + 1, Trait.TEXT)) {
			titles.add(i);
			i += 2;
		}
		if (titles.size() >= FEWEST) {
			this.galley.seen(label).add(Trait.NEXT_BRIEFS);
			titles.forEach((title) -> this.galley.seen(title).add(Trait.BRIEF_TITLE));
		}
	}

	/** 江左短波 below a story of several paragraphs and above two headlines over one each. */
	private void headed(int label) {
		int items = 0;
		int i = label + 1;
		while (this.galley.has(i, Trait.HEADING) && this.galley.has(i + 1, Trait.TEXT)
				&& (!this.galley.has(i + 2, Trait.TEXT) || this.galley.has(i + 2, Trait.OPENER))) {
			items++;
			i += 2;
		}
		if (items >= FEWEST && !this.galley.has(label - 2, Trait.HEADING)) {
			this.galley.seen(label).add(Trait.NEXT_BRIEFS);
		}
	}

	private boolean tellsDay(int i) {
		return this.galley.has(i, Trait.TEXT)
				&& (this.galley.has(i, Trait.TIME_FIRST) || FirstWords.tellDay(this.galley.piece(i).folded()));
	}

	private boolean isItem(int i, char mark) {
		return this.galley.has(i, Trait.TEXT) && !this.galley.has(i, Trait.OPENER)
				&& this.galley.piece(i).folded().charAt(0) == mark;
	}

	private boolean isSigned(int i) {
		return this.galley.has(i, Trait.SIGNED_OFF) || this.galley.has(i, Trait.BYLINE)
				|| this.galley.has(i, Trait.PHOTO_CREDIT);
	}

	/**
	 * In a column of small items, text after a credit is the next one; a single one shows
	 * itself by who took its picture.
	 */
	private void signed(int label) {
		boolean begins = true;
		boolean pictured = false;
		int items = 0;
		for (int i = label + 1; i < this.galley.size() && !this.galley.isLine(i); i++) {
			if (this.galley.has(i, Trait.TEXT) && begins && !this.galley.has(i, Trait.OPENER)) {
				this.galley.seen(i).add(Trait.BRIEF);
				items++;
			}
			pictured |= isPictured(i);
			begins = isSigned(i) || (begins && !this.galley.has(i, Trait.TEXT));
		}
		if (items >= FEWEST || (items > 0 && pictured)) {
			this.galley.seen(label).add(Trait.NEXT_BRIEFS);
		}
	}

	private boolean isPictured(int i) {
		return this.galley.has(i, Trait.PHOTO_CREDIT) || (this.galley.has(i, Trait.SIGNED_OFF)
				&& Captions.endsInCredit(Fold.fold(this.galley.piece(i).text())));
	}

}
