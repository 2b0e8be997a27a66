package org.jinwen.bulletin;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Lists of words that a short text is searched for, all in one pass: a place of the text
 * whose character begins none of them is passed over.
 */
final class WordIndex {

	private final Signs first;

	/** The characters that words begin with, ascending. */
	private final char[] firsts;

	/** The words that begin with each of them. */
	private final Entry[][] beginning;

	private WordIndex(SortedMap<Character, List<Entry>> byFirst) {
		StringBuilder characters = new StringBuilder();
		byFirst.keySet().forEach(characters::append);
		this.first = Signs.of(characters.toString());
		this.firsts = characters.toString().toCharArray();
		this.beginning = byFirst.values()
			.stream()
			.map((entries) -> entries.toArray(Entry[]::new))
			.toArray(Entry[][]::new);
	}

	/**
	 * Takes lists of words.
	 * @param lists 64 at most
	 */
	static WordIndex of(List<List<String>> lists) {
		if (lists.size() > Long.SIZE) {
			throw new IllegalArgumentException(lists.size() + " lists have no bit each in a long");
		}
		SortedMap<Character, List<Entry>> byFirst = new TreeMap<>();
		for (int i = 0; i < lists.size(); i++) {
			for (String word : lists.get(i)) {
				byFirst.computeIfAbsent(word.charAt(0), (c) -> new ArrayList<>()).add(new Entry(word, 1L << i));
			}
		}
		return new WordIndex(byFirst);
	}

	/** Which of the lists have a word that stands in the text, a bit each. */
	long foundIn(String text) {
		long found = 0;
		for (int i = 0; i < text.length(); i++) {
			if (this.first.has(text.charAt(i))) {
				found |= foundAt(text, i);
			}
		}
		return found;
	}

	private long foundAt(String text, int at) {
		long found = 0;
		for (Entry entry : this.beginning[Arrays.binarySearch(this.firsts, text.charAt(at))]) {
			if (text.startsWith(entry.word(), at)) {
				found |= entry.list();
			}
		}
		return found;
	}

	private record Entry(String word, long list) {
	}

}
