package org.jinwen.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.jinwen.search.MarkedText;
import org.jinwen.web.HeadlineWords;

/**
 * A run of a headline that was looked for, or was not.
 *
 * @param words its text in pieces between which a line may end; begins with an empty one
 * where a line may end before it
 * @param marked whether it was looked for
 */
record HeadlineRun(List<String> words, boolean marked) {

	HeadlineRun {
		words = List.copyOf(words);
	}

	/** The runs of a headline, in order. */
	static List<HeadlineRun> of(MarkedText headline) {
		Set<Integer> breaks = breaks(headline.text());
		List<HeadlineRun> runs = new ArrayList<>();
		int start = 0;
		for (MarkedText.Piece piece : headline.pieces()) {
			List<String> words = new ArrayList<>();
			int from = 0;
			for (int at = 0; at < piece.text().length(); at++) {
				if (breaks.contains(start + at)) {
					words.add(piece.text().substring(from, at));
					from = at;
				}
			}
			words.add(piece.text().substring(from));
			runs.add(new HeadlineRun(words, piece.marked()));
			start += piece.text().length();
		}
		return runs;
	}

	private static Set<Integer> breaks(String headline) {
		Set<Integer> breaks = new TreeSet<>();
		int at = 0;
		for (String word : HeadlineWords.of(headline)) {
			at += word.length();
			breaks.add(at);
		}
		return breaks;
	}

}
