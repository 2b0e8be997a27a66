package org.jinwen.search;

import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.UnaryOperator;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import org.hibernate.search.engine.search.aggregation.AggregationKey;
import org.hibernate.search.engine.search.aggregation.SearchAggregation;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.query.SearchResult;
import org.hibernate.search.engine.search.query.dsl.SearchQueryOptionsStep;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.scope.SearchScope;
import org.hibernate.search.mapper.orm.session.SearchSession;
import org.hibernate.search.util.common.SearchTimeoutException;
import org.jinwen.article.Article;
import org.jinwen.article.ArticleFilter;
import org.jinwen.article.Listings;

import org.springframework.stereotype.Component;

/** Finds articles in the index, the best first. */
@Component
class IndexFinder implements Finder {

	/** No newspaper has a thousand years of months. */
	private static final int MONTHS = 12_000;

	private static final FacetSide SECTIONS = new FacetSide(IndexField.SECTION_FACET, ArticleFilter::withoutSection);

	private static final FacetSide REPORTERS = new FacetSide(IndexField.REPORTER_FACET, ArticleFilter::withoutReporter);

	private static final FacetSide PLACES = new FacetSide(IndexField.PLACE_FACET, ArticleFilter::withoutPlace);

	private static final FacetSide DAYS = new FacetSide(IndexField.MONTH, ArticleFilter::withoutDays);

	private final EntityManagerFactory store;

	private final Listings listings;

	private final SearchSettings settings;

	IndexFinder(EntityManagerFactory store, Listings listings, SearchSettings settings) {
		this.store = store;
		this.listings = listings;
		this.settings = settings;
	}

	/** The same, but it waits longer for an answer. */
	IndexFinder patient() {
		return new IndexFinder(this.store, this.listings, this.settings.patient());
	}

	@Override
	public Found find(ArticleFilter filter, int page) {
		return inSession((session) -> {
			SearchResult<String> hits = hits(session, filter, page);
			long total = hits.total().hitCount();
			int last = ArticleSearch.pages(total);
			SearchResult<String> shown = (page > last) ? hits(session, filter, last) : hits;
			return new Found(this.listings.teasers(shown.hits()), total, Math.min(page, last),
					facets(session, filter, hits));
		});
	}

	/** Lets Java learn how to search, so that the first reader need not wait for it. */
	void warmUp() {
		try {
			find(ArticleFilter.ALL.withWords("晋闻 \u201C一 二\u201D -三"), 1);
		}
		catch (SearchTimeoutException ex) {
			// that is why it is done before anybody asks
		}
	}

	@Override
	public long count(ArticleFilter filter) {
		return inSession((session) -> session.search(scope(session))
			.where(predicate(session, filter))
			.failAfter(nanos(), TimeUnit.NANOSECONDS)
			.fetchTotalHitCount());
	}

	private SearchResult<String> hits(SearchSession session, ArticleFilter filter, int page) {
		int shown = Math.min(page, ArticleSearch.LAST_PAGE);
		SearchQueryOptionsStep<?, ?, String, ?, ?, ?> query = session.search(scope(session))
			.select((f) -> f.field(IndexField.PUBLIC_ID, String.class))
			.where(predicate(session, filter))
			.sort((f) -> f.composite()
				.add(f.score())
				.add(f.field(IndexField.LISTED_ON).desc())
				.add(f.field(IndexField.PRINTED_ORDER)));
		for (FacetSide side : List.of(SECTIONS, REPORTERS, PLACES, DAYS)) {
			if (side.isOpenIn(filter)) {
				query.aggregation(side.key(), aggregation(session, side));
			}
		}
		return query.failAfter(nanos(), TimeUnit.NANOSECONDS)
			.fetch((shown - 1) * Listings.PAGE_SIZE, Listings.PAGE_SIZE);
	}

	private Facets facets(SearchSession session, ArticleFilter filter, SearchResult<String> hits) {
		return new Facets(facet(session, filter, hits, SECTIONS), facet(session, filter, hits, REPORTERS),
				facet(session, filter, hits, PLACES), facet(session, filter, hits, DAYS));
	}

	/**
	 * Counted along with the hits where the side is open, else by a question of its own.
	 */
	private List<FacetCount> facet(SearchSession session, ArticleFilter filter, SearchResult<String> hits,
			FacetSide side) {
		SearchResult<?> counted = side.isOpenIn(filter) ? hits
				: session.search(scope(session))
					.where(predicate(session, side.opened().apply(filter)))
					.aggregation(side.key(), aggregation(session, side))
					.failAfter(nanos(), TimeUnit.NANOSECONDS)
					.fetch(0);
		return counted.aggregation(side.key())
			.entrySet()
			.stream()
			.map((term) -> FacetCount.ofKey(term.getKey(), term.getValue()))
			.toList();
	}

	private static SearchAggregation<Map<String, Long>> aggregation(SearchSession session, FacetSide side) {
		var terms = scope(session).aggregation().terms().field(side.field(), String.class);
		return side.equals(DAYS) ? terms.orderByTermDescending().maxTermCount(MONTHS).toAggregation()
				: terms.orderByCountDescending().maxTermCount(Listings.FACET_SIZE).toAggregation();
	}

	private static SearchPredicate predicate(SearchSession session, ArticleFilter filter) {
		return new IndexQuery(scope(session).predicate()).matching(filter);
	}

	private static SearchScope<Article> scope(SearchSession session) {
		return session.scope(Article.class);
	}

	private long nanos() {
		return this.settings.timeout().toNanos();
	}

	/** Asks the index without a transaction, so without a connection to the database. */
	private <T> T inSession(Function<SearchSession, T> question) {
		try (EntityManager entities = this.store.createEntityManager()) {
			return question.apply(Search.session(entities));
		}
	}

	/**
	 * A side that articles can be narrowed on.
	 *
	 * @param key under which its counts are asked for
	 * @param field the field that is counted
	 * @param opened gives a filter with this side left open
	 */
	private record FacetSide(AggregationKey<Map<String, Long>> key, String field, UnaryOperator<ArticleFilter> opened) {

		FacetSide(String field, UnaryOperator<ArticleFilter> opened) {
			this(AggregationKey.of(field), field, opened);
		}

		boolean isOpenIn(ArticleFilter filter) {
			return this.opened.apply(filter).equals(filter);
		}

	}

}
