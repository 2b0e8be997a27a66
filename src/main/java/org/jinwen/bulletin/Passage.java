package org.jinwen.bulletin;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** The beginning of a story, put together from its pieces to be compared. */
final class Passage {

	private final List<Wording> wordings = new ArrayList<>();

	private final List<String> texts = new ArrayList<>();

	/** Made when they are first asked for: few passages are. */
	private @Nullable WordPairs pairs;

	/** The wordings whose pairs are counted. */
	private List<Wording> paired = List.of();

	private int length;

	void clear() {
		this.wordings.clear();
		this.texts.clear();
		this.length = 0;
	}

	boolean isFull() {
		return this.length >= Wording.LONGEST;
	}

	void add(Wording wording) {
		this.wordings.add(wording);
		this.texts.add(wording.text());
		this.length += wording.text().length() + 1;
	}

	/** The words of each piece. */
	List<String> texts() {
		return this.texts;
	}

	/**
	 * How many words of two characters stand in one of its pieces.
	 * @param most what they are counted up to
	 */
	int wordsOf(List<String> words, int most) {
		WordPairs held = pairs();
		int found = 0;
		for (int i = 0; i < words.size() && found < most; i++) {
			String word = words.get(i);
			if (held.mayHold(word.charAt(0), word.charAt(1)) && holds(word)) {
				found++;
			}
		}
		return found;
	}

	private boolean holds(String word) {
		for (String text : this.texts) {
			if (text.contains(word)) {
				return true;
			}
		}
		return false;
	}

	/** The pairs of characters in it, not counted again for the same story. */
	WordPairs pairs() {
		WordPairs found = this.pairs;
		if (found == null || !this.paired.equals(this.wordings)) {
			WordPairs counted = (found != null) ? found : new WordPairs();
			counted.clear();
			this.wordings.forEach((wording) -> counted.add(wording.pairs()));
			this.paired = List.copyOf(this.wordings);
			this.pairs = counted;
			return counted;
		}
		return found;
	}

}
