package org.jinwen.reading;

import java.util.ArrayList;
import java.util.List;

import org.jinwen.article.ArticleFilter;
import org.jinwen.article.Listing;
import org.jinwen.article.NamedCount;
import org.jinwen.web.Addresses;
import org.jinwen.web.Pager;
import org.jspecify.annotations.Nullable;

/**
 * All articles, narrowed, with the ways to narrow them further or less.
 *
 * @param filter what they are narrowed to
 * @param total how many there are
 * @param cards the articles of this page
 * @param chips what they are narrowed to, one by one
 * @param sections sections to narrow them to
 * @param reporters reporters to narrow them to
 * @param pager leads to the other pages
 */
record FilteredListing(ArticleFilter filter, long total, List<Card> cards, List<Chip> chips, List<CountedLink> sections,
		List<CountedLink> reporters, Pager pager) {

	FilteredListing {
		cards = List.copyOf(cards);
		chips = List.copyOf(chips);
		sections = List.copyOf(sections);
		reporters = List.copyOf(reporters);
	}

	static FilteredListing of(Listing listing) {
		ArticleFilter filter = listing.filter();
		return new FilteredListing(filter, listing.total(), Card.of(listing.teasers()), chips(listing),
				listing.sections().stream().map((section) -> sectionFacet(filter, section)).toList(),
				listing.reporters().stream().map((reporter) -> reporterFacet(filter, reporter)).toList(),
				Pager.of(listing.page(), listing.pages(), (number) -> Addresses.articles(filter, number)));
	}

	/** Whether it is worth offering to drop all conditions at once. */
	public boolean isClearable() {
		return this.chips.size() > 1;
	}

	private static CountedLink sectionFacet(ArticleFilter filter, NamedCount section) {
		boolean current = section.slug().equals(filter.section());
		return CountedLink.of(section,
				Addresses.articles(current ? filter.withoutSection() : filter.withSection(section.slug())), current);
	}

	private static CountedLink reporterFacet(ArticleFilter filter, NamedCount reporter) {
		boolean current = reporter.slug().equals(filter.reporter());
		return CountedLink.of(reporter,
				Addresses.articles(current ? filter.withoutReporter() : filter.withReporter(reporter.slug())), current);
	}

	private static List<Chip> chips(Listing listing) {
		ArticleFilter filter = listing.filter();
		List<Chip> chips = new ArrayList<>();
		add(chips, "q", filter.q(), filter.withoutWords());
		add(chips, "section", name(filter.section(), listing.sections()), filter.withoutSection());
		add(chips, "reporter", name(filter.reporter(), listing.reporters()), filter.withoutReporter());
		add(chips, "place", filter.place(), filter.withoutPlace());
		add(chips, "days", days(filter), filter.withoutDays());
		return chips;
	}

	private static void add(List<Chip> chips, String side, @Nullable String value, ArticleFilter without) {
		if (value != null) {
			chips.add(new Chip("filter." + side, value, Addresses.articles(without)));
		}
	}

	static @Nullable String days(ArticleFilter filter) {
		if (filter.from() == null && filter.to() == null) {
			return null;
		}
		String from = (filter.from() != null) ? filter.from().toString() : "";
		String to = (filter.to() != null) ? filter.to().toString() : "";
		return from.equals(to) ? from : from + " – " + to;
	}

	private static @Nullable String name(@Nullable String slug, List<NamedCount> known) {
		return known.stream()
			.filter((named) -> named.slug().equals(slug))
			.map(NamedCount::name)
			.findFirst()
			.orElse(slug);
	}

	/**
	 * One thing the articles are narrowed to.
	 *
	 * @param key key of the message that names its kind
	 * @param value what it is
	 * @param without the listing without it
	 */
	record Chip(String key, String value, String without) {
	}

}
