package org.jinwen.bulletin;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The clause that sums an article up best: the one whose words recur most in the whole
 * text, wherever in the lead it stands.
 */
final class DerivedHeadline {

	static final int LONGEST = 30;

	private static final int SHORTEST = 8;

	private static final int BODY = 3_000;

	/** What every place further behind takes off a clause: the first say most. */
	private static final double LATER = 0.06;

	/** 据了解,昨日,… is struck word by word. */
	private static final int STRIKES = 3;

	/** What a sub-editor strikes first when he makes a headline of a sentence. */
	private static final Pattern STRUCK = Pattern
		.compile("^(?:据(?:了解|悉|介绍|统计)" + "|目前|日前|近日|近期|昨[日天晨晚]|今[日天晨]|前天|当[天日]|随后|同时|此外|其中|为此|明确|指出|表示|要求|强调"
				+ "|从(?:\\d{4}年)?\\d{1,2}月\\d{1,2}日起|(?:\\d{4}年)?\\d{1,2}月\\d{1,2}日(?:[上下中]午|晚|凌晨)?"
				+ "|记者[^,\uFF0C]{0,14}(?:获悉|了解到)|位于[\u4E00-\u9FFF]{1,6}的|将|还|并|也|已|就|对于|而|但)");

	private static final Signs OF_A_STRIKE = Signs.of("据目日近昨今前当随同此其为明指表要强从记位将还并也已就对而但0123456789");

	private static final Pattern INNER_TIME = Pattern.compile("(?:近日|日前|近期|昨[日天]|今[日天])");

	private DerivedHeadline() {
	}

	/**
	 * Derives a headline.
	 * @param lead the first paragraph without its opener
	 * @param body the whole text
	 */
	static String of(String lead, String body) {
		Likeness.Recurrence recurrence = Likeness.recurrences(body.substring(0, Math.min(BODY, body.length())));
		String best = "";
		double bestScore = -1;
		int position = 0;
		List<String> clauses = Sentences.clauses(lead);
		for (String clause : clauses) {
			String candidate = strike(clause);
			position++;
			if (candidate.length() < SHORTEST || candidate.length() > LONGEST) {
				continue;
			}
			double score = recurrence.weight(candidate) / (1 + LATER * position);
			if (score > bestScore) {
				bestScore = score;
				best = candidate;
			}
		}
		if (!best.isEmpty()) {
			return best;
		}
		String longest = longest(clauses);
		return shortened(longest.isEmpty() ? lead : longest);
	}

	private static String longest(List<String> clauses) {
		String longest = "";
		for (String clause : clauses) {
			String struck = strike(clause);
			if (struck.length() > longest.length()) {
				longest = struck;
			}
		}
		return longest;
	}

	private static String strike(String clause) {
		String rest = clause.strip();
		while (!rest.isEmpty() && "。！？!?；;，,：:".indexOf(rest.charAt(rest.length() - 1)) >= 0) {
			rest = rest.substring(0, rest.length() - 1);
		}
		for (int round = 0; round < STRIKES; round++) {
			Matcher struck = OF_A_STRIKE.startIn(rest, 0) ? STRUCK.matcher(rest) : null;
			if (struck == null || !struck.lookingAt()) {
				break;
			}
			rest = rest.substring(struck.end());
		}
		if (rest.length() > LONGEST) {
			rest = INNER_TIME.matcher(rest).replaceFirst("");
		}
		return rest;
	}

	/** Cut where nothing is torn: before a bracket or quotation that stays open. */
	private static String shortened(String clause) {
		if (clause.length() <= LONGEST) {
			return clause;
		}
		int end = LONGEST - 1;
		if (Character.isHighSurrogate(clause.charAt(end - 1))) {
			end--;
		}
		int open = Math.max(clause.lastIndexOf('“', end), clause.lastIndexOf('《', end));
		int close = Math.max(clause.lastIndexOf('”', end), clause.lastIndexOf('》', end));
		if (open > close && open >= SHORTEST) {
			end = open;
		}
		return clause.substring(0, end) + "…";
	}

}
