package org.jinwen.reading;

import java.net.URI;
import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;
import org.jinwen.article.Article;
import org.jinwen.article.Articles;
import org.jinwen.article.Listings;
import org.jinwen.article.RetiredAddresses;
import org.jinwen.web.Addresses;
import org.jinwen.web.Layout;
import org.jinwen.web.PageNotFoundException;
import org.jinwen.web.WithdrawnException;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/** Shows one article, or says where it went. */
@Controller
class ArticleController {

	private static final int SAME_DAY = 6;

	private static final Pattern PUBLIC_ID = Pattern.compile("[0-9a-z]{12}");

	private final Articles articles;

	private final RetiredAddresses retired;

	private final Listings listings;

	ArticleController(Articles articles, RetiredAddresses retired, Listings listings) {
		this.articles = articles;
		this.retired = retired;
		this.listings = listings;
	}

	@GetMapping(Addresses.ARTICLES + "/{publicId}")
	Object show(@PathVariable String publicId, @ModelAttribute(binding = false) Layout layout,
			HttpServletRequest request, Model model) {
		if (!PUBLIC_ID.matcher(publicId).matches()) {
			throw new PageNotFoundException("article " + publicId);
		}
		Article article = this.articles.findByPublicId(publicId).orElse(null);
		if (article == null) {
			String successor = successor(publicId);
			return ResponseEntity.status(HttpStatus.MOVED_PERMANENTLY)
				.location(
						URI.create(request.getContextPath() + layout.preferences().carry(Addresses.article(successor))))
				.build();
		}
		model.addAttribute("article",
				ArticlePage.of(article, this.listings.neighbours(article), this.listings.sameDay(article, SAME_DAY)));
		return "reading/article";
	}

	/** The address that an article moved to. */
	private String successor(String publicId) {
		String successor = this.retired.findByPublicId(publicId)
			.orElseThrow(() -> new PageNotFoundException("article " + publicId))
			.getSuccessor();
		if (successor == null) {
			throw new WithdrawnException(publicId);
		}
		return successor;
	}

}
