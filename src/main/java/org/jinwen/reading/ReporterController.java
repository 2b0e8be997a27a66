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
import org.jinwen.article.Reporter;
import org.jinwen.article.Reporters;
import org.jinwen.web.Addresses;
import org.jinwen.web.Layout;
import org.jinwen.web.PageNotFoundException;
import org.jinwen.web.Parameters;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/** Shows the reporters, and the articles of one. */
@Controller
class ReporterController {

	private static final int SECTIONS = 12;

	private final Reporters reporters;

	private final NamesToday today;

	private final Register register;

	private final Listings listings;

	private final NameCounts names;

	ReporterController(Reporters reporters, NamesToday today, Register register, Listings listings, NameCounts names) {
		this.reporters = reporters;
		this.today = today;
		this.register = register;
		this.listings = listings;
		this.names = names;
	}

	@GetMapping(Addresses.REPORTERS)
	String all(HttpServletRequest request, Model model) {
		int page = Parameters.of(request).page();
		model.addAttribute("names", NamesPage.of(NamedListing.Kind.REPORTERS, this.register.names(NameKind.REPORTER),
				Initials::ofPerson, page,
				(slugs) -> this.names.of(NameKind.REPORTER, slugs).stream().map(CountedLink::toReporter).toList()));
		return "reading/names";
	}

	@GetMapping(Addresses.REPORTERS + "/{slug}")
	Object one(@PathVariable String slug, @ModelAttribute(binding = false) Layout layout, HttpServletRequest request,
			Model model) {
		int page = Parameters.of(request).page();
		Optional<Reporter> found = this.reporters.findBySlug(NamesPage.printable(slug));
		if (found.isEmpty()) {
			return Moved.to(Addresses.reporter(successor(slug)), layout, request);
		}
		ArticleFilter filter = ArticleFilter.ofReporter(slug);
		Chronicle chronicle = this.listings.chronicle(filter, page);
		List<CountedLink> sections = this.names.sections(filter, 1, SECTIONS)
			.stream()
			.map((section) -> CountedLink.of(section, Addresses.articles(filter.withSection(section.slug())), false))
			.toList();
		model.addAttribute("feed", Addresses.reporter(slug));
		model.addAttribute("listing", NamedListing.of(NamedListing.Kind.REPORTERS, found.get().getName(),
				Addresses.reporter(slug), chronicle, page, sections));
		return "reading/named";
	}

	private String successor(String slug) {
		return this.today.reporter(slug).orElseThrow(() -> new PageNotFoundException("reporter " + slug));
	}

}
