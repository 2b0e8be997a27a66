package org.jinwen.bulletin;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Recognises lines that hold nothing but a credit. */
final class Bylines {

	private static final int LONGEST = 1_500;

	private static final int LONGEST_NAMES = 30;

	/** Where a sentence ends further from the end, there is text besides the source. */
	private static final int LONGEST_SOURCE = 40;

	private static final Pattern ISSUED = Pattern
		.compile("(?:新华社|中新社|本报|人民图片)?(?:发|供图|图片)[(\uFF08]([^()\uFF08\uFF09]{2,40})[)\uFF09]");

	private static final Pattern SOURCE = Pattern.compile(
			"[(\uFF08](?:人民视觉|视觉中国|新华社|中新社|人民图片|影像中国|新华社发)[)\uFF09]$|[ \u3000](?:图片)?来源[:\uFF1A].{1,30}$|[(\uFF08](?:本报|本台|新华社)[\u4E00-\u9FFF]{0,8}(?:专|特)?[电電][)\uFF09]$|[(\uFF08][\u4E00-\u9FFF]{2,10}[报網网][)\uFF09]$| {0,2}[发發]自[\u4E00-\u9FFF]{2,6}$|[(\uFF08]感谢[^()\uFF08\uFF09]{2,60}[)\uFF09]$");

	/** 記者王怡君／台南報導 on a line of its own. */
	private static final Pattern FILED = Pattern
		.compile("(.{0,8}[记記]者.{2,20}?) ?[/\uFF0F\u2215\u2044 \u3000] ?[\u4E00-\u9FFF]{2,6}[报報][导導道]");

	/** 东关街道居民 费明轩: how letters to the editor are signed. */
	private static final Pattern READER = Pattern.compile(
			"[\\u4E00-\\u9FFF]{0,14}(?:(?<reader>读者|居民|村民|市民|职工|教师|学生|家长|业主|乘客|顾客|游客|患者|網友|网友)|[省市县区乡镇村]|公社|大队|公司|[厂局矿站]|学校|大学|学院|中学|小学|医院|部队)[ \u3000]{1,3}(?<name>[\\u4E00-\\u9FFF]{2,4})");

	private static final Words SOURCES = Words.of("来源", "发自", "發自");

	private static final Signs STOPS = Signs.of("。！？!?…”；;：:，,");

	private static final Signs OF_A_ROLE = Signs.of("者員员摄攝生图圖文");

	private Bylines() {
	}

	/**
	 * The people credited in a line of its own: {@code (丁洁)}, {@code 本报记者 蔡茂楷},
	 * {@code □ 本报记者 张驰}, {@code 张海亮  付纯志}. Of {@code 口述:… 整理:…} only who wrote it down.
	 */
	static Optional<List<Credit>> line(String printed) {
		int stop = printed.indexOf('。');
		if (printed.length() < 2 || STOPS.has(printed.charAt(printed.length() - 1))
				|| (stop >= 0 && stop < printed.length() - LONGEST_SOURCE)) {
			return Optional.empty();
		}
		String text = isBracketed(printed) ? printed : withoutSource(withoutLetter(printed));
		int length = text.length();
		if (length < 2 || length > LONGEST || text.indexOf('。') >= 0) {
			return Optional.empty();
		}
		int written = text.startsWith("口述") ? text.indexOf("整理") : -1;
		if (written > 0) {
			return Credits.withRoleIn(text.substring(written + 2).replaceFirst("^[:\uFF1A/ ]", ""));
		}
		if (isBracketed(text)) {
			return Credits.inBrackets(text.substring(1, length - 1));
		}
		if (text.charAt(0) == '【' && text.indexOf('】') == length - 1) {
			return withRoleIn(text.substring(1, length - 1));
		}
		if (length <= LONGEST_NAMES) {
			if (namesARole(text) && FILED.matcher(text).matches()) {
				return withRoleIn(text);
			}
			Matcher reader = READER.matcher(text);
			if (endsSetOff(text) && reader.matches() && PersonNames.isName(reader.group("name"))) {
				return Optional
					.of(List.of(new Credit(reader.group("name"), (reader.group("reader") != null) ? "读者" : null)));
			}
		}
		else if (!namesARole(text)) {
			return Optional.empty();
		}
		Optional<List<Credit>> credits = isSetOff(text) ? Credits.inBrackets(text) : Credits.in(text);
		return credits.filter((found) -> found.isEmpty() ? length <= 8 : !ColumnNames.isInUse(text));
	}

	/** Whether a blank stands before the last two to four characters. */
	private static boolean endsSetOff(String text) {
		int behind = text.length() - 1 - Math.max(text.lastIndexOf(' '), text.lastIndexOf('\u3000'));
		return behind >= 2 && behind <= 4;
	}

	/** Where it was filed from is no name. */
	private static Optional<List<Credit>> withRoleIn(String text) {
		Matcher filed = FILED.matcher(text);
		return Credits.withRoleIn(filed.matches() ? filed.group(1) : text);
	}

	/** □ 本报记者 …: the mark says that it is a credit, so the names need no surname. */
	private static boolean isSetOff(String text) {
		return "□■◎●◇◆\\".indexOf(text.charAt(0)) >= 0 && namesARole(text);
	}

	/** N本报记者 …: the letter is the paper's mark. */
	private static String withoutLetter(String printed) {
		char first = printed.charAt(0);
		return (first >= 'A' && first <= 'Z' && PersonNames.isHan(printed.charAt(1)) && namesARole(printed))
				? printed.substring(1) : printed;
	}

	/** Spares lines that cannot be credits the closer look. */
	private static boolean namesARole(String text) {
		return OF_A_ROLE.anyIn(text);
	}

	/** Agencies stand around the photographer: 新华社发(吴景腾摄), …摄影报道(人民视觉). */
	private static String withoutSource(String printed) {
		if (printed.length() > LONGEST || (!endsInBracket(printed) && !SOURCES.anyIn(printed))) {
			return printed;
		}
		Matcher issued = ISSUED.matcher(printed);
		if (issued.matches()) {
			return issued.group(1);
		}
		Matcher source = SOURCE.matcher(printed);
		return (source.find() && source.start() > 0) ? printed.substring(0, source.start()) : printed;
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
