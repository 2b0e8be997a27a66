package org.jinwen.reading;

import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import org.jinwen.article.ArticleFilter;
import org.jinwen.article.Listing;
import org.jinwen.article.Listings;
import org.jinwen.article.NamesToday;
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

	private final NamesToday today;

	ArticleListController(Listings listings, NamesToday today) {
		this.listings = listings;
		this.today = today;
	}

	@GetMapping(Addresses.ARTICLES)
	Object list(@ModelAttribute(binding = false) Layout layout, HttpServletRequest request, Model model) {
		Parameters parameters = Parameters.of(request);
		int page = parameters.page();
		ArticleFilter filter = parameters.filter();
		Listing listing = this.listings.list(filter, page);
		Optional<ArticleFilter> renamed = (listing.total() == 0) ? this.today.of(filter) : Optional.empty();
		if (renamed.isPresent()) {
			return Moved.to(Addresses.articles(renamed.get(), page), layout, request);
		}
		if (page > listing.pages()) {
			throw new PageNotFoundException("page " + page + " of " + listing.pages());
		}
		model.addAttribute("noindex", listing.total() == 0);
		model.addAttribute("listing", FilteredListing.of(listing));
		return "reading/articles";
	}

}
