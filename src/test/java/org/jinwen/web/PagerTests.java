package org.jinwen.web;

import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PagerTests {

	private static String numbers(int page, int pages) {
		return Pager.of(page, pages, (number) -> "/p" + number).steps().stream().map((step) -> {
			String number = step.isGap() ? "…" : String.valueOf(step.number());
			return step.current() ? "[" + number + "]" : number;
		}).collect(Collectors.joining(" "));
	}

	@Test
	void isNotNeededForOnePage() {
		assertThat(Pager.of(1, 1, String::valueOf).isNeeded()).isFalse();
	}

	@Test
	void showsEveryNumberOfAFew() {
		assertThat(numbers(2, 5)).isEqualTo("1 [2] 3 4 5");
	}

	@Test
	void leavesNumbersOutAfterTheFirstPages() {
		assertThat(numbers(1, 10)).isEqualTo("[1] 2 3 … 10");
		assertThat(numbers(4, 10)).isEqualTo("1 2 3 [4] 5 6 … 10");
	}

	@Test
	void leavesNumbersOutOnBothSides() {
		assertThat(numbers(50, 100)).isEqualTo("1 … 48 49 [50] 51 52 … 100");
	}

	@Test
	void leavesNumbersOutBeforeTheLastPages() {
		assertThat(numbers(10, 10)).isEqualTo("1 … 8 9 [10]");
	}

	@Test
	void showsANumberInsteadOfAGapForIt() {
		assertThat(numbers(5, 9)).isEqualTo("1 2 3 4 [5] 6 7 8 9");
	}

	@Test
	void leadsToThePagesBesideThisOne() {
		Pager middle = Pager.of(2, 3, (number) -> "/p" + number);
		assertThat(middle.previous()).isEqualTo("/p1");
		assertThat(middle.next()).isEqualTo("/p3");
		assertThat(Pager.of(1, 3, String::valueOf).previous()).isNull();
		assertThat(Pager.of(3, 3, String::valueOf).next()).isNull();
	}

}
