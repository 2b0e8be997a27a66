package org.jinwen.reading;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jinwen.search.ArticleSearch;
import org.jinwen.search.SearchPage;
import org.jinwen.web.Addresses;
import org.jinwen.web.PageNotFoundException;
import org.jinwen.web.Parameters;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Shows the articles found by their words. */
@Controller
class SearchController {

	private final ArticleSearch search;

	SearchController(ArticleSearch search) {
		this.search = search;
	}

	@GetMapping(Addresses.SEARCH)
	String search(HttpServletRequest request, HttpServletResponse response, Model model) {
		Parameters parameters = Parameters.of(request);
		int page = parameters.page();
		SearchPage found = this.search.search(parameters.search(), page);
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
