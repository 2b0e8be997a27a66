package org.jinwen.ingest;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.jinwen.bulletin.BulletinParser;
import org.jinwen.ingest.FileReport.Outcome;
import org.jinwen.ingest.ImportRun.Problem;
import org.jinwen.ingest.ImportRun.State;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.jinwen.ingest.ImportDesk.DAM;
import static org.jinwen.ingest.ImportDesk.MARKET;
import static org.jinwen.ingest.ImportDesk.SCHOOL;

@AtThePress
class PreviewTests {

	@Autowired
	private ImportDesk desk;

	@Autowired
	private Importer importer;

	@Autowired
	private ImportRuns runs;

	@Autowired
	private BulletinChanges changes;

	@BeforeEach
	void emptyStoreAndFolder() {
		this.desk.clear();
	}

	@Test
	void tellsWhatAnImportWouldDoAndWritesNothing() {
		this.desk.write("1.md", DAM + SCHOOL);
		this.desk.write("2.md", MARKET);
		this.desk.write("3.md", "");
		this.desk.importAll();
		List<Map<String, Object>> before = this.desk.rows();
		this.desk.write("1.md", DAM.replace("今年汛期", "明年汛期") + MARKET.replace("早市", "夜市"));
		this.desk.write("4.md", SCHOOL.replace("城西", "城北"));
		ImportRun preview = this.desk.preview();
		assertThat(this.desk.rows()).isEqualTo(before);
		assertThat(preview.getState()).isEqualTo(State.DONE);
		assertThat(preview.getFilesDone()).isEqualTo(4);
		List<FileReport> told = this.desk.reports(preview);
		assertThat(told).extracting(FileReport::getFileName, FileReport::getOutcome)
			.containsExactly(tuple("1.md", Outcome.CHANGED), tuple("3.md", Outcome.REFUSED),
					tuple("4.md", Outcome.NEW));
		ImportRun done = this.desk.run(ImportOrder.write(preview.getId(), "test"));
		assertThat(done.getState()).isEqualTo(State.DONE);
		assertThat(done.getCounts()).isEqualTo(preview.getCounts());
		assertThat(this.desk.reports(done)).filteredOn((report) -> report.getOutcome() != Outcome.UNCHANGED)
			.usingRecursiveFieldByFieldElementComparatorIgnoringFields("id", "run", "millis")
			.isEqualTo(told);
	}

	@Test
	void keepsBothTextsOfWhatChanges() {
		this.desk.write("1.md", DAM);
		this.desk.importAll();
		this.desk.write("1.md", DAM.replace("今年汛期", "明年汛期"));
		ImportRun preview = this.desk.preview();
		BulletinChange change = this.changes.findByRunAndPosition(preview, 1).orElseThrow();
		assertThat(change.getWas().orElseThrow().articles().get(0).text().body()).contains("今年汛期");
		assertThat(change.getBecame().orElseThrow().articles().get(0).text().body()).contains("明年汛期");
		ImportRun next = this.desk.preview();
		assertThat(this.changes.findByRunAndPosition(preview, 1)).isEmpty();
		assertThat(this.changes.findByRunAndPosition(next, 1)).isPresent();
	}

	@Test
	void writesNothingWhereAFileChangedSince() {
		this.desk.write("1.md", DAM);
		ImportRun preview = this.desk.preview();
		this.desk.write("1.md", SCHOOL);
		refuses(preview);
	}

	@Test
	void writesNothingWhereAFileCameOrWent() {
		this.desk.write("1.md", DAM);
		ImportRun preview = this.desk.preview();
		this.desk.write("2.md", SCHOOL);
		refuses(preview);
		this.desk.delete("2.md");
		this.desk.delete("1.md");
		refuses(preview);
	}

	@Test
	void writesNothingWhereTheStoreChangedSince() {
		this.desk.write("1.md", DAM);
		this.desk.importAll();
		this.desk.write("2.md", MARKET);
		ImportRun preview = this.desk.preview();
		this.desk.database().update("update article set headline = '改过的题', row_version = row_version + 1");
		refuses(preview);
	}

	private void refuses(ImportRun preview) {
		List<Map<String, Object>> before = this.desk.canonical();
		ImportRun refused = this.desk.run(ImportOrder.write(preview.getId(), "test"));
		assertThat(refused.getState()).isEqualTo(State.FAILED);
		assertThat(refused.getProblem()).isEqualTo(Problem.CHANGED_SINCE_PREVIEW);
		assertThat(this.desk.canonical()).isEqualTo(before);
	}

	@Test
	void isNotTheImportThatTheFirstStartWaitsFor() {
		this.desk.write("1.md", DAM);
		this.desk.preview();
		ImportAtStart start = new ImportAtStart(
				new SeedProperties(this.desk.folder(), SeedProperties.AtStart.FIRST, false, Duration.ofSeconds(3)),
				this.importer, this.runs);
		start.run(new DefaultApplicationArguments());
		assertThat(this.desk.canonical()).hasSize(1);
		this.desk.write("2.md", MARKET);
		start.run(new DefaultApplicationArguments());
		assertThat(this.desk.canonical()).hasSize(1);
	}

	@Test
	void showsWhatANewParserMakesOfStoredBulletins() {
		this.desk.write("1.md", DAM);
		this.desk.write("2.md", MARKET);
		this.desk.importAll();
		List<Map<String, Object>> anew = this.desk.canonical();
		this.desk.delete("2.md");
		this.desk.database().update("update bulletin set parser_version = '0'");
		this.desk.database().update("update article set headline = '旧题', row_version = row_version + 1");
		List<Map<String, Object>> old = this.desk.rows();
		ImportRun preview = this.desk.preview();
		assertThat(this.desk.rows()).isEqualTo(old);
		assertThat(this.desk.reports(preview)).extracting(FileReport::getFileName, FileReport::getOutcome)
			.containsExactly(tuple("1.md", Outcome.CHANGED), tuple("2.md", Outcome.CHANGED));
		assertThat(preview.getCounts()).isEqualTo(new Counts(0, 2, 0, 0, 0));
		this.desk.run(ImportOrder.write(preview.getId(), "test"));
		assertThat(this.desk.canonical()).isEqualTo(anew);
		assertThat(this.desk.database().queryForList("select distinct parser_version from bulletin", String.class))
			.containsExactly(BulletinParser.VERSION);
		assertThat(this.desk.importAll().getFiles()).isEqualTo(1);
	}

}
