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

import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

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
		int page = Parameters.of(request).page();
		List<NamedCount> names = this.names.sections(ArticleFilter.ALL, page, PER_PAGE)
			.stream()
			.filter((name) -> !name.slug().equals(Section.NONE))
			.toList();
		return list(NameKind.SECTION, SECTIONS, names, this.names.countSections(), page, saved.isPresent(), model);
	}

	@GetMapping(REPORTERS)
	String reporters(@RequestParam(required = false) Optional<String> saved, HttpServletRequest request, Model model) {
		int page = Parameters.of(request).page();
		return list(NameKind.REPORTER, REPORTERS, this.names.reporters(ArticleFilter.ALL, page, PER_PAGE),
				this.names.countReporters(), page, saved.isPresent(), model);
	}

	@PostMapping(SECTIONS)
	String renameSection(Principal editor, HttpServletRequest request) {
		FormFields fields = FormFields.of(request);
		this.desk.renameSection(required(fields, "name"), required(fields, "to"), editor.getName());
		return "redirect:" + DeskAddresses.carry(request, SECTIONS + "?saved");
	}

	@PostMapping(REPORTERS)
	String renameReporter(Principal editor, HttpServletRequest request) {
		FormFields fields = FormFields.of(request);
		List<String> chosen = Arrays.stream(required(fields, "to").split("[\u3001,\uFF0C;\uFF1B]"))
			.map(String::strip)
			.filter((name) -> !name.isEmpty())
			.distinct()
			.toList();
		if (chosen.isEmpty()) {
			throw new BadParameterException("to", "", "blank", "");
		}
		this.desk.renameReporter(required(fields, "name"), chosen, editor.getName());
		return "redirect:" + DeskAddresses.carry(request, REPORTERS + "?saved");
	}

	@PostMapping(DeskAddresses.NAMES + "/{id:[0-9]{1,18}}/take-back")
	String takeBack(@PathVariable long id, HttpServletRequest request) {
		NameKind kind = this.desk.takeBack(id);
		return "redirect:"
				+ DeskAddresses.carry(request, ((kind == NameKind.SECTION) ? SECTIONS : REPORTERS) + "?saved");
	}

	private String list(NameKind kind, String address, List<NamedCount> names, long total, int page, boolean saved,
			Model model) {
		int pages = (int) Math.max(1, (total + PER_PAGE - 1) / PER_PAGE);
		if (page > pages) {
			throw new PageNotFoundException(address + ", page " + page);
		}
		model.addAttribute("kind", kind);
		model.addAttribute("address", address);
		model.addAttribute("names", names);
		model.addAttribute("saved", saved);
		model.addAttribute("rules", this.rules.findByKindOrderByIdDesc(kind, PageRequest.ofSize(LATEST_RULES)));
		model.addAttribute("pager", Pager.of(page, pages, (step) -> Addresses.page(address, step)));
		return "admin/names";
	}

	private static String required(FormFields fields, String name) {
		String text = fields.line(name, LONGEST_NAME);
		if (text == null) {
			throw new BadParameterException(name, "", "blank", "");
		}
		return text;
	}

}
