package org.jinwen.web;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;

/**
 * A language the pages speak, and how it writes dates. What was printed stays Chinese.
 */
public enum Language {

	/** Simplified Chinese. */
	ZH_CN(Locale.SIMPLIFIED_CHINESE, "y年M月d日", "M月d日", "y年M月d日 EEEE", "y年M月"),
	/** English. */
	EN(Locale.ENGLISH, "d MMMM y", "d MMMM", "EEEE, d MMMM y", "MMMM y");

	private final Locale locale;

	private final DateTimeFormatter day;

	private final DateTimeFormatter monthDay;

	private final DateTimeFormatter weekday;

	private final DateTimeFormatter month;

	Language(Locale locale, String day, String monthDay, String weekday, String month) {
		this.locale = locale;
		this.day = DateTimeFormatter.ofPattern(day, locale);
		this.monthDay = DateTimeFormatter.ofPattern(monthDay, locale);
		this.weekday = DateTimeFormatter.ofPattern(weekday, locale);
		this.month = DateTimeFormatter.ofPattern(month, locale);
	}

	/** The language as addresses and documents name it: {@code zh-CN}, {@code en}. */
	public String tag() {
		return this.locale.toLanguageTag();
	}

	/** The locale whose messages it takes. */
	public Locale locale() {
		return this.locale;
	}

	/** A day with its year. */
	public String day(LocalDate date) {
		return this.day.format(date);
	}

	/** A day whose year is known from its surroundings, or not at all. */
	public String monthDay(TemporalAccessor date) {
		return this.monthDay.format(MonthDay.from(date));
	}

	/** A day with its year and the day of the week. */
	public String weekday(LocalDate date) {
		return this.weekday.format(date);
	}

	/** A month with its year. */
	public String month(YearMonth month) {
		return this.month.format(month);
	}

	/** A number with a mark between thousands. */
	public String number(long number) {
		return String.format(this.locale, "%,d", number);
	}

}
