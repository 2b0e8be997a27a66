package org.jinwen.admin;

import java.io.Serial;

/** A correction makes no sense where it was asked for; nothing was changed. */
class InapplicableException extends RuntimeException {

	@Serial
	private static final long serialVersionUID = 1L;

	private final String articleId;

	InapplicableException(String articleId) {
		super(articleId);
		this.articleId = articleId;
	}

	String articleId() {
		return this.articleId;
	}

}
