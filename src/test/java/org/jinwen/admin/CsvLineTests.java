package org.jinwen.admin;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class CsvLineTests {

	@Test
	void quotesText() {
		assertThat(CsvLine.of(List.of(-7, "晋闻", "说“好”, \"yes\"", "")))
			.isEqualTo("-7,\"晋闻\",\"说“好”, \"\"yes\"\"\",\"\"\r\n");
	}

	/** X7: a cell that a spreadsheet would run. */
	@ParameterizedTest
	@ValueSource(strings = { "=cmd|'/C calc'!A0", "+1+1", "-1", "@SUM(A1)", "\t=1", "\uFF1D1+1" })
	void keepsFormulasFromRunning(String cell) {
		assertThat(CsvLine.of(List.of(cell))).isEqualTo("\"'" + cell + "\"\r\n");
	}

}
