package org.jinwen.article;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * A month with the articles that are listed under its days.
 *
 * @param month the month
 * @param articles how many there are
 * @param first the first day that has any
 * @param last the last day that has any
 */
public record MonthCount(YearMonth month, long articles, LocalDate first, LocalDate last) {

	/** Whether it is a real month. */
	boolean isDated() {
		return this.last.isAfter(Article.UNDATED);
	}

}
