package org.jinwen.admin;

import java.io.IOException;
import java.security.Principal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.web.authentication.WebAuthenticationDetailsSource;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Lets everybody at the desk change their own password. Their other sessions end by that;
 * this one goes on under a new id.
 */
@Controller
class PasswordController {

	private final AuthenticationManager signIn;

	private final DeskAccounts accounts;

	private final People people;

	private final AdminSettings settings;

	private final HttpSessionSecurityContextRepository sessions = new HttpSessionSecurityContextRepository();

	PasswordController(AuthenticationManager signIn, DeskAccounts accounts, People people, AdminSettings settings) {
		this.signIn = signIn;
		this.accounts = accounts;
		this.people = people;
		this.settings = settings;
	}

	@GetMapping(DeskAddresses.PASSWORD)
	String form(Principal editor, @AuthenticationPrincipal @Nullable Object account, Model model) {
		model.addAttribute("handedOut", account instanceof SignedIn signedIn && signedIn.isToChangePassword());
		model.addAttribute("preset", this.settings.password() != null && this.settings.name().equals(editor.getName()));
		return "admin/password";
	}

	@PostMapping(DeskAddresses.PASSWORD)
	@Nullable String change(@RequestParam(defaultValue = "") String current, @RequestParam(defaultValue = "") String password,
			@RequestParam(defaultValue = "") String again, Principal editor, HttpServletRequest request,
			HttpServletResponse response, RedirectAttributes after) throws IOException {
		String problem = problem(current, password, again);
		if (problem == null) {
			try {
				this.signIn.authenticate(token(editor.getName(), current, request));
				this.people.changePassword(editor.getName(), password);
				goOn(editor.getName(), request, response);
			}
			catch (TooManyTriesException ex) {
				WayToTheDesk.askForPatience(response, ex);
				return null;
			}
			catch (AuthenticationException ex) {
				problem = "WRONG";
			}
		}
		after.addFlashAttribute((problem != null) ? "problem" : "changed", (problem != null) ? problem : true);
		return "redirect:" + DeskAddresses.carry(request, DeskAddresses.PASSWORD);
	}

	private static @Nullable String problem(String current, String password, String again) {
		if (password.equals(current)) {
			return "SAME";
		}
		return PasswordFlaw.of(password).map(Enum::name).orElse(password.equals(again) ? null : "DIFFERENT");
	}

	private static UsernamePasswordAuthenticationToken token(String name, String password, HttpServletRequest request) {
		UsernamePasswordAuthenticationToken token = UsernamePasswordAuthenticationToken.unauthenticated(name, password);
		token.setDetails(new WebAuthenticationDetailsSource().buildDetails(request));
		return token;
	}

	/** Signs the session in anew, as the account is now. */
	private void goOn(String name, HttpServletRequest request, HttpServletResponse response) {
		UserDetails account = this.accounts.loadUserByUsername(name);
		UsernamePasswordAuthenticationToken token = UsernamePasswordAuthenticationToken.authenticated(account, null,
				account.getAuthorities());
		token.eraseCredentials();
		request.changeSessionId();
		token.setDetails(new WebAuthenticationDetailsSource().buildDetails(request));
		SecurityContext context = SecurityContextHolder.createEmptyContext();
		context.setAuthentication(token);
		SecurityContextHolder.setContext(context);
		this.sessions.saveContext(context, request, response);
	}

}
