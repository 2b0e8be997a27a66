package org.jinwen.bulletin;

import java.util.regex.Pattern;

/**
 * Tells a paragraph that a column cut in two from two paragraphs. All that is left of the
 * column is a blank line in the middle of a sentence, of a word ({@code 业|务}), of a
 * number or of a Latin word. What decides is that 98 to 99 of 100 printed paragraphs end
 * with a stop: a piece of running text without one is not over, unless the next piece
 * opens like a paragraph of its own (scanned pages lose stops).
 */
final class ColumnBreak {

	private static final String STOPS = "。！？!?…；;：:—～~.";

	private static final String PAUSES = "\uFF0C,、";

	private static final String OPENING = "“‘《〈「『\uFF08(【[";

	private static final String CLOSING = "”’\"'》〉」』\uFF09)】]";

	private static final String PUNCTUATION = STOPS + PAUSES;

	/** Between the two numbers of a range. */
	private static final String RANGE = "至到~\uFF5E-—";

	/** No sentence, name or headline ends with these. */
	private static final String UNFINISHED = "的和与及或并而在是为对将把被从以于向由使让给至每各第约达竟却还";

	private static final Pattern UNIT = Pattern.compile("摄氏度|毫米|厘米|公里|千米|公斤|千克|平方|立方|米/秒|多?[万亿][元人亩吨户]");

	/** 送往, 磨得; not 向往 nor 心得. */
	private static final Pattern UNFINISHED_WORD = Pattern.compile("(?:[送前开运赶发飞驶]往|(?<![心难获取值所])得)$");

	/** Marks and openers that only a new paragraph begins with. */
	private static final Pattern OWN_START = Pattern.compile("[■□▲△◆◇●○◎★☆※·•【\\[#*>|-]"
			+ "|[(\uFF08](?:[一二三四五六七八九十]{1,3}|\\d{1,2}|记者|通讯员|本报)"
			+ "|[一二三四五六七八九十]{1,3}[、是]|[第其][一二三四五六七八九十]{1,3}[、\uFF0C,]|第[一二三四五六七八九十\\d]{1,4}[章条节部]"
			+ "|\\d{1,2}[.、\uFF0E](?!\\d)|本[报報](?:讯|訊|记者|記者|.{2,9}[讯訊电電])|新[华華]社|中新[社网]|人民网|[记記]者|编者按|[上下左右]?图[为说①②③]"
			+ "|(?:\\d{4}年)?\\d{1,2}月(?:\\d{1,2}日)?|\\d{1,2}日");

	/** {@code …一名技术员告诉|记者,}, {@code …发了|“家庭信息表”。}. */
	private static final Pattern HALF = Pattern.compile("记者[\uFF0C,]|“[^“”]{1,20}”。$");

	/** {@code 据了解,}: how reports go on in a new paragraph. */
	private static final Pattern TURN = Pattern
		.compile("(?:据.{1,6}?|此外|另外|同时|与此同时|目前|近日|日前|随后|随即|为此|对此|因此|当天|当日|当晚|截至.{1,6}|昨[日天晚]|[今去]年.{0,3}|近年来|多年来|连日来"
				+ "|接下来|下一步|最后|首先|其次|活动.{1,2}|会上|会议.{1,3}|现场|在(?!哪).{1,12}[上中下里时后前])[\uFF0C,:：]");

	private static final Signs OF_A_TURN = Signs.of("据此另同与目近日前随为对因当截昨今去多连接下最首其活会现在");

	private static final Signs PAUSES_OF_A_TURN = Signs.of("\uFF0C,:：");

	private static final int LONGEST_TURN = 18;

	/** Shorter text without punctuation is a headline, a name or an item. */
	private static final int RUNNING = 12;

	private static final int LISTED = 6;

	private ColumnBreak() {
	}

	/**
	 * Whether the break between two pieces of running text is a column break, so that
	 * they are one paragraph. Headings and bylines are not for asking about.
	 * @param first the text before the break
	 * @param second the text after it
	 */
	static boolean joins(String first, String second) {
		String before = first.strip();
		String after = second.strip();
		if (before.isEmpty() || after.isEmpty()) {
			return false;
		}
		if (insideRange(before, after)) {
			return true;
		}
		if (insideNumber(before, after) || insideWord(before, after)) {
			return !OWN_START.matcher(after).lookingAt();
		}
		if (ended(before)) {
			return false;
		}
		if (isNoBeginning(after) || quotes(before, after)) {
			return true;
		}
		if (!goesOn(before, after) || OWN_START.matcher(after).lookingAt() || list(before)) {
			return false;
		}
		if (isUnfinished(before)) {
			return true;
		}
		return running(before) && (running(after) || ended(after)) && !isTurn(after);
	}

	/** Whether no sentence ends like this: {@code …车厢里竟}, {@code …记者,}. */
	static boolean isUnfinished(String text) {
		if (text.isEmpty()) {
			return false;
		}
		char last = text.charAt(text.length() - 1);
		return UNFINISHED.indexOf(last) >= 0 || ((last == '往' || last == '得') && UNFINISHED_WORD.matcher(text).find())
				|| PAUSES.indexOf(last) >= 0 || OPENING.indexOf(last) >= 0;
	}

