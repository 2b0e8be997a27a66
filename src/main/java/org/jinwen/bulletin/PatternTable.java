package org.jinwen.bulletin;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jinwen.han.TableEntry;

/**
 * Long patterns, each laid out in a table as one row for every form of line it knows,
 * below printed lines that show the form. So they can be read, and checked, row by row.
 *
 * @param sections the patterns in the order of the table
 */
record PatternTable(List<Section> sections) {

	/** {@code PAGE_LINE}: the head of a kind. */
	private static final Pattern NAME = Pattern.compile("[A-Z_]+");

	/** {@code {han}}: stands for a piece of pattern that is told above. */
	private static final Pattern PIECE = Pattern.compile("\\{([a-z ]+)}");

	PatternTable {
		sections = List.copyOf(sections);
	}

	/**
	 * Reads a table.
	 * @param table its name on the class path
	 */
	static PatternTable of(String table) {
		return of(TableEntry.of(table));
	}

	static PatternTable of(List<TableEntry> entries) {
		Map<String, String> pieces = new HashMap<>();
		List<Section> sections = new ArrayList<>();
		for (TableEntry entry : entries) {
			String head = entry.heads().get(0);
			if (NAME.matcher(head).matches()) {
				sections.add(new Section(head, entry.words(), List.of()));
			}
			else if (PIECE.matcher(head).matches()) {
				pieces.put(head, pattern(entry, pieces));
			}
			else if (sections.isEmpty()) {
				throw entry.malformed("stands above all kinds");
			}
			else {
				Section last = sections.remove(sections.size() - 1);
				sections.add(last.with(new Row(entry.heads(), pattern(entry, pieces))));
			}
		}
		return new PatternTable(sections);
	}

	/**
	 * What knows every form of a kind.
	 * @param kind its name, which stands once in the table
	 */
	Pattern pattern(String kind) {
		return this.sections.stream()
			.filter((section) -> section.name().equals(kind))
			.findFirst()
			.orElseThrow(() -> new IllegalArgumentException("no " + kind + " in the table"))
			.pattern();
	}

	/**
	 * What knows each form of a kind, one by one, so that all may name their groups
	 * alike.
	 * @param kind its name
	 */
	List<Pattern> patterns(String kind) {
		return this.sections.stream()
			.filter((section) -> section.name().equals(kind))
			.flatMap((section) -> section.rows().stream())
			.map((row) -> Pattern.compile(row.pattern()))
			.toList();
	}

	/** Words of which every line of a kind has one; none if there is no such kind. */
	List<String> words(String kind) {
		return this.sections.stream()
			.filter((section) -> section.name().equals(kind))
			.flatMap((section) -> section.words().stream())
			.toList();
	}

	private static String pattern(TableEntry entry, Map<String, String> pieces) {
		if (entry.body().isEmpty()) {
			throw entry.malformed("has no pattern");
		}
		return PIECE.matcher(String.join("", entry.body())).replaceAll((piece) -> {
			if (!pieces.containsKey(piece.group())) {
				throw entry.malformed("nothing above tells what " + piece.group() + " stands for");
			}
			return Matcher.quoteReplacement(pieces.get(piece.group()));
		});
	}

	/**
	 * A kind of line.
	 *
	 * @param name what it is called
	 * @param words words of which every line of the kind has one, if the table tells any
	 * @param rows the forms it is printed in
	 */
	record Section(String name, List<String> words, List<Row> rows) {

		Section {
			words = List.copyOf(words);
			rows = List.copyOf(rows);
		}

		private Section with(Row row) {
			List<Row> more = new ArrayList<>(this.rows);
			more.add(row);
			return new Section(this.name, this.words, more);
		}

		/** Knows every form. */
		Pattern pattern() {
			return Pattern.compile(this.rows.stream().map(Row::pattern).collect(Collectors.joining("|")));
		}

	}

	/**
	 * A form of line.
	 *
	 * @param examples lines as they are printed
	 * @param pattern what knows them
	 */
	record Row(List<String> examples, String pattern) {

		Row {
			examples = List.copyOf(examples);
		}

	}

}
