package org.jinwen.article;

import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.Repository;

/** The addresses that once led to a section or a reporter. */
public interface RetiredNames extends Repository<RetiredName, String> {

	/** What became of an address, by its key. */
	Optional<RetiredName> findByAddress(String address);

	/** The addresses with some beginning that lead on to a name. */
	List<RetiredName> findBySuccessorAndAddressStartingWith(String successor, String beginning);

	/** Keeps what became of an address. */
	RetiredName save(RetiredName name);

	/** The addresses of a kind that lead on to a name. */
	default List<RetiredName> leadingTo(NameKind kind, String slug) {
		return findBySuccessorAndAddressStartingWith(slug, RetiredName.address(kind, ""));
	}

	/**
	 * The name that took the place of another.
	 * @param kind what they name
	 * @param slug the old name as in addresses, decoded
	 * @return the new one as in addresses, empty if the old one was never retired
	 */
	default Optional<String> successorOf(NameKind kind, String slug) {
		return findByAddress(RetiredName.address(kind, slug)).map(RetiredName::getSuccessor);
	}

}
