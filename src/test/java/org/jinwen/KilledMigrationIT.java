package org.jinwen;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;

import org.flywaydb.core.Flyway;
import org.jinwen.QuickImports.Running;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * An upgrade of the schema that is ended by {@code kill -9}, while the copy is made that
 * stands by and while the schema changes: the next start is as if there had been none
 * before.
 */
class KilledMigrationIT {

	private static final int BULLETINS = 3;

	private static final int KILLS = 6;

	/** Longer than all migrations take. */
	private static final int MILLIS = 400;

	@TempDir
	private static Path folder;

	private static QuickImports imports;

	private static Path seeds;

	private static Map<String, List<List<String>>> undisturbed;

	private final Random random = new Random(20241206);

	@BeforeAll
	static void importUndisturbed() throws Exception {
		imports = new QuickImports(folder.resolve("program"));
		seeds = StreetNews.write(folder.resolve("seeds"), BULLETINS);
		Path home = Files.createDirectory(folder.resolve("undisturbed"));
		imports.start(home, seeds).ended();
		undisturbed = StoreFile.in(home).bulletins();
		assertThat(copy(home)).doesNotExist();
	}

	@Test
	void firstStartBeginsAnew() throws Exception {
		int cut = 0;
		for (int i = 0; i < KILLS; i++) {
			Path home = Files.createTempDirectory(folder, "new");
			cut += killWhileItUpgrades(home, i % 2 == 0);
			imports.start(home, seeds).ended();
			assertThat(StoreFile.in(home).bulletins()).isEqualTo(undisturbed);
			assertThat(copy(home)).doesNotExist();
		}
		assertThat(cut).as("killed between the copy and the last migration").isPositive();
	}

	@Test
	void upgradeBeginsAnewAndLosesNothing() throws Exception {
		int cut = 0;
		for (int i = 0; i < KILLS; i++) {
			Path home = Files.createTempDirectory(folder, "old");
			openOld(home);
			cut += killWhileItUpgrades(home, i % 2 == 0);
			imports.start(home, seeds).ended();
			assertThat(StoreFile.in(home).bulletins()).isEqualTo(undisturbed);
			assertThat(StoreFile.in(home).rows("select name from section where slug = 'kept'"))
				.containsExactly(List.of("身边事"));
			assertThat(copy(home)).doesNotExist();
		}
		assertThat(cut).as("killed between the copy and the last migration").isPositive();
	}

	/** A store as the first version left it. */
	private static void openOld(Path home) throws Exception {
		Flyway flyway = Flyway.configure()
			.dataSource(StoreFile.in(home).url(), "jinwen", "")
			.placeholders(Map.of("binary", "blob", "text", "clob"))
			.target("1")
			.load();
		flyway.migrate();
		try (Connection connection = flyway.getConfiguration().getDataSource().getConnection();
				Statement statement = connection.createStatement()) {
			statement.execute("insert into section (id, name, slug) values (-1, '身边事', 'kept')");
		}
	}

	/**
	 * Kills an upgrade as soon as the copy stands by, or at any moment from the first
	 * byte of the copy on. Returns one if the upgrade had begun and not ended, else none.
	 */
	private int killWhileItUpgrades(Path home, boolean atOnce) throws Exception {
		Running upgrade = imports.start(home, seeds);
		Path draft = copy(home).resolveSibling(copy(home).getFileName() + ".tmp");
		while (Files.notExists(copy(home)) && (atOnce || Files.notExists(draft))) {
			assertThat(upgrade.process().waitFor(1, TimeUnit.MILLISECONDS)).as(upgrade.output()).isFalse();
		}
		if (!atOnce) {
			upgrade.process().waitFor(this.random.nextLong(MILLIS), TimeUnit.MILLISECONDS);
		}
		upgrade.kill();
		return Files.exists(copy(home)) ? 1 : 0;
	}

	private static Path copy(Path home) {
		return home.resolve("data").resolve("jinwen.before-upgrade.zip");
	}

}
