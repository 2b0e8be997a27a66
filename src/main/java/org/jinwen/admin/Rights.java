package org.jinwen.admin;

import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;

/**
 * What somebody at the desk may do besides looking, so that pages offer nothing else. The
 * filter chain decides; this only knows its mind.
 *
 * @param edit import and correct
 * @param manage say who else may sit here
 * @param audit read what everybody did
 */
record Rights(boolean edit, boolean manage, boolean audit) {

	static Rights of(@Nullable Authentication editor) {
		Set<String> roles = (editor != null) ? AuthorityUtils.authorityListToSet(editor.getAuthorities()) : Set.of();
		boolean admin = roles.contains("ROLE_ADMIN");
		return new Rights(admin || roles.contains("ROLE_EDITOR"), admin, admin || roles.contains("ROLE_AUDITOR"));
	}

}
