package org.jinwen.reading;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

import org.jinwen.article.NameCounts;
import org.jinwen.article.Teaser;
import org.jspecify.annotations.Nullable;

/**
 * The front page: one story leads, the newest follow, the sections show their newest.
 *
 * @param issue the newest day anything is listed under, if known
 * @param lead the story that leads, {@code null} as long as there is none
 * @param beside the stories told beside it
 * @param latest the newest of the rest
 * @param sections the sections with their newest
 * @param reporters the reporters with most articles
 * @param places the places with most articles
 * @param calendar the month of the newest articles, if known
 */
record FrontPage(@Nullable LocalDate issue, @Nullable Card lead, List<Card> beside, List<Card> latest,
		List<SectionBlock> sections, List<CountedLink> reporters, List<CountedLink> places,
		@Nullable MonthCalendar calendar) {

	/** How many stories the front page tells. */
	static final int STORIES = 10;

	private static final int BESIDE = 3;

	FrontPage {
		beside = List.copyOf(beside);
		latest = List.copyOf(latest);
		sections = List.copyOf(sections);
		reporters = List.copyOf(reporters);
		places = List.copyOf(places);
	}

	static FrontPage of(List<Teaser> newest, List<SectionBlock> sections, NameCounts.Busiest busiest,
			@Nullable MonthCalendar calendar) {
		Teaser lead = lead(newest);
		List<Card> others = Card.of(newest.stream().filter((teaser) -> !teaser.equals(lead)).toList());
		int beside = Math.min(BESIDE, others.size() / 2);
		return new FrontPage(issue(newest), (lead != null) ? Card.of(lead) : null, others.subList(0, beside),
				others.subList(beside, others.size()), sections,
				busiest.reporters().stream().map(CountedLink::toReporter).toList(),
				busiest.places().stream().map(CountedLink::toPlace).toList(), calendar);
	}

	/** The newest day of some articles, newest first. */
	static @Nullable LocalDate issue(List<Teaser> newest) {
		return (!newest.isEmpty() && newest.get(0).isDated()) ? newest.get(0).listedOn() : null;
	}

	/**
	 * An editor leads with the weightiest story of the issue, which also tells of the day
	 * before: of those with a printed headline the longest.
	 */
	private static @Nullable Teaser lead(List<Teaser> newest) {
		return newest.stream()
			.filter((teaser) -> !teaser.listedOn().isBefore(newest.get(0).listedOn().minusDays(1)))
			.max(Comparator.<Teaser>comparingInt((teaser) -> teaser.headlineDerived() ? 0 : 1)
				.thenComparingInt(Teaser::characters))
			.orElse(null);
	}

	/**
	 * A section with its newest articles.
	 *
	 * @param section the section
	 * @param newest its newest articles
	 */
	record SectionBlock(CountedLink section, List<HeadlineLink> newest) {

		SectionBlock {
			newest = List.copyOf(newest);
		}

	}

}
