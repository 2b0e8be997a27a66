package org.jinwen.admin;

import java.security.Principal;

import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Tells every page of the desk who sits at it. */
@ControllerAdvice(assignableTypes = { DeskController.class, ImportHistoryController.class, ArticleDeskController.class,
		ReviewController.class, NamesController.class })
class DeskAdvice {

	@ModelAttribute("editor")
	String editor(Principal editor) {
		return editor.getName();
	}

}
