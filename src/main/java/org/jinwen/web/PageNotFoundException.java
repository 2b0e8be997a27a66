package org.jinwen.web;

import java.io.Serial;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** There is nothing at an address. */
@ResponseStatus(HttpStatus.NOT_FOUND)
public class PageNotFoundException extends RuntimeException {

	@Serial
	private static final long serialVersionUID = 1L;

	/**
	 * Says that something is not there.
	 * @param what what was looked for, for the log
	 */
	public PageNotFoundException(String what) {
		super(what);
	}

}
