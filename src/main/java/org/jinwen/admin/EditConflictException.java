package org.jinwen.admin;

import java.io.Serial;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Somebody else changed an article since the editor opened it. */
@ResponseStatus(HttpStatus.CONFLICT)
class EditConflictException extends RuntimeException {

	@Serial
	private static final long serialVersionUID = 1L;

	EditConflictException(String articleId) {
		super(articleId);
	}

}
