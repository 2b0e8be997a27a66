package org.jinwen.admin;

import java.io.IOException;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.DefaultRedirectStrategy;
import org.springframework.security.web.RedirectStrategy;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;
import org.springframework.security.web.savedrequest.DefaultSavedRequest;
import org.springframework.security.web.savedrequest.RequestCache;

/**
 * Leads to the desk and away from it: after the sign-in to the page that was asked for
 * before, always inside this site, never to an address somebody sent along.
 */
class WayToTheDesk implements AuthenticationSuccessHandler, AuthenticationFailureHandler, LogoutSuccessHandler {

	private static final String DESK = "/admin";

	private final RequestCache asked;

	private final RedirectStrategy redirect = new DefaultRedirectStrategy();

	WayToTheDesk(RequestCache asked) {
		this.asked = asked;
	}

	@Override
	public void onAuthenticationSuccess(HttpServletRequest request, HttpServletResponse response,
			Authentication authentication) throws IOException {
		String page = (this.asked.getRequest(request, response) instanceof DefaultSavedRequest saved) ? page(saved)
				: DESK;
		this.asked.removeRequest(request, response);
		this.redirect.sendRedirect(request, response, page);
	}

	@Override
	public void onAuthenticationFailure(HttpServletRequest request, HttpServletResponse response,
			AuthenticationException cause) throws IOException {
		this.redirect.sendRedirect(request, response, SignInController.refused(request));
	}

	@Override
	public void onLogoutSuccess(HttpServletRequest request, HttpServletResponse response,
			@Nullable Authentication authentication) throws IOException {
		this.redirect.sendRedirect(request, response, SignInController.signedOut(request));
	}

	/** The page inside the application, without the host the request named. */
	private static String page(DefaultSavedRequest saved) {
		String context = (saved.getContextPath() != null) ? saved.getContextPath() : "";
		String path = (saved.getRequestURI() != null) ? saved.getRequestURI().substring(context.length()) : DESK;
		return (saved.getQueryString() != null) ? path + "?" + saved.getQueryString() : path;
	}

}
