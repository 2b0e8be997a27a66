package org.jinwen.ingest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.jinwen.bulletin.Imprint;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class InboxTests {

	private static final Imprint NOTHING = new Imprint("", "", "");

	private final String batch = Inbox.freshBatch();

	@TempDir
	private Path home;

	private Path seeds;

	private Inbox inbox;

	@BeforeEach
	void open() {
		this.seeds = this.home.resolve("seeds");
		this.inbox = new Inbox(
				new SeedProperties(this.seeds, SeedProperties.AtStart.NEVER, false, Duration.ofSeconds(3)),
				ReceivedFileTests.LIMITS);
	}

	@Test
	void laysFilesIntoTheFolder() throws Exception {
		assertThat(take("2024/page.md", "甲"))
			.isEqualTo(new Delivery("2024/page.md", "2024/page.md", Delivery.Outcome.STORED, null, "", false));
		assertThat(this.seeds.resolve("2024/page.md")).hasContent("甲");
		assertThat(files()).containsExactly("2024/page.md");
	}

	@Test
	void keepsWhatTheyHandedInByteForByte() throws Exception {
		byte[] bytes = { (byte) 0xEF, (byte) 0xBB, (byte) 0xBF, 'a', '\r', '\n', 0, (byte) 0xFF };
		this.inbox.take(this.batch, "a.md", () -> new ByteArrayInputStream(bytes), NOTHING);
		assertThat(this.seeds.resolve("a.md")).hasBinaryContent(bytes);
	}

	/** F8: the same bytes again. */
	@Test
	void hasNothingToDoWithAFileThatIsThere() throws Exception {
		take("a.md", "甲");
		assertThat(take("a.md", "甲").outcome()).isEqualTo(Delivery.Outcome.SAME);
		assertThat(files()).containsExactly("a.md");
	}

	/** F8: new bytes under a name that is taken. */
	@Test
	void asksBeforeItTouchesAFileOfThatName() throws Exception {
		take("2024/a.md", "旧");
		assertThat(take("2024/a.txt", "新").outcome()).isEqualTo(Delivery.Outcome.WAITING);
		assertThat(this.seeds.resolve("2024/a.md")).hasContent("旧");
		assertThat(this.inbox.batches(9)).extracting(Inbox.Waiting::batch, Inbox.Waiting::files)
			.containsExactly(tuple(this.batch, 1));
		assertThat(this.inbox.waiting(this.batch, 9)).containsExactly("2024/a.txt");
		assertThat(new SeedFolder(this.seeds).files()).extracting(SeedFile::name).containsExactly("2024/a.md");
	}

	@Test
	void keepsBothUnderTwoNames() throws Exception {
		take("a.md", "旧");
		take("a-2.md", "另一个");
		take("a.md", "新");
		assertThat(this.inbox.decide(this.batch, "a.md", Inbox.Choice.KEEP_BOTH)).hasValue("a-3.md");
		assertThat(this.seeds.resolve("a.md")).hasContent("旧");
		assertThat(this.seeds.resolve("a-3.md")).hasContent("新");
		assertThat(files()).containsExactlyInAnyOrder("a.md", "a-2.md", "a-3.md");
	}

	@Test
	void replacesTheFileOfTheSameBulletin() throws Exception {
		take("a.md", "旧");
		take("a.txt", "新");
		assertThat(this.inbox.decide(this.batch, "a.txt", Inbox.Choice.REPLACE)).hasValue("a.md");
		assertThat(this.seeds.resolve("a.md")).hasContent("新");
		assertThat(files()).containsExactly("a.md");
		assertThat(this.inbox.batches(9)).isEmpty();
	}

	@Test
	void dropsTheNewOne() throws Exception {
		take("a.md", "旧");
		take("a.md", "新");
		assertThat(this.inbox.decide(this.batch, "a.md", Inbox.Choice.LEAVE)).isEmpty();
		assertThat(this.inbox.waiting(this.batch, 9)).isEmpty();
		assertThat(files()).containsExactly("a.md");
	}

	@Test
	void letsNoMoreWaitThanItHasRoomFor() throws Exception {
		take("a.md", "旧");
		Path room = Files.createDirectories(this.seeds.resolve(".inbox").resolve(Inbox.freshBatch()));
		try (RandomAccessFile large = new RandomAccessFile(room.resolve("large.md").toFile(), "rw")) {
			large.setLength(512L << 20);
		}
		assertThat(take("a.md", "新").refusal()).isEqualTo(Refusal.NO_ROOM_TO_WAIT);
		assertThat(take("b.md", "乙").outcome()).isEqualTo(Delivery.Outcome.STORED);
		assertThat(this.inbox.drop(String.valueOf(room.getFileName()))).containsExactly("large.md");
		assertThat(take("a.md", "新").outcome()).isEqualTo(Delivery.Outcome.WAITING);
	}

	/** F1: files that are no text, whatever they are called. */
	@Test
	void refusesWhatIsNoTextAndSaysWhy() throws Exception {
		for (String start : List.of("PK\003\004", "\u0089PNG", "%PDF-", "\177ELF", "\037\u008b")) {
			byte[] bytes = (start + "rest").getBytes(StandardCharsets.ISO_8859_1);
			Delivery delivery = this.inbox.take(this.batch, "a.md", () -> new ByteArrayInputStream(bytes), NOTHING);
			assertThat(delivery.refusal()).isEqualTo(Refusal.NOT_TEXT);
			assertThat(delivery.detail()).matches("([0-9a-f]{2} ?)+");
		}
		assertThat(take("empty.md", "").refusal()).isEqualTo(Refusal.EMPTY);
		assertThat(take("a.exe", "甲").refusal()).isEqualTo(Refusal.NOT_A_BULLETIN);
		assertThat(this.seeds).doesNotExist();
	}

	/** S1: no end in sight. */
	@Test
	void stopsReadingWhereABulletinMustEnd() {
		InputStream endless = new InputStream() {

			private long sent;

			@Override
			public int read() {
				return '\n';
			}

			@Override
			public int read(byte[] buffer, int from, int length) {
				this.sent += length;
				assertThat(this.sent).isLessThan(17 << 20);
				Arrays.fill(buffer, from, from + length, (byte) '\n');
				return length;
			}

		};
		assertThat(this.inbox.take(this.batch, "a.md", () -> endless, NOTHING).refusal()).isEqualTo(Refusal.TOO_LARGE);
	}

	/** F4: links that lead out of the folder. */
	@Test
	void followsNoLink() throws Exception {
		Path outside = Files.createDirectory(this.home.resolve("outside"));
		Path secret = Files.writeString(outside.resolve("secret.md"), "秘");
		Files.createDirectory(this.seeds);
		Files.createSymbolicLink(this.seeds.resolve("link"), outside);
		Files.createSymbolicLink(this.seeds.resolve("secret.md"), secret);
		assertThat(take("link/a.md", "甲").refusal()).isEqualTo(Refusal.NOT_A_FILE);
		assertThat(take("secret.md", "秘").outcome()).isEqualTo(Delivery.Outcome.WAITING);
		assertThat(this.inbox.decide(this.batch, "secret.md", Inbox.Choice.REPLACE)).hasValue("secret.md");
		assertThat(secret).hasContent("秘");
		assertThat(this.seeds.resolve("secret.md")).isRegularFile().isNotEqualTo(secret);
		assertThat(Files.isSymbolicLink(this.seeds.resolve("secret.md"))).isFalse();
		assertThat(outside.toFile().list()).containsExactly("secret.md");
	}

	/** F7: a folder that cannot be one. */
	@Test
	void saysSoWhereItCannotWrite() throws Exception {
		Files.writeString(this.seeds, "a file in the place of the folder");
		assertThat(take("a.md", "甲").outcome()).isEqualTo(Delivery.Outcome.FAILED);
	}

	@Test
	void saysWhatTheEditorKnows() throws Exception {
		byte[] bytes = "# 题".getBytes(StandardCharsets.UTF_8);
		Delivery delivery = this.inbox.take(this.batch, "a.md", () -> new ByteArrayInputStream(bytes),
				new Imprint("晋城日报", "", ""));
		assertThat(delivery.imprinted()).isTrue();
		assertThat(this.seeds.resolve("a.md")).hasContent("---\npaper: 晋城日报\n---\n# 题");
	}

	private Delivery take(String name, String text) {
		return this.inbox.take(this.batch, name, () -> new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
				NOTHING);
	}

	private List<String> files() throws IOException {
		try (Stream<Path> files = Files.walk(this.seeds)) {
			return files.filter(Files::isRegularFile)
				.map((file) -> this.seeds.relativize(file).toString().replace('\\', '/'))
				.toList();
		}
	}

}
