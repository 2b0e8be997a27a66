package org.jinwen.article;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Repository;

/** Reads articles as they stand in listings. */
@Repository
class Teasers {

	/** To be followed by a condition on {@code a}. */
	static final String SELECT = """
			select a.id, a.publicId, s.name, s.slug, a.text.tag, a.text.kicker, a.text.headline,
				a.text.headlineDerived, a.text.publishedOn, a.text.dateEvidence, a.text.datePrinted, a.text.place,
				a.text.summary, a.text.characters, a.listedOn, a.correctedAt
			from Article a left join a.section s where\s""";

	private final EntityManager entities;

	Teasers(EntityManager entities) {
		this.entities = entities;
	}

	/**
	 * Reads what a query finds.
	 * @param query a query that begins with {@link #SELECT}
	 * @return the articles in its order; two statements, one if it finds nothing
	 */
	List<Teaser> read(TypedQuery<Object[]> query) {
		List<Object[]> rows = query.getResultList();
		Map<Long, List<Named>> reporters = reportersOf(rows.stream().map((row) -> (Long) row[0]).toList());
		return rows.stream().map((row) -> teaser(row, reporters.getOrDefault((Long) row[0], List.of()))).toList();
	}

	private Map<Long, List<Named>> reportersOf(List<Long> articleIds) {
		Map<Long, List<Named>> reporters = new HashMap<>();
		if (!articleIds.isEmpty()) {
			this.entities.createQuery("""
					select a.id, r.name, r.slug from Article a join a.credits c join c.reporter r
					where a.id in :ids order by a.id, index(c)""", Object[].class)
				.setParameter("ids", articleIds)
				.getResultList()
				.forEach((row) -> reporters.computeIfAbsent((Long) row[0], (id) -> new ArrayList<>())
					.add(new Named((String) row[1], (String) row[2])));
		}
		return reporters;
	}

	private static Teaser teaser(Object[] row, List<Named> reporters) {
		Named section = (row[2] != null) ? new Named((String) row[2], (String) row[3]) : null;
		return new Teaser((String) row[1], section, (@Nullable String) row[4], (@Nullable String) row[5],
				(String) row[6], (boolean) row[7], (@Nullable LocalDate) row[8],
				(ArticleText.@Nullable DateEvidence) row[9], (@Nullable String) row[10], (@Nullable String) row[11],
				(String) row[12], (int) row[13], (LocalDate) row[14], (@Nullable Instant) row[15], reporters);
	}

}
