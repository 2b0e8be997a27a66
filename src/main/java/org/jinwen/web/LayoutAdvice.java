package org.jinwen.web;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Gives every page its frame. */
@ControllerAdvice
class LayoutAdvice {

	private final SiteSettings site;

	LayoutAdvice(SiteSettings site) {
		this.site = site;
	}

	@ModelAttribute(Layout.NAME)
	Layout layout(HttpServletRequest request) {
		return Layout.of(request, this.site);
	}

}
