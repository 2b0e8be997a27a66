package org.jinwen.reading;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jinwen.web.Addresses;
import org.jspecify.annotations.Nullable;

/**
 * A month with the number of articles of each day, in weeks that begin on Monday.
 *
 * @param month the month
 * @param weeks its weeks, seven days each
 */
record MonthCalendar(YearMonth month, List<List<Day>> weeks) {

	private static final int SHADES = 4;

	MonthCalendar {
		weeks = List.copyOf(weeks);
	}

	/** Draws up the calendar of a month. */
	static MonthCalendar of(YearMonth month, Map<LocalDate, Long> articles) {
		long most = articles.values().stream().mapToLong(Long::longValue).max().orElse(1);
		List<List<Day>> weeks = new ArrayList<>();
		LocalDate monday = month.atDay(1).with(DayOfWeek.MONDAY);
		for (; !monday.isAfter(month.atEndOfMonth()); monday = monday.plusWeeks(1)) {
			List<Day> week = new ArrayList<>();
			for (int i = 0; i < DayOfWeek.values().length; i++) {
				LocalDate date = monday.plusDays(i);
				week.add(YearMonth.from(date).equals(month) ? day(date, articles.getOrDefault(date, 0L), most)
						: Day.OUTSIDE);
			}
			weeks.add(List.copyOf(week));
		}
		return new MonthCalendar(month, weeks);
	}

	/** Where the articles of the month are, {@code null} where there are none. */
	public @Nullable String address() {
		return this.weeks.stream().flatMap(List::stream).anyMatch((day) -> day.articles() > 0)
				? Addresses.month(this.month) : null;
	}

	/** The days of the week, as numbers from 1 for Monday. */
	public List<Integer> weekdays() {
		return List.of(1, 2, 3, 4, 5, 6, 7);
	}

	private static Day day(LocalDate date, long articles, long most) {
		return new Day(date, articles, (articles > 0) ? Addresses.day(date) : null, shade(articles, most));
	}

	/**
	 * The shade of a number of articles: {@code v0} for none to {@code v4} for the most.
	 */
	static String shade(long articles, long most) {
		return "v" + ((articles == 0) ? 0 : 1 + (articles - 1) * SHADES / most);
	}

	/**
	 * A day of the month, or a blank before the first or after the last.
	 *
	 * @param date the day, {@code null} for a blank
	 * @param articles how many articles are listed under it
	 * @param address where they are
	 * @param shade {@code v0} for none to {@code v4} for the most
	 */
	record Day(@Nullable LocalDate date, long articles, @Nullable String address, String shade) {

		static final Day OUTSIDE = new Day(null, 0, null, "out");

	}

}
