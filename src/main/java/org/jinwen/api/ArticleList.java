package org.jinwen.api;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;

import org.jinwen.article.Listing;
import org.jinwen.article.NamedCount;
import org.jinwen.article.Teaser;
import org.jinwen.search.ArticleHit;
import org.jinwen.search.FacetCount;
import org.jinwen.search.SearchPage;
import org.jspecify.annotations.Nullable;

/**
 * A page of articles.
 *
 * @param total how many articles there are on all pages
 * @param page number of this page, counted from 1
 * @param pages how many pages there are
 * @param previous the page before
 * @param next the page after
 * @param order what comes first
 * @param articles the articles of this page
 * @param facets what the articles can be narrowed to
 */
record ArticleList(long total, int page, int pages, @Nullable String previous, @Nullable String next, Order order,
		List<ArticleEntry> articles, Facets facets) {

	ArticleList {
		articles = List.copyOf(articles);
	}

	static ArticleList of(Listing listing, List<NamedCount> places, Map<YearMonth, Long> months, Pages pages) {
		return of(listing.total(), listing.page(), listing.pages(), Order.NEWEST, listing.teasers(), new Facets(
				listing.sections().stream().map(Count::of).toList(),
				listing.reporters().stream().map(Count::of).toList(), places.stream().map(Count::of).toList(),
				months.entrySet()
					.stream()
					.map((month) -> new Count(month.getKey().toString(), month.getKey().toString(), month.getValue()))
					.toList()),
				pages);
	}

	static ArticleList of(SearchPage found, Pages pages) {
		return of(found.total(), found.page(), found.pages(), Order.BEST,
				found.hits().stream().map(ArticleHit::teaser).toList(),
				new Facets(found.facets().sections().stream().map(Count::of).toList(),
						found.facets().reporters().stream().map(Count::of).toList(),
						found.facets().places().stream().map(Count::of).toList(),
						found.facets().months().stream().map(Count::of).toList()),
				pages);
	}

	private static ArticleList of(long total, int page, int last, Order order, List<Teaser> teasers, Facets facets,
			Pages pages) {
		return new ArticleList(total, page, last, pages.before(page), pages.after(page, last), order,
				teasers.stream().map((teaser) -> ArticleEntry.of(teaser, pages.base())).toList(), facets);
	}

	/** What comes first. */
	enum Order {

		/** The newest article. */
		NEWEST,
		/** The article where the words stand in the best place. */
		BEST

	}

	/**
	 * What articles can be narrowed to; each list counts the articles there would be if
	 * only its own side were left open.
	 *
	 * @param sections sections, most articles first
	 * @param reporters reporters, most articles first
	 * @param places places of datelines, most articles first
	 * @param months months, newest first
	 */
	record Facets(List<Count> sections, List<Count> reporters, List<Count> places, List<Count> months) {

		Facets {
			sections = List.copyOf(sections);
			reporters = List.copyOf(reporters);
			places = List.copyOf(places);
			months = List.copyOf(months);
		}

	}

	/**
	 * Something that articles can be narrowed to.
	 *
	 * @param name as printed
	 * @param value what the filter calls it
	 * @param articles how many articles there would be
	 */
	record Count(String name, String value, long articles) {

		static Count of(NamedCount count) {
			return new Count(count.name(), count.slug(), count.articles());
		}

		static Count of(FacetCount count) {
			return new Count(count.name(), count.value(), count.articles());
		}

	}

}
