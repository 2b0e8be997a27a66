package org.jinwen.bulletin;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Tells the lines that say who speaks below, or that the story looks back: {@code 市民反映:},
 * {@code ◎记者核实}, {@code 事件回顾:}.
 */
final class Speakers {

	private static final WordLists LISTS = WordLists.of("bulletin/names.txt");

	private static final Set<String> WHO = Set.copyOf(LISTS.named("SPEAKERS"));

	private static final Set<String> PARTS = Set.copyOf(LISTS.named("PARTS"));

	private static final Set<String> COMPLAINTS = Set.copyOf(LISTS.named("COMPLAINTS"));

	private static final Set<String> SPOKEN = Set.copyOf(LISTS.named("SPOKEN"));

	/** Each of the words has two characters. */
	private static final int WORD = 2;

	/** Two words, a mark and a blank in front, a colon behind. */
	static final int LONGEST = 2 * WORD + 3;

	private static final int LONGEST_SPEAKER = 8;

	private Speakers() {
	}

	/** Whether a folded line says so and nothing else. */
	static boolean areNamedIn(String folded) {
		if (folded.length() > LONGEST) {
			return false;
		}
		int from = Briefs.afterMark(folded);
		int to = folded.endsWith(":") ? folded.length() - 1 : folded.length();
		if (PARTS.contains(folded.substring(from, to))) {
			return true;
		}
		if (to - from != 2 * WORD || !WHO.contains(folded.substring(from, from + WORD))) {
			return false;
		}
		String spoken = folded.substring(from + WORD, to);
		return COMPLAINTS.contains(spoken) || SPOKEN.contains(spoken) || CreditWords.isRunIn(spoken);
	}

	/** 现场 十楼以上住着四十一户: a part of a report, named for who speaks or what is looked at. */
	static boolean begin(String folded) {
		if (folded.indexOf(' ') != WORD) {
			return false;
		}
		String word = folded.substring(0, WORD);
		return WHO.contains(word) || PARTS.contains(word);
	}

	/** With a complaint an item begins: below a text it is no part of the story above. */
	static void mark(Galley galley) {
		spoken(galley);
		parts(galley);
		for (int i = 1; i < galley.size(); i++) {
			if (galley.has(i, Trait.WHO_SPEAKS) && galley.has(i - 1, Trait.TEXT)
					&& COMPLAINTS.stream().anyMatch(galley.piece(i).folded()::contains)) {
				galley.seen(i).remove(Trait.WHO_SPEAKS);
				galley.seen(i).add(Trait.BEGINS_ITEM);
			}
		}
	}

	/** What somebody says who speaks more than once is text. */
	private static void spoken(Galley galley) {
		List<Integer> lines = IntStream.range(0, galley.size())
			.filter((i) -> galley.isLine(i) && !galley.has(i, Trait.COLUMN_NAME) && !speaker(galley, i).isEmpty())
			.boxed()
			.toList();
		if (lines.isEmpty()) {
			return;
		}
		Map<String, Integer> turns = new HashMap<>();
		for (int i = 0; i < galley.size(); i++) {
			String speaker = speaker(galley, i);
			if (!speaker.isEmpty()) {
				turns.merge(speaker, 1, Integer::sum);
			}
		}
		for (int line : lines) {
			if (turns.getOrDefault(speaker(galley, line), 0) > 1) {
				galley.takeAs(line, Trait.PLAIN, Trait.TEXT);
			}
		}
	}

	/** 爆料 and then 调查: where a report has both, neither is a column. */
	private static void parts(Galley galley) {
		List<Integer> parts = IntStream.range(0, galley.size())
			.filter((i) -> galley.has(i, Trait.WHO_SPEAKS) && !galley.has(i + 1, Trait.HEADING))
			.boxed()
			.toList();
		if (parts.size() > 1) {
			parts.forEach((part) -> {
				galley.seen(part).remove(Trait.COLUMN_NAME);
				galley.seen(part).remove(Trait.COLUMN_ENDING);
				galley.seen(part).remove(Trait.LABEL_SHAPE);
			});
		}
	}

	/** 本报 of 本报:现在呢?; empty where nobody speaks. */
	private static String speaker(Galley galley, int i) {
		if (!galley.has(i, Trait.PLAIN)) {
			return "";
		}
		String folded = galley.piece(i).folded();
		int colon = folded.lastIndexOf(':', LONGEST_SPEAKER);
		return (colon > 0 && colon < folded.length() - 1 && PersonNames.isHan(folded.substring(0, colon))
				&& !RunningText.isFact(folded)) ? folded.substring(0, colon) : "";
	}

}
