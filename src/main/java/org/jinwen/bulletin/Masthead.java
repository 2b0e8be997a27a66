package org.jinwen.bulletin;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** The paper's name where a page line prints it: {@code 《新闻联播》 (20230718)}. */
final class Masthead {

	private static final int REACH = 12;

	private static final int HEAD = 4;

	private static final int LONGEST = 18;

	private static final Pattern NAME = Pattern
		.compile("[《【]? ?([\\u4E00-\\u9FFF]{2,12}?(?:报|新闻联播|周刊|时报|联播)) ?[》】]?(?: .*|[(].*|\\d.*)?");

	private static final Pattern ALONE = Pattern
		.compile("[《【]? ?[\\u4E00-\\u9FFF]{2,12}(?:(?<![喜捷快简通海预情公汇年电举])报|周刊|周末|月刊|画刊) ?[》】]?");

	private Masthead() {
	}

	static @Nullable String of(List<Piece> pieces) {
		for (int i = 0; i < Math.min(REACH, pieces.size()); i++) {
			Piece piece = pieces.get(i);
			if (piece.furniture() == Furniture.DATE_LINE || isAlone(pieces, i)) {
				Matcher name = NAME.matcher(piece.folded());
				if (name.matches()) {
					return name.group(1);
				}
			}
		}
		return null;
	}

	/**
	 * What stands above the page's date belongs to the page, and so does the paper's name
	 * as the title or beside the date, and a number to call below the date or the
	 * editors.
	 */
	static void mark(Galley galley) {
		for (int i = 0; i < HEAD && isPlainLine(galley, i); i++) {
			if (isPageLine(galley.pieces(), i + 1)) {
				for (int above = 0; above <= i; above++) {
					galley.takeAs(above, Trait.FURNITURE);
				}
			}
		}
		for (int i = 0; i < Math.min(REACH, galley.size()); i++) {
			if (isAlone(galley.pieces(), i)) {
				galley.takeAs(i, Trait.FURNITURE);
			}
		}
		for (int i = 1; i < galley.size(); i++) {
			if (isOfThePage(galley.pieces(), i - 1) && galley.has(i, Trait.PLAIN)
					&& RunningText.isNumberToCall(galley.piece(i).text())) {
				galley.takeAs(i, Trait.FURNITURE);
			}
		}
	}

	private static boolean isOfThePage(List<Piece> pieces, int i) {
		return isPageLine(pieces, i) || pieces.get(i).furniture() == Furniture.EDITORS;
	}

	private static boolean isPlainLine(Galley galley, int i) {
		return galley.has(i, Trait.FURNITURE) || (galley.has(i, Trait.PLAIN) && galley.isLine(i));
	}

	private static boolean isAlone(List<Piece> pieces, int i) {
		Piece piece = pieces.get(i);
		return piece.furniture() == null && piece.text().length() <= LONGEST
				&& (isTitle(piece, i) || isPageLine(pieces, i - 1) || isPageLine(pieces, i + 1))
				&& ALONE.matcher(piece.folded()).matches() && !isNameOfThePage(pieces, i);
	}

	/** 第08版:新闻播报 and 新闻播报 below: the page's column, whatever it ends in. */
	private static boolean isNameOfThePage(List<Piece> pieces, int i) {
		return isPageLine(pieces, i - 1) && pieces.get(i - 1).folded().endsWith(pieces.get(i).folded());
	}

	private static boolean isTitle(Piece piece, int i) {
		return i == 0 && piece.level() == 1;
	}

	private static boolean isPageLine(List<Piece> pieces, int i) {
		if (i < 0 || i >= pieces.size()) {
			return false;
		}
		Furniture furniture = pieces.get(i).furniture();
		return furniture == Furniture.DATE_LINE || furniture == Furniture.PAGE_LINE;
	}

}
