package org.jinwen.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.annotation.Order;
import org.springframework.core.Ordered;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.dao.TransientDataAccessResourceException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.util.InvalidMimeTypeException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.util.DisconnectedClientHelper;

/**
 * Finds the words for whatever stops a page. An exception says itself which status it
 * means; one that does not is a fault of ours and is logged, once.
 */
@ControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE)
class ErrorAdvice {

	private static final Logger LOGGER = LoggerFactory.getLogger(ErrorAdvice.class);

	private static final String RETRY_AFTER_SECONDS = "30";

	private final ErrorPages pages;

	ErrorAdvice(ErrorPages pages) {
		this.pages = pages;
	}

	@ExceptionHandler
	@Nullable Object explain(Exception cause, HttpServletRequest request, HttpServletResponse response) throws Exception {
		if (cause instanceof AccessDeniedException || cause instanceof AuthenticationException
				|| cause instanceof RequestRejectedException) {
			// the filters of Spring Security know better: they may ask to sign in
			throw cause;
		}
		if (response.isCommitted() || DisconnectedClientHelper.isClientDisconnectedException(cause)) {
			return null;
		}
		HttpStatusCode status = status(cause);
		HttpHeaders headers = new HttpHeaders();
		if (cause instanceof ErrorResponse error) {
			headers.putAll(error.getHeaders());
		}
		if (status.is5xxServerError() && !(cause instanceof ResponseStatusException)) {
			LOGGER.error("{} {} failed", request.getMethod(), request.getRequestURI(), cause);
		}
		if (status.isSameCodeAs(HttpStatus.SERVICE_UNAVAILABLE)) {
			headers.set(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
		}
		return this.pages.answer(request, request.getRequestURI(), status, cause, headers);
	}

	private static HttpStatusCode status(Exception cause) {
		if (cause instanceof ErrorResponse error) {
			return error.getStatusCode();
		}
		if (cause instanceof InvalidMimeTypeException) {
			return HttpStatus.NOT_ACCEPTABLE;
		}
		ResponseStatus meant = AnnotatedElementUtils.findMergedAnnotation(cause.getClass(), ResponseStatus.class);
		if (meant != null) {
			return meant.code();
		}
		return isStoreAway(cause) ? HttpStatus.SERVICE_UNAVAILABLE : HttpStatus.INTERNAL_SERVER_ERROR;
	}

	/** Whether the database cannot be reached or does not answer in time. */
	private static boolean isStoreAway(Exception cause) {
		return cause instanceof DataAccessResourceFailureException || cause instanceof QueryTimeoutException
				|| cause instanceof TransientDataAccessResourceException
				|| cause instanceof CannotCreateTransactionException
				|| cause instanceof PessimisticLockingFailureException;
	}

}
