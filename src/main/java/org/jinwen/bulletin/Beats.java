package org.jinwen.bulletin;

import java.util.ArrayList;
import java.util.List;

import org.jinwen.han.TableEntry;

/**
 * The beats a newsroom is divided into (条口): how the columns of each are named, and the
 * words its stories cannot do without. So a label is known to speak of a story though
 * they share no word: {@code 平安出行} over police who take an examinee to school. They are
 * listed in {@code bulletin/beats.txt}.
 */
final class Beats {

	/** What each word of the beat found in a story counts, beside words that recur. */
	private static final double WORD = 1.2;

	/** So many words settle it: more count no more. */
	private static final int MOST = 4;

	private static final List<Beat> ALL = TableEntry.of("bulletin/beats.txt").stream().map(Beat::of).toList();

	private static final WordIndex COLUMNS = WordIndex.of(ALL.stream().map(Beat::columns).toList());

	private final List<Beat> named;

	private Beats(List<Beat> named) {
		this.named = named;
	}

	/** The beats that a label is named for. */
	static Beats namedIn(String label) {
		List<Beat> named = new ArrayList<>();
		for (long found = COLUMNS.foundIn(label); found != 0; found &= found - 1) {
			named.add(ALL.get(Long.numberOfTrailingZeros(found)));
		}
		return new Beats(named);
	}

	boolean isEmpty() {
		return this.named.isEmpty();
	}

	/** How much a story speaks of these beats; 0 if there are none. */
	double kinship(Passage story) {
		double kinship = 0;
		for (Beat beat : this.named) {
			kinship += WORD * story.wordsOf(beat.words(), MOST);
		}
		return kinship;
	}

}
