package org.jinwen.reading;

import java.util.List;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import org.jinwen.article.ArticleFilter;
import org.jinwen.article.Chronicle;
import org.jinwen.article.Listings;
import org.jinwen.article.NameCounts;
import org.jinwen.article.NameKind;
import org.jinwen.article.NamesToday;
import org.jinwen.article.Register;
import org.jinwen.article.Section;
import org.jinwen.article.Sections;
import org.jinwen.web.Addresses;
import org.jinwen.web.Layout;
import org.jinwen.web.PageNotFoundException;
import org.jinwen.web.Parameters;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/** Shows the sections, and the articles of one. */
@Controller
class SectionController {

	private static final int REPORTERS = 12;

	private final Sections sections;

	private final NamesToday today;

	private final Register register;

	private final Listings listings;

	private final NameCounts names;

	SectionController(Sections sections, NamesToday today, Register register, Listings listings, NameCounts names) {
		this.sections = sections;
		this.today = today;
		this.register = register;
		this.listings = listings;
		this.names = names;
	}

	@GetMapping(Addresses.SECTIONS)
	String all(HttpServletRequest request, Model model) {
		int page = Parameters.of(request).page();
		model.addAttribute("names", NamesPage.of(NamedListing.Kind.SECTIONS, this.register.names(NameKind.SECTION),
				Initials::of, page,
				(slugs) -> this.names.of(NameKind.SECTION, slugs).stream().map(CountedLink::toSection).toList()));
		return "reading/names";
	}

	@GetMapping(Addresses.SECTIONS + "/{slug}")
	Object one(@PathVariable String slug, @ModelAttribute(binding = false) Layout layout, HttpServletRequest request,
			Model model) {
		int page = Parameters.of(request).page();
		Optional<String> named = name(slug);
		if (named.isEmpty()) {
			return Moved.to(Addresses.section(successor(slug)), layout, request);
		}
		ArticleFilter filter = ArticleFilter.ofSection(slug);
		Chronicle chronicle = this.listings.chronicle(filter, page);
		List<CountedLink> reporters = this.names.reporters(filter, 1, REPORTERS)
			.stream()
			.map((reporter) -> CountedLink.of(reporter, Addresses.articles(filter.withReporter(reporter.slug())),
					false))
			.toList();
		model.addAttribute("listing", NamedListing.of(NamedListing.Kind.SECTIONS, named.get(), Addresses.section(slug),
				chronicle, page, reporters));
		model.addAttribute("feed", Addresses.section(slug));
		model.addAttribute("unsectioned", slug.equals(Section.NONE));
		return "reading/named";
	}

	private Optional<String> name(String slug) {
		return slug.equals(Section.NONE) ? Optional.of(Section.NONE)
				: this.sections.findBySlug(NamesPage.printable(slug)).map(Section::getName);
	}

	private String successor(String slug) {
		return this.today.section(slug).orElseThrow(() -> new PageNotFoundException("section " + slug));
	}

}
