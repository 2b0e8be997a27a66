package org.jinwen.admin;

import java.security.Principal;

import org.jspecify.annotations.Nullable;

import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Tells every page of the desk who sits at it and what they may do. */
@ControllerAdvice(basePackageClasses = DeskAdvice.class)
class DeskAdvice {

	@ModelAttribute("editor")
	@Nullable String editor(@Nullable Principal editor) {
		return (editor != null) ? editor.getName() : null;
	}

	@ModelAttribute("may")
	Rights may(@Nullable Authentication editor) {
		return Rights.of(editor);
	}

}
