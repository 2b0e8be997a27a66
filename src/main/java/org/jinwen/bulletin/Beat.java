package org.jinwen.bulletin;

import java.util.List;
import java.util.stream.Collectors;

/**
 * One beat of a newsroom.
 *
 * @param columns words its columns are named with
 * @param columnsBegin the characters those begin with
 * @param words words of its stories, two characters each, {@value Long#SIZE} at most
 * @param wordsBegin the characters those begin with
 */
record Beat(List<String> columns, Signs columnsBegin, List<String> words, Signs wordsBegin) {

	static Beat of(String columns, String words) {
		List<String> names = List.of(columns.split(" "));
		List<String> spoken = List.of(words.split(" "));
		return new Beat(names, firstOf(names), spoken, firstOf(spoken));
	}

	private static Signs firstOf(List<String> words) {
		return Signs.of(words.stream().map((word) -> word.substring(0, 1)).collect(Collectors.joining()));
	}

	boolean names(String label) {
		return this.columnsBegin.anyIn(label) && this.columns.stream().anyMatch(label::contains);
	}

	/** How many of its words a story holds, each counted once. */
	int wordsIn(CharSequence story) {
		long found = 0;
		for (int i = 0; i + 1 < story.length(); i++) {
			char first = Fold.fold(story.charAt(i));
			if (this.wordsBegin.has(first)) {
				found |= wordAt(first, Fold.fold(story.charAt(i + 1)));
			}
		}
		return Long.bitCount(found);
	}

	private long wordAt(char first, char second) {
		for (int word = 0; word < this.words.size(); word++) {
			if (this.words.get(word).charAt(0) == first && this.words.get(word).charAt(1) == second) {
				return 1L << word;
			}
		}
		return 0;
	}

}
