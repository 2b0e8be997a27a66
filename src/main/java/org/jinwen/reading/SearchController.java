package org.jinwen.reading;

import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jinwen.article.ArticleFilter;
import org.jinwen.article.NamesToday;
import org.jinwen.search.ArticleSearch;
import org.jinwen.search.SearchPage;
import org.jinwen.web.Addresses;
import org.jinwen.web.Layout;
import org.jinwen.web.PageNotFoundException;
import org.jinwen.web.Parameters;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Shows the articles found by their words. */
@Controller
class SearchController {

	private final ArticleSearch search;

	private final NamesToday today;

	SearchController(ArticleSearch search, NamesToday today) {
		this.search = search;
		this.today = today;
	}

	@GetMapping(Addresses.SEARCH)
	Object search(@ModelAttribute(binding = false) Layout layout, HttpServletRequest request,
			HttpServletResponse response, Model model) {
		Parameters parameters = Parameters.of(request);
		int page = parameters.page();
		SearchPage found = this.search.search(parameters.search(), page);
		Optional<ArticleFilter> renamed = (found.total() == 0) ? this.today.of(found.filter()) : Optional.empty();
		if (renamed.isPresent()) {
			return Moved.to(Addresses.search(renamed.get(), page), layout, request);
		}
		if (page > found.pages()) {
			throw new PageNotFoundException("page " + page + " of " + found.pages());
		}
		if (found.source() == SearchPage.Source.NOBODY) {
			// so that nobody keeps it
			response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
		}
		model.addAttribute("noindex", true);
		model.addAttribute("found", SearchListing.of(found, parameters.words().cut()));
		return "reading/search";
	}

}
