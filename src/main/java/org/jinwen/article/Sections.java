package org.jinwen.article;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.Repository;

/** The stored sections. */
public interface Sections extends Repository<Section, Long> {

	/**
	 * The sections with some names.
	 * @param names as printed
	 * @return those that are stored
	 */
	List<Section> findByNameIn(Collection<String> names);

	/**
	 * The section that a slug stands for.
	 * @param slug as in addresses, decoded
	 * @return the section, empty if there is none
	 */
	Optional<Section> findBySlug(String slug);

	/** Whether a slug is taken. */
	boolean existsBySlug(String slug);

	/** Lets go of a section that goes by another name now. */
	void delete(Section section);

	/** Keeps a new section. */
	Section save(Section section);

}
