package org.jinwen.reading;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.jinwen.article.ArticleFilter;
import org.jinwen.search.FacetCount;
import org.jinwen.web.Addresses;
import org.jspecify.annotations.Nullable;

/**
 * The years the articles found are from, and the months of the year that is chosen or is
 * the only one.
 *
 * @param years years, the newest first; none where there is but one
 * @param months months, the newest first
 */
record TimeFacet(List<CountedLink> years, List<Month> months) {

	static TimeFacet of(List<FacetCount> counts, ArticleFilter filter) {
		Map<Integer, Long> years = counts.stream()
			.collect(Collectors.groupingBy((count) -> YearMonth.parse(count.value()).getYear(), TreeMap::new,
					Collectors.summingLong(FacetCount::articles)));
		Integer chosen = (years.size() == 1) ? years.keySet().iterator().next() : year(filter);
		return new TimeFacet((years.size() > 1) ? years(new TreeMap<>(years).descendingMap(), filter) : List.of(),
				counts.stream()
					.filter((count) -> chosen != null && YearMonth.parse(count.value()).getYear() == chosen)
					.map((count) -> month(count, filter))
					.toList());
	}

	private static List<CountedLink> years(Map<Integer, Long> years, ArticleFilter filter) {
		return years.entrySet().stream().map((year) -> {
			LocalDate first = LocalDate.of(year.getKey(), 1, 1);
			LocalDate last = LocalDate.of(year.getKey(), 12, 31);
			boolean current = first.equals(filter.from()) && last.equals(filter.to());
			return new CountedLink(year.getKey().toString(), address(filter, first, last, current), year.getValue(),
					null, current);
		}).toList();
	}

	private static Month month(FacetCount count, ArticleFilter filter) {
		YearMonth month = YearMonth.parse(count.value());
		boolean current = month.atDay(1).equals(filter.from()) && month.atEndOfMonth().equals(filter.to());
		return new Month(month, address(filter, month.atDay(1), month.atEndOfMonth(), current), count.articles(),
				current);
	}

	private static String address(ArticleFilter filter, LocalDate first, LocalDate last, boolean current) {
		return Addresses.search(current ? filter.withoutDays() : filter.withDays(first, last), 1);
	}

	private static @Nullable Integer year(ArticleFilter filter) {
		boolean one = filter.from() != null && filter.to() != null && filter.from().getYear() == filter.to().getYear();
		return (one && filter.from() != null) ? Integer.valueOf(filter.from().getYear()) : null;
	}

	/**
	 * A month with the number of articles behind the link.
	 *
	 * @param month the month
	 * @param address where it leads
	 * @param articles how many articles are there
	 * @param current whether the search is narrowed to it
	 */
	record Month(YearMonth month, String address, long articles, boolean current) {
	}

}
