package org.jinwen.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.context.bean.override.mockito.MockitoSpyBean;
import org.springframework.test.util.AopTestUtils;
import org.springframework.util.FileSystemUtils;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.jinwen.ingest.ImportDesk.DAM;
import static org.jinwen.ingest.ImportDesk.MARKET;
import static org.jinwen.ingest.ImportDesk.SCHOOL;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.argThat;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.reset;

/** How a run goes where a file or the folder fails, or somebody else imports. */
@AtThePress
@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:import-runs")
class ImportRunsTests {

	@Autowired
	private ImportDesk desk;

	@Autowired
	private Importer importer;

	@Autowired
	private ImportLock lock;

	@Autowired
	private ImportRuns runs;

	@Autowired
	private FileReports reports;

	@Autowired
	private JdbcTemplate database;

	@MockitoSpyBean
	private BulletinPress press;

	@BeforeEach
	void emptyStoreAndFolder() {
		this.desk.clear();
	}

	@Test
	void leavesTheOthersWhenAFileIsRefused() throws IOException {
		this.desk.write("1.md", DAM);
		this.desk.importAll();
		Files.write(this.desk.folder().resolve("1.md"), new byte[] { 'P', 'K', 3, 4, 0 });
		this.desk.write("2.md", SCHOOL);
		this.desk.importAll();
		assertThat(this.desk.reports(this.desk.lastRun())).extracting(FileReport::getOutcome, FileReport::getRefusal)
			.containsExactly(tuple(FileReport.Outcome.REFUSED, Refusal.NOT_TEXT), tuple(FileReport.Outcome.NEW, null));
		assertThat(this.desk.headlines()).containsExactlyInAnyOrder("城东水库大坝加固完工", "城西小学搬进新教学楼");
	}

	@Test
	void leavesEverythingAsItWasWhenAFileFails() {
		this.desk.write("1.md", DAM);
		this.desk.importAll();
		List<Map<String, Object>> before = this.desk.everything();
		this.desk.write("1.md", DAM + SCHOOL);
		this.desk.write("2.md", MARKET);
		doAnswer((invocation) -> {
			invocation.callRealMethod();
			throw new IllegalStateException("out of ink");
		}).when(press()).print(argThat((reading) -> reading.file().name().equals("1.md")), any());
		this.desk.importAll();
		assertThat(this.desk.reports(this.desk.lastRun())).extracting(FileReport::getOutcome, FileReport::getDetail)
			.containsExactly(tuple(FileReport.Outcome.FAILED, "out of ink"), tuple(FileReport.Outcome.NEW, null));
		assertThat(this.desk.headlines()).containsExactlyInAnyOrder("城东水库大坝加固完工", "早市开进老街区");
		assertThat(this.desk.everything()).containsAll(before);
	}

	@Test
	void endsTheRunWhenTheFolderIsNotThere() throws IOException {
		FileSystemUtils.deleteRecursively(this.desk.folder());
		try {
			this.desk.importAll();
			assertThat(this.desk.lastRun().getState()).isEqualTo(ImportRun.State.FAILED);
			assertThat(this.desk.lastRun().getProblem()).isEqualTo(ImportRun.Problem.FOLDER_MISSING);
			assertThat(this.desk.lastRun().getProblemDetail()).isEqualTo(this.desk.folder().toString());
		}
		finally {
			Files.createDirectories(this.desk.folder());
		}
	}

	@Test
	void endsTheRunWhenTheFolderIsAFile() throws IOException {
		FileSystemUtils.deleteRecursively(this.desk.folder());
		Files.writeString(this.desk.folder(), "no folder");
		try {
			this.desk.importAll();
			assertThat(this.desk.lastRun().getProblem()).isEqualTo(ImportRun.Problem.FOLDER_MISSING);
		}
		finally {
			Files.delete(this.desk.folder());
			Files.createDirectories(this.desk.folder());
		}
	}

	@Test
	@Timeout(60)
	void runsOnceAtATime() throws Exception {
		this.desk.write("1.md", DAM);
		CountDownLatch underWay = new CountDownLatch(1);
		CountDownLatch goOn = new CountDownLatch(1);
		doAnswer((invocation) -> {
			underWay.countDown();
			goOn.await();
			return invocation.callRealMethod();
		}).when(press()).print(any(), any());
		long first = this.importer.start("one").orElseThrow().run();
		underWay.await();
		assertThat(this.importer.start("two")).hasValue(new Importer.Start(first, false));
		assertThat(this.importer.run("three")).isEmpty();
		goOn.countDown();
		Optional<Long> next = Optional.empty();
		while (next.isEmpty()) {
			next = this.importer.run("four");
		}
		assertThat(this.runs.findAllByOrderByIdDesc(Pageable.ofSize(9))).extracting(ImportRun::getRequestedBy)
			.containsExactly("four", "one");
	}

	@Test
	void marksRunsThatNobodyRunsAnyMore() {
		this.desk.write("1.md", DAM);
		doThrow(new OutOfMemoryError("killed")).when(press()).print(any(), any());
		assertThatThrownBy(() -> this.importer.run("killed")).hasRootCauseInstanceOf(OutOfMemoryError.class);
		reset(press());
		assertThat(this.desk.lastRun().getState()).isEqualTo(ImportRun.State.RUNNING);
		this.desk.importAll();
		assertThat(this.runs.findAllByOrderByIdDesc(Pageable.ofSize(9))).extracting(ImportRun::getState)
			.containsExactly(ImportRun.State.DONE, ImportRun.State.INTERRUPTED);
		assertThat(this.desk.headlines()).containsExactly("城东水库大坝加固完工");
	}

	@Test
	void marksAbandonedRunsAtStartUnlessSomebodyImports() throws Exception {
		this.database
			.update("""
					insert into import_run (id, requested_by, state, started_at, files, files_done, articles_new,
						articles_changed, articles_moved, articles_unchanged, articles_removed, notices, refused)
					values (next value for import_run_seq, 'killed', 'RUNNING', current_timestamp, 9, 4, 0, 0, 0, 0, 0, 0, 0)""");
		try (ImportLock.Held held = this.lock.tryAcquire().orElseThrow()) {
			assertThat(held).isNotNull();
			this.importer.endAbandoned();
			assertThat(this.desk.lastRun().getState()).isEqualTo(ImportRun.State.RUNNING);
		}
		this.importer.endAbandoned();
		assertThat(this.desk.lastRun().getState()).isEqualTo(ImportRun.State.INTERRUPTED);
	}

	@Test
	void talliesTheFilesOfARunByOutcome() {
		this.desk.write("1.md", DAM);
		this.desk.importAll();
		this.desk.write("2.md", MARKET);
		this.desk.write("3.md", SCHOOL);
		this.desk.write("4.md", "");
		this.desk.importAll();
		assertThat(this.reports.tallies(this.desk.lastRun())).containsExactlyInAnyOrder(
				new FileReports.Tally(FileReport.Outcome.UNCHANGED, 1),
				new FileReports.Tally(FileReport.Outcome.NEW, 2), new FileReports.Tally(FileReport.Outcome.REFUSED, 1));
		assertThat(this.reports.findByRunAndOutcomeOrderByPosition(this.desk.lastRun(), FileReport.Outcome.NEW,
				Pageable.ofSize(9)))
			.extracting(FileReport::getFileName)
			.containsExactly("2.md", "3.md");
	}

	/** The press itself, without the proxy that demands a transaction. */
	private BulletinPress press() {
		return AopTestUtils.getUltimateTargetObject(this.press);
	}

}