	/** Whether a text begins as reports go on in a new paragraph: {@code 据了解,}. */
	static boolean isTurn(String text) {
		return OF_A_TURN.startIn(text, 0) && PAUSES_OF_A_TURN.anyIn(text, 0, Math.min(text.length(), LONGEST_TURN))
				&& TURN.matcher(text).lookingAt();
	}

	/** Whether no paragraph begins like this: {@code ,全国}, {@code 石,随即报告}, {@code 的…}. */
	static boolean isNoBeginning(String text) {
		return !text.isEmpty() && (neverFirst(text.charAt(0)) || loneCharacter(text) || HALF.matcher(text).lookingAt());
	}

	/** {@code 资金3|200万元}, {@code 18.|5%}, {@code 5:|40}, {@code 8到10|摄氏度}. */
	private static boolean insideNumber(String before, String after) {
		int last = before.length() - 1;
		if (".,:".indexOf(before.charAt(last)) >= 0) {
			last--;
		}
		return last > 0 && digit(before.charAt(last))
				&& (digit(after.charAt(0)) || (last == before.length() - 1 && UNIT.matcher(after).lookingAt()));
	}

	/** {@code “这是给我娘|交的手术费。”}: a quotation that is open is closed below. */
	private static boolean quotes(String before, String after) {
		int close = after.indexOf('”');
		int open = after.indexOf('“');
		return before.lastIndexOf('“') > before.lastIndexOf('”') && close >= 0 && (open < 0 || close < open);
	}

	/** {@code …只开周末,6月到|9月}, {@code 3%至|5%}. */
	private static boolean insideRange(String before, String after) {
		int last = before.length() - 1;
		return last > 1 && RANGE.indexOf(before.charAt(last)) >= 0 && digit(after.charAt(0))
				&& (digit(before.charAt(last - 1)) || digit(before.charAt(last - 2)));
	}

	private static boolean digit(char c) {
		return c >= '0' && c <= '9';
	}

	/** {@code Welc|ome}, {@code ES|G}; {@code River|View} may be two words. */
	private static boolean insideWord(String before, String after) {
		char last = before.charAt(before.length() - 1);
		char next = after.charAt(0);
		return (next >= 'a' && next <= 'z' && Character.isLetter(last) && last < 0x80)
				|| (next >= 'A' && next <= 'Z' && last >= 'A' && last <= 'Z');
	}

	/** {@code 刻字的条|石,随即报告}: no paragraph begins with one character and a comma. */
	private static boolean loneCharacter(String after) {
		int next = after.offsetByCodePoints(0, 1);
		return next < after.length() && Character.isIdeographic(after.codePointAt(0))
				&& (PAUSES.indexOf(after.charAt(next)) >= 0 || "。；;！？".indexOf(after.charAt(next)) >= 0)
				&& "一二三四五六七八九十".indexOf(after.charAt(0)) < 0;
	}

	/** Whether the text ends with a stop, closing marks aside, or with a bracket. */
	private static boolean ended(String text) {
		int end = text.length();
		while (end > 0 && CLOSING.indexOf(text.charAt(end - 1)) >= 0) {
			end--;
		}
		boolean bracketed = end < text.length() && "\uFF09)】]".indexOf(text.charAt(text.length() - 1)) >= 0;
		return end == 0 || bracketed || STOPS.indexOf(text.charAt(end - 1)) >= 0;
	}

	/** No paragraph begins with these: {@code 作为|,全国}. */
	private static boolean neverFirst(char c) {
		return "\uFF0C,、。！？；：”’》〉」』\uFF09)%％℃".indexOf(c) >= 0;
	}

	/**
	 * Whether the characters at the break are inside a word, a number or a sentence: a
	 * quotation may well open a paragraph, a Latin word may not follow a full one.
	 */
	private static boolean goesOn(String before, String after) {
		char last = before.charAt(before.length() - 1);
		char next = after.charAt(0);
		if (OPENING.indexOf(next) >= 0) {
			return PAUSES.indexOf(last) >= 0 || UNFINISHED.indexOf(last) >= 0;
		}
		return Character.isLetterOrDigit(after.codePointAt(0))
				&& (Character.isLetterOrDigit(before.codePointBefore(before.length())) || PAUSES.indexOf(last) >= 0
						|| OPENING.indexOf(last) >= 0 || CLOSING.indexOf(last) >= 0 || last == '%' || last == '％'
						|| last == '℃');
	}

	/** A space between words and no punctuation is how headlines are set. */
	private static boolean running(String text) {
		return text.chars().anyMatch((c) -> PUNCTUATION.indexOf(c) >= 0 && c != '.')
				|| (text.length() >= RUNNING && text.chars().noneMatch(Character::isWhitespace));
	}

	/** {@code 王 军 许 诺 赵 政}, {@code 太原市、晋城市}: nothing but short items. */
	private static boolean list(String text) {
		int item = 0;
		int items = 1;
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (c == '、' || c == ':' || c == '\uFF1A' || Character.isWhitespace(c) || c == '\u00A0') {
				items += (item > 0) ? 1 : 0;
				item = 0;
			}
			else if (++item > LISTED) {
				return false;
			}
		}
		return items > 1;
	}

}
