package org.jinwen.bulletin;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** The paper's name where a page line prints it: {@code 《新闻联播》 (20230718)}. */
final class Masthead {

	private static final int REACH = 12;

	private static final Pattern NAME = Pattern
		.compile("[《【]? ?([\\u4E00-\\u9FFF]{2,12}?(?:报|新闻联播|周刊|时报|联播)) ?[》】]?(?: .*|[(].*|\\d.*)?");

	private Masthead() {
	}

	static @Nullable String of(List<Piece> pieces) {
		for (int i = 0; i < Math.min(REACH, pieces.size()); i++) {
			if (pieces.get(i).furniture() == Furniture.DATE_LINE) {
				Matcher name = NAME.matcher(pieces.get(i).folded());
				if (name.matches()) {
					return name.group(1);
				}
			}
		}
		return null;
	}

}
