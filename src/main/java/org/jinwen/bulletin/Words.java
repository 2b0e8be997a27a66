package org.jinwen.bulletin;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Some words that a short text is searched for, all at once. */
final class Words {

	private final String[] words;

	private final WordIndex all;

	private final Signs last;

	private Words(String[] words) {
		this.words = words;
		this.all = WordIndex.of(List.of(List.of(words)));
		this.last = Signs
			.of(Arrays.stream(words).map((word) -> word.substring(word.length() - 1)).collect(Collectors.joining()));
	}

	static Words of(String... words) {
		return new Words(words.clone());
	}

	/** Whether any of them stands in the text. */
	boolean anyIn(String text) {
		return this.all.foundIn(text) != 0;
	}

	/** Whether the text ends with any of them. */
	boolean anyEnds(String text) {
		if (text.isEmpty() || !this.last.has(text.charAt(text.length() - 1))) {
			return false;
		}
		for (String word : this.words) {
			if (text.endsWith(word)) {
				return true;
			}
		}
		return false;
	}

}
