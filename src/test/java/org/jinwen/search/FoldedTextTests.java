package org.jinwen.search;

import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

class FoldedTextTests {

	@ParameterizedTest
	@CsvSource({ "ＡＰＥＣ２０２４, apec2024", "發展, 发展", "晋 城\u3000市, 晋城市", "\u200B陈\u00AD水生, 陈水生", "Cafe\u0301, Caf\u00E9",
			"\uF900, 豈", "㎡, m2", "（试行）, (试行)", "𠮷野家, 𠮷野家" })
	void readsTheSame(String one, String other) {
		assertThat(FoldedText.of(one).joined()).isEqualTo(FoldedText.of(other).joined());
	}

	@Test
	void separatesCharactersForTheIndex() {
		assertThat(FoldedText.of("晋城，A2\n好").spaced()).isEqualTo("晋 城 , a 2 || 好");
	}

	@Test
	void knowsWhereWordsStand() {
		FoldedText text = FoldedText.of("据《山西 日報》：山西日报");
		assertThat(text.find(FoldedText.of("山西日报"))).containsExactly(new Span(2, 7), new Span(9, 13));
	}

	@Test
	void findsNoWordAcrossLines() {
		assertThat(FoldedText.of("一二\n三四").find(FoldedText.of("二三"))).isEmpty();
	}

	@Test
	void findsPartOfComposedCharacterAsWhole() {
		assertThat(FoldedText.of("约5㎡地").find(FoldedText.of("m2"))).containsExactly(new Span(2, 3));
	}

	@Test
	void findsNothingForNothing() {
		assertThat(FoldedText.of("一二").find(FoldedText.of("\u200B"))).isEmpty();
		assertThat(FoldedText.of("").find(FoldedText.of("一"))).isEmpty();
	}

	@Test
	void makesHalfCharactersWritable() {
		assertThat(FoldedText.of("\uD800一").spaced()).isEqualTo("\uFFFD 一");
	}

	@Test
	void keepsCharactersThatGiveMany() {
		assertThat(FoldedText.of("\uFDFA".repeat(100)).find(FoldedText.of("\uFDFA"))).hasSize(100);
	}

	@Test
	void foldsMegabytesAtOnce() {
		assertTimeout(Duration.ofSeconds(5), () -> FoldedText.of("山西發展，".repeat(800_000)));
		assertTimeout(Duration.ofSeconds(5), () -> FoldedText.of("a" + "\u0301".repeat(200_000)));
	}

}
