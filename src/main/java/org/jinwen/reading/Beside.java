package org.jinwen.reading;

import java.time.LocalDate;
import java.util.function.BiFunction;
import java.util.function.Function;

import org.jinwen.article.DayCounts.DaysBeside;
import org.jinwen.web.Language;
import org.jspecify.annotations.Nullable;

/**
 * The way to the time before and after the one that is shown.
 *
 * @param before to the time before, if there are articles
 * @param after to the time after, if there are articles
 */
record Beside(@Nullable Step before, @Nullable Step after) {

	static Beside of(DaysBeside days, Function<LocalDate, String> address,
			BiFunction<LocalDate, Language, String> name) {
		return new Beside(Step.to(days.before(), address, name), Step.to(days.after(), address, name));
	}

	/** Whether there is anywhere to go. */
	public boolean isEmpty() {
		return this.before == null && this.after == null;
	}

	/**
	 * A way to another time.
	 *
	 * @param address where it leads
	 * @param day a day of that time
	 * @param names says what that time is called
	 */
	record Step(String address, LocalDate day, BiFunction<LocalDate, Language, String> names) {

		private static @Nullable Step to(@Nullable LocalDate day, Function<LocalDate, String> address,
				BiFunction<LocalDate, Language, String> name) {
			return (day != null) ? new Step(address.apply(day), day, name) : null;
		}

		/** What that time is called. */
		public String name(Language language) {
			return this.names.apply(this.day, language);
		}

	}

}
