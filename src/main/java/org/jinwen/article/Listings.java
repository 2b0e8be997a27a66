package org.jinwen.article;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

import jakarta.persistence.EntityManager;

import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Answers filtered, paged questions about articles. Each answer takes a fixed number of
 * statements, however many articles there are.
 */
@Repository
@Transactional(readOnly = true)
public class Listings {

	/** How many articles stand on a page. */
	public static final int PAGE_SIZE = 24;

	/** How many sections or reporters a listing offers to narrow it to. */
	public static final int FACET_SIZE = 20;

	private static final String NEWEST_FIRST = " order by a.listedOn desc, a.printedOrder";

	private final EntityManager entities;

	private final Teasers teasers;

	private final NameCounts names;

	private final DayCounts days;

	Listings(EntityManager entities, Teasers teasers, NameCounts names, DayCounts days) {
		this.entities = entities;
		this.teasers = teasers;
		this.names = names;
		this.days = days;
	}

	/** Whether a day stands for articles that nothing dates. */
	public static boolean isUndated(LocalDate day) {
		return !day.isAfter(Article.UNDATED);
	}

	/**
	 * A page of the articles that pass a filter, with what it can be narrowed to.
	 * @param filter what is looked for
	 * @param page number of the page, counted from 1; a page after the last gives the
	 * last
	 * @return the page; five statements
	 */
	public Listing list(ArticleFilter filter, int page) {
		return list(filter, page, this.names.sections(filter.withoutSection(), 1, FACET_SIZE),
				this.names.reporters(filter.withoutReporter(), 1, FACET_SIZE));
	}

	/**
	 * A page of the articles that pass a filter, and nothing to narrow it to.
	 * @param filter what is looked for
	 * @param page number of the page, counted from 1; a page after the last gives the
	 * last
	 * @return the page; three statements
	 */
	public Listing page(ArticleFilter filter, int page) {
		return list(filter, page, List.of(), List.of());
	}

	private Listing list(ArticleFilter filter, int page, List<NamedCount> sections, List<NamedCount> reporters) {
		return list(filter, page, count(filter), sections, reporters);
	}

	private Listing list(ArticleFilter filter, int page, long total, List<NamedCount> sections,
			List<NamedCount> reporters) {
		int pages = pages(total, PAGE_SIZE);
		int shown = Math.min(page, pages);
		List<Teaser> teasers = this.teasers.read(filter
			.bind(this.entities.createQuery(Teasers.SELECT + filter.condition() + NEWEST_FIRST, Object[].class))
			.setFirstResult((shown - 1) * PAGE_SIZE)
			.setMaxResults(PAGE_SIZE));
		return new Listing(filter, teasers, total, shown, pages, sections, reporters);
	}

	/**
	 * A page of the articles that pass a filter, with how many there are in each month.
	 * @param filter what is looked for
	 * @param page number of the page, counted from 1; a page after the last gives the
	 * last
	 * @return the page; three statements
	 */
	public Chronicle chronicle(ArticleFilter filter, int page) {
		List<MonthCount> months = this.days.perMonth(filter);
		Listing listing = list(filter, page, months.stream().mapToLong(MonthCount::articles).sum(), List.of(),
				List.of());
		return new Chronicle(listing, months.stream().filter(MonthCount::isDated).toList());
	}

	/**
	 * The newest articles.
	 * @param limit how many at most
	 * @return them, newest first; two statements
	 */
	public List<Teaser> newest(int limit) {
		return newest(ArticleFilter.ALL, limit);
	}

	/**
	 * The newest articles that pass a filter.
	 * @param filter what is looked for
	 * @param limit how many at most
	 * @return them, newest first; two statements
	 */
	public List<Teaser> newest(ArticleFilter filter, int limit) {
		return this.teasers.read(filter
			.bind(this.entities.createQuery(Teasers.SELECT + filter.condition() + NEWEST_FIRST, Object[].class))
			.setMaxResults(limit));
	}

	/**
	 * The articles of a bulletin in the order of the page.
	 * @param bulletinKey key of the bulletin
	 * @return its articles; two statements
	 */
	public List<Teaser> inBulletin(String bulletinKey) {
		return this.teasers
			.read(this.entities.createQuery(Teasers.SELECT + "a.bulletin.key = :key order by a.ordinal", Object[].class)
				.setParameter("key", bulletinKey));
	}

	/** How many articles pass a filter. */
	public long count(ArticleFilter filter) {
		return filter
			.bind(this.entities.createQuery("select count(*) from Article a where " + filter.condition(), Long.class))
			.getSingleResult();
	}

	/**
	 * Some articles as they stand in listings.
	 * @param publicIds their addresses
	 * @return those that are there, in the order asked for; two statements
	 */
	public List<Teaser> teasers(List<String> publicIds) {
		if (publicIds.isEmpty()) {
			return List.of();
		}
		return this.teasers
			.read(this.entities.createQuery(Teasers.SELECT + "a.publicId in :ids", Object[].class)
				.setParameter("ids", publicIds))
			.stream()
			.sorted(Comparator.comparingInt((teaser) -> publicIds.indexOf(teaser.publicId())))
			.toList();
	}

	private static int pages(long total, int size) {
		return (int) Math.max(1, Math.min((total + size - 1) / size, Integer.MAX_VALUE / size));
	}

}
