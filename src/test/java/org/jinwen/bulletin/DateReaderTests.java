package org.jinwen.bulletin;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class DateReaderTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			12月5日,省政府          | --12-05
			7月23号凌晨             | --07-23
			八月三十日十六时         | --08-30
			十二月四日              | --12-04
			五月廿三日              | --05-23
			2008年5月12日14时       | 2008-05-12
			二〇二四年十二月五日     | 2024-12-05
			３月３１日              | --03-31
			10月27日、28日,市委     | --10-27
			11月15日至17日          | --11-15
			今天(7月18日)发布       | --07-18
			,4月7日                 | --04-07
			""")
	void readsADateAtTheBeginning(String text, String date) {
		assertThat(DateReader.at(Fold.fold(text), 0)).hasToString(date);
	}

	@ParameterizedTest
	@ValueSource(strings = { "昨天上午", "11日下午", "近日,12月5日", "2月30日", "13月5日", "12月份以来", "明天(2月9日)除夕", "" })
	void takesNothingElseForADate(String text) {
		assertThat(DateReader.at(text, 0)).isNull();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			2020年6月24日 星期三          | 2020-06-24
			1946-05-15                   | 1946-05-15
			《新闻联播》 (20230718)       | 2023-07-18
			民国三十六年五月八日 星期四    | 1947-05-08
			""")
	void readsTheDateOfAPageLine(String line, LocalDate date) {
		assertThat(DateReader.full(line)).isEqualTo(date);
	}

	@Test
	void ignoresNumbersThatAreNoDate() {
		assertThat(DateReader.iso("000_82d4a97c76c5d2a3")).isNull();
		assertThat(DateReader.iso("20241306")).isNull();
		assertThat(DateReader.iso("taiyuan/2024-12-06/a")).isEqualTo(LocalDate.of(2024, 12, 6));
	}

}
