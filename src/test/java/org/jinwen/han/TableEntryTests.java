package org.jinwen.han;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class TableEntryTests {

	@Test
	void readsLinesFlushLeftWithWhatIsIndentedBelow() {
		List<TableEntry> entries = TableEntry.of("beats.txt", """
				# for people

				交通 出行
				    交警  公交
				    车辆

				# for people, too
				法治
				普法
				    法院
				""");
		assertThat(entries).containsExactly(new TableEntry("beats.txt", List.of("交通 出行"), List.of("交警  公交", "车辆")),
				new TableEntry("beats.txt", List.of("法治", "普法"), List.of("法院")));
		assertThat(entries.get(0).words()).containsExactly("交警", "公交", "车辆");
	}

	@Test
	void readsItHoweverLinesEnd() {
		assertThat(TableEntry.of("beats.txt", "交通\r\n    交警\r\n\r\n# x\r\n法治\r\n    法院")).extracting(TableEntry::words)
			.containsExactly(List.of("交警"), List.of("法院"));
	}

	@Test
	void refusesIndentedLinesWithNothingAboveAndEntriesThatRunOn() {
		assertThatIllegalStateException().isThrownBy(() -> TableEntry.of("beats.txt", "交通\n    交警\n法治\n    法院\n"))
			.withMessageStartingWith("beats.txt: not lines flush left and then indented ones: 交通");
		assertThatIllegalStateException().isThrownBy(() -> TableEntry.of("beats.txt", "法治\n\n    法院\n"));
		assertThatIllegalStateException().isThrownBy(() -> TableEntry.of("nowhere.txt"))
			.withMessage("nowhere.txt is missing");
	}

}
