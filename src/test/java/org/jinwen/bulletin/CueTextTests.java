package org.jinwen.bulletin;

import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class CueTextTests {

	@ParameterizedTest
	@ValueSource(strings = { "", "en" })
	void everyCueThatSpeaksForARoleIsExplainedToReaders(String language) {
		ResourceBundle texts = ResourceBundle.getBundle("cues", Locale.forLanguageTag(language),
				ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
		assertThat(Arrays.stream(Cue.values()).filter((cue) -> cue.weight() > 0).map((cue) -> "cue." + cue.name()))
			.isNotEmpty()
			.allMatch(texts::containsKey);
	}

}
