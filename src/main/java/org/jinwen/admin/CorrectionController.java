package org.jinwen.admin;

import java.security.Principal;

import jakarta.servlet.http.HttpServletRequest;
import org.jinwen.correction.Correction;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Decides on corrections that were made. */
@Controller
class CorrectionController {

	private static final String CORRECTION = DeskAddresses.CORRECTIONS + "/{id:[0-9]{1,18}}";

	private final CorrectionDesk desk;

	CorrectionController(CorrectionDesk desk) {
		this.desk = desk;
	}

	@PostMapping(CORRECTION + "/take-back")
	String takeBack(@PathVariable long id, Principal editor, HttpServletRequest request) {
		return back(this.desk.takeBack(id, editor.getName()), "saved", request);
	}

	@PostMapping(CORRECTION + "/keep")
	String keep(@PathVariable long id, HttpServletRequest request) {
		try {
			return back(this.desk.keep(id), "saved", request);
		}
		catch (InapplicableException ex) {
			return "redirect:" + DeskAddresses.carry(request, DeskAddresses.article(ex.articleId()) + "?inapplicable");
		}
	}

	private static String back(Correction correction, String mark, HttpServletRequest request) {
		return "redirect:"
				+ DeskAddresses.carry(request, DeskAddresses.article(correction.getArticleId()) + "?" + mark);
	}

}
