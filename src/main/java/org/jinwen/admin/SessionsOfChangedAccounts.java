package org.jinwen.admin;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Ends the sessions of an account that was disabled, or got another password or role
 * since they began, on whichever machine they are used next.
 */
class SessionsOfChangedAccounts extends OncePerRequestFilter {

	private final DeskAccounts accounts;

	private final SecurityContextLogoutHandler end = new SecurityContextLogoutHandler();

	SessionsOfChangedAccounts(DeskAccounts accounts) {
		this.accounts = accounts;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		Authentication session = SecurityContextHolder.getContext().getAuthentication();
		if (session != null && session.getPrincipal() instanceof SignedIn editor
				&& !this.accounts.isUnchanged(editor)) {
			this.end.logout(request, response, session);
		}
		chain.doFilter(request, response);
	}

}
