package org.jinwen.admin;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PrintableTests {

	@Test
	void leavesOrdinaryNamesAlone() {
		assertThat(Printable.of("2024/太原日报 0001 (2).md")).isEqualTo("2024/太原日报 0001 (2).md");
	}

	@Test
	void namesWhatWouldStartAnotherLine() {
		assertThat(Printable.of("a\r\nb\u2028c\u0085d")).isEqualTo("a[U+000D][U+000A]b[U+2028]c[U+0085]d");
	}

	@Test
	void namesWhatWouldTurnTheTextAround() {
		assertThat(Printable.of("a\u202Edm.exe")).isEqualTo("a[U+202E]dm.exe");
	}

	@Test
	void keepsCharactersOutsideTheBasicPlane() {
		assertThat(Printable.of("\uD842\uDFB7.md")).isEqualTo("\uD842\uDFB7.md");
		assertThat(Printable.of("\uD842.md")).isEqualTo("[U+D842].md");
	}

}
