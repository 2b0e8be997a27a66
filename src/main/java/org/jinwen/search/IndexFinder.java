package org.jinwen.search;

import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import org.hibernate.search.engine.search.aggregation.AggregationKey;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.query.SearchResult;
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

	private static final AggregationKey<Map<String, Long>> FACET = AggregationKey.of("facet");

	private final EntityManagerFactory store;

	private final Listings listings;

	private final SearchSettings settings;

	IndexFinder(EntityManagerFactory store, Listings listings, SearchSettings settings) {
		this.store = store;
		this.listings = listings;
		this.settings = settings;
	}

	@Override
	public Found find(ArticleFilter filter, int page) {
		return inSession((session) -> {
			SearchResult<String> hits = hits(session, filter, page);
			long total = hits.total().hitCount();
			int last = ArticleSearch.pages(total);
			SearchResult<String> shown = (page > last) ? hits(session, filter, last) : hits;
			return new Found(this.listings.teasers(shown.hits()), total, Math.min(page, last), facets(session, filter));
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
		return session.search(scope(session))
			.select((f) -> f.field(IndexField.PUBLIC_ID, String.class))
			.where(predicate(session, filter))
			.sort((f) -> f.composite()
				.add(f.score())
				.add(f.field(IndexField.LISTED_ON).desc())
				.add(f.field(IndexField.PRINTED_ORDER)))
			.failAfter(nanos(), TimeUnit.NANOSECONDS)
			.fetch((shown - 1) * Listings.PAGE_SIZE, Listings.PAGE_SIZE);
	}

	private Facets facets(SearchSession session, ArticleFilter filter) {
		return new Facets(facet(session, filter.withoutSection(), IndexField.SECTION_FACET),
				facet(session, filter.withoutReporter(), IndexField.REPORTER_FACET),
				facet(session, filter.withoutPlace(), IndexField.PLACE), months(session, filter.withoutDays()));
	}

	private List<FacetCount> facet(SearchSession session, ArticleFilter filter, String field) {
		return counts(session.search(scope(session))
			.where(predicate(session, filter))
			.aggregation(FACET,
					(f) -> f.terms()
						.field(field, String.class)
						.orderByCountDescending()
						.maxTermCount(Listings.FACET_SIZE))
			.failAfter(nanos(), TimeUnit.NANOSECONDS)
			.fetch(0));
	}

	private List<FacetCount> months(SearchSession session, ArticleFilter filter) {
		return counts(session.search(scope(session))
			.where(predicate(session, filter))
			.aggregation(FACET,
					(f) -> f.terms().field(IndexField.MONTH, String.class).orderByTermDescending().maxTermCount(MONTHS))
			.failAfter(nanos(), TimeUnit.NANOSECONDS)
			.fetch(0));
	}

	private static List<FacetCount> counts(SearchResult<?> result) {
		return result.aggregation(FACET)
			.entrySet()
			.stream()
			.map((term) -> FacetCount.ofKey(term.getKey(), term.getValue()))
			.toList();
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

}
