package org.jinwen;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.jinwen.ingest.ImportDesk;

/**
 * The database file that a process left behind, however it ended.
 *
 * @param file where it lies
 */
record StoreFile(Path file) {

	/** The file of a newspaper that has its home in a folder. */
	static StoreFile in(Path home) {
		return new StoreFile(home.resolve("data").resolve("jinwen.mv.db"));
	}

	/** Gives another newspaper the same. */
	void copyTo(Path home) throws IOException {
		Path copy = in(home).file();
		Files.createDirectories(copy.getParent());
		Files.copy(this.file, copy);
	}

	/**
	 * The rows of {@link ImportDesk#CANONICAL} by bulletin, in the order of an import.
	 */
	Map<String, List<List<String>>> bulletins() throws SQLException {
		Map<String, List<List<String>>> bulletins = new TreeMap<>();
		rows(ImportDesk.CANONICAL)
			.forEach((row) -> bulletins.computeIfAbsent(row.get(0), (key) -> new ArrayList<>()).add(row));
		return bulletins;
	}

	/** The states of the runs, oldest first. */
	List<String> states() throws SQLException {
		return rows("select state from import_run order by id").stream().map((row) -> row.get(0)).toList();
	}

	/** The address of the database. */
	String url() {
		return "jdbc:h2:file:" + this.file.toString().replaceFirst("\\.mv\\.db$", "");
	}

	/** What the database answers, every value as text. */
	List<List<String>> rows(String query) throws SQLException {
		List<List<String>> rows = new ArrayList<>();
		try (Connection connection = DriverManager.getConnection(url() + ";IFEXISTS=TRUE", "jinwen", "");
				Statement statement = connection.createStatement();
				ResultSet result = statement.executeQuery(query)) {
			int columns = result.getMetaData().getColumnCount();
			while (result.next()) {
				List<String> row = new ArrayList<>();
				for (int column = 1; column <= columns; column++) {
					row.add(String.valueOf(result.getString(column)));
				}
				rows.add(row);
			}
		}
		return rows;
	}

}
