package org.jinwen.bulletin;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
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

	private static final int DAYS_AHEAD = 45;

	private final @Nullable Resolved issue;

	private final NavigableMap<Integer, LocalDate> pageDates = new TreeMap<>();

	private final List<Piece> pieces;

	private final List<Notice> notices = new ArrayList<>();

	private @Nullable YearVotes votes;

	Years(String key, FrontMatter frontMatter, List<Piece> pieces) {
		this.pieces = pieces;
		Optional<String> stated = frontMatter.date().map(Fold::fold);
		stated.ifPresent((date) -> noteImpossible(0, date));
		noteImpossible(0, key);
		this.issue = issue(stated.map(DateReader::full).orElse(null), DateReader.iso(key), readPageDates());
	}

	private Set<LocalDate> readPageDates() {
		Set<LocalDate> printed = new HashSet<>();
		for (Piece piece : this.pieces) {
			if (piece.furniture() == Furniture.DATE_LINE || piece.furniture() == Furniture.PAGE_LINE) {
				LocalDate date = DateReader.full(piece.folded());
				if (date != null) {
					this.pageDates.put(piece.firstLine(), date);
					printed.add(date);
				}
				else {
					noteImpossible(piece.firstLine(), piece.folded());
				}
			}
		}
		return printed;
	}

	/**
	 * What the file states goes before its name, and that before one date on its pages.
	 */
	private static @Nullable Resolved issue(@Nullable LocalDate stated, @Nullable LocalDate named,
			Set<LocalDate> printed) {
		if (stated != null) {
			return new Resolved(stated, YearEvidence.FRONT_MATTER);
		}
		if (named != null) {
			return new Resolved(named, YearEvidence.FILE_NAME);
		}
		return (printed.size() == 1) ? new Resolved(printed.iterator().next(), YearEvidence.PAGE_LINE) : null;
	}

	private void noteImpossible(int line, String text) {
		String date = DateReader.impossible(text);
		if (date != null) {
			this.notices.add(new Notice(line, NoticeKind.DATE_INVALID, date));
		}
	}

	/** Dates of the issue that no calendar has. */
	List<Notice> notices() {
		return this.notices;
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

	private Optional<Integer> yearInText() {
		YearVotes counted = this.votes;
		if (counted == null) {
			counted = YearVotes.in(this.pieces);
			this.votes = counted;
		}
		return counted.winner();
	}

}
