package org.jinwen.reading;

import java.time.Year;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.jinwen.web.Addresses;
import org.jspecify.annotations.Nullable;

/**
 * A year with the number of articles of each month.
 *
 * @param year the year
 * @param address where its days are
 * @param articles how many articles it has
 * @param months its twelve months
 */
record ArchiveYear(Year year, String address, long articles, List<Month> months) {

	ArchiveYear {
		months = List.copyOf(months);
	}

	/** The years that have any of some articles, newest first. */
	static List<ArchiveYear> of(Map<YearMonth, Long> articles) {
		long most = articles.values().stream().mapToLong(Long::longValue).max().orElse(1);
		return articles.keySet()
			.stream()
			.map(Year::from)
			.distinct()
			.sorted(Comparator.reverseOrder())
			.map((year) -> of(year, articles, most))
			.toList();
	}

	private static ArchiveYear of(Year year, Map<YearMonth, Long> articles, long most) {
		List<Month> months = IntStream.rangeClosed(1, 12)
			.mapToObj(year::atMonth)
			.map((month) -> Month.of(month, articles.getOrDefault(month, 0L), most))
			.toList();
		return new ArchiveYear(year, Addresses.year(year), months.stream().mapToLong(Month::articles).sum(), months);
	}

	/**
	 * A month of the year.
	 *
	 * @param month the month
	 * @param articles how many articles it has
	 * @param address where they are, if there are any
	 * @param shade {@code v0} for no articles to {@code v4} for the most
	 */
	record Month(YearMonth month, long articles, @Nullable String address, String shade) {

		private static Month of(YearMonth month, long articles, long most) {
			return new Month(month, articles, (articles > 0) ? Addresses.month(month) : null,
					MonthCalendar.shade(articles, most));
		}

	}

}
