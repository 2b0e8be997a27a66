package org.jinwen.bulletin;

import java.util.List;
import java.util.Set;

import org.jinwen.han.TableEntry;

/**
 * One beat of a newsroom.
 *
 * @param columns words its columns are named with
 * @param words words of its stories, two characters and a blank each, 64 at most
 * @param first the characters those begin with
 * @param second the characters those end with
 */
record Beat(List<String> columns, String words, Signs first, Signs second) {

	private static final int STEP = 3;

	/**
	 * Reads the words of columns flush left and the words of stories indented below.
	 * @throws IllegalStateException if there are none, or a story's word is not of two
	 * characters, stands there twice or is one too many
	 */
	static Beat of(TableEntry entry) {
		List<String> words = entry.words();
		if (entry.heads().size() != 1 || words.isEmpty() || words.size() > Long.SIZE
				|| Set.copyOf(words).size() < words.size()
				|| !words.stream().allMatch((word) -> word.length() == STEP - 1)) {
			throw entry.malformed("a beat is one line and up to 64 different words of two characters");
		}
		String told = String.join(" ", words);
		return new Beat(List.of(entry.heads().get(0).split(" +")), told, Signs.of(told.replaceAll("(.). ?", "$1")),
				Signs.of(told.replaceAll(".(.) ?", "$1")));
	}

	/**
	 * How many of its words a story holds, each counted once.
	 * @param story its folded pieces
	 */
	int wordsIn(List<String> story) {
		long found = 0;
		for (String text : story) {
			for (int i = 0; i + 1 < text.length(); i++) {
				if (this.first.has(text.charAt(i)) && this.second.has(text.charAt(i + 1))) {
					found |= wordAt(text.charAt(i), text.charAt(i + 1));
				}
			}
		}
		return Long.bitCount(found);
	}

	private long wordAt(char first, char second) {
		for (int at = 0; at < this.words.length(); at += STEP) {
			if (this.words.charAt(at) == first && this.words.charAt(at + 1) == second) {
				return 1L << (at / STEP);
			}
		}
		return 0;
	}

}
