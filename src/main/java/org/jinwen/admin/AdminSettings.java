package org.jinwen.admin;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The account that is there from the first start.
 *
 * @param name the name it signs in with
 * @param password the password it signs in with, as long as this is set; where it is not
 * set, one is made up at the first start and printed once
 */
@ConfigurationProperties("jinwen.admin")
record AdminSettings(@DefaultValue("admin") String name, @Nullable String password) {

	private static final int LONGEST_NAME = 100;

	AdminSettings {
		if (name.isBlank() || name.length() > LONGEST_NAME || name.codePoints().anyMatch(Character::isISOControl)) {
			throw new IllegalArgumentException(
					"jinwen.admin.name must be a name of 1 to %d characters".formatted(LONGEST_NAME));
		}
		// an empty environment variable is one that is not set
		password = (password == null || password.isEmpty()) ? null : password;
		if (password != null) {
			PasswordFlaw.of(password).ifPresent((flaw) -> {
				throw new IllegalArgumentException("jinwen.admin.password must have " + flaw.wanted());
			});
		}
	}

	/** Without the password, which no log is to hold. */
	@Override
	public String toString() {
		return "AdminSettings[name=" + this.name + "]";
	}

}
