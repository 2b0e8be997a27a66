package org.jinwen.bulletin;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Recognises lines that hold nothing but a credit. */
final class Bylines {

	private static final int LONGEST = 1_500;

	private static final int LONGEST_NAMES = 30;

	/** 本报记者 alone credits nobody, and is a credit. */
	private static final int LONGEST_NAMELESS = 8;

	/** Where a sentence ends further from the end, there is text besides the source. */
	private static final int LONGEST_SOURCE = 40;

	static final PatternTable FORMS = PatternTable.of("bulletin/bylines.txt");

	/** 新华社发(王丹摄). */
	private static final Pattern ISSUED = FORMS.pattern("ISSUED");

	/** Marks and hours stand in front of a credit, a source behind it. */
	private static final Pattern BEFORE = FORMS.pattern("BEFORE");

	private static final Pattern BEHIND = FORMS.pattern("BEHIND");

	/** 記者王丹／青原報導 on a line of its own. */
	private static final Pattern FILED = FORMS.pattern("FILED");

	private static final Words SOURCES = Words.of("来源", "编辑", "发自", "發自", "寄自", "图据", "图由", "图片据", "图片由", "日电", "日讯",
			"日電", "日訊");

	private static final Signs STOPS = Signs.of("。！？!?…”；;，,");

	private static final Signs OF_A_ROLE = Signs.of("者員员摄攝生图圖文持");

	private Bylines() {
	}

	/**
	 * The people credited in a line of its own: {@code (丁洁)}, {@code 本报记者 蔡茂楷},
	 * {@code □ 本报记者 张驰}, {@code 张海亮  付纯志}. Of {@code 口述:… 整理:…} only who wrote it down.
	 */
	static Optional<List<Credit>> line(String printed) {
		if (printed.length() < 2 || isText(printed)) {
			return Optional.empty();
		}
		if (Hands.isLine(printed)) {
			return Optional.of(List.of());
		}
		Optional<List<Credit>> named = Writers.line(printed);
		if (named.isPresent()) {
			return named;
		}
		String text = isBracketed(printed) ? printed : withoutBehind(withoutBefore(printed));
		if (text.length() < 2 || text.length() > LONGEST || text.indexOf('。') >= 0 || isSaid(text)) {
			return Optional.empty();
		}
		int written = text.startsWith("口述") ? text.indexOf("整理") : -1;
		if (written > 0) {
			return Credits.withRoleIn(text.substring(written + 2).replaceFirst("^[:\uFF1A/ ]", ""));
		}
		if (isBracketed(text)) {
			return Credits.inBrackets(inside(text)).or(() -> EndCredit.loneName(inside(text)));
		}
		boolean set = text.charAt(0) == '【' && text.indexOf('】') == text.length() - 1;
		return set ? withRoleIn(inside(text)) : unbracketed(text);
	}

	private static boolean isText(String printed) {
		int stop = printed.indexOf('。');
		return STOPS.has(printed.charAt(printed.length() - 1))
				|| (stop >= 0 && stop < printed.length() - LONGEST_SOURCE);
	}

	/** 记者王丹：, before what she asks. */
	private static boolean isSaid(String text) {
		return text.endsWith(":") || text.endsWith("\uFF1A");
	}

	static String inside(String bracketed) {
		return bracketed.substring(1, bracketed.length() - 1);
	}

	/** A long line without a role is not looked at. */
	private static Optional<List<Credit>> unbracketed(String text) {
		boolean named = namesARole(text);
		if (text.length() > LONGEST_NAMES) {
			return named ? names(text) : Optional.empty();
		}
		return (named && FILED.matcher(text).matches()) ? withRoleIn(text)
				: Writers.reader(text).or(() -> names(text)).or(() -> Writers.marked(text));
	}

	private static Optional<List<Credit>> names(String text) {
		Optional<List<Credit>> credits = isSetOff(text) ? Credits.inBrackets(text) : Credits.in(text);
		return credits
			.filter((found) -> found.isEmpty() ? text.length() <= LONGEST_NAMELESS : !ColumnNames.isInUse(text));
	}

	/** The same where a role is printed: where and when it was filed is no name. */
	static Optional<List<Credit>> withRoleIn(String text) {
		Matcher filed = FILED.matcher(text);
		return Credits.withRoleIn(filed.matches() ? filed.group(1) : text);
	}

	/** □ 本报记者 王丹 set in the type of a headline: it is a credit all the same. */
	static boolean isMarked(String heading) {
		return !heading.isEmpty() && isSetOff(heading)
				&& line(heading).filter((credits) -> !credits.isEmpty()).isPresent();
	}

	/** □ 本报记者 …: the mark says that it is a credit, so the names need no surname. */
	private static boolean isSetOff(String text) {
		return "□■◎●◇◆\\".indexOf(text.charAt(0)) >= 0 && namesARole(text);
	}

	/**
	 * Most credits begin with a character: only what does not may be a mark or an hour.
	 */
	static String withoutBefore(String printed) {
		boolean marked = printed.charAt(0) <= '\u007F' || printed.charAt(0) == '\uFF08';
		if (!marked || printed.length() > LONGEST) {
			return printed;
		}
		Matcher before = BEFORE.matcher(printed);
		return before.lookingAt() ? printed.substring(before.end()) : printed;
	}

	/** Spares lines that cannot be credits the closer look. */
	private static boolean namesARole(String text) {
		return OF_A_ROLE.anyIn(text);
	}

	/** Agencies stand around the photographer: 新华社发(吴景腾摄), …摄影报道(人民视觉). */
	private static String withoutBehind(String printed) {
		if (printed.length() < 2 || printed.length() > LONGEST || !(endsInBracket(printed)
				|| Character.isDigit(printed.charAt(printed.length() - 1)) || SOURCES.anyIn(printed))) {
			return printed;
		}
		Matcher issued = ISSUED.matcher(printed);
		if (issued.matches()) {
			return issued.group(1);
		}
		Matcher behind = BEHIND.matcher(printed);
		return (behind.find() && behind.start() > 0) ? printed.substring(0, behind.start()) : printed;
	}

	static boolean endsInBracket(String text) {
		return text.endsWith(")") || text.endsWith("\uFF09");
	}

	static boolean isBracketed(String text) {
		char first = text.charAt(0);
		char last = text.charAt(text.length() - 1);
		if ((first != '(' && first != '\uFF08') || (last != ')' && last != '\uFF09')) {
			return false;
		}
		for (int i = 1; i < text.length() - 1; i++) {
			char c = text.charAt(i);
			if (c == ')' || c == '\uFF09') {
				return false;
			}
		}
		return true;
	}

}
