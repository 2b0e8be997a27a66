package org.jinwen.ingest;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class ReceivedFileTests {

	private static final ParseProperties LIMITS = new ParseProperties(DataSize.ofMegabytes(16), DataSize.ofMegabytes(1),
			2_000, Duration.ofSeconds(2), Duration.ofSeconds(10), 32_000);

	@TempDir
	private Path folder;

	@Test
	void readsBytesAsTheyAre() throws Exception {
		assertThat(read(file("a\r\n\u0000b".getBytes(StandardCharsets.UTF_8))).bytes())
			.isEqualTo("a\r\n\u0000b".getBytes(StandardCharsets.UTF_8));
	}

	@Test
	void knowsTheirSha256() throws Exception {
		assertThat(read(file("abc".getBytes(StandardCharsets.UTF_8))).sha256())
			.isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
	}

	@Test
	void refusesAnEmptyFile() throws IOException {
		assertThat(refusal(new byte[0])).isEqualTo(Refusal.EMPTY);
	}

	@ParameterizedTest
	@ValueSource(strings = { "PK\003\004rest", "\u0089PNG\r\n", "%PDF-1.7", "\177ELF\002", "\037\u008b\b", "GIF89a" })
	void refusesPicturesArchivesAndPrograms(String beginning) throws IOException {
		assertThat(refusal(beginning.getBytes(StandardCharsets.ISO_8859_1))).isEqualTo(Refusal.NOT_TEXT);
	}

	@Test
	void refusesALineOverOneMebibyte() throws IOException {
		assertThat(refusal(("a\n" + "b".repeat((1 << 20) + 1)).getBytes(StandardCharsets.UTF_8)))
			.isEqualTo(Refusal.LINE_TOO_LONG);
	}

	@Test
	void acceptsALineOfOneMebibyte() throws Exception {
		assertThat(read(file("b".repeat(1 << 20).getBytes(StandardCharsets.UTF_8))).bytes()).hasSize(1 << 20);
	}

	@Test
	void refusesAHugeFileWithoutReadingItAll() throws IOException {
		Path path = this.folder.resolve("huge.md");
		try (RandomAccessFile huge = new RandomAccessFile(path.toFile(), "rw")) {
			huge.setLength(1L << 30);
		}
		assertThat(refusal(path)).isEqualTo(Refusal.TOO_LARGE);
	}

	@Test
	void saysWhenAFileHasGone() {
		assertThat(refusal(this.folder.resolve("gone.md"))).isEqualTo(Refusal.VANISHED);
	}

	@Test
	void refusesALinkThatTookTheFilesPlace() throws IOException {
		Path link = Files.createSymbolicLink(this.folder.resolve("link.md"), Path.of("/etc/passwd"));
		assertThat(refusal(link)).isEqualTo(Refusal.UNREADABLE);
	}

	private static ReceivedFile read(Path file) throws RefusedException {
		return ReceivedFile.read(file, LIMITS);
	}

	private Refusal refusal(byte[] bytes) throws IOException {
		return refusal(file(bytes));
	}

	private static Refusal refusal(Path path) {
		return catchThrowableOfType(RefusedException.class, () -> read(path)).refusal();
	}

	private Path file(byte[] bytes) throws IOException {
		return Files.write(this.folder.resolve("a.md"), bytes);
	}

}
