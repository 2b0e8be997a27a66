package org.jinwen.ingest;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

import org.jinwen.ingest.WordDiff.Kind;
import org.jinwen.ingest.WordDiff.Piece;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class WordDiffTests {

	@ParameterizedTest
	@CsvSource({ "早市开张, 夜市开张, [-早-]{+夜+}市开张", "投资3.5亿元, 投资13.5亿元, 投资[-3-]{+13+}.5亿元",
			"the old town, the new town, the [-old-]{+new+} town", "'', 新的, {+新的+}", "旧的, '', [-旧的-]",
			"𠮷野家, 吉野家, [-𠮷-]{+吉+}野家" })
	void tellsWordsThatWentFromWordsThatCame(String before, String after, String diff) {
		assertThat(written(WordDiff.of(before, after))).isEqualTo(diff);
	}

	@Test
	void cutsOutLongStretchesThatAreTheSame() {
		String long1 = "山西".repeat(100);
		List<Piece> pieces = WordDiff.of(long1 + "旧" + long1, long1 + "新" + long1);
		assertThat(written(pieces)).isEqualTo("…" + "山西".repeat(15) + "[-旧-]{+新+}" + "山西".repeat(15) + "…");
	}

	@Test
	@Timeout(value = 20, unit = TimeUnit.SECONDS)
	void doesNotCompareWhatWouldTakeTooLong() {
		String before = "一二三四五六七八九十".repeat(5_000);
		String after = "甲乙丙丁戊己庚辛壬癸".repeat(5_000);
		assertThat(WordDiff.of(before, after)).containsExactly(new Piece(Kind.REMOVED, before),
				new Piece(Kind.ADDED, after));
		assertThat(WordDiff.of(before.substring(0, 9_000), after.substring(0, 9_000))).hasSize(2);
	}

	private static String written(List<Piece> pieces) {
		return pieces.stream().map((piece) -> switch (piece.kind()) {
			case SAME -> piece.text();
			case REMOVED -> "[-" + piece.text() + "-]";
			case ADDED -> "{+" + piece.text() + "+}";
		}).collect(Collectors.joining());
	}

}
