package org.jinwen.bulletin;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * Words set in a box beside a story and no story of their own: the editor's note above it
 * ({@code 编者按}), when and where above its opener ({@code 时间:…}), the background below it
 * ({@code 相关链接}). They are kept with the story, as quotations are.
 */
final class Boxes {

	private static final Pattern NOTE = Pattern.compile("编(?:者|辑|辑者)?(?:按|说|后语?|的话|手记|附言|附记|点评|余)|本报按|开栏(?:的话|语)");

	private static final Signs OF_A_NOTE = Signs.of("编本开");

	private static final Set<String> BACKGROUND = Set.of("链接", "相关链接", "新闻链接", "背景链接", "资料链接", "知识链接", "相关新闻链接", "新闻背景",
			"背景资料", "相关背景", "延伸阅读", "新闻延伸", "名词解释", "小贴士", "新闻小贴士");

	private static final int LONGEST_FACT = 40;

	/** 8月10日 below who wrote the letter. */
	private static final Pattern DAY = Pattern.compile("(?:\\d{4}年)?\\d{1,2}月\\d{1,2}日");

	private Boxes() {
	}

	static void mark(Galley galley) {
		boolean story = false;
		for (int i = 0; i < galley.size(); i++) {
			if (!galley.has(i, Trait.QUOTE)) {
				facts(galley, i);
			}
			story |= galley.has(i, Trait.TEXT);
			String name = galley.isLine(i) ? ColumnNames.strip(galley.piece(i).folded()) : "";
			boolean note = isNote(name) && isText(galley, i + 1) && isBelowLine(galley, i);
			boolean background = story && BACKGROUND.contains(name) && isText(galley, i + 1);
			if (note || background) {
				box(galley, i, note);
				box(galley, i + 1, note);
			}
			else if (isSigned(galley, galley.aboveBetween(i - 1))) {
				postscript(galley, i);
			}
		}
	}

	private static boolean isSigned(Galley galley, int i) {
		return galley.has(i, Trait.BYLINE) || galley.has(i, Trait.BARE_NAMES) || galley.has(i, Trait.SIGNED_OFF);
	}

	private static boolean isNote(String name) {
		return OF_A_NOTE.startIn(name, 0) && NOTE.matcher(name).matches();
	}

	/**
	 * 编者附言:…, 本报将来信转给了…, 健康热线:1234567 below who signed: what the editor adds is no story
	 * of its own.
	 */
	private static void postscript(Galley galley, int i) {
		String text = galley.piece(i).folded();
		int end = text.startsWith("【") ? text.indexOf('】') : text.indexOf(':');
		boolean note = end > 0 && isNote(ColumnNames.strip(text.substring(0, end)));
		if (galley.isLine(i) && DAY.matcher(text).matches()) {
			galley.takeAs(i, Trait.PLAIN, Trait.SHORT_LINE, Trait.BYLINE);
		}
		else if (isText(galley, i)
				&& (note || text.startsWith("本报已") || text.startsWith("本报将") || RunningText.isNumberToCall(text))) {
			box(galley, i, false);
		}
	}

	/** 时间:…, 地点:… between a headline and the opener. */
	private static void facts(Galley galley, int first) {
		if (!galley.isLine(galley.aboveBetween(first - 1))) {
			return;
		}
		int end = first;
		while (end < galley.size() && isFact(galley, end)) {
			end++;
		}
		if (end > first && galley.has(end, Trait.OPENER)) {
			for (int i = first; i < end; i++) {
				box(galley, i, true);
			}
		}
	}

	private static boolean isFact(Galley galley, int i) {
		String line = galley.piece(i).text();
		return galley.has(i, Trait.PLAIN) && line.length() <= LONGEST_FACT && line.indexOf('。') < 0
				&& RunningText.isFact(line);
	}

	private static void box(Galley galley, int i, boolean note) {
		galley.takeAs(i, Trait.QUOTE);
		if (note) {
			galley.seen(i).add(Trait.EDITORS_NOTE);
		}
	}

	private static boolean isBelowLine(Galley galley, int i) {
		return galley.isLine(galley.aboveBetween(i - 1));
	}

	private static boolean isText(Galley galley, int i) {
		return galley.has(i, Trait.TEXT) && !galley.has(i, Trait.OPENER);
	}

}
