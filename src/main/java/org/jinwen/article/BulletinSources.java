package org.jinwen.article;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The bytes of the bulletins as they were received. */
public interface BulletinSources extends Repository<BulletinSourceCopy, Long> {

	/**
	 * One version of a bulletin's bytes.
	 * @param bulletin the bulletin
	 * @param sha256 of the bytes
	 * @return that version, empty if it was never received
	 */
	Optional<BulletinSourceCopy> findByBulletinAndSha256(Bulletin bulletin, String sha256);

	/**
	 * The bytes that a bulletin's articles were found in.
	 * @param key the bulletin's key
	 * @return the current version, empty if there is no such bulletin
	 */
	@Query("select s from BulletinSourceCopy s where s.bulletin.key = :key and s.sha256 = s.bulletin.sha256")
	Optional<BulletinSourceCopy> findCurrent(String key);

	/**
	 * The bytes that the articles of some bulletins were found in, with the bulletins.
	 * @param keys keys of the bulletins
	 * @return the current versions
	 */
	@Query("""
			select s from BulletinSourceCopy s join fetch s.bulletin b
			where b.key in :keys and s.sha256 = b.sha256""")
	List<BulletinSourceCopy> findCurrentAmong(Collection<String> keys);

	/**
	 * Every version of a bulletin's bytes, the oldest first.
	 * @param key the bulletin's key
	 * @return the versions
	 */
	List<BulletinSourceCopy> findByBulletinKeyOrderById(String key);

	/** Keeps a new version. */
	BulletinSourceCopy save(BulletinSourceCopy source);

	/** Lets go of a version that is kept elsewhere. */
	void delete(BulletinSourceCopy source);

}
