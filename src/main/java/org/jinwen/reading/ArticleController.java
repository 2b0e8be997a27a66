package org.jinwen.reading;

import java.time.Clock;
import java.util.Optional;
import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;
import org.jinwen.article.Article;
import org.jinwen.article.Articles;
import org.jinwen.article.BulletinSourceCopy;
import org.jinwen.article.BulletinSources;
import org.jinwen.article.Relatives;
import org.jinwen.article.RetiredAddress;
import org.jinwen.article.RetiredAddresses;
import org.jinwen.web.Addresses;
import org.jinwen.web.Layout;
import org.jinwen.web.PageNotFoundException;
import org.jinwen.web.WithdrawnException;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/** Shows one article, or the lines it was found in, or says where it went. */
@Controller
class ArticleController {

	private static final Pattern PUBLIC_ID = Pattern.compile("[0-9a-z]{12}");

	private final Articles articles;

	private final RetiredAddresses retired;

	private final BulletinSources sources;

	private final Relatives relatives;

	private final Clock clock;

	ArticleController(Articles articles, RetiredAddresses retired, BulletinSources sources, Relatives relatives,
			Clock clock) {
		this.articles = articles;
		this.retired = retired;
		this.sources = sources;
		this.relatives = relatives;
		this.clock = clock;
	}

	@GetMapping(Addresses.ARTICLES + "/{publicId}")
	Object show(@PathVariable String publicId, @ModelAttribute(binding = false) Layout layout,
			HttpServletRequest request, Model model) {
		Optional<Article> found = find(publicId);
		found.ifPresent((article) -> {
			ArticlePage page = ArticlePage.of(article, this.relatives.neighbours(article),
					this.relatives.of(article, ReadingOn.CANDIDATES), this.clock.getZone());
			model.addAttribute("article", page);
			model.addAttribute("description", StructuredData.describe(article, page.section(), layout));
		});
		return found.isPresent() ? "reading/article"
				: Moved.to(Addresses.article(successor(publicId)), layout, request);
	}

	@GetMapping(Addresses.ARTICLES + "/{publicId}" + Addresses.SOURCE)
	Object showSource(@PathVariable String publicId, @ModelAttribute(binding = false) Layout layout,
			HttpServletRequest request, Model model) {
		Optional<Article> found = find(publicId);
		found.ifPresent((article) -> model.addAttribute("source", SourcePage.of(article, sourceOf(article))));
		return found.isPresent() ? "reading/source"
				: Moved.to(Addresses.articleSource(successor(publicId)), layout, request);
	}

	private Optional<Article> find(String publicId) {
		if (!PUBLIC_ID.matcher(publicId).matches()) {
			throw new PageNotFoundException("article " + publicId);
		}
		Optional<Article> found = this.articles.findByPublicId(publicId);
		if (found.isEmpty() && this.retired.findByPublicId(publicId).isEmpty()) {
			// between the two questions an import may have brought it back
			found = this.articles.findByPublicId(publicId);
			if (found.isEmpty()) {
				throw new PageNotFoundException("article " + publicId);
			}
		}
		return found;
	}

	private BulletinSourceCopy sourceOf(Article article) {
		return this.sources.findCurrent(article.getBulletin().getKey())
			.orElseThrow(() -> new IllegalStateException("Nothing was received for article " + article.getPublicId()));
	}

	/** The address that an article moved to, which is known to have gone. */
	private String successor(String publicId) {
		return this.retired.findByPublicId(publicId)
			.map(RetiredAddress::getSuccessor)
			.orElseThrow(() -> new WithdrawnException(publicId));
	}

}
