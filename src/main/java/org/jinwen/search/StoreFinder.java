package org.jinwen.search;

import java.util.List;

import org.jinwen.article.ArticleFilter;
import org.jinwen.article.DayCounts;
import org.jinwen.article.Listing;
import org.jinwen.article.Listings;
import org.jinwen.article.NameCounts;
import org.jinwen.article.NamedCount;

import org.springframework.stereotype.Component;

/**
 * Finds articles in the store while the index cannot: the same articles, newest first.
 */
@Component
class StoreFinder implements Finder {

	private final Listings listings;

	private final DayCounts days;

	private final NameCounts names;

	StoreFinder(Listings listings, DayCounts days, NameCounts names) {
		this.listings = listings;
		this.days = days;
		this.names = names;
	}

	@Override
	public Found find(ArticleFilter filter, int page) {
		Listing listing = this.listings.list(filter, Math.min(page, ArticleSearch.LAST_PAGE));
		return new Found(listing.teasers(), listing.total(), listing.page(),
				new Facets(counts(listing.sections()), counts(listing.reporters()),
						counts(this.names.places(filter.withoutPlace(), Listings.FACET_SIZE)), months(filter)));
	}

	private List<FacetCount> months(ArticleFilter filter) {
		return this.days.months(filter.withoutDays())
			.entrySet()
			.stream()
			.map((month) -> new FacetCount(month.getKey().toString(), month.getKey().toString(), month.getValue()))
			.toList();
	}

	@Override
	public long count(ArticleFilter filter) {
		return this.listings.count(filter);
	}

	private static List<FacetCount> counts(List<NamedCount> named) {
		return named.stream().map((one) -> new FacetCount(one.name(), one.slug(), one.articles())).toList();
	}

}
