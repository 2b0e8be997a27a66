package org.jinwen.article;

import java.time.Duration;
import java.util.List;

import org.jinwen.article.SearchQuery.Term;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

class SearchQueryTests {

	@Test
	void separatesWordsAtBlanksOfAnyKind() {
		assertThat(words("晋城\u3000经济 \t发展\u0000稳")).containsExactly("晋城", "经济", "发展", "稳");
	}

	@Test
	void keepsQuotationTogether() {
		assertThat(SearchQuery.parse("\"Java EE\" 太原").terms()).containsExactly(new Term("Java EE", true, false),
				new Term("太原", false, false));
		assertThat(words("\u201C一 二\u201D")).containsExactly("一 二");
		assertThat(words("\u300C一 二\u300D")).containsExactly("一 二");
		assertThat(words("\u300E一 二\u300F")).containsExactly("一 二");
		assertThat(words("\uFF02一 二\uFF02")).containsExactly("一 二");
	}

	@Test
	void leavesOutWhatFollowsDash() {
		SearchQuery query = SearchQuery.parse("太原 -晋城 \uFF0D\"吕 梁\"");
		assertThat(query.required()).extracting(Term::text).containsExactly("太原");
		assertThat(query.excluded()).extracting(Term::text).containsExactly("晋城", "吕 梁");
	}

	@ParameterizedTest
	@ValueSource(strings = { "-晋城", "a-b", "“十四五”规划", "“好", "好”", "\"", "\"\"", "-", "*", "/.*.*/", "a~9", "(", "())((",
			"AND", "OR", "!", "%", "_", "a:b", "[1,2]", "{}", "^2", "\\", "'; drop table article; --", "《山西日报》" })
	void takesEverythingElseLiterally(String typed) {
		if (!typed.contains(" ")) {
			assertThat(SearchQuery.parse(typed).terms()).containsExactly(new Term(typed, false, false));
		}
		assertThat(SearchQuery.parse(typed).text()).isEqualTo(typed);
	}

	@Test
	void takesLoneDashBetweenWordsLiterally() {
		assertThat(words("太原 - 晋城")).containsExactly("太原", "-", "晋城");
	}

	@Test
	void cutsWhatIsTooLongAndTellsSo() {
		SearchQuery query = SearchQuery.parse("\uD842\uDFB7".repeat(201));
		assertThat(query.cut()).isTrue();
		assertThat(query.text().codePoints()).hasSize(200).containsOnly(0x20BB7);
		assertThat(SearchQuery.parse("山".repeat(200)).cut()).isFalse();
	}

	@Test
	void cutsTheSeventeenthWordAndTellsSo() {
		assertThat(SearchQuery.parse("一 ".repeat(16)).cut()).isFalse();
		SearchQuery query = SearchQuery.parse("一 ".repeat(17));
		assertThat(query.cut()).isTrue();
		assertThat(query.terms()).hasSize(16);
	}

	@Test
	void looksForNothingWhereNothingIsVisible() {
		assertThat(SearchQuery.parse("").isEmpty()).isTrue();
		assertThat(SearchQuery.parse(" \u3000\u0000").isEmpty()).isTrue();
		assertThat(SearchQuery.parse("\u200B\uFEFF").isEmpty()).isTrue();
		assertThat(SearchQuery.parse("").cut()).isFalse();
	}

	@Test
	void takesWordsAway() {
		SearchQuery query = SearchQuery.parse("太原 \"一 二\" -晋城");
		assertThat(query.without(query.terms().get(0))).contains("\u201C一 二\u201D -晋城");
		assertThat(query.without(query.terms().get(2))).contains("太原 \u201C一 二\u201D");
		SearchQuery two = SearchQuery.parse("太原 -晋城");
		assertThat(two.without(two.terms().get(0))).isEmpty();
	}

	@Test
	void readsTheRestOfQueryWithoutWordAsTheSameWords() {
		for (String typed : List.of("一 二", "“一 二” 三 -四", "a \"b", "x -y -z")) {
			SearchQuery query = SearchQuery.parse(typed);
			for (Term term : query.terms()) {
				query.without(term)
					.ifPresent((rest) -> assertThat(SearchQuery.parse(rest).terms()).containsExactlyElementsOf(
							query.terms().stream().filter((other) -> !other.equals(term)).toList()));
			}
		}
	}

	@Test
	void readsHugeQueryInLinearTime() {
		for (String part : List.of("山", "(", "\"", "- ", "“", "\u0301", "\u3000")) {
			assertTimeoutPreemptively(Duration.ofSeconds(20),
					() -> assertThatNoException().isThrownBy(() -> SearchQuery.parse(part.repeat(1_000_000))));
		}
	}

	private static List<String> words(String typed) {
		return SearchQuery.parse(typed).terms().stream().map(Term::text).toList();
	}

}
