package org.jinwen.han;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * An entry of a table of Chinese words or phrases that comes along with the program:
 * lines flush left, and what is told of them on indented lines below. A blank line stands
 * between two entries; lines that begin with {@code #} are for people.
 *
 * @param table the table it stands in
 * @param heads the lines flush left
 * @param body the indented lines, without their indent
 */
public record TableEntry(String table, List<String> heads, List<String> body) {

	private static final Pattern FORM = Pattern.compile("\\S.*(?:\n\\S.*)*(?:\n[ \t].*)*");

	public TableEntry {
		heads = List.copyOf(heads);
		body = List.copyOf(body);
	}

	/**
	 * All entries of a table.
	 * @param table its name on the class path, such as {@code bulletin/beats.txt}
	 * @return the entries in their order
	 */
	public static List<TableEntry> of(String table) {
		return of(table, read(table));
	}

	static List<TableEntry> of(String table, String text) {
		String told = text.lines()
			.filter((line) -> !line.startsWith("#"))
			.map(String::stripTrailing)
			.collect(Collectors.joining("\n"));
		return Arrays.stream(told.split("(?:^|\n)\n+"))
			.filter((entry) -> !entry.isEmpty())
			.map((entry) -> parse(table, entry))
			.toList();
	}

	private static TableEntry parse(String table, String text) {
		if (!FORM.matcher(text).matches()) {
			throw new IllegalStateException(table + ": not lines flush left and then indented ones: " + text);
		}
		return new TableEntry(table, text.lines().filter((line) -> !isIndented(line)).toList(),
				text.lines().filter(TableEntry::isIndented).map(String::strip).toList());
	}

	private static boolean isIndented(String line) {
		return Character.isWhitespace(line.charAt(0));
	}

	/** The words of the indented lines, which blanks set apart. */
	public List<String> words() {
		return this.body.stream().flatMap((line) -> Arrays.stream(line.split(" +"))).toList();
	}

	/**
	 * What to throw where an entry is not as its table has them.
	 * @param why what is wrong with it
	 * @return the exception, which shows the entry
	 */
	public IllegalStateException malformed(String why) {
		return new IllegalStateException(this.table + ": " + why + ": " + this.heads + " " + this.body);
	}

	/** The whole text of a table. */
	static String read(String table) {
		try (InputStream text = TableEntry.class.getResourceAsStream("/" + table)) {
			if (text == null) {
				throw new IllegalStateException(table + " is missing");
			}
			return new String(text.readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
