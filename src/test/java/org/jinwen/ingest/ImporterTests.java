package org.jinwen.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
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

@SpringBootTest(properties = { "jinwen.seeds.import-at-start=never", "spring.datasource.url=jdbc:h2:mem:importer",
		"jinwen.site.home=太原市" })
@Import(ImportDesk.class)
class ImporterTests {

	@TempDir
	private static Path folder;

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

	@DynamicPropertySource
	static void seeds(DynamicPropertyRegistry registry) {
		registry.add("jinwen.seeds.location", () -> folder.toString());
	}

	@BeforeEach
	void emptyStoreAndFolder() {
		this.desk.clear();
	}

	@Test
	void importsTheArticlesOfEveryFile() throws IOException {
		write("1.md", DAM + SCHOOL);
		write("2.md", MARKET);
		assertThat(importAll()).isEqualTo(new Counts(3, 0, 0, 0, 0));
		assertThat(headlines()).containsExactlyInAnyOrder("城东水库大坝加固完工", "城西小学搬进新教学楼", "早市开进老街区");
		assertThat(this.database.queryForObject("select count(*) from reporter", Integer.class)).isEqualTo(2);
	}

	@Test
	void writesNothingWhenNothingChanged() throws IOException {
		write("1.md", DAM + SCHOOL);
		importAll();
		List<Map<String, Object>> before = everything();
		assertThat(importAll()).isEqualTo(Counts.NONE);
		assertThat(reports()).extracting(FileReport::getOutcome).containsExactly(FileReport.Outcome.UNCHANGED);
		assertThat(everything()).isEqualTo(before);
	}

	@Test
	void findsThePlacesOfTheArticles() throws IOException {
		write("1.md", DAM.replace("城东水库大坝加固完工", "清徐县水库大坝加固完工") + SCHOOL.replace("城西小学新教学楼", "我市城西小学新教学楼"));
		importAll();
		assertThat(places()).containsExactly("城西小学搬进新教学楼 太原市", "城西小学搬进新教学楼 山西省", "清徐县水库大坝加固完工 太原市", "清徐县水库大坝加固完工 山西省",
				"清徐县水库大坝加固完工 清徐县");
		List<Map<String, Object>> before = everything();
		List<String> found = places();
		importAll();
		assertThat(everything()).isEqualTo(before);
		assertThat(places()).isEqualTo(found);
	}

	@Test
	void findsThePlacesAnewWhenTheyWereFoundOtherwise() throws IOException {
		write("1.md", DAM.replace("城东水库大坝加固完工", "清徐县水库大坝加固完工") + SCHOOL);
		importAll();
		List<String> found = places();
		this.database.update("delete from article_place");
		this.database.update("update bulletin set places_by = null");
		assertThat(importAll()).isEqualTo(new Counts(0, 1, 0, 1, 0));
		assertThat(places()).isEqualTo(found);
		assertThat(importAll()).isEqualTo(Counts.NONE);
		write("1.md", SCHOOL);
		importAll();
		assertThat(places()).isEmpty();
	}

	private List<String> places() {
		return this.database.queryForList("""
				select a.headline || ' ' || p.name from article a join article_place ap on ap.article_id = a.id
				join place p on p.id = ap.place_id order by 1""", String.class);
	}

	@Test
	void writesOnlyWhatDiffersWhenAFileChanged() throws IOException {
		write("1.md", DAM + SCHOOL);
		importAll();
		Map<String, Object> school = row("城西小学搬进新教学楼");
		write("1.md", DAM.replace("今年汛期终于能睡个安稳觉了", "再也不用守夜巡堤了") + SCHOOL);
		assertThat(importAll()).isEqualTo(new Counts(0, 1, 0, 1, 0));
		assertThat(row("城西小学搬进新教学楼")).isEqualTo(school);
	}

	@Test
	void keepsTheAddressOfAnEditedArticle() throws IOException {
		write("1.md", DAM + SCHOOL);
		importAll();
		Object address = row("城东水库大坝加固完工").get("PUBLIC_ID");
		write("1.md", DAM.replace("12月3日,城东", "12月2日,市东") + SCHOOL);
		assertThat(importAll()).isEqualTo(new Counts(0, 1, 0, 1, 0));
		assertThat(row("城东水库大坝加固完工")).containsEntry("PUBLIC_ID", address);
	}

	@Test
	void tellsArticlesThatOnlyMoved() throws IOException {
		write("1.md", DAM + SCHOOL);
		importAll();
		write("1.md", SCHOOL + DAM);
		assertThat(importAll()).isEqualTo(new Counts(0, 0, 2, 0, 0));
	}

