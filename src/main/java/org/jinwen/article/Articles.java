package org.jinwen.article;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The stored articles, one by one; {@link Listings} answers questions about many. */
public interface Articles extends Repository<Article, Long> {

	/**
	 * The article at an address, with section, bulletin, credits and places.
	 * @param publicId the address
	 * @return the article, empty if there is none
	 */
	@Query("""
			select a from Article a join fetch a.bulletin left join fetch a.section
				left join fetch a.credits c left join fetch c.reporter left join fetch a.places
			where a.publicId = :publicId""")
	Optional<Article> findByPublicId(String publicId);

	/**
	 * The articles of a bulletin in the order of the page, with sections, credits and
	 * places.
	 * @param bulletin the bulletin
	 * @return its articles
	 */
	@Query("""
			select a from Article a left join fetch a.section left join fetch a.credits c left join fetch c.reporter
				left join fetch a.places
			where a.bulletin = :bulletin order by a.ordinal""")
	List<Article> findByBulletinOrderByOrdinal(Bulletin bulletin);

	/**
	 * The key of the bulletin an article stands in.
	 * @param publicId address of the article
	 * @return the key, empty if there is no such article
	 */
	@Query("select a.bulletin.key from Article a where a.publicId = :publicId")
	Optional<String> bulletinKeyOf(String publicId);

	/**
	 * The articles of a confidence that no editor has accepted yet, newest first, with
	 * their bulletins.
	 * @param confidence how sure the parser is
	 * @param page which of them
	 * @return the page
	 */
	@Query(value = """
			select a from Article a join fetch a.bulletin
			where a.accepted = false and a.text.confidence = :confidence
			order by a.listedOn desc, a.printedOrder""", countQuery = """
			select count(*) from Article a where a.accepted = false and a.text.confidence = :confidence""")
	Page<Article> toReview(ArticleText.Confidence confidence, Pageable page);

	/**
	 * How many articles of a confidence no editor has accepted yet.
	 * @param confidence how sure the parser is
	 */
	@Query("select count(*) from Article a where a.accepted = false and a.text.confidence = :confidence")
	long countToReview(ArticleText.Confidence confidence);

	/**
	 * Which of some addresses are taken.
	 * @param publicIds addresses to look for
	 * @return those that lead to an article
	 */
	@Query("select a.publicId from Article a where a.publicId in :publicIds")
	Set<String> takenAmong(Collection<String> publicIds);

	/** Keys in the store of some articles of a section, bulletin by bulletin. */
	@Query("select a.id from Article a where a.section = :section order by a.bulletin.id, a.id")
	List<Long> idsBySection(Section section, Limit most);

	/** Keys in the store of some articles of a reporter, bulletin by bulletin. */
	@Query("""
			select a.id from Article a where exists (select 1 from a.credits c where c.reporter = :reporter)
			order by a.bulletin.id, a.id""")
	List<Long> idsByReporter(Reporter reporter, Limit most);

	/** Some articles by their keys in the store, with all that is printed of them. */
	@Query("""
			select a from Article a join fetch a.bulletin left join fetch a.section left join fetch a.credits c
				left join fetch c.reporter left join fetch a.places
			where a.id in :ids order by a.id""")
	List<Article> findByIdIn(Collection<Long> ids);

	/** A word that is another one after any change of any article. */
	@Query("""
			select cast(count(a) as string) || ' ' || cast(coalesce(sum(a.id), 0) as string) || ' '
				|| cast(coalesce(sum(a.rowVersion), 0) as string) from Article a""")
	String state();

	/** How many articles there are. */
	long count();

	/** Writes what was changed so far. */
	void flush();

	/** Keeps a new article. */
	Article save(Article article);

	/** Lets go of an article that is no longer printed. */
	void delete(Article article);

}
