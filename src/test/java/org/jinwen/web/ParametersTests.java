package org.jinwen.web;

import java.time.LocalDate;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jinwen.article.ArticleFilter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.mock.web.MockHttpServletRequest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ParametersTests {

	private static Parameters of(String... namesAndValues) {
		MockHttpServletRequest request = new MockHttpServletRequest();
		for (int i = 0; i < namesAndValues.length; i += 2) {
			request.addParameter(namesAndValues[i], namesAndValues[i + 1]);
		}
		return Parameters.of(request);
	}

	private static void assertRefused(String parameter, ThrowingCallable reading) {
		assertThatExceptionOfType(BadParameterException.class).isThrownBy(reading)
			.satisfies((ex) -> assertThat(ex.getParameter()).isEqualTo(parameter));
	}

	@Test
	void readsAllSidesOfAFilter() {
		assertThat(of("section", "a", "reporter", "b", "place", "c", "from", "2024-02-29", "to", "2024-03-01", "q",
				" 太原 ", "utm", "x")
			.filter())
			.isEqualTo(new ArticleFilter("a", "b", "c", LocalDate.of(2024, 2, 29), LocalDate.of(2024, 3, 1), "太原"));
	}

	@Test
	void takesABlankValueForNone() {
		assertThat(of("section", "", "q", " ", "from", "").filter()).isEqualTo(ArticleFilter.ALL);
		assertThat(of("page", "").page()).isEqualTo(1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "abc", "0", "-1", "1.5", "+1", "1e3", "１" })
	void refusesWhatIsNoPageNumber(String page) {
		assertRefused("page", () -> of("page", page).page());
	}

	@Test
	void takesAPageNumberThatIsTooLargeForOneAfterTheLast() {
		assertThat(of("page", "99999999999999999999").page()).isEqualTo(Integer.MAX_VALUE);
	}

	@ParameterizedTest
	@ValueSource(strings = { "2024-13-01", "2024-02-30", "2024", "05.12.2024", "+12024-01-01", "2024-1-1" })
	void refusesWhatIsNoDay(String day) {
		assertRefused("to", () -> of("to", day).filter());
	}

	@Test
	void refusesDaysInTheWrongOrder() {
		assertRefused("from", () -> of("from", "2024-12-02", "to", "2024-12-01").filter());
	}

	@Test
	void refusesAParameterGivenTwice() {
		assertRefused("section", () -> of("section", "a", "section", "b").filter());
	}

	@Test
	void refusesWhatCannotBePrinted() {
		assertRefused("q", () -> of("q", "a\u0000b").filter());
		assertRefused("q", () -> of("q", "\uD800").filter());
	}

	@Test
	void countsTheLengthInCharactersNotInCodeUnits() {
		assertThat(of("q", "𠮷".repeat(200)).text("q")).hasSize(400);
		assertRefused("q", () -> of("q", "好".repeat(201)).filter());
	}

}
