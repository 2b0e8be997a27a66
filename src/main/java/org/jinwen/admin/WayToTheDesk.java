package org.jinwen.admin;

import java.io.IOException;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.DefaultRedirectStrategy;
import org.springframework.security.web.RedirectStrategy;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;
import org.springframework.security.web.savedrequest.DefaultSavedRequest;
import org.springframework.security.web.savedrequest.RequestCache;

/**
 * Leads to the desk and away from it, and notes who came and went: after the sign-in to
 * the page that was asked for before, always inside this site, never to an address
 * somebody sent along.
 */
class WayToTheDesk implements AuthenticationSuccessHandler, AuthenticationFailureHandler, LogoutSuccessHandler {

	private static final String DESK = "/admin";

	private final RequestCache asked;

	private final AuditLog log;

	private final RedirectStrategy redirect = new DefaultRedirectStrategy();

	WayToTheDesk(RequestCache asked, AuditLog log) {
		this.asked = asked;
		this.log = log;
	}

	@Override
	public void onAuthenticationSuccess(HttpServletRequest request, HttpServletResponse response,
			Authentication authentication) throws IOException {
		String page = (this.asked.getRequest(request, response) instanceof DefaultSavedRequest saved) ? page(saved)
				: DESK;
		this.asked.removeRequest(request, response);
		request.getSession().setMaxInactiveInterval(request.getServletContext().getSessionTimeout() * 60);
		this.log.record(authentication.getName(), request.getRemoteAddr(), AuditEntry.Kind.SIGNED_IN, "");
		this.redirect.sendRedirect(request, response, page);
	}

	@Override
	public void onAuthenticationFailure(HttpServletRequest request, HttpServletResponse response,
			AuthenticationException cause) throws IOException {
		if (cause instanceof TooManyTriesException tooMany) {
			askForPatience(response, tooMany);
			return;
		}
		String name = request.getParameter(UsernamePasswordAuthenticationFilter.SPRING_SECURITY_FORM_USERNAME_KEY);
		this.log.record((name != null) ? name.strip() : "", request.getRemoteAddr(), AuditEntry.Kind.SIGN_IN_REFUSED,
				"");
		this.redirect.sendRedirect(request, response, SignInController.refused(request));
	}

	@Override
	public void onLogoutSuccess(HttpServletRequest request, HttpServletResponse response,
			@Nullable Authentication authentication) throws IOException {
		if (authentication != null) {
			this.log.record(authentication.getName(), request.getRemoteAddr(), AuditEntry.Kind.SIGNED_OUT, "");
		}
		this.redirect.sendRedirect(request, response, SignInController.signedOut(request));
	}

	/** Answers with the page that says how long to wait. */
	static void askForPatience(HttpServletResponse response, TooManyTriesException tooMany) throws IOException {
		response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(tooMany.seconds()));
		response.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
	}

	/** The page inside the application, without the host the request named. */
	private static String page(DefaultSavedRequest saved) {
		String context = (saved.getContextPath() != null) ? saved.getContextPath() : "";
		String path = (saved.getRequestURI() != null) ? saved.getRequestURI().substring(context.length()) : DESK;
		return (saved.getQueryString() != null) ? path + "?" + saved.getQueryString() : path;
	}

}
