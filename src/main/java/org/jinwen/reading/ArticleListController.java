package org.jinwen.reading;

import jakarta.servlet.http.HttpServletRequest;
import org.jinwen.article.Listing;
import org.jinwen.article.Listings;
import org.jinwen.web.Addresses;
import org.jinwen.web.PageNotFoundException;
import org.jinwen.web.Parameters;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Shows all articles, narrowed as the address says. */
@Controller
class ArticleListController {

	private final Listings listings;

	ArticleListController(Listings listings) {
		this.listings = listings;
	}

	@GetMapping(Addresses.ARTICLES)
	String list(HttpServletRequest request, Model model) {
		Parameters parameters = Parameters.of(request);
		int page = parameters.page();
		Listing listing = this.listings.list(parameters.filter(), page);
		if (page > listing.pages()) {
			throw new PageNotFoundException("page " + page + " of " + listing.pages());
		}
		model.addAttribute("noindex", listing.total() == 0);
		model.addAttribute("listing", FilteredListing.of(listing));
		return "reading/articles";
	}

}
