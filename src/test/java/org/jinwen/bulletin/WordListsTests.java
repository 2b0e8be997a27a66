package org.jinwen.bulletin;

import java.util.List;

import org.jinwen.han.TableEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class WordListsTests {

	@Test
	void readsListsByTheirNames() {
		WordLists lists = WordLists.of(List.of(entry("KINDS", "公园 车站"), entry("NAMES", "北京")));
		assertThat(lists.named("KINDS")).containsExactly("公园", "车站");
		assertThat(lists.words("KINDS").anyIn("迎泽公园东门")).isTrue();
		assertThatIllegalArgumentException().isThrownBy(() -> lists.named("ENDINGS")).withMessage("no list ENDINGS");
	}

	@Test
	void refusesAListTwiceAndOneWithoutWords() {
		assertThatIllegalStateException()
			.isThrownBy(() -> WordLists.of(List.of(entry("NAMES", "北京"), entry("NAMES", "天津"))))
			.withMessage("a table: stands there twice: [NAMES] [天津]");
		assertThatIllegalStateException()
			.isThrownBy(() -> WordLists.of(List.of(new TableEntry("a table", List.of("NAMES"), List.of()))))
			.withMessageContaining("a list is a name with words below");
	}

	@ParameterizedTest
	@CsvSource({ "surnames, COMMON, 1, 1", "surnames, OTHER, 1, 1", "surnames, COMPOUND, 2, 2", "columns, IN_USE, 2, 8",
			"columns, ENDINGS, 2, 4", "columns, OF_SMALL_ITEMS, 2, 5", "columns, OF_BRIEFS, 2, 5",
			"columns, OF_FEATURES, 2, 5", "places, NAMES, 2, 2", "places, KINDS, 2, 3", "names, NO_NAMES, 1, 4",
			"names, MADE_OF, 2, 3", "names, RUN_IN, 2, 2" })
	void listsEveryWordOnceFoldedAndNoLongerThanIsLookedFor(String table, String list, int shortest, int longest) {
		List<String> words = WordLists.of("bulletin/" + table + ".txt").named(list);
		assertThat(words).doesNotHaveDuplicates()
			.allSatisfy((word) -> assertThat(word).hasSizeBetween(shortest, longest).isEqualTo(Fold.fold(word)));
	}

	private static TableEntry entry(String name, String words) {
		return new TableEntry("a table", List.of(name), List.of(words));
	}

}
