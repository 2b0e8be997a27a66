package org.jinwen.web;

import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.web.server.ResponseStatusException;

/**
 * What a page says that is not the one looked for: what happened, why, and what to do.
 *
 * @param status the HTTP status
 * @param title what happened
 * @param text why, and what to do
 * @param parameter name of the parameter that cannot be understood, if that is why
 * @param detail what is wrong with it
 */
public record ErrorPage(int status, String title, String text, @Nullable String parameter, @Nullable String detail) {

	private static final Set<Integer> NAMED = Set.of(400, 403, 404, 405, 410, 413, 415, 429, 500, 503);

	/**
	 * The words for what went wrong.
	 * @param status what went wrong
	 * @param cause why, if that is known; the reason of a {@link ResponseStatusException}
	 * is the key of a message
	 * @param messages finds the words
	 * @param language in which language
	 */
	public static ErrorPage of(HttpStatusCode status, @Nullable Throwable cause, MessageSource messages,
			Language language) {
		String kind = kind(status);
		String parameter = null;
		String detail = null;
		if (cause instanceof BadParameterException bad) {
			parameter = bad.getParameter();
			detail = messages.getMessage(bad.getMessageKey(), bad.getMessageArguments(), language.locale());
		}
		else if (cause instanceof ResponseStatusException known && known.getReason() != null) {
			detail = messages.getMessage(known.getReason(), null, null, language.locale());
		}
		return new ErrorPage(status.value(), messages.getMessage("error." + kind + ".title", null, language.locale()),
				messages.getMessage("error." + kind + ".text", null, language.locale()), parameter, detail);
	}

	private static String kind(HttpStatusCode status) {
		if (NAMED.contains(status.value())) {
			return String.valueOf(status.value());
		}
		return status.is5xxServerError() ? "500" : "4xx";
	}

	/** The same as a problem document (RFC 9457), for programs. */
	ProblemDetail toProblem() {
		ProblemDetail problem = ProblemDetail.forStatus(this.status);
		HttpStatus known = HttpStatus.resolve(this.status);
		problem.setTitle((known != null) ? known.getReasonPhrase() : String.valueOf(this.status));
		problem.setDetail((this.detail != null) ? this.detail : this.text);
		if (this.parameter != null) {
			problem.setProperty("parameter", this.parameter);
		}
		return problem;
	}

}
