package org.jinwen.bulletin;

import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

class TypesettingTests {

	@Test
	void setsTheGoldenSentences() {
		List<String> wrong = Goldens.rows("typesetting/typesetting.tsv")
			.filter((row) -> !Typesetting.typeset(row.get(0)).equals(row.get(1)))
			.map((row) -> row.get(0) + " -> " + Typesetting.typeset(row.get(0)) + " but should be " + row.get(1))
			.toList();
		assertThat(wrong).isEmpty();
	}

	@Test
	void leavesWhatIsSetAlone() {
		List<String> wrong = Goldens.rows("typesetting/typesetting.tsv")
			.map((row) -> row.get(1))
			.filter((set) -> !Typesetting.typeset(set).equals(set))
			.toList();
		assertThat(wrong).isEmpty();
	}

	@Test
	void givesTheSameInstanceBackWhereNothingChanges() {
		String numbers = "1,390 3:2 (3)";
		String plain = "雨停了";
		assertThat(Typesetting.typeset(numbers)).isSameAs(numbers);
		assertThat(Typesetting.typeset(plain)).isSameAs(plain);
	}

	@Test
	void takesTimeInProportionToTheText() {
		assertTimeoutPreemptively(Duration.ofSeconds(5), () -> {
			Typesetting.typeset("(".repeat(1_000_000) + "," + ")".repeat(1_000_000));
			Typesetting.typeset("雨, ".repeat(1_000_000));
			Typesetting.typeset("a" + ",      ".repeat(300_000) + ";".repeat(1_000_000));
		});
	}

}
