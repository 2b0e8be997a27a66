package org.jinwen.bulletin;

import java.time.MonthDay;

import org.jspecify.annotations.Nullable;

/**
 * A date as it is printed: the month and day, and the year only if it is there.
 *
 * @param year the printed year, else {@code null}
 * @param monthDay the printed month and day
 */
public record PrintedDate(@Nullable Integer year, MonthDay monthDay) {

	/** {@code --12-05}, or {@code 2008-05-12} where the year is printed (ISO 8601). */
	@Override
	public String toString() {
		return (this.year != null) ? String.format("%04d", this.year) + this.monthDay.toString().substring(1)
				: this.monthDay.toString();
	}

}
