package org.jinwen.bulletin;

import java.util.List;

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

	static Beat of(String columns, String words) {
		return new Beat(List.of(columns.split(" ")), words, Signs.of(words.replaceAll("(.). ?", "$1")),
				Signs.of(words.replaceAll(".(.) ?", "$1")));
	}

	/** How many of its words a folded story holds, each counted once. */
	int wordsIn(String story) {
		long found = 0;
		for (int i = 0; i + 1 < story.length(); i++) {
			if (this.first.has(story.charAt(i)) && this.second.has(story.charAt(i + 1))) {
				found |= wordAt(story.charAt(i), story.charAt(i + 1));
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
