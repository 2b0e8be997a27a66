package org.jinwen.article;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import jakarta.persistence.LockModeType;
import org.jspecify.annotations.Nullable;

import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The stored bulletins. */
public interface Bulletins extends Repository<Bulletin, Long> {

	/**
	 * The bulletin with a key.
	 * @param key path of its file inside the seeds folder, without extension
	 * @return the bulletin, empty if there is none
	 */
	Optional<Bulletin> findByKey(String key);

	/**
	 * The bulletin with a key, and nobody else may print it until the transaction ends.
	 * @param key path of its file inside the seeds folder, without extension
	 * @return the bulletin, empty if there is none
	 */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select b from Bulletin b where b.key = :key")
	Optional<Bulletin> lockByKey(String key);

	/**
	 * The bulletins that hold some articles, and nobody else may print them until the
	 * transaction ends.
	 * @param articleIds keys of the articles in the store
	 */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("""
			select b from Bulletin b where b.id in (select a.bulletin.id from Article a where a.id in :articleIds)
			order by b.id""")
	List<Bulletin> lockHolding(Collection<Long> articleIds);

	/** Keys of bulletins after another that hold articles of some sections, in order. */
	@Query("""
			select b.key from Bulletin b where b.key > :after and exists
				(select 1 from Article a where a.bulletin = b and a.section.name in :names) order by b.key""")
	List<String> keysBySection(Collection<String> names, String after, Limit most);

	/** Keys of bulletins after another that hold articles of some reporters, in order. */
	@Query("""
			select b.key from Bulletin b where b.key > :after and exists
				(select 1 from Article a join a.credits c where a.bulletin = b and c.reporter.name in :names)
			order by b.key""")
	List<String> keysByReporter(Collection<String> names, String after, Limit most);

	/** What is stored of every bulletin, to tell what a folder brings anew. */
	@Query("select new org.jinwen.article.Bulletins$Known(b.key, b.fileName, b.sha256, b.parserVersion, b.placesBy) from Bulletin b")
	List<Known> known();

	/**
	 * The bulletins with the number of their articles, newest issue first.
	 * @param page which of them
	 * @return the page
	 */
	@Query(value = """
			select new org.jinwen.article.Bulletins$Count(b.key, b.paper, b.issueDate,
				(select count(*) from Article a where a.bulletin = b))
			from Bulletin b order by b.issueDate desc nulls last, b.key""",
			countQuery = "select count(*) from Bulletin")
	Page<Count> counts(Pageable page);

	/** Keeps a new bulletin. */
	Bulletin save(Bulletin bulletin);

	/** Lets go of a bulletin whose articles and bytes are gone. */
	void delete(Bulletin bulletin);

	/**
	 * A bulletin as it is stored.
	 *
	 * @param key its key
	 * @param fileName path of its file inside the seeds folder
	 * @param sha256 of its bytes
	 * @param parserVersion parser whose articles are stored
	 * @param placesBy what their places were found by
	 */
	record Known(String key, String fileName, String sha256, String parserVersion, @Nullable String placesBy) {
	}

	/**
	 * A bulletin in a list.
	 *
	 * @param key its key
	 * @param paper name of the paper, if printed
	 * @param issueDate date of the issue, if told
	 * @param articles how many articles stand in it
	 */
	record Count(String key, @Nullable String paper, @Nullable LocalDate issueDate, long articles) {
	}

}
