package org.jinwen.admin;

import java.time.Duration;

import org.springframework.security.core.AuthenticationException;

/** Passwords were tried too often; the next try has to wait. */
class TooManyTriesException extends AuthenticationException {

	private static final long serialVersionUID = 1L;

	private final Duration wait;

	TooManyTriesException(Duration wait) {
		super("Too many passwords were tried");
		this.wait = wait;
	}

	/** How long to wait, in whole seconds and at least one. */
	long seconds() {
		return Math.max(1, this.wait.plusNanos(999_999_999).toSeconds());
	}

}
