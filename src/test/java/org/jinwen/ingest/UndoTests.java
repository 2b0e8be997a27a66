package org.jinwen.ingest;

import java.util.List;
import java.util.Map;

import org.jinwen.ingest.FileReport.Outcome;
import org.jinwen.ingest.ImportRun.Kind;
import org.jinwen.ingest.ImportRun.State;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.jinwen.ingest.ImportDesk.DAM;
import static org.jinwen.ingest.ImportDesk.MARKET;
import static org.jinwen.ingest.ImportDesk.SCHOOL;

@AtThePress
class UndoTests {

	@Autowired
	private ImportDesk desk;

	@Autowired
	private BulletinChanges changes;

	@BeforeEach
	void emptyStoreAndFolder() {
		this.desk.clear();
	}

	@Test
	void bringsBackArticlesAndAddressesAndTakesThemAwayAgain() {
		this.desk.write("1.md", DAM + SCHOOL);
		this.desk.write("2.md", MARKET);
		this.desk.importAll();
		List<Map<String, Object>> before = this.desk.canonical();
		String school = this.desk.address("城西小学搬进新教学楼");
		this.desk.write("1.md", DAM.replace("今年汛期", "明年汛期"));
		this.desk.delete("2.md");
		this.desk.write("folder/3.md", MARKET);
		this.desk.write("4.md", SCHOOL.replace("城西", "城北"));
		ImportRun second = this.desk.importAll();
		List<Map<String, Object>> after = this.desk.canonical();
		assertThat(this.desk.retired()).containsExactly(school);
		String north = this.desk.address("城北小学搬进新教学楼");

		ImportRun undo = this.desk.undo(second);
		assertThat(undo.getKind()).isEqualTo(Kind.UNDO);
		assertThat(undo.getState()).isEqualTo(State.DONE);
		assertThat(this.desk.canonical()).isEqualTo(before);
		assertThat(this.desk.reports(undo)).extracting(FileReport::getFileName, FileReport::getOutcome)
			.containsExactly(tuple("2.md", Outcome.RENAMED), tuple("4.md", Outcome.WITHDRAWN),
					tuple("1.md", Outcome.CHANGED));
		assertThat(this.desk.address("城西小学搬进新教学楼")).isEqualTo(school);
		assertThat(this.desk.retired()).containsExactly(north);

		ImportRun redo = this.desk.undo(undo);
		assertThat(redo.getKind()).isEqualTo(Kind.REDO);
		assertThat(this.desk.canonical()).isEqualTo(after);
		assertThat(this.desk.retired()).containsExactly(school);
		this.desk.undo(redo);
		assertThat(this.desk.canonical()).isEqualTo(before);
	}

	@Test
	void emptiesTheNewspaperWhenTheFirstImportIsUndone() {
		this.desk.write("1.md", DAM);
		ImportRun first = this.desk.importAll();
		List<Map<String, Object>> after = this.desk.canonical();
		ImportRun undo = this.desk.undo(first);
		assertThat(this.desk.canonical()).isEmpty();
		this.desk.undo(undo);
		assertThat(this.desk.canonical()).isEqualTo(after);
		assertThat(this.desk.database().queryForObject("select count(*) from bulletin_source", Integer.class)).isOne();
	}

	@Test
	void bringsBackWhatAnotherParserMade() {
		this.desk.write("1.md", DAM);
		this.desk.importAll();
		this.desk.database().update("update bulletin set parser_version = '0'");
		this.desk.database().update("update bulletin_source set parser_version = '0', parse_result = '{}'");
		this.desk.database().update("update article set headline = '旧题'");
		List<Map<String, Object>> before = this.desk.canonical();
		ImportRun reparsed = this.desk.importAll();
		assertThat(this.desk.canonical()).isNotEqualTo(before);
		this.desk.undo(reparsed);
		// the words searched for follow the headline that was smuggled in
		assertThat(this.desk.canonical()).usingRecursiveFieldByFieldElementComparator()
			.isNotEmpty()
			.allSatisfy((row) -> assertThat(row).containsEntry("HEADLINE", "旧题")
				.containsEntry("PARSER_VERSION", "0")
				.containsEntry("PARSE_RESULT", "{}"));
	}

	@Test
	void leavesBulletinsAloneThatALaterRunChanged() {
		this.desk.write("1.md", DAM);
		this.desk.write("2.md", MARKET);
		ImportRun first = this.desk.importAll();
		this.desk.write("1.md", DAM.replace("今年汛期", "明年汛期"));
		ImportRun second = this.desk.importAll();
		ImportRun undo = this.desk.undo(first);
		assertThat(this.desk.reports(undo))
			.extracting(FileReport::getFileName, FileReport::getOutcome, FileReport::getRefusal)
			.containsExactly(tuple("2.md", Outcome.WITHDRAWN, null),
					tuple("1.md", Outcome.REFUSED, Refusal.CHANGED_LATER));
		this.desk.undo(second);
		ImportRun rest = this.desk.undo(first);
		assertThat(this.desk.reports(rest)).extracting(FileReport::getFileName, FileReport::getOutcome)
			.containsExactly(tuple("1.md", Outcome.WITHDRAWN));
		assertThat(this.desk.canonical()).isEmpty();
		assertThat(this.changes.existsByRunAndUndoneByIsNull(first)).isFalse();
	}

	@Test
	void leavesBulletinsAloneThatAnEditorChanged() {
		this.desk.write("1.md", DAM);
		ImportRun first = this.desk.importAll();
		this.desk.database().update("update article set headline = '改过的题', row_version = row_version + 1");
		ImportRun undo = this.desk.undo(first);
		assertThat(undo.getRefused()).isOne();
		assertThat(this.desk.address("改过的题")).isNotEmpty();
	}

	@Test
	void letsTheNextImportBringInAgainWhatLiesInTheFolder() {
		this.desk.write("1.md", DAM);
		ImportRun first = this.desk.importAll();
		List<Map<String, Object>> after = this.desk.canonical();
		this.desk.undo(first);
		assertThat(this.desk.importAll().getCounts()).isEqualTo(new Counts(1, 0, 0, 0, 0));
		assertThat(this.desk.canonical()).isEqualTo(after);
		assertThat(this.desk.retired()).isEmpty();
	}

}