	@Test
	void retiresTheAddressOfARemovedArticleAndRevivesIt() throws IOException {
		write("1.md", DAM + SCHOOL);
		importAll();
		Object address = row("城西小学搬进新教学楼").get("PUBLIC_ID");
		write("1.md", DAM);
		assertThat(importAll()).isEqualTo(new Counts(0, 0, 0, 1, 1));
		assertThat(this.database.queryForList("select public_id from retired_address", String.class))
			.containsExactly(String.valueOf(address));
		write("1.md", DAM + SCHOOL);
		assertThat(importAll()).isEqualTo(new Counts(1, 0, 0, 1, 0));
		assertThat(row("城西小学搬进新教学楼")).containsEntry("PUBLIC_ID", address);
		assertThat(this.database.queryForList("select public_id from retired_address")).isEmpty();
	}

	@Test
	void keepsArticlesAndAddressesOfARenamedFile() throws IOException {
		write("1.md", DAM + SCHOOL);
		importAll();
		List<String> addresses = addresses();
		Files.createDirectories(folder.resolve("2024"));
		Files.move(folder.resolve("1.md"), folder.resolve("2024/12-06.md"));
		assertThat(importAll().written()).isEqualTo(2);
		assertThat(reports()).extracting(FileReport::getOutcome, FileReport::getDetail)
			.containsExactly(tuple(FileReport.Outcome.RENAMED, "1.md"));
		assertThat(addresses()).isEqualTo(addresses);
		assertThat(this.database.queryForList("select bulletin_key from bulletin", String.class))
			.containsExactly("2024/12-06");
	}

	@Test
	void storesTheSameBytesOnce() throws IOException {
		write("1.md", DAM);
		write("copy.md", DAM);
		assertThat(importAll().added()).isEqualTo(1);
		assertThat(reports()).extracting(FileReport::getOutcome, FileReport::getDetail)
			.containsExactly(tuple(FileReport.Outcome.NEW, null), tuple(FileReport.Outcome.DUPLICATE, "1.md"));
	}

	@Test
	void givesTheSameStoreInAnyOrderAndAnySplit() throws IOException {
		write("1.md", DAM);
		write("2.md", SCHOOL);
		write("3.md", MARKET);
		importAll();
		List<Map<String, Object>> together = canonical();
		emptyStoreAndFolder();
		for (Map.Entry<String, String> file : List.of(Map.entry("3.md", MARKET), Map.entry("1.md", DAM),
				Map.entry("2.md", SCHOOL))) {
			write(file.getKey(), file.getValue());
			importAll();
		}
		assertThat(canonical()).isEqualTo(together);
	}

	@Test
	void leavesTheOthersWhenAFileIsRefused() throws IOException {
		write("1.md", DAM);
		importAll();
		Files.write(folder.resolve("1.md"), new byte[] { 'P', 'K', 3, 4, 0 });
		write("2.md", SCHOOL);
		importAll();
		assertThat(reports()).extracting(FileReport::getOutcome, FileReport::getRefusal)
			.containsExactly(tuple(FileReport.Outcome.REFUSED, Refusal.NOT_TEXT), tuple(FileReport.Outcome.NEW, null));
		assertThat(headlines()).containsExactlyInAnyOrder("城东水库大坝加固完工", "城西小学搬进新教学楼");
	}

	@Test
	void leavesEverythingAsItWasWhenAFileFails() throws IOException {
		write("1.md", DAM);
		importAll();
		List<Map<String, Object>> before = everything();
		write("1.md", DAM + SCHOOL);
		write("2.md", MARKET);
		doAnswer((invocation) -> {
			invocation.callRealMethod();
			throw new IllegalStateException("out of ink");
		}).when(press()).print(argThat((reading) -> reading.file().name().equals("1.md")), any());
		importAll();
		assertThat(reports()).extracting(FileReport::getOutcome, FileReport::getDetail)
			.containsExactly(tuple(FileReport.Outcome.FAILED, "out of ink"), tuple(FileReport.Outcome.NEW, null));
		assertThat(headlines()).containsExactlyInAnyOrder("城东水库大坝加固完工", "早市开进老街区");
		assertThat(everything()).containsAll(before);
	}

	@Test
	void endsTheRunWhenTheFolderIsNotThere() throws IOException {
		FileSystemUtils.deleteRecursively(folder);
		try {
			importAll();
			assertThat(lastRun().getState()).isEqualTo(ImportRun.State.FAILED);
			assertThat(lastRun().getProblem()).isEqualTo(ImportRun.Problem.FOLDER_MISSING);
			assertThat(lastRun().getProblemDetail()).isEqualTo(folder.toString());
		}
		finally {
			Files.createDirectories(folder);
		}
	}

