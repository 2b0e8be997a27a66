package org.jinwen.bulletin;

import java.util.List;

import org.jinwen.han.TableEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class PatternTableTests {

	private static final TableEntry SOURCE = entry("SOURCE", "源 据");

	@Test
	void readsTheRowsOfAKind() {
		PatternTable table = PatternTable
			.of(List.of(SOURCE, new TableEntry("a table", List.of("来源:新华网", "来源:青原网"), List.of("(?:来源", "|稿源):.+")),
					entry("据新华社电", "据新华社电")));
		assertThat(table.sections()).singleElement().satisfies((section) -> {
			assertThat(section.name()).isEqualTo("SOURCE");
			assertThat(section.words()).containsExactly("源", "据");
			assertThat(section.rows().get(0))
				.isEqualTo(new PatternTable.Row(List.of("来源:新华网", "来源:青原网"), "(?:来源|稿源):.+"));
			assertThat(section.pattern().pattern()).isEqualTo("(?:来源|稿源):.+|据新华社电");
		});
	}

	@Test
	void putsInWhatANameInBracesStandsFor() {
		PatternTable table = PatternTable.of(List.of(entry("{han}", "[\\u4E00-\\u9FFF]"),
				entry("{town}", "{han}{2,4}市"), SOURCE, entry("据青原市报", "据{town}报")));
		assertThat(table.sections().get(0).rows().get(0).pattern()).isEqualTo("据[\\u4E00-\\u9FFF]{2,4}市报");
	}

	@Test
	void refusesWhatItCannotRead() {
		assertThatIllegalStateException().isThrownBy(() -> PatternTable.of(List.of(SOURCE, entry("据青原报", "据{town}报"))))
			.withMessageContaining("a table: nothing above tells what {town} stands for: [据青原报]");
		assertThatIllegalStateException()
			.isThrownBy(() -> PatternTable.of(List.of(SOURCE, new TableEntry("a table", List.of("据青原报"), List.of()))))
			.withMessageContaining("has no pattern");
		assertThatIllegalStateException().isThrownBy(() -> PatternTable.of(List.of(entry("据青原报", "据.*"))))
			.withMessageContaining("stands above all kinds");
	}

	@ParameterizedTest
	@ValueSource(strings = { "captions", "endings", "jumps" })
	void everyRowKnowsItsExamplesFolded(String table) {
		assertThat(rows(table)).allSatisfy((row) -> assertThat(row.examples()).isNotEmpty()
			.map(Fold::fold)
			.allSatisfy((example) -> assertThat(example).containsPattern(row.pattern())));
		assertThat(rows(table)).extracting(PatternTable.Row::pattern)
			.allSatisfy((pattern) -> assertThat(Fold.fold(pattern)).isEqualTo(pattern));
	}

	@Test
	void everyRowOfBylinesKnowsItsExamplesAsPrinted() {
		assertThat(rows("bylines")).allSatisfy((row) -> assertThat(row.examples()).isNotEmpty()
			.allSatisfy((example) -> assertThat(example).containsPattern(row.pattern())));
	}

	private static List<PatternTable.Row> rows(String table) {
		return PatternTable.of("bulletin/" + table + ".txt")
			.sections()
			.stream()
			.flatMap((section) -> section.rows().stream())
			.toList();
	}

	private static TableEntry entry(String head, String body) {
		return new TableEntry("a table", List.of(head), List.of(body));
	}

}
