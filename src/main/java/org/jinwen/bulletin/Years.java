package org.jinwen.bulletin;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

/** Finds the year of dates that are printed without one, and says what proves it. */
final class Years {

	/**
	 * A date with its year.
	 *
	 * @param date the date
	 * @param evidence what the year comes from
	 */
	record Resolved(LocalDate date, YearEvidence evidence) {
	}

	private static final int ENOUGH = 4;

	private static final int DAYS_AHEAD = 45;

	private final @Nullable Resolved issue;

	private final NavigableMap<Integer, LocalDate> pageDates = new TreeMap<>();

	private final List<Piece> pieces;

	private @Nullable Optional<Integer> fromText;

	Years(String key, FrontMatter frontMatter, List<Piece> pieces) {
		this.pieces = pieces;
		LocalDate stated = frontMatter.date().map(Fold::fold).map(DateReader::full).orElse(null);
		LocalDate named = DateReader.iso(key);
		Set<LocalDate> printed = new HashSet<>();
		for (Piece piece : pieces) {
			if (piece.furniture() == Furniture.DATE_LINE || piece.furniture() == Furniture.PAGE_LINE) {
				LocalDate date = DateReader.full(piece.folded());
				if (date != null) {
					this.pageDates.put(piece.firstLine(), date);
					printed.add(date);
				}
			}
		}
		if (stated != null) {
			this.issue = new Resolved(stated, YearEvidence.FRONT_MATTER);
		}
		else if (named != null) {
			this.issue = new Resolved(named, YearEvidence.FILE_NAME);
		}
		else {
			this.issue = (printed.size() == 1) ? new Resolved(printed.iterator().next(), YearEvidence.PAGE_LINE) : null;
		}
	}

	@Nullable LocalDate issueDate() {
		return (this.issue != null) ? this.issue.date() : null;
	}

	/** The date of a story with its year, as far as anything proves it. */
	Optional<Resolved> resolve(Story story) {
		PrintedDate date = story.date;
		Resolved issue = issueOf(story);
		if (date == null) {
			return Optional.ofNullable(issue);
		}
		Integer year = date.year();
		if (year != null) {
			return at(date.monthDay(), year, YearEvidence.PRINTED);
		}
		if (issue != null) {
			return at(date.monthDay(), yearNear(date.monthDay(), issue.date()), issue.evidence());
		}
		return yearInText().flatMap((found) -> at(date.monthDay(), found, YearEvidence.TEXT));
	}

	private static Optional<Resolved> at(MonthDay day, int year, YearEvidence evidence) {
		return day.isValidYear(year) ? Optional.of(new Resolved(day.atYear(year), evidence)) : Optional.empty();
	}

	/** 30 December in an issue of 1 January is the old year. */
	private static int yearNear(MonthDay day, LocalDate issue) {
		LocalDate sameYear = day.atYear(issue.getYear());
		if (sameYear.isAfter(issue.plusDays(DAYS_AHEAD))) {
			return issue.getYear() - 1;
		}
		return sameYear.plusYears(1).isAfter(issue.plusDays(DAYS_AHEAD)) ? issue.getYear() : issue.getYear() + 1;
	}

	/** Where every page has a date line of its own, the one above the story counts. */
	private @Nullable Resolved issueOf(Story story) {
		if (this.issue != null || this.pageDates.isEmpty()) {
			return this.issue;
		}
		Map.Entry<Integer, LocalDate> above = this.pageDates.floorEntry(story.lastLine);
		return (above != null) ? new Resolved(above.getValue(), YearEvidence.PAGE_LINE) : null;
	}

	/**
	 * The year that the texts point to: named with a month at least once, in two
	 * paragraphs or more, and twice as often as any other. A year named once, as 到2027年,
	 * proves nothing.
	 */
	private Optional<Integer> yearInText() {
		if (this.fromText == null) {
			this.fromText = countYears();
		}
		return this.fromText;
	}

	private Optional<Integer> countYears() {
		Map<Integer, Integer> votes = new HashMap<>();
		Map<Integer, Set<Integer>> places = new HashMap<>();
		Set<Integer> withMonth = new HashSet<>();
		for (Piece piece : this.pieces) {
			String text = piece.text();
			for (int at = text.indexOf('年'); at >= 0; at = text.indexOf('年', at + 1)) {
				int year = yearBefore(text, at);
				if (year > 0) {
					int weight = weight(text, at);
					votes.merge(year, weight, Integer::sum);
					places.computeIfAbsent(year, (key) -> new HashSet<>()).add(piece.firstLine());
					if (weight > 1) {
						withMonth.add(year);
					}
				}
			}
		}
		int best = -1;
		int second = 0;
		for (Map.Entry<Integer, Integer> vote : votes.entrySet()) {
			if (best < 0 || vote.getValue() > votes.get(best)) {
				second = (best < 0) ? 0 : votes.get(best);
				best = vote.getKey();
			}
			else {
				second = Math.max(second, vote.getValue());
			}
		}
		boolean proven = best > 0 && votes.get(best) >= ENOUGH && votes.get(best) >= 2 * second
				&& places.get(best).size() > 1 && withMonth.contains(best);
		return proven ? Optional.of(best) : Optional.empty();
	}

	private static int yearBefore(String text, int at) {
		if (at < 4 || (at > 4 && Character.isDigit(text.charAt(at - 5)))) {
			return 0;
		}
		String digits = Fold.fold(text, at - 4, at);
		return (digits.matches("(?:19|20)\\d\\d")) ? Integer.parseInt(digits) : 0;
	}

	/** 2024年8月1日 proves more than 2024年1月, and that more than 2024年. */
	private static int weight(String text, int at) {
		String behind = Fold.fold(text, at + 1, Math.min(text.length(), at + 8));
		if (behind.matches("\\d{1,2}月\\d{1,2}日.*")) {
			return 4;
		}
		return behind.matches("\\d{1,2}月.*") ? 3 : 1;
	}

}
