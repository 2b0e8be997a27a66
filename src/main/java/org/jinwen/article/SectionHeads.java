package org.jinwen.article;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.persistence.EntityManager;

import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What stands at the head of each section. */
@Repository
@Transactional(readOnly = true)
public class SectionHeads {

	private final EntityManager entities;

	SectionHeads(EntityManager entities) {
		this.entities = entities;
	}

	/**
	 * The newest articles of some sections.
	 * @param slugs the sections
	 * @param limit how many of each at most
	 * @return them by section, newest first; one statement, none without sections
	 */
	public Map<String, List<Head>> newestIn(Collection<String> slugs, int limit) {
		if (slugs.isEmpty()) {
			return Map.of();
		}
		return this.entities.createQuery("""
				select new org.jinwen.article.SectionHeads$Head(h.section, h.publicId, h.headline, h.derived, h.rank)
				from (select s.slug as section, a.publicId as publicId, a.text.headline as headline,
						a.text.headlineDerived as derived, cast(row_number() over
							(partition by s.slug order by a.listedOn desc, a.printedOrder) as Integer) as rank
					from Article a join a.section s where s.slug in :slugs) h
				where h.rank <= :limit order by h.section, h.rank""", Head.class)
			.setParameter("slugs", slugs)
			.setParameter("limit", limit)
			.getResultStream()
			.collect(Collectors.groupingBy(Head::section));
	}

	/**
	 * An article among the newest of its section.
	 *
	 * @param section slug of the section
	 * @param publicId its address
	 * @param headline its headline
	 * @param headlineDerived whether the headline is derived
	 * @param rank 1 for the newest
	 */
	public record Head(String section, String publicId, String headline, boolean headlineDerived, int rank) {
	}

}
