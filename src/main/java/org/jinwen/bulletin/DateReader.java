package org.jinwen.bulletin;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Reads calendar dates as papers print them: {@code 12月5日}, {@code 7月23号}, {@code 八月三十日},
 * {@code 2008年5月12日}. Works on folded text.
 */
final class DateReader {

	private static final String NUMBER = "(?:\\d{1,2}|[一二三四五六七八九十廿卅]{1,4})";

	/**
	 * A date with its month, as the source of larger patterns; groups y, m and d. Before
	 * the word of sending the 日 may be left out: 12月30讯.
	 */
	static final String DATE = "(?:(?<y>\\d{4}|[〇零○一二三四五六七八九]{4}) ?年 ?)?(?<m>" + NUMBER + ") ?月 ?(?<d>" + NUMBER
			+ ")(?: ?[日号]|(?=[专特]?(?:讯|电)))";

	/** A date in a dateline: the month may be missing ({@code 博山七日电}). */
	static final String DATE_OR_DAY = "(?:" + DATE + "|月?(?:\\d{1,2}|[一二三四五六七八九十廿卅]{1,3})[日号])";

	private static final Pattern AT_START = Pattern.compile("[ ,，]{0,3}" + DATE);

	private static final Pattern BRACKETED = Pattern
		.compile("[ ,，]{0,3}(?:今[天日晨晚]|昨[天日晨晚夜]|前[天日晚])[上下中]?午? ?\\(" + DATE + "\\)");

	private static final Pattern ANYWHERE = Pattern.compile("(?<![\\d年])" + DATE);

	private static final Pattern LIKE_ISO = Pattern.compile("(?<!\\d)(?:\\d{4}-\\d{2}-\\d{2}|(?:19|20)\\d{6})(?!\\d)");

	private static final Pattern ISO = Pattern
		.compile("(?<!\\d)((?:19|20)\\d{2})(?:[-./]?)(0[1-9]|1[0-2])(?:[-./]?)(0[1-9]|[12]\\d|3[01])(?!\\d)");

	private static final Pattern WITH_YEAR = Pattern
		.compile("(?<y>\\d{4}|[〇零○一二三四五六七八九]{4}) ?年 ?(?<m>" + NUMBER + ") ?月 ?(?<d>" + NUMBER + ") ?日");

	/** A date ends within so many characters. */
	private static final int LONGEST = 40;

	/** 二〇二四 年 十二 月: so much of a date stands before this character at most. */
	private static final int BEFORE_MONTH = 12;

	private static final Signs BEFORE = Signs.of("0123456789〇零○一二三四五六七八九十廿卅年 ");

	/** 月 二十八 日: so much of it from this character on. */
	private static final int BEHIND_MONTH = 10;

	/** 民国三十六年 is 1947. */
	private static final int FIRST_YEAR = 1911;

	private static final Pattern OF_THE_REPUBLIC = Pattern
		.compile("民国(?<r>" + NUMBER + ") ?年 ?(?<y>\\d{4})?(?<m>" + NUMBER + ") ?月 ?(?<d>" + NUMBER + ") ?日");

	private DateReader() {
	}

	/**
	 * The date that stands right at a place of the text, blanks and a comma apart; also
	 * {@code 今天(7月18日)}. Tomorrow is a day that a report speaks of, not its own.
	 */
	static @Nullable PrintedDate at(String folded, int offset) {
		int end = Math.min(folded.length(), offset + LONGEST);
		int month = folded.indexOf('月', offset);
		if (month < 0 || month >= end) {
			return null;
		}
		Matcher plain = AT_START.matcher(folded).region(Math.min(offset, end), end);
		if (plain.lookingAt()) {
			return isMonthOnly(folded, plain.end()) ? null : of(plain);
		}
		Matcher bracketed = BRACKETED.matcher(folded).region(Math.min(offset, end), end);
		return bracketed.lookingAt() ? of(bracketed) : null;
	}

	private static boolean isMonthOnly(String folded, int end) {
		return folded.startsWith("报", end);
	}

	/** The date in a match that has the groups y, m and d. */
	static @Nullable PrintedDate of(Matcher match) {
		String month = match.group("m");
		String day = match.group("d");
		if (month == null || day == null) {
			return null;
		}
		String year = match.group("y");
		try {
			MonthDay monthDay = MonthDay.of(number(month), number(day));
			return new PrintedDate((year != null) ? number(year) : null, monthDay);
		}
		catch (DateTimeException ex) {
			return null;
		}
	}

	/**
	 * The first full date in a line: {@code 2020年6月24日}, or ISO with or without dashes.
	 */
	static @Nullable LocalDate full(String folded) {
		Matcher republic = OF_THE_REPUBLIC.matcher(folded);
		if (republic.find()) {
			PrintedDate date = of(republic);
			return (date != null) ? full(new PrintedDate(number(republic.group("r")) + FIRST_YEAR, date.monthDay()))
					: null;
		}
		Matcher chinese = WITH_YEAR.matcher(folded);
		if (chinese.find()) {
			PrintedDate date = of(chinese);
			return (date != null) ? full(date) : null;
		}
		return iso(folded);
	}

	/** The first ISO date in a file name or line, with or without dashes. */
	static @Nullable LocalDate iso(String text) {
		Matcher match = ISO.matcher(text);
		while (match.find()) {
			YearMonth month = YearMonth.of(Integer.parseInt(match.group(1)), Integer.parseInt(match.group(2)));
			int day = Integer.parseInt(match.group(3));
			if (month.isValidDay(day)) {
				return month.atDay(day);
			}
		}
		return null;
	}

	/**
	 * The first date of a text that is none of a newspaper: 2月30日, 2024-02-30,
	 * 2106-12-06.
	 */
	static @Nullable String impossible(String folded) {
		if (folded.indexOf('月') < 0) {
			Matcher iso = LIKE_ISO.matcher(folded);
			return (iso.find() && iso(iso.group()) == null) ? iso.group() : null;
		}
		Matcher chinese = ANYWHERE.matcher(folded).useTransparentBounds(true);
		int from = 0;
		for (int month = folded.indexOf('月'); month >= 0; month = folded.indexOf('月', from)) {
			int start = month;
			while (start > from && start > month - BEFORE_MONTH && BEFORE.has(folded.charAt(start - 1))) {
				start--;
			}
			chinese.region(start, Math.min(folded.length(), month + BEHIND_MONTH));
			from = month + 1;
			if (start < month && chinese.find()) {
				PrintedDate date = of(chinese);
				if (date == null || (date.year() != null && full(date) == null)) {
					return chinese.group();
				}
				from = chinese.end();
			}
		}
		return null;
	}

	private static @Nullable LocalDate full(PrintedDate date) {
		Integer year = date.year();
		return (year != null && date.monthDay().isValidYear(year)) ? date.monthDay().atYear(year) : null;
	}

	/** The value of Arabic or Chinese digits: 十六 is 16, 廿三 is 23, 二〇二四 is 2024. */
	static int number(String digits) {
		if (Character.isDigit(digits.charAt(0))) {
			return Integer.parseInt(digits);
		}
		int value = 0;
		int unit = 0;
		for (int i = 0; i < digits.length(); i++) {
			char c = digits.charAt(i);
			switch (c) {
				case '十' -> {
					value += 10 * Math.max(unit, 1);
					unit = 0;
				}
				case '廿' -> value += 20;
				case '卅' -> value += 30;
				case '〇', '零', '○' -> unit *= 10;
				default -> unit = unit * 10 + "一二三四五六七八九".indexOf(c) + 1;
			}
		}
		return value + unit;
	}

}
