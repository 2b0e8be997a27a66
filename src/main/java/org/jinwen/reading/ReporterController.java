package org.jinwen.reading;

import java.util.List;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import org.jinwen.article.ArticleFilter;
import org.jinwen.article.Chronicle;
import org.jinwen.article.Listings;
import org.jinwen.article.NamesToday;
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

	private final NamesToday names;

	private final Listings listings;

	ReporterController(Reporters reporters, NamesToday names, Listings listings) {
		this.reporters = reporters;
		this.names = names;
		this.listings = listings;
	}

	@GetMapping(Addresses.REPORTERS)
	String all(HttpServletRequest request, Model model) {
		int page = Parameters.of(request).page();
		int pages = NamesPage.pages(this.listings.countReporters(), page);
		List<CountedLink> links = this.listings.reporters(ArticleFilter.ALL, page, Listings.NAMES_PAGE_SIZE)
			.stream()
			.map(CountedLink::toReporter)
			.toList();
		model.addAttribute("names", NamesPage.of(NamedListing.Kind.REPORTERS, links, Initials::ofPerson, page, pages));
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
		List<CountedLink> sections = this.listings.sections(filter, 1, SECTIONS)
			.stream()
			.map((section) -> CountedLink.of(section, Addresses.articles(filter.withSection(section.slug())), false))
			.toList();
		model.addAttribute("feed", Addresses.reporter(slug));
		model.addAttribute("listing", NamedListing.of(NamedListing.Kind.REPORTERS, found.get().getName(),
				Addresses.reporter(slug), chronicle, page, sections));
		return "reading/named";
	}

	private String successor(String slug) {
		return this.names.reporter(slug).orElseThrow(() -> new PageNotFoundException("reporter " + slug));
	}

}
