package org.jinwen.admin;

import java.util.Optional;

import org.springframework.data.repository.Repository;

/** Everyone who may sit at the editor's desk. */
interface Accounts extends Repository<Account, Long> {

	/** The account with a name, empty if there is none. */
	Optional<Account> findByName(String name);

	/** Keeps an account. */
	Account save(Account account);

}
