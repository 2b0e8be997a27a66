package org.jinwen.bulletin;

import java.util.Arrays;
import java.util.List;

/**
 * Lists of words that a short text is searched for, all in one pass: a place of the text
 * whose character begins none of them is passed over.
 */
final class WordIndex {

	private static final int BUCKETS = 1024;

	private static final Entry[] NO_WORDS = {};

	/** The words by the low bits of the character that they begin with. */
	private final Entry[][] beginning = new Entry[BUCKETS][];

	private WordIndex() {
		Arrays.fill(this.beginning, NO_WORDS);
	}

	/**
	 * Takes lists of words.
	 * @param lists 64 at most
	 */
	static WordIndex of(List<List<String>> lists) {
		if (lists.size() > Long.SIZE) {
			throw new IllegalArgumentException(lists.size() + " lists have no bit each in a long");
		}
		WordIndex index = new WordIndex();
		for (int i = 0; i < lists.size(); i++) {
			for (String word : lists.get(i)) {
				index.add(new Entry(word, 1L << i));
			}
		}
		return index;
	}

	private void add(Entry entry) {
		int bucket = bucket(entry.word().charAt(0));
		Entry[] entries = Arrays.copyOf(this.beginning[bucket], this.beginning[bucket].length + 1);
		entries[entries.length - 1] = entry;
		this.beginning[bucket] = entries;
	}

	private static int bucket(char first) {
		return first & (BUCKETS - 1);
	}

	/** Which of the lists have a word that stands in the text, a bit each. */
	long foundIn(String text) {
		long found = 0;
		for (int i = 0; i < text.length(); i++) {
			for (Entry entry : this.beginning[bucket(text.charAt(i))]) {
				if (text.startsWith(entry.word(), i)) {
					found |= entry.list();
				}
			}
		}
		return found;
	}

	private record Entry(String word, long list) {
	}

}
