package org.jinwen.reading;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;

import org.jinwen.article.ArticleText.DateEvidence;
import org.jspecify.annotations.Nullable;

/**
 * The date of an article, with what of it is not printed beside the article.
 *
 * @param day the date with its year, if that is known
 * @param monthDay month and day as printed, where the year is not known
 * @param inference end of the key of the message that says what was inferred and from
 * what, {@code null} where all is printed
 */
record PrintedDay(@Nullable LocalDate day, @Nullable MonthDay monthDay, @Nullable String inference) {

	static PrintedDay of(@Nullable LocalDate publishedOn, @Nullable String datePrinted,
			@Nullable DateEvidence evidence) {
		if (publishedOn == null) {
			MonthDay monthDay = (datePrinted != null) ? monthDay(datePrinted) : null;
			return new PrintedDay(null, monthDay, (monthDay != null) ? "year.unknown" : null);
		}
		if (datePrinted == null) {
			return new PrintedDay(publishedOn, null, "issue." + source(evidence));
		}
		boolean wholePrinted = !datePrinted.startsWith("--");
		return new PrintedDay(publishedOn, null, wholePrinted ? null : "year." + source(evidence));
	}

	/** Whether there is a date to show. */
	public boolean isKnown() {
		return this.day != null || this.monthDay != null;
	}

	/** The date without a year as HTML writes it: {@code 12-05}. */
	public @Nullable String getYearless() {
		return (this.monthDay != null) ? this.monthDay.toString().substring("--".length()) : null;
	}

	private static String source(@Nullable DateEvidence evidence) {
		return (evidence != null) ? evidence.name() : "unsaid";
	}

	private static @Nullable MonthDay monthDay(String datePrinted) {
		try {
			return MonthDay.parse(datePrinted);
		}
		catch (DateTimeException ex) {
			return null;
		}
	}

}
