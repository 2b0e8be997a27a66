package org.jinwen;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;

import org.jinwen.QuickImports.Running;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** Imports on a machine that refuses to read, or has no room left to write. */
class HardTimesIT {

	private static final int BULLETINS = 150;

	/** Room for some of the bulletins, in blocks of 1024 bytes. */
	private static final List<String> LITTLE_ROOM = List.of("bash", "-c", "ulimit -S -f 4000; exec \"$@\"", "bash");

	/** Nobody may read what is closed; root may read everything. */
	private static final List<String> NOBODY = List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups");

	private static final String PASSWORD = "only for this test";

	@TempDir
	private static Path folder;

	private static QuickImports imports;

	private static Path seeds;

	@BeforeAll
	static void unpack() throws Exception {
		imports = new QuickImports(folder.resolve("program"));
		seeds = StreetNews.write(folder.resolve("seeds"), BULLETINS);
	}

	/** F7, D4: a disk that is full during an import. */
	@Test
	void goesOnWithAnImportThatHadNoRoomLeft() throws Exception {
		Path whole = Files.createDirectory(folder.resolve("whole"));
		imports.start(whole, seeds).ended();
		Map<String, List<List<String>>> all = StoreFile.in(whole).bulletins();

		Path home = Files.createDirectory(folder.resolve("full"));
		Running full = imports.start(LITTLE_ROOM, home, seeds);
		assertThat(full.process().waitFor()).isEqualTo(1);
		assertThat(full.output()).containsAnyOf("数据库写不进去，可能是磁盘满了", "The import could not go on: ");
		Map<String, List<List<String>>> some = StoreFile.in(home).bulletins();
		assertThat(some.size()).isBetween(1, BULLETINS - 1);
		assertThat(all).containsAllEntriesOf(some);
		imports.start(home, seeds).ended();
		assertThat(StoreFile.in(home).bulletins()).isEqualTo(all);
	}

	/** F7: a newspaper whose import at the start fills the disk, until there is room. */
	@Test
	@Timeout(420)
	void staysUpWhenAnImportHasNoRoomLeft() throws Exception {
		Path home = Files.createDirectory(folder.resolve("serving"));
		try (Newspaper newspaper = Newspaper.start(LITTLE_ROOM, home, seeds, PASSWORD)) {
			newspaper.await("the end of room", () -> newspaper.log().contains("Import 1 could not go on"));
			assertThat(newspaper.page("/no-such-page")).contains("晋闻");
			newspaper.giveRoom();
			// the store opens anew within seconds; each connection of before fails once
			// more when a page takes it
			newspaper.await("its articles", () -> !newspaper.articles("/articles").isEmpty());
			newspaper.await("its bulletins", () -> newspaper.page("/bulletins").contains("个版面文件"));
			newspaper.await("its sign-in", () -> newspaper.page("/sign-in").contains("登录"));
		}
		assertThat(StoreFile.in(home).bulletins().size()).isBetween(1, BULLETINS - 1);
		assertThat(StoreFile.in(home).states()).doesNotContain("DONE");
		imports.start(home, seeds).ended();
		assertThat(StoreFile.in(home).bulletins()).hasSize(BULLETINS);
	}

	/** F5: a file and a folder that may not be read. */
	@Test
	void namesWhatItMayNotRead() throws Exception {
		Path closed = StreetNews.write(folder.resolve("closed"), 2);
		Files.writeString(closed.resolve("secret.md"), "## 秘密\n\n本报讯 12月3日,谁也不许看。\n");
		Path cellar = Files.createDirectory(closed.resolve("cellar"));
		Files.copy(closed.resolve("secret.md"), cellar.resolve("below.md"));
		Path home = Files.createDirectory(folder.resolve("nobody"));
		allow(folder, "rwxr-xr-x");
		allow(home, "rwxrwxrwx");
		allow(closed.resolve("secret.md"), "---------");
		allow(cellar, "---------");
		try {
			Running run = imports.start(isRoot() ? NOBODY : List.of(), home, closed);
			assertThat(run.process().waitFor()).isEqualTo(1);
			assertThat(run.output().lines().filter((line) -> line.contains("无权读取")))
				.extracting((line) -> line.substring(0, line.indexOf('\t')))
				.containsExactly("cellar", "secret.md");
			assertThat(run.output()).contains("导入已完成").contains("4 / 4 个文件");
		}
		finally {
			allow(cellar, "rwxr-xr-x");
		}
	}

	private static boolean isRoot() {
		return System.getProperty("user.name").equals("root");
	}

	private static void allow(Path path, String permissions) throws IOException {
		Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
	}

}
