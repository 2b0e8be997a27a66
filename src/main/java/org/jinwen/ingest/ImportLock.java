package org.jinwen.ingest;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;

import javax.sql.DataSource;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

/**
 * Lets one importer work at a time, across processes: the lock is a row lock in the
 * database, so it is gone when its holder dies, however it dies.
 */
@Component
class ImportLock {

	private static final Logger log = LoggerFactory.getLogger(ImportLock.class);

	private final DataSource database;

	ImportLock(DataSource database) {
		this.database = database;
	}

	/**
	 * Takes the lock if nobody holds it.
	 * @return the lock, to be closed after the import; empty if somebody holds it
	 */
	Optional<Held> tryAcquire() {
		try {
			Connection connection = this.database.getConnection();
			try {
				connection.setAutoCommit(false);
				try (Statement statement = connection.createStatement()) {
					statement.executeQuery("select id from import_lock where id = 1 for update nowait").close();
				}
				return Optional.of(new Held(connection));
			}
			catch (SQLException ex) {
				log.debug("Somebody else imports", ex);
				giveBack(connection);
				return Optional.empty();
			}
		}
		catch (SQLException ex) {
			throw new IllegalStateException("The database gave no connection for the import lock", ex);
		}
	}

	private static void giveBack(Connection connection) throws SQLException {
		try (connection) {
			connection.rollback();
			connection.setAutoCommit(true);
		}
	}

	/** The lock while it is held; any thread may close it. */
	static final class Held implements AutoCloseable {

		private final Connection connection;

		private Held(Connection connection) {
			this.connection = connection;
		}

		@Override
		public void close() {
			try {
				giveBack(this.connection);
			}
			catch (SQLException ex) {
				log.warn("The import lock went with its connection: {}", ex.getMessage());
			}
		}

	}

}
