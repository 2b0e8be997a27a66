package org.jinwen.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;

/**
 * Compares two texts word by word: a Han character is a word, and so are letters and
 * digits in a row.
 */
public final class WordDiff {

	private static final Pattern WORD = Pattern.compile("\\p{IsHan}|[\\p{L}\\p{M}\\p{N}&&[^\\p{IsHan}]]+|.",
			Pattern.DOTALL);

	/**
	 * Texts with more words are shown one after the other: comparing them would take too
	 * long.
	 */
	private static final int MOST_WORDS = 20_000;

	/** How many words stay beside a change where more are the same. */
	private static final int AROUND = 30;

	private WordDiff() {
	}

	/**
	 * Compares two texts.
	 * @param before the old text
	 * @param after the new text
	 * @return the pieces in their order; long stretches that are the same are cut out
	 */
	public static List<Piece> of(String before, String after) {
		List<String> old = words(before);
		List<String> anew = words(after);
		List<Piece> pieces = new ArrayList<>();
		if (old.size() + anew.size() > MOST_WORDS) {
			add(pieces, Kind.REMOVED, before);
			add(pieces, Kind.ADDED, after);
			return pieces;
		}
		StringBuilder removed = new StringBuilder();
		StringBuilder added = new StringBuilder();
		int done = 0;
		for (AbstractDelta<String> delta : DiffUtils.diff(old, anew, new MyersDiffWithLinearSpace<>()).getDeltas()) {
			int from = delta.getSource().getPosition();
			if (from > done) {
				addChange(pieces, removed, added);
				addSame(pieces, old.subList(done, from), AROUND);
			}
			removed.append(String.join("", delta.getSource().getLines()));
			added.append(String.join("", delta.getTarget().getLines()));
			done = from + delta.getSource().size();
		}
		addChange(pieces, removed, added);
		addSame(pieces, old.subList(done, old.size()), 0);
		return pieces;
	}

	/** What went and what came at one place, in this order however it was found. */
	private static void addChange(List<Piece> pieces, StringBuilder removed, StringBuilder added) {
		add(pieces, Kind.REMOVED, removed.toString());
		add(pieces, Kind.ADDED, added.toString());
		removed.setLength(0);
		added.setLength(0);
	}

	private static List<String> words(String text) {
		return WORD.matcher(text).results().map(MatchResult::group).toList();
	}

	private static void addSame(List<Piece> pieces, List<String> words, int after) {
		int before = pieces.isEmpty() ? 0 : AROUND;
		if (words.size() <= before + after + 1) {
			add(pieces, Kind.SAME, String.join("", words));
		}
		else {
			add(pieces, Kind.SAME, String.join("", words.subList(0, before)) + "…"
					+ String.join("", words.subList(words.size() - after, words.size())));
		}
	}

	private static void add(List<Piece> pieces, Kind kind, String text) {
		if (!text.isEmpty()) {
			pieces.add(new Piece(kind, text));
		}
	}

	/** What a piece of the comparison is. */
	public enum Kind {

		SAME, REMOVED, ADDED

	}

	/**
	 * A piece of the comparison.
	 *
	 * @param kind what it is
	 * @param text its words
	 */
	public record Piece(Kind kind, String text) {
	}

}
