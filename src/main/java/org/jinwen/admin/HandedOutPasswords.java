package org.jinwen.admin;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.DefaultRedirectStrategy;
import org.springframework.security.web.RedirectStrategy;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Leads whoever signed in with a password that somebody else knows to the form that
 * changes it, whatever page of the desk they ask for.
 */
class HandedOutPasswords extends OncePerRequestFilter {

	private final RedirectStrategy redirect = new DefaultRedirectStrategy();

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		Authentication session = SecurityContextHolder.getContext().getAuthentication();
		if (session != null && session.getPrincipal() instanceof SignedIn editor && editor.isToChangePassword()
				&& isClosed(request)) {
			this.redirect.sendRedirect(request, response, DeskAddresses.carry(request, DeskAddresses.PASSWORD));
			return;
		}
		chain.doFilter(request, response);
	}

	/** All of the desk but the form itself; the ways in and out stay open. */
	private static boolean isClosed(HttpServletRequest request) {
		String page = request.getRequestURI().substring(request.getContextPath().length());
		return page.startsWith(DeskAddresses.DESK) && !page.equals(DeskAddresses.PASSWORD);
	}

}
