package org.jinwen.bulletin;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.jinwen.han.TableEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class BeatsTests {

	@Test
	void knowsAStoryOfALabelsBeatThoughTheyShareNoWord() {
		Beats beats = Beats.namedIn("平安出行");
		assertThat(beats.kinship(story("考生忘带准考证，民警驾驶警车送她到学校"))).isPositive();
		assertThat(beats.kinship(story("村里的麦子熟了"))).isZero();
		assertThat(Beats.namedIn("要闻").isEmpty()).isTrue();
	}

	@Test
	void countsAWordOnceAndInTraditionalCharacters() {
		Beat beat = Beat.of(entry("法治 普法", "法院 法官 判决"));
		assertThat(story("法院判決了：", "法院的法官說").wordsOf(beat.words(), 4)).isEqualTo(3);
		assertThat(story("法院判決了：", "法院的法官說").wordsOf(beat.words(), 2)).isEqualTo(2);
	}

	@Test
	void countsWordsOfCharactersThatTellLittle() {
		Beat beat = Beat.of(entry("民生", "市民 小区 网格"));
		assertThat(story("小区的网格员说").wordsOf(beat.words(), 4)).isEqualTo(2);
		assertThat(story("区里小", "网", "格子").wordsOf(beat.words(), 4)).isZero();
	}

	@ParameterizedTest
	@MethodSource("table")
	void listsFoldedWordsOnly(TableEntry entry) {
		assertThat(entry.words()).allMatch((word) -> Fold.fold(word).equals(word));
		assertThat(entry.heads()).allMatch((word) -> Fold.fold(word).equals(word));
	}

	@Test
	void namesEachColumnOnceInABeat() {
		assertThat(table()).allSatisfy((entry) -> assertThat(entry.heads().get(0).split(" ")).doesNotHaveDuplicates());
	}

	@ParameterizedTest
	@ValueSource(strings = { "法院 法官 检察院", "法院 法官 法院", "" })
	void refusesWordsThatCannotBeAsked(String words) {
		assertThatIllegalStateException().isThrownBy(() -> Beat.of(entry("法治", words)))
			.withMessageContaining("a table: a beat is one line and up to 64 different words of two characters: [法治]");
	}

	@Test
	void refusesABeatWithoutWords() {
		assertThatIllegalStateException()
			.isThrownBy(() -> Beat.of(new TableEntry("a table", List.of("法治"), List.of())));
	}

	@Test
	void refusesMoreWordsThanABeatHas() {
		String[] words = IntStream.range(0, 65).mapToObj((i) -> "法" + (char) ('\u4E00' + i)).toArray(String[]::new);
		assertThat(Beat.of(entry("法治", String.join(" ", Arrays.copyOf(words, 64)))).words()).hasSize(64);
		assertThatIllegalStateException().isThrownBy(() -> Beat.of(entry("法治", String.join(" ", words))));
	}

	private static Passage story(String... pieces) {
		Passage story = new Passage();
		Arrays.stream(pieces).forEach((piece) -> story.add(Wording.of(piece, 0)));
		return story;
	}

	private static TableEntry entry(String columns, String words) {
		return new TableEntry("a table", List.of(columns), List.of(words));
	}

	private static List<TableEntry> table() {
		return TableEntry.of("bulletin/beats.txt");
	}

}
