package org.jinwen.reading;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import org.jinwen.article.MonthCount;
import org.jspecify.annotations.Nullable;

/**
 * How some articles spread over the months, as a line of columns.
 *
 * @param first the day of the oldest
 * @param last the day of the newest
 * @param months how many months that is
 * @param fullest the month with most articles
 * @param most how many it has
 * @param columns the columns, as SVG draws them in a field {@value #HEIGHT} high
 */
record Timeline(LocalDate first, LocalDate last, int months, YearMonth fullest, long most, String columns) {

	/** How high the picture is. */
	static final int HEIGHT = 24;

	private static final int COLUMN = 5;

	/** Fewer columns tell nothing, more are thinner than a line. */
	private static final int FEWEST = 3;

	private static final int MOST = 120;

	/** The timeline of some months, {@code null} where nothing is dated. */
	static @Nullable Timeline of(List<MonthCount> counts) {
		if (counts.isEmpty()) {
			return null;
		}
		MonthCount newest = counts.get(counts.size() - 1);
		YearMonth begin = newest.month().minusMonths(MOST - 1L);
		List<MonthCount> shown = counts.stream().filter((count) -> !count.month().isBefore(begin)).toList();
		MonthCount fullest = Objects
			.requireNonNull(shown.stream().max(Comparator.comparingLong(MonthCount::articles)).orElse(newest));
		int months = (int) ChronoUnit.MONTHS.between(shown.get(0).month(), newest.month()) + 1;
		StringBuilder columns = new StringBuilder();
		for (MonthCount count : shown) {
			long x = ChronoUnit.MONTHS.between(shown.get(0).month(), count.month()) * COLUMN;
			long height = Math.max(1, count.articles() * HEIGHT / fullest.articles());
			columns.append("M%d %dv-%dh%dv%dz".formatted(x, HEIGHT, height, COLUMN - 1, height));
		}
		return new Timeline(counts.get(0).first(), newest.last(), months, fullest.month(), fullest.articles(),
				columns.toString());
	}

	/** Whether there is anything to see in the picture. */
	public boolean isDrawn() {
		return this.months >= FEWEST;
	}

	/** How wide the picture is. */
	public int width() {
		return this.months * COLUMN - 1;
	}

	/** Whether all articles are of one day. */
	public boolean isOneDay() {
		return this.first.equals(this.last);
	}

}
