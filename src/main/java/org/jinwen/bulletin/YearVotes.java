package org.jinwen.bulletin;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Counts the years that texts name. A year named once proves nothing ({@code 到2027年},
 * {@code 2020年以来}); the year of the issue is named with its months, in several places,
 * and more often than any other.
 */
final class YearVotes {

	private static final int ENOUGH = 4;

	private static final int WITH_DAY = 4;

	private static final int WITH_MONTH = 3;

	private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

	private static final Pattern MONTH = Pattern.compile("\\d{1,2}月(\\d{1,2}日)?.*");

	private final Map<Integer, Vote> votes = new HashMap<>();

	/** How often one year is named. */
	private static final class Vote {

		private int weight;

		private boolean withMonth;

		private final Set<Integer> lines = new HashSet<>();

	}

	static YearVotes in(List<Piece> pieces) {
		YearVotes counted = new YearVotes();
		for (Piece piece : pieces) {
			String text = piece.text();
			for (int at = text.indexOf('年'); at >= 0; at = text.indexOf('年', at + 1)) {
				int year = yearBefore(text, at);
				if (year > 0) {
					counted.count(year, weight(text, at), piece.firstLine());
				}
			}
		}
		return counted;
	}

	private void count(int year, int weight, int line) {
		Vote vote = this.votes.computeIfAbsent(year, (key) -> new Vote());
		vote.weight += weight;
		vote.withMonth |= weight > 1;
		vote.lines.add(line);
	}

	/** The year that the texts point to beyond doubt. */
	Optional<Integer> winner() {
		int best = 0;
		int bestWeight = 0;
		int second = 0;
		boolean proven = false;
		for (Map.Entry<Integer, Vote> entry : this.votes.entrySet()) {
			Vote vote = entry.getValue();
			if (vote.weight > bestWeight) {
				second = bestWeight;
				best = entry.getKey();
				bestWeight = vote.weight;
				proven = vote.withMonth && vote.lines.size() > 1;
			}
			else {
				second = Math.max(second, vote.weight);
			}
		}
		return (proven && bestWeight >= ENOUGH && bestWeight >= 2 * second) ? Optional.of(best) : Optional.empty();
	}

	private static int yearBefore(String text, int at) {
		if (at < 4 || (at > 4 && Character.isDigit(text.charAt(at - 5)))) {
			return 0;
		}
		String digits = Fold.fold(text, at - 4, at);
		return YEAR.matcher(digits).matches() ? Integer.parseInt(digits) : 0;
	}

	/** 2024年8月1日 proves more than 2024年1月, and that more than 2024年. */
	private static int weight(String text, int at) {
		var match = MONTH.matcher(Fold.fold(text, at + 1, Math.min(text.length(), at + 8)));
		if (!match.matches()) {
			return 1;
		}
		return (match.group(1) != null) ? WITH_DAY : WITH_MONTH;
	}

}
