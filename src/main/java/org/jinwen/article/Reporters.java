package org.jinwen.article;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.Repository;

/** The stored reporters. */
public interface Reporters extends Repository<Reporter, Long> {

	/**
	 * The reporters with some names.
	 * @param names as printed
	 * @return those that are stored
	 */
	List<Reporter> findByNameIn(Collection<String> names);

	/**
	 * The reporter that a slug stands for.
	 * @param slug as in addresses, decoded
	 * @return the reporter, empty if there is none
	 */
	Optional<Reporter> findBySlug(String slug);

	/** Whether a slug is taken. */
	boolean existsBySlug(String slug);

	/** Lets go of a reporter that goes by another name now. */
	void delete(Reporter reporter);

	/** Keeps a new reporter. */
	Reporter save(Reporter reporter);

}
