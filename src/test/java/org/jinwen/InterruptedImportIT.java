package org.jinwen;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class InterruptedImportIT {

	/** So many that the last kill, too, comes long before the end. */
	private static final int BULLETINS = 400;

	/** How often an import is looked at. */
	private static final int MOMENTS = 50;

	/** Between two looks, in milliseconds. */
	private static final int LONGEST_NAP = 100;

	private static final String PASSWORD = "only for this test";

	private static final Pattern COUNT = Pattern.compile("共 (\\d+) 个版面文件");

	private static final List<String> STREETS = List.of("柳巷", "府东街", "迎泽大街", "五一路", "桃园路", "滨河东路", "长治路");

	private static final List<String> DEEDS = List.of("修好了路灯", "添了三十个停车位", "种下两百棵槐树", "改造了老旧水管", "开设了老年食堂");

	private static final List<String> NAMES = List.of("赵一平", "钱小满", "孙立秋", "李清明", "周谷雨");

	@TempDir
	private static Path folder;

	private static Path seeds;

	private final HttpClient browser = HttpClient.newHttpClient();

	@BeforeAll
	static void writeBulletins() throws IOException {
		seeds = Files.createDirectory(folder.resolve("seeds"));
		for (int number = 1; number <= BULLETINS; number++) {
			Files.writeString(seeds.resolve("2024-12-%02d-%03d.md".formatted(1 + number % 28, number)),
					bulletin(number));
		}
	}

	@Test
	void leavesNothingHalfAndLosesNothingWhenItIsKilled() throws Exception {
		Path undisturbed = Files.createDirectory(folder.resolve("undisturbed"));
		try (Newspaper newspaper = Newspaper.start(undisturbed, seeds, PASSWORD).ready()) {
			assertThat(bulletinsOf(newspaper)).isEqualTo(BULLETINS);
		}
		Map<String, List<String>> whole = bulletins(undisturbed);
		assertThat(whole).hasSize(BULLETINS);
		assertThat(whole.values()).allSatisfy((articles) -> assertThat(articles).isNotEmpty());

		Path disturbed = Files.createDirectory(folder.resolve("disturbed"));
		int kept = 0;
		for (int moment : List.of(1, 75, 180)) {
			try (Newspaper newspaper = Newspaper.start(disturbed, seeds, PASSWORD)) {
				int shown = waitFor(newspaper, moment);
				newspaper.kill();
				Map<String, List<String>> stored = bulletins(disturbed);
				assertThat(stored.size()).isBetween(Math.max(shown, kept), BULLETINS - 1);
				assertThat(whole).containsAllEntriesOf(stored);
				kept = stored.size();
			}
			assertThat(states(disturbed)).last().isEqualTo("RUNNING");
		}

		try (Newspaper newspaper = Newspaper.start(disturbed, seeds, PASSWORD).ready()) {
			assertThat(bulletinsOf(newspaper)).isEqualTo(BULLETINS);
			refusesASecondProcess(disturbed);
		}
		assertThat(bulletins(disturbed)).isEqualTo(whole);
		assertThat(states(disturbed)).containsExactly("INTERRUPTED", "INTERRUPTED", "INTERRUPTED", "DONE");
	}

	/**
	 * A process that is stopped dead leaves the very bytes that a killed one leaves, so
	 * one import is looked at in fifty random moments of its life.
	 */
	@Test
	void leavesEveryBulletinAsBeforeOrAsAfterAtAnyMoment() throws Exception {
		Path home = Files.createDirectory(folder.resolve("frozen"));
		Newspaper.start(home, seeds, PASSWORD).ready().close();
		Map<String, List<String>> before = bulletins(home);
		Path changed = Files.createDirectory(folder.resolve("changed"));
		for (int number = 1; number <= BULLETINS; number++) {
			Files.writeString(changed.resolve("2024-12-%02d-%03d.md".formatted(1 + number % 28, number)),
					bulletin(number).replace("这件事盼了好几年", "这件事盼了十几年") + article(number, 9));
		}
		List<Path> moments = new ArrayList<>();
		Random random = new Random(20241206);
		try (Newspaper newspaper = Newspaper.start(home, changed, PASSWORD, "--jinwen.seeds.import-at-start=always")) {
			newspaper.address();
			while (moments.size() < MOMENTS) {
				Thread.sleep(random.nextInt(LONGEST_NAP));
				Path moment = folder.resolve("moment-" + moments.size());
				Path data = Files.createDirectories(moment.resolve("data"));
				newspaper.frozen(() -> Files.copy(home.resolve("data/jinwen.mv.db"), data.resolve("jinwen.mv.db"),
						StandardCopyOption.REPLACE_EXISTING));
				if (!moments.isEmpty() || hasBegun(moment)) {
					moments.add(moment);
				}
			}
			newspaper.ready();
		}
		Map<String, List<String>> after = bulletins(home);
		assertThat(after.keySet()).isEqualTo(before.keySet());
		Set<Integer> written = new TreeSet<>();
		for (Path moment : moments) {
			Map<String, List<String>> then = bulletins(moment);
			assertThat(then.keySet()).isEqualTo(before.keySet());
			then.forEach((key, articles) -> assertThat(articles).isIn(before.get(key), after.get(key)));
			int done = (int) then.entrySet()
				.stream()
				.filter((one) -> one.getValue().equals(after.get(one.getKey())))
				.count();
			written.add(done);
			assertThat(rows(moment, """
					select run.files_done || ' ' || (select count(*) from file_report where run_id = run.id),
						(select count(*) from bulletin_change where run_id = run.id)
					from import_run run where run.id > 1"""))
				.isSubsetOf(List.of(List.of(done + " " + done, "" + done)));
		}
		assertThat(written).hasSizeGreaterThan(MOMENTS / 5);
	}

	private static boolean hasBegun(Path home) throws SQLException {
		return !rows(home, "select id, files_done from import_run where id > 1 and files_done > 0").isEmpty();
	}

	@Test
	void finishesTheFileInHandWhenItIsAskedToStop() throws Exception {
		Path home = Files.createDirectory(folder.resolve("stopped"));
		long asked;
		try (Newspaper newspaper = Newspaper.start(home, seeds, PASSWORD)) {
			waitFor(newspaper, 20);
			asked = System.nanoTime();
		}
		assertThat(Duration.ofNanos(System.nanoTime() - asked)).isLessThan(Duration.ofSeconds(20));
		assertThat(states(home)).containsExactly("INTERRUPTED");
		int stored = bulletins(home).size();
		assertThat(stored).isBetween(20, BULLETINS - 1);
		assertThat(rows(home, "select files_done, (select count(*) from file_report) from import_run"))
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

	/** What readers are shown of every bulletin, read from the file the process left. */
	private static Map<String, List<String>> bulletins(Path home) throws SQLException {
		Map<String, List<String>> bulletins = new TreeMap<>();
		rows(home,
				"""
						select b.bulletin_key, concat_ws('|', b.sha256, s.sha256, a.public_id, a.ordinal, a.headline, a.listed_on,
							a.printed_order, cast(a.blocks as varchar),
							(select listagg(r.name, ',') within group (order by c.position) from credit c
								join reporter r on r.id = c.reporter_id where c.article_id = a.id))
						from bulletin b left join bulletin_source s on s.bulletin_id = b.id
							left join article a on a.bulletin_id = b.id
						order by b.bulletin_key, a.ordinal""")
			.forEach((row) -> bulletins.computeIfAbsent(row.get(0), (key) -> new ArrayList<>()).add(row.get(1)));
		return bulletins;
	}

	private static List<String> states(Path home) throws SQLException {
		return rows(home, "select state, id from import_run order by id").stream().map((row) -> row.get(0)).toList();
	}

	private static List<List<String>> rows(Path home, String query) throws SQLException {
		List<List<String>> rows = new ArrayList<>();
		try (Connection connection = DriverManager
			.getConnection("jdbc:h2:file:" + home.resolve("data").resolve("jinwen") + ";IFEXISTS=TRUE", "jinwen", "");
				Statement statement = connection.createStatement();
				ResultSet result = statement.executeQuery(query)) {
			while (result.next()) {
				rows.add(List.of(result.getString(1), result.getString(2)));
			}
		}
		return rows;
	}

	private static String bulletin(int number) {
		return IntStream.rangeClosed(1, 1 + number % 3)
			.mapToObj((article) -> article(number, article))
			.collect(Collectors.joining());
	}

	private static String article(int number, int article) {
		String street = STREETS.get((number + article) % STREETS.size());
		String deed = DEEDS.get((number * 3 + article) % DEEDS.size());
		return """
				## %1$s%2$s

				本报讯 12月%3$d日,记者在%1$s看到,第%4$d号工地已经收工,施工队%2$s。沿街的住户说,这件事盼了好几年。

				据社区介绍,工程前后用了%5$d天,白天施工、晚上清场,没有影响沿街商户的生意。接下来还要在路口补画标线。

				(%6$s)

				""".formatted(street, deed, 1 + number % 28, number * 10 + article, 5 + number % 40,
				NAMES.get((number + article) % NAMES.size()));
	}

}
