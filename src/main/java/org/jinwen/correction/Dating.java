package org.jinwen.correction;

import java.time.LocalDate;
import java.time.MonthDay;

import org.jinwen.bulletin.PrintedDate;
import org.jspecify.annotations.Nullable;

/**
 * Another date.
 *
 * @param day the date with its year, {@code null} for none
 */
public record Dating(@Nullable LocalDate day) implements Operation {

	@Override
	public boolean apply(Galleys galleys, int first, int last) {
		Galley galley = galleys.openedBy(first);
		if (galley == null) {
			return false;
		}
		galley.date = (this.day != null) ? new PrintedDate(this.day.getYear(), MonthDay.from(this.day)) : null;
		galley.resolvedDate = this.day;
		galley.yearEvidence = null;
		return true;
	}

	@Override
	public String label() {
		return "DATE";
	}

	@Override
	public @Nullable String value() {
		return (this.day != null) ? this.day.toString() : null;
	}

}
