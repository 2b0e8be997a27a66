package org.jinwen.admin;

import java.security.Principal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import org.jinwen.article.ArticleFilter;
import org.jinwen.article.NameCounts;
import org.jinwen.article.NameKind;
import org.jinwen.article.NamedCount;
import org.jinwen.article.Section;
import org.jinwen.correction.NameRules;
import org.jinwen.web.Addresses;
import org.jinwen.web.BadParameterException;
import org.jinwen.web.PageNotFoundException;
import org.jinwen.web.Pager;
import org.jinwen.web.Parameters;

import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.data.domain.PageRequest;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The names of sections and reporters, to be mended for all articles. */
@Controller
class NamesController {

	private static final String SECTIONS = DeskAddresses.NAMES + "/sections";

	private static final String REPORTERS = DeskAddresses.NAMES + "/reporters";

	private static final int PER_PAGE = 50;

	private static final int LATEST_RULES = 100;

	private static final int LONGEST_NAME = 100;

	private final NameCounts names;

	private final NameRules rules;

	private final NameDesk desk;

	NamesController(NameCounts names, NameRules rules, NameDesk desk) {
		this.names = names;
		this.rules = rules;
		this.desk = desk;
	}

	@GetMapping(SECTIONS)
	String sections(@RequestParam(required = false) Optional<String> saved, HttpServletRequest request, Model model) {
		model.addAttribute("saved", saved.isPresent());
		return list(NameKind.SECTION, Parameters.of(request).page(), model);
	}

	@GetMapping(REPORTERS)
	String reporters(@RequestParam(required = false) Optional<String> saved, HttpServletRequest request, Model model) {
		model.addAttribute("saved", saved.isPresent());
		return list(NameKind.REPORTER, Parameters.of(request).page(), model);
	}

	@PostMapping(SECTIONS)
	ModelAndView renameSection(Principal editor, HttpServletRequest request, Model model) {
		FormFields fields = FormFields.of(request);
		String name = required(fields, "name");
		String chosen = required(fields, "to");
		return change(NameKind.SECTION, () -> this.desk.renameSection(name, chosen, editor.getName()), request, model);
	}

	@PostMapping(REPORTERS)
	ModelAndView renameReporter(Principal editor, HttpServletRequest request, Model model) {
		FormFields fields = FormFields.of(request);
		String name = required(fields, "name");
		List<String> chosen = Arrays.stream(required(fields, "to").split("[\u3001,\uFF0C;\uFF1B]"))
			.map(String::strip)
			.filter((each) -> !each.isEmpty())
			.distinct()
			.toList();
		if (chosen.isEmpty()) {
			throw new BadParameterException("to", "", "blank", "");
		}
		return change(NameKind.REPORTER, () -> this.desk.renameReporter(name, chosen, editor.getName()), request,
				model);
	}

	@PostMapping(DeskAddresses.NAMES + "/{id:[0-9]{1,18}}/take-back")
	String takeBack(@PathVariable long id, HttpServletRequest request) {
		return "redirect:" + DeskAddresses.carry(request, address(this.desk.takeBack(id)) + "?saved");
	}

	private ModelAndView change(NameKind kind, Runnable order, HttpServletRequest request, Model model) {
		try {
			order.run();
			return new ModelAndView("redirect:" + DeskAddresses.carry(request, address(kind) + "?saved"));
		}
		catch (NameConflictException ex) {
			model.addAttribute("conflict", ex);
		}
		catch (ConcurrencyFailureException | DataIntegrityViolationException ex) {
			model.addAttribute("busy", true);
		}
		return new ModelAndView(list(kind, 1, model), model.asMap(), HttpStatus.CONFLICT);
	}

	private String list(NameKind kind, int page, Model model) {
		boolean ofSections = (kind == NameKind.SECTION);
		long total = ofSections ? this.names.countSections() : this.names.countReporters();
		int pages = (int) Math.max(1, (total + PER_PAGE - 1) / PER_PAGE);
		if (page > pages) {
			throw new PageNotFoundException(address(kind) + ", page " + page);
		}
		List<NamedCount> names = ofSections ? this.names.sections(ArticleFilter.ALL, page, PER_PAGE)
				: this.names.reporters(ArticleFilter.ALL, page, PER_PAGE);
		model.addAttribute("kind", kind);
		model.addAttribute("address", address(kind));
		model.addAttribute("names",
				names.stream().filter((name) -> !ofSections || !name.slug().equals(Section.NONE)).toList());
		model.addAttribute("rules", this.rules.findByKindOrderByIdDesc(kind, PageRequest.ofSize(LATEST_RULES)));
		model.addAttribute("pager", Pager.of(page, pages, (step) -> Addresses.page(address(kind), step)));
		return "admin/names";
	}

	private static String address(NameKind kind) {
		return (kind == NameKind.SECTION) ? SECTIONS : REPORTERS;
	}

	private static String required(FormFields fields, String name) {
		String text = fields.line(name, LONGEST_NAME);
		if (text == null) {
			throw new BadParameterException(name, "", "blank", "");
		}
		return text;
	}

}
