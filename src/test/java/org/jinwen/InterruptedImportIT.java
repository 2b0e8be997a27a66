package org.jinwen;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class InterruptedImportIT {

	/** So many that the last kill, too, comes long before the end. */
	private static final int BULLETINS = 400;

	private static final String PASSWORD = "only for this test";

	private static final Pattern COUNT = Pattern.compile("共 (\\d+) 个版面文件");

	@TempDir
	private static Path folder;

	private static Path seeds;

	private final HttpClient browser = HttpClient.newHttpClient();

	@BeforeAll
	static void writeBulletins() throws IOException {
		seeds = StreetNews.write(folder.resolve("seeds"), BULLETINS);
	}

	@Test
	void leavesNothingHalfAndLosesNothingWhenItIsKilled() throws Exception {
		Path undisturbed = Files.createDirectory(folder.resolve("undisturbed"));
		try (Newspaper newspaper = Newspaper.start(undisturbed, seeds, PASSWORD).ready()) {
			assertThat(bulletinsOf(newspaper)).isEqualTo(BULLETINS);
		}
		Map<String, List<List<String>>> whole = StoreFile.in(undisturbed).bulletins();
		assertThat(whole).hasSize(BULLETINS);
		assertThat(whole.values()).allSatisfy((articles) -> assertThat(articles).isNotEmpty());

		Path disturbed = Files.createDirectory(folder.resolve("disturbed"));
		int kept = 0;
		for (int moment : List.of(1, 75, 180)) {
			try (Newspaper newspaper = Newspaper.start(disturbed, seeds, PASSWORD)) {
				int shown = waitFor(newspaper, moment);
				newspaper.kill();
				Map<String, List<List<String>>> stored = StoreFile.in(disturbed).bulletins();
				assertThat(stored.size()).isBetween(Math.max(shown, kept), BULLETINS - 1);
				assertThat(whole).containsAllEntriesOf(stored);
				kept = stored.size();
			}
			assertThat(StoreFile.in(disturbed).states()).last().isEqualTo("RUNNING");
		}

		try (Newspaper newspaper = Newspaper.start(disturbed, seeds, PASSWORD).ready()) {
			assertThat(bulletinsOf(newspaper)).isEqualTo(BULLETINS);
			refusesASecondProcess(disturbed);
		}
		assertThat(StoreFile.in(disturbed).bulletins()).isEqualTo(whole);
		assertThat(StoreFile.in(disturbed).states()).containsExactly("INTERRUPTED", "INTERRUPTED", "INTERRUPTED",
				"DONE");
	}

	@Test
	void finishesTheFileInHandWhenItIsAskedToStop() throws Exception {
		Path home = Files.createDirectory(folder.resolve("stopped"));
		long asked;
		try (Newspaper newspaper = Newspaper.start(home, Path.of("..", "seeds"), PASSWORD)) {
			waitFor(newspaper, 20);
			asked = System.nanoTime();
		}
		assertThat(Duration.ofNanos(System.nanoTime() - asked)).isLessThan(Duration.ofSeconds(20));
		assertThat(StoreFile.in(home).states()).containsExactly("INTERRUPTED");
		int stored = StoreFile.in(home).bulletins().size();
		assertThat(stored).isBetween(20, BULLETINS - 1);
		assertThat(StoreFile.in(home).rows("select files_done, (select count(*) from file_report) from import_run"))
			.containsExactly(List.of("" + stored, "" + stored));
	}

	private static void refusesASecondProcess(Path home) throws InterruptedException {
		try (Newspaper second = Newspaper.start(home, seeds, PASSWORD)) {
			assertThat(second.exitCode()).isEqualTo(1);
			assertThat(second.log()).contains("The database file is in use: this newspaper is already running.")
				.doesNotContain("Tomcat started");
			assertThat(second.log().substring(second.log().indexOf("APPLICATION FAILED TO START")))
				.doesNotContain("\tat ");
		}
	}

	/** Waits until readers see some bulletins; returns how many they see. */
	private int waitFor(Newspaper newspaper, int bulletins) throws Exception {
		int shown = bulletinsOf(newspaper);
		while (shown < bulletins) {
			assertThat(newspaper.isAlive()).isTrue();
			shown = bulletinsOf(newspaper);
		}
		return shown;
	}

	private int bulletinsOf(Newspaper newspaper) throws Exception {
		String page = this.browser
			.send(HttpRequest.newBuilder(URI.create(newspaper.address() + "/bulletins")).build(),
					BodyHandlers.ofString())
			.body();
		Matcher count = COUNT.matcher(page);
		return count.find() ? Integer.parseInt(count.group(1)) : 0;
	}

}
