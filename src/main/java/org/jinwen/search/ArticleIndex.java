package org.jinwen.search;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.LongConsumer;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.search.engine.search.aggregation.AggregationKey;
import org.hibernate.search.engine.search.query.SearchResult;
import org.hibernate.search.engine.search.query.SearchScroll;
import org.hibernate.search.engine.search.query.SearchScrollResult;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.session.SearchSession;
import org.hibernate.search.mapper.orm.work.SearchIndexingPlan;
import org.hibernate.search.mapper.pojo.work.IndexingPlanSynchronizationStrategy;
import org.jinwen.article.Article;

import org.springframework.stereotype.Component;

/** The index and the store beside each other: compares them and copies articles over. */
@Component
class ArticleIndex {

	private static final int SCROLL = 1000;

	private final EntityManagerFactory store;

	ArticleIndex(EntityManagerFactory store) {
		this.store = store;
	}

	/**
	 * Tells which articles this process wrote, changed or removed, after each commit.
	 * @param listener takes the key of each article, must be quick
	 */
	void tell(LongConsumer listener) {
		CommittedArticles.tell(this.store.unwrap(SessionFactoryImplementor.class), listener);
	}

	/** Throws away whatever the index holds. */
	void renew() {
		inSession((session) -> {
			session.schemaManager(Article.class).dropAndCreate();
			return true;
		});
	}

	/** What the store holds. */
	Tally stored() {
		return inSession((session) -> session.toEntityManager().createQuery("""
				select new org.jinwen.search.Tally(count(*), coalesce(sum(a.id), 0L), coalesce(sum(a.rowVersion), 0L))
				from Article a""", Tally.class).getSingleResult());
	}

	/** What the index holds. */
	Tally indexed() {
		AggregationKey<Long> keys = AggregationKey.of("keys");
		AggregationKey<Integer> versions = AggregationKey.of("versions");
		return inSession((session) -> {
			SearchResult<?> all = session.search(Article.class)
				.where((f) -> f.matchAll())
				.aggregation(keys, (f) -> f.sum().field(IndexField.STORED_ID, Long.class))
				.aggregation(versions, (f) -> f.sum().field(IndexField.STORED_VERSION, Integer.class))
				.fetch(0);
			long articles = all.total().hitCount();
			return (articles == 0) ? new Tally(0, 0, 0)
					: new Tally(articles, all.aggregation(keys), all.aggregation(versions));
		});
	}

	/** Compares every article. */
	Gap gap() {
		return Gap.between(storedVersions(), indexedVersions());
	}

	private Map<Long, Integer> storedVersions() {
		Map<Long, Integer> versions = new HashMap<>();
		inSession((session) -> session.toEntityManager()
			.createQuery("select a.id, a.rowVersion from Article a", Object[].class)
			.getResultList()).forEach((row) -> versions.put((Long) row[0], (Integer) row[1]));
		return versions;
	}

	private Map<Long, Integer> indexedVersions() {
		Map<Long, Integer> versions = new HashMap<>();
		inSession((session) -> {
			try (SearchScroll<List<?>> scroll = session.search(Article.class)
				.select((f) -> f.composite(f.id(Long.class), f.field(IndexField.STORED_VERSION, Integer.class)))
				.where((f) -> f.matchAll())
				.scroll(SCROLL)) {
				for (SearchScrollResult<List<?>> some = scroll.next(); some.hasHits(); some = scroll.next()) {
					some.hits().forEach((hit) -> versions.put((Long) hit.get(0), (Integer) hit.get(1)));
				}
			}
			return true;
		});
		return versions;
	}

	/**
	 * Makes articles in the index what they are in the store: written where they are
	 * there, removed where they are not. On return it is on disk and found.
	 * @param keys keys of the articles
	 */
	void copy(Collection<Long> keys) {
		inSession((session) -> {
			List<Article> articles = session.toEntityManager().createQuery("""
					select a from Article a join fetch a.bulletin left join fetch a.section
						left join fetch a.credits c left join fetch c.reporter
						left join fetch a.places
					where a.id in :keys""", Article.class).setParameter("keys", keys).getResultList();
			session.indexingPlanSynchronizationStrategy(IndexingPlanSynchronizationStrategy.sync());
			SearchIndexingPlan plan = session.indexingPlan();
			Set<Long> gone = new HashSet<>(keys);
			articles.forEach((article) -> {
				plan.addOrUpdate(article);
				gone.remove(article.getId());
			});
			gone.forEach((key) -> plan.purge(Article.class, key, null));
			plan.execute();
			return true;
		});
	}

	private <T> T inSession(Function<SearchSession, T> work) {
		try (EntityManager entities = this.store.createEntityManager()) {
			return work.apply(Search.session(entities));
		}
	}

}