	@Test
	void endsTheRunWhenTheFolderIsAFile() throws IOException {
		FileSystemUtils.deleteRecursively(folder);
		Files.writeString(folder, "no folder");
		try {
			importAll();
			assertThat(lastRun().getProblem()).isEqualTo(ImportRun.Problem.FOLDER_MISSING);
		}
		finally {
			Files.delete(folder);
			Files.createDirectories(folder);
		}
	}

	@Test
	@Timeout(60)
	void runsOnceAtATime() throws Exception {
		write("1.md", DAM);
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
	void marksRunsThatNobodyRunsAnyMore() throws IOException {
		write("1.md", DAM);
		doThrow(new OutOfMemoryError("killed")).when(press()).print(any(), any());
		assertThatThrownBy(() -> this.importer.run("killed")).hasRootCauseInstanceOf(OutOfMemoryError.class);
		reset(press());
		assertThat(lastRun().getState()).isEqualTo(ImportRun.State.RUNNING);
		importAll();
		assertThat(this.runs.findAllByOrderByIdDesc(Pageable.ofSize(9))).extracting(ImportRun::getState)
			.containsExactly(ImportRun.State.DONE, ImportRun.State.INTERRUPTED);
		assertThat(headlines()).containsExactly("城东水库大坝加固完工");
	}

	/** The press itself, without the proxy that demands a transaction. */
	private BulletinPress press() {
		return AopTestUtils.getUltimateTargetObject(this.press);
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
			assertThat(lastRun().getState()).isEqualTo(ImportRun.State.RUNNING);
		}
		this.importer.endAbandoned();
		assertThat(lastRun().getState()).isEqualTo(ImportRun.State.INTERRUPTED);
	}

	@Test
	void talliesTheFilesOfARunByOutcome() throws IOException {
		write("1.md", DAM);
		importAll();
		write("2.md", MARKET);
		write("3.md", SCHOOL);
		write("4.md", "");
		importAll();
		assertThat(this.reports.tallies(lastRun())).containsExactlyInAnyOrder(
				new FileReports.Tally(FileReport.Outcome.UNCHANGED, 1),
				new FileReports.Tally(FileReport.Outcome.NEW, 2), new FileReports.Tally(FileReport.Outcome.REFUSED, 1));
		assertThat(
				this.reports.findByRunAndOutcomeOrderByPosition(lastRun(), FileReport.Outcome.NEW, Pageable.ofSize(9)))
			.extracting(FileReport::getFileName)
			.containsExactly("2.md", "3.md");
	}

	private Counts importAll() {
		assertThat(this.importer.run("test")).isPresent();
		return lastRun().getCounts();
	}

	private ImportRun lastRun() {
		return this.runs.findAllByOrderByIdDesc(Pageable.ofSize(1)).iterator().next();
	}

	private List<FileReport> reports() {
		return this.reports.findByRunOrderByPosition(lastRun(), Pageable.ofSize(100)).getContent();
	}

	private List<String> headlines() {
		return this.database.queryForList("select headline from article", String.class);
	}

	private List<String> addresses() {
		return this.database.queryForList("select public_id from article order by ordinal", String.class);
	}

	private Map<String, Object> row(String headline) {
		return this.database.queryForMap(
				"select id, public_id, ordinal, row_version, first_line from article where headline = ?", headline);
	}

	private List<Map<String, Object>> everything() {
		return this.database.queryForList("""
				select a.id, a.public_id, a.row_version, a.headline, cast(a.blocks as varchar) blocks, b.row_version bv,
					b.sha256, s.id source
				from article a join bulletin b on b.id = a.bulletin_id join bulletin_source s on s.bulletin_id = b.id
					and s.sha256 = b.sha256
				order by a.id""");
	}

	/** What the newspaper says, without the numbers the database gave. */
	private List<Map<String, Object>> canonical() {
		return this.database.queryForList(
				"""
						select a.public_id, a.ordinal, a.headline, a.listed_on, a.printed_order, cast(a.blocks as varchar) blocks,
							b.bulletin_key, b.sha256,
							(select listagg(r.name, ',') within group (order by c.position) from credit c
								join reporter r on r.id = c.reporter_id where c.article_id = a.id) credits
						from article a join bulletin b on b.id = a.bulletin_id order by a.public_id""");
	}

	private void write(String name, String text) {
		this.desk.write(name, text);
	}

}
