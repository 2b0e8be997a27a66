package org.jinwen.bulletin;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class WordIndexTests {

	private final WordIndex index = WordIndex.of(List.of(List.of("来源", "供稿"), List.of("来", "版"), List.of("来源")));

	@Test
	void tellsEveryListThatHasAWordInTheText() {
		assertThat(this.index.foundIn("来源：江城网")).isEqualTo(0b111);
		assertThat(this.index.foundIn("报社供稿")).isEqualTo(0b001);
		assertThat(this.index.foundIn("第一版")).isEqualTo(0b010);
	}

	@Test
	void takesNoBeginningForAWord() {
		assertThat(this.index.foundIn("供水，源头")).isZero();
		assertThat(this.index.foundIn("今日供")).isZero();
		assertThat(this.index.foundIn("")).isZero();
	}

}
