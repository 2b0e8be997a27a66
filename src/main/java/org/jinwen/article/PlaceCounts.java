package org.jinwen.article;

import java.util.List;
import java.util.stream.IntStream;

import jakarta.persistence.EntityManager;

import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Counts the articles about places. A place counts those of the places in it. */
@Repository
@Transactional(readOnly = true)
public class PlaceCounts {

	private final EntityManager entities;

	PlaceCounts(EntityManager entities) {
		this.entities = entities;
	}

	/**
	 * Every place that articles are about, those around it before it.
	 * @return the places by code; one statement
	 */
	public List<PlaceCount> all() {
		return this.entities.createQuery("""
				select new org.jinwen.article.PlaceCount(p.code, p.name, p.slug, count(*))
				from Article a join a.places p group by p.code, p.name, p.slug order by p.code""", PlaceCount.class)
			.getResultList();
	}

	/**
	 * The places around a place, itself, and the places in it.
	 * @param code of the place
	 * @return them by code; one statement
	 */
	public List<PlaceCount> beside(String code) {
		return this.entities.createQuery("""
				select new org.jinwen.article.PlaceCount(p.code, p.name, p.slug, count(*))
				from Article a join a.places p where p.code like :within or p.code in :around
				group by p.code, p.name, p.slug order by p.code""", PlaceCount.class)
			.setParameter("within", code + "%")
			.setParameter("around",
					IntStream.of(2, 4)
						.filter((digits) -> digits < code.length())
						.mapToObj((digits) -> code.substring(0, digits))
						.toList())
			.getResultList();
	}

}
