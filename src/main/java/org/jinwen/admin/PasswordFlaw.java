package org.jinwen.admin;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Why a password will not do. */
enum PasswordFlaw {

	/** Too easily tried through. */
	TOO_SHORT("at least 8 characters"),
	/** BCrypt takes no more into account. */
	TOO_LONG("at most 72 bytes in UTF-8");

	private static final int SHORTEST = 8;

	private static final int MOST_BYTES = 72;

	private final String wanted;

	PasswordFlaw(String wanted) {
		this.wanted = wanted;
	}

	/** What is wrong with a password, empty if it will do. */
	static Optional<PasswordFlaw> of(String password) {
		String bare = password.strip();
		if (bare.codePointCount(0, bare.length()) < SHORTEST) {
			return Optional.of(TOO_SHORT);
		}
		return (password.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) ? Optional.of(TOO_LONG)
				: Optional.empty();
	}

	/** What it should have, in the words of a message to the operator. */
	String wanted() {
		return this.wanted;
	}

}
