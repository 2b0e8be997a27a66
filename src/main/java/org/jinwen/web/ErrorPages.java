package org.jinwen.web;

import java.util.Locale;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.ViewResolver;

/**
 * Tells what went wrong: a page in the look of the site to readers, a problem document
 * (RFC 9457) to programs. Never a stack trace to anyone.
 */
class ErrorPages {

	private final SiteSettings site;

	private final MessageSource messages;

	private final ViewResolver views;

	ErrorPages(SiteSettings site, MessageSource messages, ViewResolver views) {
		this.site = site;
		this.messages = messages;
		this.views = views;
	}

	/**
	 * Answers a request that cannot be fulfilled.
	 * @param request the request
	 * @param path the path that was asked for
	 * @param status what went wrong
	 * @param cause why, if that is known
	 * @param headers what HTTP wants to be said besides
	 * @return a {@link ModelAndView} or a {@link ResponseEntity}
	 */
	Object answer(HttpServletRequest request, String path, HttpStatusCode status, @Nullable Throwable cause,
			HttpHeaders headers) {
		Layout layout = Layout.ofError(request, this.site);
		ErrorPage page = ErrorPage.of(status, cause, this.messages, layout.language());
		if (wantsProblem(request, path)) {
			return ResponseEntity.status(status)
				.headers(headers)
				.contentType(MediaType.APPLICATION_PROBLEM_JSON)
				.header(HttpHeaders.CONTENT_LANGUAGE, layout.language().tag())
				.body(page.toProblem());
		}
		ModelAndView answer = new ModelAndView(new ErrorView(this.views, headers),
				Map.of(Layout.NAME, layout, "error", page));
		answer.setStatus(status);
		return answer;
	}

	private static boolean wantsProblem(HttpServletRequest request, String path) {
		String accept = request.getHeader(HttpHeaders.ACCEPT);
		String wanted = (accept != null) ? accept.toLowerCase(Locale.ROOT) : "";
		return path.startsWith(request.getContextPath() + "/api/")
				|| (wanted.contains("json") && !wanted.contains("text/html"));
	}

}
