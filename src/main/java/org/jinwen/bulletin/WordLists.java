package org.jinwen.bulletin;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jinwen.han.TableEntry;

/** Lists of words that come along with the parser in a table, each below its name. */
final class WordLists {

	private final Map<String, List<String>> lists = new HashMap<>();

	private WordLists() {
	}

	/**
	 * Reads a table.
	 * @param table its name on the class path
	 */
	static WordLists of(String table) {
		return of(TableEntry.of(table));
	}

	static WordLists of(List<TableEntry> entries) {
		WordLists read = new WordLists();
		for (TableEntry entry : entries) {
			if (entry.heads().size() != 1 || entry.body().isEmpty()) {
				throw entry.malformed("a list is a name with words below");
			}
			if (read.lists.put(entry.heads().get(0), entry.words()) != null) {
				throw entry.malformed("stands there twice");
			}
		}
		return read;
	}

	/** The words of a list in their order. */
	List<String> named(String name) {
		List<String> words = this.lists.get(name);
		if (words == null) {
			throw new IllegalArgumentException("no list " + name);
		}
		return words;
	}

	/** The same for looking for them in texts. */
	Words words(String name) {
		return Words.of(named(name).toArray(String[]::new));
	}

}
