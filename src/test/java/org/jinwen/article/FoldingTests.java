package org.jinwen.article;

import java.util.Locale;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class FoldingTests {

	@Test
	void readsFullAndHalfWidthAlike() {
		assertThat(Folding.fold("\uFF11\uFF12月\uFF08\uFF25\uFF33\uFF27\uFF09")).isEqualTo("12月(esg)");
	}

	@Test
	void readsComposedAndDecomposedAlike() {
		assertThat(Folding.fold("e\u0301")).isEqualTo(Folding.fold("\u00E9"));
	}

	@Test
	void dropsInvisibleCharactersButKeepsLines() {
		assertThat(Folding.fold("王\u200B丹\u00AD\n丁洁")).isEqualTo("王丹\n丁洁");
	}

	@Test
	void doesNotDependOnTheLanguageOfTheMachine() {
		Locale before = Locale.getDefault();
		Locale.setDefault(Locale.forLanguageTag("tr"));
		try {
			assertThat(Folding.fold("TITLE")).isEqualTo("title");
		}
		finally {
			Locale.setDefault(before);
		}
	}

}
