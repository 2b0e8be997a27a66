package org.jinwen.ingest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

class SeedFolderTests {

	@TempDir
	private Path folder;

	@Test
	void listsBulletinsInTheOrderOfTheirKeys() throws IOException {
		write("b.md");
		write("2024/12/01.txt");
		write("a.MARKDOWN");
		assertThat(new SeedFolder(this.folder).files()).extracting(SeedFile::key, SeedFile::name, SeedFile::refusal)
			.containsExactly(tuple("2024/12/01", "2024/12/01.txt", null), tuple("a", "a.MARKDOWN", null),
					tuple("b", "b.md", null));
	}

	@Test
	void reportsFilesThatAreNoBulletins() throws IOException {
		write("page.md.exe");
		write("README.md");
		write(".hidden.md");
		write("noSuffix");
		assertThat(new SeedFolder(this.folder).files()).hasSize(4)
			.allMatch((file) -> file.refusal() == Refusal.NOT_A_BULLETIN);
	}

	@Test
	void refusesTheSecondFileOfAKey() throws IOException {
		write("a.md");
		write("a.txt");
		assertThat(new SeedFolder(this.folder).files()).extracting(SeedFile::name, SeedFile::refusal)
			.containsExactly(tuple("a.md", null), tuple("a.txt", Refusal.SAME_KEY));
	}

	@Test
	void followsNoLinks() throws IOException {
		write("a.md");
		Files.createSymbolicLink(this.folder.resolve("outside.md"), Path.of("/etc/passwd"));
		Files.createSymbolicLink(this.folder.resolve("around"), this.folder);
		Files.createSymbolicLink(this.folder.resolve("self.md"), this.folder.resolve("self.md"));
		assertThat(new SeedFolder(this.folder).files()).extracting(SeedFile::name, SeedFile::refusal)
			.containsExactlyInAnyOrder(tuple("a.md", null), tuple("outside.md", Refusal.NOT_A_FILE),
					tuple("around", Refusal.NOT_A_BULLETIN), tuple("self.md", Refusal.NOT_A_FILE));
	}

	@Test
	void refusesKeysNoAddressCanCarry() throws IOException {
		String step = "版".repeat(80);
		write(IntStream.range(0, 7).mapToObj((i) -> step).reduce("", (path, next) -> path + next + "/") + "a.md");
		assertThat(new SeedFolder(this.folder).files()).extracting(SeedFile::refusal)
			.containsExactly(Refusal.NAME_TOO_LONG);
	}

	@Test
	void saysWhenTheFolderIsNotThere() {
		assertThatExceptionOfType(NoSuchFileException.class)
			.isThrownBy(() -> new SeedFolder(this.folder.resolve("none")).files());
	}

	@Test
	@Timeout(10)
	void doesNotWaitForAPipe() throws Exception {
		Path pipe = this.folder.resolve("pipe.md");
		assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();
		assertThat(new SeedFolder(this.folder).files()).extracting(SeedFile::refusal)
			.containsExactly(Refusal.NOT_A_FILE);
	}

	private void write(String name) throws IOException {
		Path file = this.folder.resolve(name);
		Files.createDirectories(file.getParent());
		Files.writeString(file, "本报讯 测试。", StandardCharsets.UTF_8);
	}

}
