package org.jinwen.admin;

import java.util.List;

import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.User;

/** Somebody who is signed in, as their account was at that moment. */
final class SignedIn extends User {

	private static final long serialVersionUID = 1L;

	private final int accountVersion;

	private final boolean passwordHandedOut;

	SignedIn(Account account) {
		super(account.getName(), account.getPasswordHash(),
				List.of(new SimpleGrantedAuthority("ROLE_" + account.getRole().name())));
		this.accountVersion = account.getRowVersion();
		this.passwordHandedOut = account.isPasswordHandedOut();
	}

	/** Whether they have to choose a password of their own before anything else. */
	boolean isToChangePassword() {
		return this.passwordHandedOut;
	}

	/** Whether nothing about the account has changed since. */
	boolean isStill(Account account) {
		return account.isEnabled() && account.getRowVersion() == this.accountVersion;
	}

}
