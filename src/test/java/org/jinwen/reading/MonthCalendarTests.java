package org.jinwen.reading;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class MonthCalendarTests {

	@Test
	void beginsWeeksOnMonday() {
		MonthCalendar december = MonthCalendar.of(YearMonth.of(2024, 12), Map.of());
		assertThat(december.weeks()).hasSize(6).allSatisfy((week) -> assertThat(week).hasSize(7));
		assertThat(december.weeks().get(0).get(6).date()).isEqualTo("2024-12-01");
		assertThat(december.weeks().get(0).get(5).date()).isNull();
	}

	@Test
	void fitsFourWeeksIntoAFebruaryThatBeginsOnMonday() {
		assertThat(MonthCalendar.of(YearMonth.of(2021, 2), Map.of()).weeks()).hasSize(4);
	}

	@Test
	void shadesADayByItsShareOfTheMost() {
		MonthCalendar month = MonthCalendar.of(YearMonth.of(2021, 2),
				Map.of(LocalDate.of(2021, 2, 1), 1L, LocalDate.of(2021, 2, 2), 8L, LocalDate.of(2021, 2, 3), 4L));
		assertThat(month.weeks().get(0)).extracting(MonthCalendar.Day::shade)
			.containsExactly("v1", "v4", "v2", "v0", "v0", "v0", "v0");
	}

}
