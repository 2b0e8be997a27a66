package org.jinwen.admin;

import org.springframework.security.core.userdetails.User;
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

	@Override
	public UserDetails loadUserByUsername(String name) {
		Account account = this.accounts.findByName(name)
			.orElseThrow(() -> new UsernameNotFoundException("There is no account of that name"));
		return User.withUsername(account.getName())
			.password(account.getPasswordHash())
			.roles(account.getRole().name())
			.build();
	}

}
