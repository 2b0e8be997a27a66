package org.jinwen.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToLongFunction;

import org.jinwen.article.Relative;
import org.jinwen.article.Relative.Tie;

/**
 * Where to read on after an article. No article stands there twice.
 *
 * @param sameDay other articles of its day
 * @param sameReporter other articles by its reporters
 * @param alike other articles on its subject, those with the likest headlines first
 */
record ReadingOn(List<HeadlineLink> sameDay, List<HeadlineLink> sameReporter, List<HeadlineLink> alike) {

	/** How many articles of each tie are looked at. */
	static final int CANDIDATES = 40;

	private static final int SAME_DAY = 6;

	private static final int OTHERS = 4;

	ReadingOn {
		sameDay = List.copyOf(sameDay);
		sameReporter = List.copyOf(sameReporter);
		alike = List.copyOf(alike);
	}

	static ReadingOn of(String headline, List<Relative> relatives) {
		Set<String> shown = new HashSet<>();
		Set<String> pairs = pairs(headline);
		ToLongFunction<Relative> likeness = (
				relative) -> pairs(relative.headline()).stream().filter(pairs::contains).count();
		List<HeadlineLink> reporter = take(tied(Tie.REPORTER, relatives), OTHERS, shown);
		List<HeadlineLink> alike = take(
				tied(Tie.SUBJECT, relatives).stream().sorted(Comparator.comparingLong(likeness).reversed()).toList(),
				OTHERS, shown);
		return new ReadingOn(take(tied(Tie.DAY, relatives), SAME_DAY, shown), reporter, alike);
	}

	private static List<Relative> tied(Tie tie, List<Relative> relatives) {
		return relatives.stream().filter((relative) -> relative.tie() == tie).toList();
	}

	private static List<HeadlineLink> take(List<Relative> relatives, int limit, Set<String> shown) {
		List<HeadlineLink> taken = new ArrayList<>();
		for (Relative relative : relatives) {
			if (taken.size() < limit && shown.add(relative.publicId())) {
				taken.add(HeadlineLink.of(relative));
			}
		}
		return taken;
	}

	/** The pairs of neighbouring characters in a headline. */
	private static Set<String> pairs(String headline) {
		Set<String> pairs = new HashSet<>();
		for (int i = 0; i + 2 <= headline.length(); i++) {
			if (headline.substring(i, i + 2).codePoints().allMatch(Character::isLetterOrDigit)) {
				pairs.add(headline.substring(i, i + 2));
			}
		}
		return pairs;
	}

}
