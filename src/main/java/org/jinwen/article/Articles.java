package org.jinwen.article;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

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
	 * Which of some addresses are taken.
	 * @param publicIds addresses to look for
	 * @return those that lead to an article
	 */
	@Query("select a.publicId from Article a where a.publicId in :publicIds")
	Set<String> takenAmong(Collection<String> publicIds);

	/** A word that is another one after any change of any article. */
	@Query("""
			select cast(count(a) as string) || ' ' || cast(coalesce(sum(a.id), 0) as string) || ' '
				|| cast(coalesce(sum(a.rowVersion), 0) as string) from Article a""")
	String state();

	/** How many articles there are. */
	long count();

	/** Keeps a new article. */
	Article save(Article article);

	/** Lets go of an article that is no longer printed. */
	void delete(Article article);

}
