package org.jinwen.ingest;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.concurrent.CountDownLatch;

import org.jinwen.ingest.FileReport.Outcome;
import org.jinwen.ingest.ImportRun.State;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.bean.override.mockito.MockitoSpyBean;
import org.springframework.test.util.AopTestUtils;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.jinwen.ingest.ImportDesk.DAM;
import static org.jinwen.ingest.ImportDesk.MARKET;
import static org.jinwen.ingest.ImportDesk.SCHOOL;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.argThat;
import static org.mockito.Mockito.doAnswer;

/**
 * Folders that hold what no folder of bulletins should hold, or change while they are
 * read.
 */
@SpringBootTest(
		properties = { "jinwen.seeds.import-at-start=never", "spring.datasource.url=jdbc:h2:mem:strange-folder" })
@Import(ImportDesk.class)
@Timeout(60)
class StrangeFolderTests {

	@TempDir
	private static Path folder;

	@Autowired
	private ImportDesk desk;

	@Autowired
	private Importer importer;

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
	void followsNoLinksAndWaitsForNoPipe() throws Exception {
		this.desk.write("good.md", DAM);
		Files.createLink(folder.resolve("hard-link.md"), folder.resolve("good.md"));
		Files.createSymbolicLink(folder.resolve("passwd.md"), Path.of("/etc/passwd"));
		Files.createSymbolicLink(folder.resolve("folder.md"), Path.of("/etc"));
		Files.createSymbolicLink(folder.resolve("itself.md"), folder.resolve("itself.md"));
		assertThat(new ProcessBuilder("mkfifo", folder.resolve("pipe.md").toString()).start().waitFor()).isZero();
		try (ServerSocketChannel socket = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
			socket.bind(UnixDomainSocketAddress.of(folder.resolve("socket.md")));
			ImportRun run = this.desk.importAll();
			assertThat(this.desk.reports(run))
				.extracting(FileReport::getFileName, FileReport::getOutcome, FileReport::getRefusal)
				.containsExactlyInAnyOrder(tuple("good.md", Outcome.NEW, null),
						tuple("hard-link.md", Outcome.DUPLICATE, null),
						tuple("passwd.md", Outcome.REFUSED, Refusal.NOT_A_FILE),
						tuple("folder.md", Outcome.REFUSED, Refusal.NOT_A_FILE),
						tuple("itself.md", Outcome.REFUSED, Refusal.NOT_A_FILE),
						tuple("pipe.md", Outcome.REFUSED, Refusal.NOT_A_FILE),
						tuple("socket.md", Outcome.REFUSED, Refusal.NOT_A_FILE));
			assertThat(run.getFilesDone()).isEqualTo(7);
		}
	}

	@Test
	void refusesAFileOfOneGigabyteAndImportsTheOthers() throws IOException {
		this.desk.write("1.md", DAM);
		try (RandomAccessFile huge = new RandomAccessFile(folder.resolve("2.md").toFile(), "rw")) {
			huge.setLength(1L << 30);
		}
		this.desk.write("3.md", MARKET);
		assertThat(this.desk.reports(this.desk.importAll())).extracting(FileReport::getOutcome, FileReport::getRefusal)
			.containsExactly(tuple(Outcome.NEW, null), tuple(Outcome.REFUSED, Refusal.TOO_LARGE),
					tuple(Outcome.NEW, null));
	}

	@Test
	void readsEachFileOnceAsItIsThen() {
		this.desk.write("1.md", DAM);
		this.desk.write("2.md", MARKET);
		this.desk.write("3.md", MARKET);
		whileTheFirstIsPrinted(() -> {
			this.desk.delete("2.md");
			this.desk.write("3.md", SCHOOL);
		});
		assertThat(this.desk.reports(this.desk.importAll())).extracting(FileReport::getOutcome, FileReport::getRefusal)
			.containsExactly(tuple(Outcome.NEW, null), tuple(Outcome.REFUSED, Refusal.VANISHED),
					tuple(Outcome.NEW, null));
		assertThat(this.desk.address("城西小学搬进新教学楼")).isNotEmpty();
	}

	@Test
	void writesNoFileThatChangesAfterItsPreviewWasChecked() {
		this.desk.write("1.md", DAM);
		this.desk.write("2.md", MARKET);
		ImportRun preview = this.desk.preview();
		whileTheFirstIsPrinted(() -> this.desk.write("2.md", SCHOOL));
		ImportRun written = this.desk.run(ImportOrder.write(preview.getId(), "test"));
		assertThat(written.getState()).isEqualTo(State.DONE);
		assertThat(this.desk.reports(written)).extracting(FileReport::getOutcome, FileReport::getRefusal)
			.containsExactly(tuple(Outcome.NEW, null), tuple(Outcome.REFUSED, Refusal.CHANGED_MEANWHILE));
	}

	@Test
	void keepsNamesApartThatDifferInCaseOrComposition() {
		String composed = Normalizer.normalize("caf\u00e9.md", Normalizer.Form.NFC);
		String decomposed = Normalizer.normalize(composed, Normalizer.Form.NFD);
		this.desk.write("A.md", DAM);
		this.desk.write("a.md", MARKET);
		this.desk.write(composed, SCHOOL);
		this.desk.write(decomposed, SCHOOL.replace("城西", "城北"));
		assertThat(this.desk.importAll().getCounts().added()).isEqualTo(4);
		assertThat(this.desk.importAll().getCounts()).isEqualTo(Counts.NONE);
	}

	@Test
	void endsAfterTheFileInHandWhenToldSoAndGoesOnLater() throws Exception {
		this.desk.write("1.md", DAM);
		this.desk.write("2.md", MARKET);
		this.desk.write("3.md", SCHOOL);
		CountDownLatch underWay = new CountDownLatch(1);
		CountDownLatch goOn = new CountDownLatch(1);
		whileTheFirstIsPrinted(() -> {
			underWay.countDown();
			await(goOn);
		});
		long id = this.importer.start("test").orElseThrow().run();
		underWay.await();
		this.importer.cancel(id);
		goOn.countDown();
		this.desk.waitForTheLock();
		ImportRun cancelled = this.desk.run(id);
		assertThat(cancelled.getState()).isEqualTo(State.CANCELLED);
		assertThat(this.desk.reports(cancelled)).extracting(FileReport::getFileName).containsExactly("1.md");
		ImportRun whole = this.desk.run(ImportOrder.resume(id, "test"));
		assertThat(whole.getId()).isEqualTo(id);
		assertThat(whole.getState()).isEqualTo(State.DONE);
		assertThat(whole.getCounts()).isEqualTo(new Counts(3, 0, 0, 0, 0));
		assertThat(this.desk.reports(whole)).extracting(FileReport::getPosition, FileReport::getFileName)
			.containsExactly(tuple(1, "1.md"), tuple(2, "2.md"), tuple(3, "3.md"));
		assertThat(this.desk.run(ImportOrder.resume(id, "test")).getId()).isNotEqualTo(id);
	}

	private void whileTheFirstIsPrinted(Runnable happens) {
		BulletinPress itself = AopTestUtils.getUltimateTargetObject(this.press);
		doAnswer((invocation) -> {
			happens.run();
			return invocation.callRealMethod();
		}).when(itself).print(argThat((reading) -> reading != null && reading.file().name().equals("1.md")), any());
	}

	private static void await(CountDownLatch latch) {
		try {
			latch.await();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

}
