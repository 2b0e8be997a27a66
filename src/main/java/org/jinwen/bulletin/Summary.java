package org.jinwen.bulletin;

import java.util.List;

/** One or two whole sentences that stand for an article in lists. */
final class Summary {

	private static final int ENOUGH = 60;

	private static final int MOST = 140;

	private static final int LONGEST_SENTENCE = 240;

	private Summary() {
	}

	/**
	 * Takes the first sentence, and the second where the first is short.
	 * @param text the body without its opener
	 */
	static String of(String text) {
		List<String> sentences = Sentences.first(2, text);
		if (sentences.isEmpty()) {
			return "";
		}
		String summary = sentences.get(0);
		if (summary.length() < ENOUGH && sentences.size() > 1 && summary.length() + sentences.get(1).length() <= MOST) {
			summary += sentences.get(1);
		}
		return (summary.length() <= LONGEST_SENTENCE) ? summary : clauses(summary);
	}

	private static String clauses(String sentence) {
		StringBuilder summary = new StringBuilder();
		for (String clause : Sentences.clauses(sentence)) {
			if (summary.length() + clause.length() > LONGEST_SENTENCE) {
				break;
			}
			summary.append(clause);
		}
		if (summary.isEmpty()) {
			int end = Math.min(LONGEST_SENTENCE, sentence.length());
			if (end < sentence.length() && Character.isHighSurrogate(sentence.charAt(end - 1))) {
				end--;
			}
			summary.append(sentence, 0, end);
		}
		return summary.append('…').toString();
	}

}
