package org.jinwen.correction;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.jinwen.article.Bulletin;
import org.jinwen.correction.Outcome.State;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Every correction that was ever made. */
public interface Corrections extends Repository<Correction, Long> {

	/** The corrections to a bulletin in the order they were made. */
	List<Correction> findByBulletinOrderById(Bulletin bulletin);

	/** The corrections made on the page of an article, newest first. */
	@Query("select c from Correction c join fetch c.bulletin where c.articleId = :articleId order by c.id desc")
	List<Correction> findByArticleIdOrderByIdDesc(String articleId);

	/** The key of the bulletin that a correction is made to. */
	@Query("select c.bulletin.key from Correction c where c.id = :id")
	Optional<String> bulletinKeyOf(long id);

	/** One correction, with its bulletin. */
	@Query("select c from Correction c join fetch c.bulletin where c.id = :id")
	Optional<Correction> findById(long id);

	/** The corrections in some states, oldest first, with their bulletins. */
	@Query(value = "select c from Correction c join fetch c.bulletin where c.state in :states order by c.id",
			countQuery = "select count(*) from Correction c where c.state in :states and c.bulletin is not null")
	Page<Correction> findByStates(Collection<State> states, Pageable page);

	/** How many corrections to bulletins of the paper are in some states. */
	@Query("select count(*) from Correction c where c.state in :states and c.bulletin is not null")
	long countByStateIn(Collection<State> states);

	/**
	 * Puts the corrections to a bulletin aside that is about to be taken out of the
	 * paper.
	 * @param bulletin the bulletin
	 * @param key its key
	 */
	@Modifying
	@Query("update Correction c set c.bulletin = null, c.withdrawnKey = :key where c.bulletin = :bulletin")
	void putAside(Bulletin bulletin, String key);

	/**
	 * Gives a bulletin that came, or came back, the corrections that were put aside.
	 * @param bulletin the bulletin, stored
	 * @param key its key
	 */
	@Modifying(flushAutomatically = true)
	@Query("update Correction c set c.bulletin = :bulletin, c.withdrawnKey = null where c.withdrawnKey = :key")
	void takeUp(Bulletin bulletin, String key);

	/** Keeps a new correction. */
	Correction save(Correction correction);

}
