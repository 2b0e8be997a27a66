package org.jinwen.admin;

import java.util.List;
import java.util.Optional;

import jakarta.persistence.LockModeType;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Everyone who may sit at the editor's desk. */
interface Accounts extends Repository<Account, Long> {

	/** The account with a name, empty if there is none. */
	Optional<Account> findByName(String name);

	/** The account with a number, empty if there is none. */
	Optional<Account> findById(long id);

	/** Whether there is an account of that name, in capitals or not. */
	boolean existsByNameIgnoreCase(String name);

	/** The accounts by name. */
	Page<Account> findAllByOrderByName(Pageable page);

	/**
	 * The admins that may sign in, locked until the transaction ends, so that no two can
	 * take each other away.
	 */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("""
			select account from Account account
			where account.role = org.jinwen.admin.Account$Role.ADMIN and account.disabledAt is null order by account.id""")
	List<Account> lockAdmins();

	/** Keeps an account, and finds out at once if its name is taken. */
	Account saveAndFlush(Account account);

	/** Keeps an account. */
	Account save(Account account);

}
