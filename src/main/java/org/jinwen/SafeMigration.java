package org.jinwen;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import javax.sql.DataSource;

import org.flywaydb.core.Flyway;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.stereotype.Component;

/**
 * Brings the database to the schema of this program, wherever it is killed on the way. H2
 * keeps each step for good, even one that belongs to a migration that never ended; so a
 * copy of the file stands by until the last step is done, and a start that finds one
 * begins from it. PostgreSQL needs none of this.
 */
@Component
class SafeMigration implements FlywayMigrationStrategy {

	private static final Logger log = LoggerFactory.getLogger(SafeMigration.class);

	private static final String IN_A_FILE = "jdbc:h2:file:";

	private final String url;

	SafeMigration(@Value("${spring.datasource.url}") String url) {
		this.url = url;
	}

	@Override
	public void migrate(Flyway flyway) {
		if (!this.url.startsWith(IN_A_FILE)) {
			flyway.migrate();
			return;
		}
		String file = this.url.substring(IN_A_FILE.length()).replaceFirst(";.*", "");
		// as H2 itself reads it
		String store = file.startsWith("~") ? System.getProperty("user.home") + file.substring(1) : file;
		try {
			migrate(flyway, Path.of(store + ".mv.db").toAbsolutePath(),
					Path.of(store + ".before-upgrade.zip").toAbsolutePath());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (SQLException ex) {
			throw new IllegalStateException("There can be no copy of " + store, ex);
		}
	}

	/** Nobody else takes an upgrade that is under way for one that was cut short. */
	private static void migrate(Flyway flyway, Path store, Path copy) throws IOException, SQLException {
		Files.createDirectories(store.getParent());
		Path turnstile = store.resolveSibling(store.getFileName() + ".upgrading");
		try (FileChannel turn = FileChannel.open(turnstile, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
			turn.lock();
			if (Files.exists(copy)) {
				log.warn("An upgrade of {} was cut short; it begins anew from {}", store, copy);
				restore(store, copy);
			}
			if (flyway.info().pending().length > 0) {
				keep(flyway.getConfiguration().getDataSource(), copy);
			}
			flyway.migrate();
			Files.deleteIfExists(copy);
		}
	}

	private static void keep(DataSource database, Path copy) throws IOException, SQLException {
		Path draft = copy.resolveSibling(copy.getFileName() + ".tmp");
		try (Connection connection = database.getConnection();
				PreparedStatement backup = connection.prepareStatement("backup to ?")) {
			backup.setString(1, draft.toString());
			backup.execute();
		}
		put(draft, copy);
	}

	private static void restore(Path store, Path copy) throws IOException {
		Path draft = store.resolveSibling(store.getFileName() + ".tmp");
		try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(copy))) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				if (store.endsWith(entry.getName())) {
					Files.copy(zip, draft, StandardCopyOption.REPLACE_EXISTING);
					put(draft, store);
					return;
				}
			}
		}
		throw new IOException(copy + " holds no database");
	}

	/** Makes a file what its draft is, whole or not at all. */
	private static void put(Path draft, Path file) throws IOException {
		try (FileChannel written = FileChannel.open(draft, StandardOpenOption.WRITE)) {
			written.force(true);
		}
		Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
	}

}
