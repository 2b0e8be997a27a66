package org.jinwen.admin;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.security.core.Authentication;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The door to the desk. */
@Controller
class SignInController {

	static final String SIGN_IN = "/sign-in";

	/** Long enough to type a password; a crowd at the door costs no memory for long. */
	private static final int SECONDS_AT_THE_DOOR = 900;

	private static final String REFUSED = "refused";

	private static final String SIGNED_OUT = "signed-out";

	/** Where a sign-in leads that was refused. */
	static String refused(HttpServletRequest request) {
		return DeskAddresses.carry(request, SIGN_IN + "?" + REFUSED);
	}

	/** Where a sign-out leads. */
	static String signedOut(HttpServletRequest request) {
		return DeskAddresses.carry(request, SIGN_IN + "?" + SIGNED_OUT);
	}

	@GetMapping(SIGN_IN)
	String signIn(HttpServletRequest request, CsrfToken token, @Nullable Authentication authentication, Model model) {
		if (authentication != null && authentication.isAuthenticated()) {
			return "redirect:" + DeskAddresses.carry(request, DeskAddresses.DESK);
		}
		// stored now: once the page is on its way it is too late to start a session
		token.getToken();
		request.getSession().setMaxInactiveInterval(SECONDS_AT_THE_DOOR);
		model.addAttribute("refused", request.getParameterMap().containsKey(REFUSED));
		model.addAttribute("signedOut", request.getParameterMap().containsKey(SIGNED_OUT));
		return "admin/sign-in";
	}

}
