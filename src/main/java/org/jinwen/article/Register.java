package org.jinwen.article;

import java.util.Collection;
import java.util.List;

import jakarta.persistence.EntityManager;

import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * The names that articles are filed under, all of them at once, for lists that no
 * database can order, such as those from A to Z by pinyin.
 */
@Repository
@Transactional(readOnly = true)
public class Register {

	private static final String SECTIONS = """
			select distinct new org.jinwen.article.Named(coalesce(s.name, '%1$s'), coalesce(s.slug, '%1$s'))
			from Article a left join a.section s""".formatted(Section.NONE);

	private static final String REPORTERS = """
			select new org.jinwen.article.Named(r.name, r.slug) from Reporter r
			where exists (select 1 from Article a join a.credits c where c.reporter = r)""";

	private static final String COUNTED_SECTIONS = """
			select new org.jinwen.article.NamedCount(coalesce(s.name, '%1$s'), coalesce(s.slug, '%1$s'),
				count(*), max(a.listedOn))
			from Article a left join a.section s where coalesce(s.slug, '%1$s') in :slugs
			group by s.name, s.slug""".formatted(Section.NONE);

	private static final String COUNTED_REPORTERS = """
			select new org.jinwen.article.NamedCount(r.name, r.slug, count(distinct a.id), max(a.listedOn))
			from Article a join a.credits c join c.reporter r where r.slug in :slugs group by r.name, r.slug""";

	private final EntityManager entities;

	Register(EntityManager entities) {
		this.entities = entities;
	}

	/**
	 * Every name that articles are filed under, {@link Section#NONE} included.
	 * @param kind what the names are those of
	 * @return the names, in no order; one statement
	 */
	public List<Named> names(NameKind kind) {
		return this.entities.createQuery((kind == NameKind.SECTION) ? SECTIONS : REPORTERS, Named.class)
			.getResultList();
	}

	/**
	 * How many articles are filed under some names.
	 * @param kind what the names are those of
	 * @param slugs their slugs
	 * @return the names, in no order; one statement
	 */
	public List<NamedCount> counts(NameKind kind, Collection<String> slugs) {
		return slugs.isEmpty() ? List.of()
				: this.entities
					.createQuery((kind == NameKind.SECTION) ? COUNTED_SECTIONS : COUNTED_REPORTERS, NamedCount.class)
					.setParameter("slugs", slugs)
					.getResultList();
	}

}
