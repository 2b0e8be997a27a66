package org.jinwen.admin;

import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;

/** Shows the accounts to Spring Security. */
@Component
class DeskAccounts implements UserDetailsService {

	private final Accounts accounts;

	DeskAccounts(Accounts accounts) {
		this.accounts = accounts;
	}

	/** A disabled account is not there, so that a refusal tells nothing about it. */
	@Override
	public UserDetails loadUserByUsername(String name) {
		return this.accounts.findByName(name)
			.filter(Account::isEnabled)
			.map(SignedIn::new)
			.orElseThrow(() -> new UsernameNotFoundException("There is no account of that name"));
	}

	/** Whether the account is as it was when somebody signed in with it. */
	boolean isUnchanged(SignedIn editor) {
		return this.accounts.findByName(editor.getUsername()).filter(editor::isStill).isPresent();
	}

}
