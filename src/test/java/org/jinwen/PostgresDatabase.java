package org.jinwen;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

import org.springframework.test.context.DynamicPropertyRegistry;

/**
 * A real PostgreSQL for tests, started once; every call hands out a new empty database.
 */
public final class PostgresDatabase {

	private static int databases;

	private PostgresDatabase() {
	}

	/**
	 * Points the newspaper at a new empty database.
	 * @param registry the properties of the test
	 */
	public static void register(DynamicPropertyRegistry registry) {
		String name = create();
		registry.add("spring.datasource.url", () -> Server.RUNNING.getJdbcUrl("postgres", name));
		registry.add("spring.datasource.username", () -> "postgres");
		registry.add("spring.datasource.password", () -> "postgres");
		registry.add("spring.test.database.replace", () -> "NONE");
	}

	private static synchronized String create() {
		String name = "jinwen" + ++databases;
		try (var connection = Server.RUNNING.getPostgresDatabase().getConnection();
				var statement = connection.createStatement()) {
			statement.execute("create database " + name);
			return name;
		}
		catch (SQLException ex) {
			throw new IllegalStateException("PostgreSQL made no database " + name, ex);
		}
	}

	private static final class Server {

		private static final EmbeddedPostgres RUNNING = start();

		private static EmbeddedPostgres start() {
			try {
				return EmbeddedPostgres.builder().start();
			}
			catch (IOException ex) {
				throw new UncheckedIOException("PostgreSQL did not start", ex);
			}
		}

	}

}
