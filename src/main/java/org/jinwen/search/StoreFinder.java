package org.jinwen.search;

import java.util.List;

import org.jinwen.article.ArticleFilter;
import org.jinwen.article.Listing;
import org.jinwen.article.Listings;
import org.jinwen.article.NamedCount;

import org.springframework.stereotype.Component;

/**
 * Finds articles in the store while the index cannot: the same articles, newest first.
 */
@Component
class StoreFinder implements Finder {

	private final Listings listings;

	StoreFinder(Listings listings) {
		this.listings = listings;
	}

	@Override
	public Found find(ArticleFilter filter, int page) {
		Listing listing = this.listings.list(filter, Math.min(page, ArticleSearch.LAST_PAGE));
		return new Found(listing.teasers(), listing.total(), listing.page(),
				new Facets(counts(listing.sections()), counts(listing.reporters()),
						counts(this.listings.places(filter.withoutPlace(), Listings.FACET_SIZE)), months(filter)));
	}

	private List<FacetCount> months(ArticleFilter filter) {
		return this.listings.months(filter.withoutDays())
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
