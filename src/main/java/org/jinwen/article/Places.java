package org.jinwen.article;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The stored places. */
public interface Places extends Repository<Place, Long> {

	/**
	 * The places with some codes.
	 * @param codes of GB/T 2260
	 * @return those that are stored
	 */
	List<Place> findByCodeIn(Collection<String> codes);

	/**
	 * The place that a slug or a short name stands for.
	 * @param name as in addresses, decoded
	 * @return the place, empty if there is none
	 */
	@Query("select p from Place p where p.slug = :name or p.shortName = :name order by p.code limit 1")
	Optional<Place> findByAnyName(String name);

	/** Keeps a new place. */
	Place save(Place place);

}
