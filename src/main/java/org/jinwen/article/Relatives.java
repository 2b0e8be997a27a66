package org.jinwen.article;

import java.time.LocalDate;
import java.util.List;

import jakarta.persistence.EntityManager;

import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Finds articles that have something to do with one. */
@Repository
@Transactional(readOnly = true)
public class Relatives {

	/** Days around an article in which others are like it. */
	private static final int NEAR = 90;

	private static final String RELATIVES = """
			(select 'DAY', a.publicId, a.text.headline, a.text.headlineDerived from Article a
				where a.listedOn = :day and a <> :article order by a.printedOrder limit :limit)
			union all
			(select 'REPORTER', a.publicId, a.text.headline, a.text.headlineDerived from Article a
				where exists (select 1 from a.credits by where by.reporter in :reporters) and a <> :article
				order by a.listedOn desc, a.printedOrder limit :limit)
			union all
			(select 'SUBJECT', a.publicId, a.text.headline, a.text.headlineDerived from Article a
				where a.listedOn between :from and :to and a <> :article
					and (a.section = :section or exists (select 1 from a.places p where p in :places))
				order by a.listedOn desc, a.printedOrder limit :limit)""";

	private final EntityManager entities;

	Relatives(EntityManager entities) {
		this.entities = entities;
	}

	/**
	 * Articles that have something to do with one: those of its day in the order of the
	 * listing, the newest by its reporters, the newest of the same months that share its
	 * section or a place.
	 * @param article the article
	 * @param limit how many of each tie at most
	 * @return them, one tie after the other; an article may have more than one tie; one
	 * statement
	 */
	public List<Relative> of(Article article, int limit) {
		LocalDate day = article.getListedOn();
		return this.entities.createQuery(RELATIVES, Object[].class)
			.setParameter("article", article)
			.setParameter("day", Listings.isUndated(day) ? null : day)
			.setParameter("reporters", article.getCredits().stream().map(Credit::reporter).toList())
			.setParameter("section", article.getSection())
			.setParameter("places", article.getOwnPlaces())
			.setParameter("from", Listings.isUndated(day) ? day : day.minusDays(NEAR))
			.setParameter("to", day.plusDays(NEAR))
			.setParameter("limit", limit)
			.getResultStream()
			.map((row) -> new Relative(Relative.Tie.valueOf((String) row[0]), (String) row[1], (String) row[2],
					(boolean) row[3]))
			.toList();
	}

	/**
	 * The articles printed before and after one in its bulletin.
	 * @param article the article
	 * @return none, one or both of them in the order of the page; one statement
	 */
	public List<Neighbour> neighbours(Article article) {
		return this.entities.createQuery("""
				select new org.jinwen.article.Relatives$Neighbour(a.publicId, a.text.headline, a.text.headlineDerived,
					a.ordinal)
				from Article a where a.bulletin = :bulletin and a.ordinal in (:before, :after) order by a.ordinal""",
				Neighbour.class)
			.setParameter("bulletin", article.getBulletin())
			.setParameter("before", article.getOrdinal() - 1)
			.setParameter("after", article.getOrdinal() + 1)
			.getResultList();
	}

	/**
	 * An article beside another.
	 *
	 * @param publicId its address
	 * @param headline its headline
	 * @param headlineDerived whether the headline is derived
	 * @param ordinal its place in the bulletin
	 */
	public record Neighbour(String publicId, String headline, boolean headlineDerived, int ordinal) {
	}

}
