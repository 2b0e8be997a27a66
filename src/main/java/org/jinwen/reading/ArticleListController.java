package org.jinwen.reading;

import jakarta.servlet.http.HttpServletRequest;
import org.jinwen.article.ArticleFilter;
import org.jinwen.article.Listing;
import org.jinwen.article.Listings;
import org.jinwen.article.NameKind;
import org.jinwen.article.RetiredNames;
import org.jinwen.web.Addresses;
import org.jinwen.web.Layout;
import org.jinwen.web.PageNotFoundException;
import org.jinwen.web.Parameters;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Shows all articles, narrowed as the address says. */
@Controller
class ArticleListController {

	private final Listings listings;

	private final RetiredNames retired;

	ArticleListController(Listings listings, RetiredNames retired) {
		this.listings = listings;
		this.retired = retired;
	}

	@GetMapping(Addresses.ARTICLES)
	Object list(@ModelAttribute(binding = false) Layout layout, HttpServletRequest request, Model model) {
		Parameters parameters = Parameters.of(request);
		int page = parameters.page();
		ArticleFilter filter = parameters.filter();
		Listing listing = this.listings.list(filter, page);
		if (listing.total() == 0 && !kept(filter).equals(filter)) {
			return Moved.to(Addresses.articles(kept(filter), page), layout, request);
		}
		if (page > listing.pages()) {
			throw new PageNotFoundException("page " + page + " of " + listing.pages());
		}
		model.addAttribute("noindex", listing.total() == 0);
		model.addAttribute("listing", FilteredListing.of(listing));
		return "reading/articles";
	}

	/** The same filter with the names that took the place of those in it. */
	private ArticleFilter kept(ArticleFilter filter) {
		ArticleFilter kept = filter;
		if (filter.section() != null) {
			kept = this.retired.successorOf(NameKind.SECTION, filter.section()).map(kept::withSection).orElse(kept);
		}
		if (filter.reporter() != null) {
			kept = this.retired.successorOf(NameKind.REPORTER, filter.reporter()).map(kept::withReporter).orElse(kept);
		}
		return kept;
	}

}
