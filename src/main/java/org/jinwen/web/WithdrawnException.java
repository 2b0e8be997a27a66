package org.jinwen.web;

import java.io.Serial;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** An article once stood at an address and was withdrawn. */
@ResponseStatus(HttpStatus.GONE)
public class WithdrawnException extends RuntimeException {

	@Serial
	private static final long serialVersionUID = 1L;

	/**
	 * Says that an article was withdrawn.
	 * @param publicId the address it had
	 */
	public WithdrawnException(String publicId) {
		super(publicId);
	}

}
