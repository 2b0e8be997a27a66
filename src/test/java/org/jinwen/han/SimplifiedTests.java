package org.jinwen.han;

import com.ibm.icu.text.Transliterator;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SimplifiedTests {

	@Test
	void readsTraditionalCharactersAsSimplified() {
		assertThat(Simplified.of("臺灣與晉城發展後裏龍")).isEqualTo("台湾与晋城发展后里龙");
	}

	@Test
	void leavesEverythingElse() {
		assertThat(Simplified.of("晋城 2024 Ab，𠮷")).isEqualTo("晋城 2024 Ab，𠮷");
	}

	@Test
	void simplifiesNothingTwice() {
		for (int character = 0; character < 0x32000; character++) {
			int once = Simplified.of(character);
			assertThat(Simplified.of(once)).isEqualTo(once);
		}
	}

	@Test
	void agreesWithIcu() {
		StringBuilder han = new StringBuilder();
		for (int character = 0x4E00; character <= 0x9FFF; character++) {
			// 薴, 苧, 苎: a circle in ICU
			if ("薴苧苎".indexOf(character) < 0) {
				han.appendCodePoint(character).append('\n');
			}
		}
		String simplified = Transliterator.getInstance("Traditional-Simplified").transliterate(han.toString());
		assertThat(Simplified.of(han.toString())).isEqualTo(simplified);
	}

}
