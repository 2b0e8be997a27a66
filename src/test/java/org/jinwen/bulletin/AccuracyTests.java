package org.jinwen.bulletin;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class AccuracyTests {

	private static final Path BULLETINS = Path.of("src", "test", "resources", "bulletins");

	@Test
	void findsEveryArticleOfThePublicBenchmark() throws IOException {
		Accuracy accuracy = Accuracy.ofParser(BULLETINS);
		assertThat(accuracy.articles()).isGreaterThanOrEqualTo(400);
		assertThat(accuracy.missing()).as("missing: %s", accuracy.errors()).isLessThanOrEqualTo(1);
		assertThat(accuracy.extra()).as("extra: %s", accuracy.errors()).isZero();
	}

	@Test
	void readsEveryFieldOfThePublicBenchmark() throws IOException {
		Accuracy accuracy = Accuracy.ofParser(BULLETINS);
		assertThat(Accuracy.FIELDS)
			.allSatisfy((field) -> assertThat(accuracy.of(field)).as("%s: %s", field, accuracy.errors())
				.isGreaterThanOrEqualTo(0.97));
	}

	@Test
	void countsWhatAnEmptyFinderMisses(@TempDir Path nothing) throws IOException {
		Accuracy accuracy = Accuracy.ofFound(BULLETINS, nothing);
		assertThat(accuracy.missing()).isGreaterThanOrEqualTo(60);
		assertThat(accuracy.of("headline")).isOne();
	}

	@Test
	void seesAWrongFieldAndAnExtraArticle(@TempDir Path folder) throws IOException {
		Files.writeString(folder.resolve("a.gold.json"),
				"[{\"headline\": \"甲\", \"headlineDerived\": false, \"firstChars\": \"本报讯（记者王丹）昨\", \"reporters\": [\"王丹\"]}]");
		Files.writeString(folder.resolve("a.json"), "[{\"headline\": \"甲\", \"firstChars\": \"本报讯(记者王丹)昨\", "
				+ "\"reporters\": [\"李思\"]}, {\"headline\": \"乙\", \"firstChars\": \"丙\"}]");
		Accuracy accuracy = Accuracy.ofFound(folder, folder);
		assertThat(accuracy.missing()).isZero();
		assertThat(accuracy.extra()).isOne();
		assertThat(accuracy.of("firstChars")).isOne();
		assertThat(accuracy.of("reporters")).isZero();
	}

}
