package org.jinwen.ingest;

import java.util.Map;

import org.jinwen.bulletin.ParseLimits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ParsePropertiesTests {

	@Test
	void fitsNewspapersByDefault() {
		ParseProperties properties = bind(Map.of());
		assertThat(properties.fileSize().toMegabytes()).isEqualTo(16);
		assertThat(properties.lineSize().toMegabytes()).isEqualTo(1);
		assertThat(properties.limits()).isEqualTo(ParseLimits.DEFAULTS);
	}

	@ParameterizedTest
	@CsvSource({ "file-size, 0B", "file-size, 2000MB", "line-size, 0B", "headings, 0", "block-time, 0s",
			"bulletin-time, 1s", "block-characters, 0" })
	void namesTheSettingThatCannotBe(String setting, String value) {
		assertThatThrownBy(() -> bind(Map.of("jinwen.parse." + setting, value))).rootCause()
			.hasMessageContaining("jinwen.parse." + setting);
	}

	private static ParseProperties bind(Map<String, String> settings) {
		return new Binder(new MapConfigurationPropertySource(settings)).bindOrCreate("jinwen.parse",
				ParseProperties.class);
	}

}
