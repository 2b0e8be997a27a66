package org.jinwen.bulletin;

import java.util.List;
import java.util.Set;

import org.jinwen.han.TableEntry;

/**
 * One beat of a newsroom.
 *
 * @param columns words its columns are named with
 * @param words words of its stories, of two characters each
 */
record Beat(List<String> columns, List<String> words) {

	private static final int MOST_WORDS = 64;

	/**
	 * Reads the words of columns flush left and the words of stories indented below.
	 * @throws IllegalStateException if there are none, or a story's word is not of two
	 * characters, stands there twice or is one too many
	 */
	static Beat of(TableEntry entry) {
		List<String> words = entry.words();
		if (entry.heads().size() != 1 || words.isEmpty() || words.size() > MOST_WORDS
				|| Set.copyOf(words).size() < words.size() || !words.stream().allMatch((word) -> word.length() == 2)) {
			throw entry.malformed("a beat is one line and up to 64 different words of two characters");
		}
		return new Beat(List.of(entry.heads().get(0).split(" +")), List.copyOf(words));
	}

}
