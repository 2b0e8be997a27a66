package org.jinwen.admin;

import java.time.LocalDate;
import java.time.ZoneId;

/**
 * An account as the desk shows it.
 *
 * @param id its number
 * @param name what they sign in with
 * @param role what they may do
 * @param enabled whether they may sign in
 * @param since the day it was added
 * @param passwordSince the day of its password
 */
record PersonView(long id, String name, Account.Role role, boolean enabled, LocalDate since, LocalDate passwordSince) {

	static PersonView of(Account account, ZoneId zone) {
		return new PersonView(account.getId(), account.getName(), account.getRole(), account.isEnabled(),
				LocalDate.ofInstant(account.getCreatedAt(), zone),
				LocalDate.ofInstant(account.getPasswordChangedAt(), zone));
	}

	/** Where something is done to it. */
	public String address(String what) {
		return DeskAddresses.PEOPLE + "/" + this.id + "/" + what;
	}

}
