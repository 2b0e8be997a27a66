package org.jinwen.admin;

import java.text.Normalizer;
import java.time.Clock;

import jakarta.servlet.http.HttpServletRequest;
import org.jinwen.web.BadParameterException;
import org.jinwen.web.Parameters;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Who may sit at the desk. */
@Controller
class PeopleController {

	private static final int PEOPLE_PER_PAGE = 50;

	private static final String PERSON = DeskAddresses.PEOPLE + "/{id:[0-9]{1,18}}";

	private final Accounts accounts;

	private final People people;

	private final Clock clock;

	PeopleController(Accounts accounts, People people, Clock clock) {
		this.accounts = accounts;
		this.people = people;
		this.clock = clock;
	}

	@GetMapping(DeskAddresses.PEOPLE)
	String people(HttpServletRequest request, Model model) {
		int number = Parameters.of(request).page();
		Page<Account> page = this.accounts.findAllByOrderByName(PageRequest.of(number - 1, PEOPLE_PER_PAGE));
		model.addAttribute("people", page.map((account) -> PersonView.of(account, this.clock.getZone())));
		model.addAttribute("roles", Account.Role.values());
		model.addAttribute("pager", DeskPages.pager(page, number, DeskAddresses.PEOPLE));
		return "admin/people";
	}

	@PostMapping(DeskAddresses.PEOPLE)
	String add(@RequestParam(defaultValue = "") String name, HttpServletRequest request, RedirectAttributes after) {
		String asStored = Normalizer.normalize(name.strip(), Normalizer.Form.NFC);
		String password = this.people.add(asStored, role(request));
		return told(request, after, asStored, password);
	}

	@PostMapping(PERSON + "/password")
	String replacePassword(@PathVariable long id, HttpServletRequest request, RedirectAttributes after) {
		return told(request, after, this.people.name(id), this.people.replacePassword(id));
	}

	@PostMapping(PERSON + "/role")
	String changeRole(@PathVariable long id, HttpServletRequest request) {
		this.people.changeRole(id, role(request));
		return back(request);
	}

	@PostMapping(PERSON + "/disable")
	String disable(@PathVariable long id, HttpServletRequest request) {
		this.people.disable(id);
		return back(request);
	}

	@PostMapping(PERSON + "/enable")
	String enable(@PathVariable long id, HttpServletRequest request) {
		this.people.enable(id);
		return back(request);
	}

	@ExceptionHandler
	String notPossible(PeopleException problem, HttpServletRequest request, RedirectAttributes after) {
		after.addFlashAttribute("problem", problem.reason());
		return back(request);
	}

	private static Account.Role role(HttpServletRequest request) {
		Account.Role role = Parameters.of(request).choice("role", Account.Role.class);
		if (role == null) {
			throw new BadParameterException("role", "", "choice", Parameters.choices(Account.Role.class));
		}
		return role;
	}

	/** The password is on the next page, and on none after it. */
	private static String told(HttpServletRequest request, RedirectAttributes after, String name, String password) {
		after.addFlashAttribute("person", name);
		after.addFlashAttribute("password", password);
		return back(request);
	}

	private static String back(HttpServletRequest request) {
		return "redirect:" + DeskAddresses.carry(request, DeskAddresses.PEOPLE);
	}

}
