package org.jinwen.article;

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

}
