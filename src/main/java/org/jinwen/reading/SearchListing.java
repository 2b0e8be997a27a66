package org.jinwen.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

import org.jinwen.article.ArticleFilter;
import org.jinwen.search.ArticleHit;
import org.jinwen.search.FacetCount;
import org.jinwen.search.MarkedText;
import org.jinwen.search.SearchPage;
import org.jinwen.web.Addresses;
import org.jinwen.web.Pager;
import org.jspecify.annotations.Nullable;

/**
 * What was found, with the ways to narrow it further or less.
 *
 * @param filter what was looked for
 * @param total how many articles there are
 * @param seconds how long it took
 * @param note end of the message key of what is to be said about the answer
 * @param cut whether part of the query was not read
 * @param hits the articles of this page
 * @param chips what they are narrowed to, one by one
 * @param drops what to let go of where nothing was found
 * @param sections sections to narrow them to
 * @param reporters reporters to narrow them to
 * @param places places to narrow them to
 * @param time years and months to narrow them to
 * @param pager leads to the other pages
 */
record SearchListing(ArticleFilter filter, long total, double seconds, @Nullable String note, boolean cut,
		List<Hit> hits, List<Condition> chips, List<Condition> drops, List<CountedLink> sections,
		List<CountedLink> reporters, List<CountedLink> places, TimeFacet time, Pager pager) {

	static SearchListing of(SearchPage page, boolean cut) {
		ArticleFilter filter = page.filter();
		return new SearchListing(filter, page.total(), page.took().toMillis() / 1000.0, note(page), cut,
				page.hits().stream().map(Hit::of).toList(), chips(page),
				page.drops().stream().map(SearchListing::drop).toList(),
				links(page.facets().sections(), filter.section(), filter.withoutSection(), filter::withSection),
				links(page.facets().reporters(), filter.reporter(), filter.withoutReporter(), filter::withReporter),
				links(page.facets().places(), filter.place(), filter.withoutPlace(), filter::withPlace),
				TimeFacet.of(page.facets().months(), filter),
				Pager.of(page.page(), page.pages(), (number) -> Addresses.search(filter, number)));
	}

	private static @Nullable String note(SearchPage page) {
		return switch (page.source()) {
			case INDEX -> null;
			case STORE -> "store";
			case NOBODY -> "slow";
		};
	}

	/** Whether something can be said about why there is nothing. */
	public boolean isEmpty() {
		return this.total == 0 && !"slow".equals(this.note);
	}

	private static List<CountedLink> links(List<FacetCount> counts, @Nullable String chosen, ArticleFilter without,
			Function<String, ArticleFilter> with) {
		return counts.stream().map((count) -> {
			boolean current = count.value().equals(chosen);
			return new CountedLink(count.name(), Addresses.search(current ? without : with.apply(count.value()), 1),
					count.articles(), null, current);
		}).toList();
	}

	private static List<Condition> chips(SearchPage page) {
		ArticleFilter filter = page.filter();
		List<Condition> chips = new ArrayList<>();
		add(chips, "section", name(filter.section(), page.facets().sections()), filter.withoutSection());
		add(chips, "reporter", name(filter.reporter(), page.facets().reporters()), filter.withoutReporter());
		add(chips, "place", filter.place(), filter.withoutPlace());
		add(chips, "days", FilteredListing.days(filter), filter.withoutDays());
		return chips;
	}

	private static void add(List<Condition> chips, String side, @Nullable String value, ArticleFilter without) {
		if (value != null) {
			chips.add(new Condition("filter." + side, value, Addresses.search(without, 1), 0));
		}
	}

	private static @Nullable String name(@Nullable String slug, List<FacetCount> known) {
		return known.stream()
			.filter((count) -> count.value().equals(slug))
			.map(FacetCount::name)
			.findFirst()
			.orElse(slug);
	}

	private static Condition drop(SearchPage.Drop drop) {
		String side = (drop.side() == SearchPage.Side.WORDS) ? "q" : drop.side().name().toLowerCase(Locale.ROOT);
		return new Condition("filter." + side, drop.value(), Addresses.search(drop.without(), 1), drop.articles());
	}

	/**
	 * An article that was found.
	 *
	 * @param card the article
	 * @param headline its headline, run by run
	 * @param fragments what is quoted of it, each in pieces
	 */
	record Hit(Card card, List<HeadlineRun> headline, List<List<MarkedText.Piece>> fragments) {

		static Hit of(ArticleHit hit) {
			return new Hit(Card.of(hit.teaser()), HeadlineRun.of(hit.headline()),
					hit.fragments().stream().map(MarkedText::pieces).toList());
		}

	}

	/**
	 * A condition to let go of.
	 *
	 * @param key key of the message that names its kind
	 * @param value what it is
	 * @param without the search without it
	 * @param articles how many articles there would be, if known
	 */
	record Condition(String key, String value, String without, long articles) {
	}

}
