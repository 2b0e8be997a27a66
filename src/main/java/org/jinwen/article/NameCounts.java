package org.jinwen.article;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.persistence.EntityManager;

import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** How many articles bear the names of sections, reporters and places. */
@Repository
@Transactional(readOnly = true)
public class NameCounts {

	/** How many sections or reporters stand on a page of theirs. */
	public static final int PAGE_SIZE = 200;

	private static final String SECTIONS = """
			select new org.jinwen.article.NamedCount(coalesce(s.name, '%1$s'), coalesce(s.slug, '%1$s'),
				count(*), max(a.listedOn))
			from Article a left join a.section s where %%s group by s.name, s.slug""".formatted(Section.NONE);

	private static final String REPORTERS = """
			select new org.jinwen.article.NamedCount(r.name, r.slug, count(distinct a.id), max(a.listedOn))
			from Article a join a.credits c join c.reporter r where %s group by r.name, r.slug""";

	private static final String SLUG_OF_SECTION = "coalesce(s.slug, '%s')".formatted(Section.NONE);

	private static final String BUSIEST = """
			(select 0, r.name, r.slug, count(distinct a.id), max(a.listedOn)
				from Article a join a.credits c join c.reporter r
				group by r.name, r.slug order by count(distinct a.id) desc, r.name limit :limit)
			union all
			(select 1, p.name, p.slug, count(a.id), max(a.listedOn) from Article a join a.places p
				where length(p.code) > 2 group by p.name, p.slug order by count(a.id) desc, p.name limit :limit)""";

	private final EntityManager entities;

	NameCounts(EntityManager entities) {
		this.entities = entities;
	}

	/**
	 * The sections that articles stand under, most articles first; {@link Section#NONE}
	 * stands for the articles without one.
	 * @param filter which articles count
	 * @param page number of the page, counted from 1
	 * @param size how many sections stand on a page
	 * @return the page; one statement
	 */
	public List<NamedCount> sections(ArticleFilter filter, int page, int size) {
		return page(filter, SECTIONS, "count(*) desc, coalesce(s.name, '%s')".formatted(Section.NONE), page, size);
	}

	/**
	 * How many sections there are to list, {@link Section#NONE} counted; one statement.
	 */
	public long countSections() {
		return this.entities.createQuery("""
				select count(distinct a.section.id) + coalesce(max(case when a.section is null then 1 else 0 end), 0)
				from Article a""", Long.class).getSingleResult();
	}

	/**
	 * The reporters that articles are credited to, most articles first.
	 * @param filter which articles count
	 * @param page number of the page, counted from 1
	 * @param size how many reporters stand on a page
	 * @return the page; one statement
	 */
	public List<NamedCount> reporters(ArticleFilter filter, int page, int size) {
		return page(filter, REPORTERS, "count(distinct a.id) desc, r.name", page, size);
	}

	private List<NamedCount> page(ArticleFilter filter, String names, String order, int page, int size) {
		return filter
			.bind(this.entities.createQuery(names.formatted(filter.condition()) + " order by " + order,
					NamedCount.class))
			.setFirstResult((page - 1) * size)
			.setMaxResults(size)
			.getResultList();
	}

	/**
	 * How many articles bear some names.
	 * @param kind what the names are those of
	 * @param slugs their slugs
	 * @return the names, in no order; one statement
	 */
	public List<NamedCount> of(NameKind kind, Collection<String> slugs) {
		if (slugs.isEmpty()) {
			return List.of();
		}
		String counted = (kind == NameKind.SECTION) ? SECTIONS.formatted(SLUG_OF_SECTION + " in :slugs")
				: REPORTERS.formatted("r.slug in :slugs");
		return this.entities.createQuery(counted, NamedCount.class).setParameter("slugs", slugs).getResultList();
	}

	/** How many reporters there are to list; one statement. */
	public long countReporters() {
		return this.entities
			.createQuery("select count(distinct c.reporter.id) from Article a join a.credits c", Long.class)
			.getSingleResult();
	}

	/**
	 * The reporters and the prefectures and counties with most articles.
	 * @param limit how many of each at most
	 * @return them, most articles first; one statement
	 */
	public Busiest busiest(int limit) {
		Map<Boolean, List<NamedCount>> names = this.entities.createQuery(BUSIEST, Object[].class)
			.setParameter("limit", limit)
			.getResultStream()
			.collect(Collectors.partitioningBy((row) -> (int) row[0] == 0, Collectors.mapping(
					(row) -> new NamedCount((String) row[1], (String) row[2], (Long) row[3], (LocalDate) row[4]),
					Collectors.toList())));
		return new Busiest(names.getOrDefault(true, List.of()), names.getOrDefault(false, List.of()));
	}

	/**
	 * The places that articles are about, most articles first.
	 * @param filter which articles count
	 * @param limit how many places at most
	 * @return them; one statement
	 */
	public List<NamedCount> places(ArticleFilter filter, int limit) {
		return filter.bind(this.entities.createQuery("""
				select new org.jinwen.article.NamedCount(p.name, p.slug, count(*), max(a.listedOn))
				from Article a join a.places p where %s
				group by p.code, p.name, p.slug order by count(*) desc, p.code""".formatted(filter.condition()),
				NamedCount.class))
			.setMaxResults(limit)
			.getResultList();
	}

	/**
	 * Whom and what most articles are by and about.
	 *
	 * @param reporters the reporters
	 * @param places the prefectures and counties
	 */
	public record Busiest(List<NamedCount> reporters, List<NamedCount> places) {

		public Busiest {
			reporters = List.copyOf(reporters);
			places = List.copyOf(places);
		}

	}

}
