package org.jinwen.article;

import java.util.Collection;
import java.util.Optional;

import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The addresses that once led to an article. */
public interface RetiredAddresses extends Repository<RetiredAddress, String> {

	/**
	 * What became of an address.
	 * @param publicId the address
	 * @return its fate, empty if it was never retired
	 */
	Optional<RetiredAddress> findByPublicId(String publicId);

	/** Keeps what became of an address. */
	RetiredAddress save(RetiredAddress address);

	/** Forgets addresses that lead to articles again. */
	@Modifying
	@Query("delete from RetiredAddress r where r.publicId in :publicIds")
	void revive(Collection<String> publicIds);

}
