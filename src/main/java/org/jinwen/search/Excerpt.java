package org.jinwen.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Chooses what a search result quotes of an article: the first sentences with the words
 * that were looked for.
 */
final class Excerpt {

	/** How many sentences are quoted. */
	private static final int FRAGMENTS = 2;

	/** A sentence that is longer is quoted in part. */
	private static final int LONGEST = 120;

	/** How much stands before the word where a sentence is quoted in part. */
	private static final int LEAD = 30;

	private static final String SENTENCE_ENDS = "。！？；!?\n";

	/** Marks that belong to the sentence they close. */
	private static final String CLOSING = "”’」』）》)\"";

	private static final String CLAUSE_ENDS = "，、：,:";

	private Excerpt() {
	}

	/**
	 * Quotes the sentences with the words.
	 * @param text the body of an article, one block a line
	 * @param words what was looked for
	 * @return at most two pieces of the text, none if the words do not stand in it
	 */
	static List<MarkedText> of(String text, Collection<FoldedText> words) {
		MarkedText marked = MarkedText.of(text, words);
		List<MarkedText> fragments = new ArrayList<>();
		int shown = 0;
		for (Span mark : marked.marks()) {
			if (mark.start() >= shown && fragments.size() < FRAGMENTS) {
				Span sentence = sentence(text, mark);
				Span part = (sentence.end() - sentence.start() > LONGEST) ? clipped(text, sentence, mark) : sentence;
				fragments.add(marked.part(part, part.start() > sentence.start(), part.end() < sentence.end()));
				shown = sentence.end();
			}
		}
		return fragments;
	}

	private static Span sentence(String text, Span mark) {
		int start = mark.start();
		while (start > 0 && !endsSentence(text, start)) {
			start--;
		}
		int end = mark.end();
		while (end < text.length() && !endsSentence(text, end)) {
			end++;
		}
		return stripped(text, start, end);
	}

	/** Whether a sentence ends right before a position. */
	private static boolean endsSentence(String text, int position) {
		if (position < text.length() && CLOSING.indexOf(text.charAt(position)) >= 0) {
			return false;
		}
		int last = position - 1;
		while (last > 0 && CLOSING.indexOf(text.charAt(last)) >= 0) {
			last--;
		}
		return SENTENCE_ENDS.indexOf(text.charAt(last)) >= 0;
	}

	/** As much of a sentence as is quoted: whole clauses around the word if they fit. */
	private static Span clipped(String text, Span sentence, Span mark) {
		int start = Math.max(sentence.start(), mark.start() - LEAD);
		if (start > sentence.start()) {
			start = afterClause(text, start, mark.start());
		}
		int end = Math.min(sentence.end(), Math.max(start + LONGEST, mark.end()));
		if (end < sentence.end()) {
			end = beforeClauseEnd(text, mark.end(), end);
		}
		return stripped(text, start, end);
	}

	private static int afterClause(String text, int from, int to) {
		for (int i = from; i < to; i++) {
			if (CLAUSE_ENDS.indexOf(text.charAt(i)) >= 0) {
				return i + 1;
			}
		}
		return whole(text, from);
	}

	private static int beforeClauseEnd(String text, int from, int to) {
		for (int i = to - 1; i > from; i--) {
			if (CLAUSE_ENDS.indexOf(text.charAt(i)) >= 0) {
				return i;
			}
		}
		return whole(text, to);
	}

	/** Never half a character. */
	private static int whole(String text, int position) {
		boolean inside = position > 0 && position < text.length() && Character.isLowSurrogate(text.charAt(position));
		return inside ? position - 1 : position;
	}

	private static Span stripped(String text, int start, int end) {
		int from = start;
		while (from < end && Character.isWhitespace(text.charAt(from))) {
			from++;
		}
		int to = end;
		while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
			to--;
		}
		return new Span(from, to);
	}

}
