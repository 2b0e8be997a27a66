package org.jinwen.bulletin;

import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * Some words that a short text is searched for, all at once: a place of the text whose
 * character begins none of them is passed over.
 */
final class Words {

	private final String[] words;

	private final Signs first;

	private final Signs last;

	private Words(String[] words) {
		this.words = words;
		this.first = Signs.of(Arrays.stream(words).map((word) -> word.substring(0, 1)).collect(Collectors.joining()));
		this.last = Signs
			.of(Arrays.stream(words).map((word) -> word.substring(word.length() - 1)).collect(Collectors.joining()));
	}

	static Words of(String... words) {
		return new Words(words.clone());
	}

	boolean anyBeginsWith(char c) {
		return this.first.has(c);
	}

	/** Whether any of them stands in the text. */
	boolean anyIn(String text) {
		for (int i = 0; i < text.length(); i++) {
			if (this.first.has(text.charAt(i)) && anyAt(text, i)) {
				return true;
			}
		}
		return false;
	}

	private boolean anyAt(String text, int at) {
		for (String word : this.words) {
			if (text.startsWith(word, at)) {
				return true;
			}
		}
		return false;
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
