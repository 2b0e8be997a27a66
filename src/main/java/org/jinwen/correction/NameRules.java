package org.jinwen.correction;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.jinwen.article.NameKind;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** What editors decided about printed names. */
public interface NameRules extends Repository<NameRule, Long> {

	/** What is decided about some printed names. */
	List<NameRule> findByKindAndPrintedInAndLiftedFalse(NameKind kind, Collection<String> printed);

	/** Everything that was decided about names of a kind. */
	List<NameRule> findByKind(NameKind kind);

	/** What was decided about names of a kind, newest first. */
	Page<NameRule> findByKindOrderByIdDesc(NameKind kind, Pageable page);

	/** One decision. */
	Optional<NameRule> findById(long id);

	/**
	 * Lets nobody else decide about names, or carry out what was decided, until the
	 * transaction ends.
	 */
	@Query(value = "select id from name_lock for update", nativeQuery = true)
	int lock();

	/** Keeps a decision. */
	NameRule save(NameRule rule);

	/** Lets go of a decision. */
	void delete(NameRule rule);

}
