package org.jinwen.reading;

import java.time.Clock;

import jakarta.servlet.http.HttpServletRequest;
import org.jinwen.article.Article;
import org.jinwen.article.Articles;
import org.jinwen.article.BulletinSourceCopy;
import org.jinwen.article.BulletinSources;
import org.jinwen.article.Relatives;
import org.jinwen.article.RetiredAddresses;
import org.jinwen.web.Addresses;
import org.jinwen.web.ArticleAddresses;
import org.jinwen.web.Layout;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/** Shows one article, or the lines it was found in, or says where it went. */
@Controller
class ArticleController {

	private final ArticleAddresses addresses;

	private final BulletinSources sources;

	private final Relatives relatives;

	private final Clock clock;

	ArticleController(Articles articles, RetiredAddresses retired, BulletinSources sources, Relatives relatives,
			Clock clock) {
		this.addresses = new ArticleAddresses(articles, retired);
		this.sources = sources;
		this.relatives = relatives;
		this.clock = clock;
	}

	@GetMapping(Addresses.ARTICLES + "/{publicId}")
	Object show(@PathVariable String publicId, @ModelAttribute(binding = false) Layout layout,
			HttpServletRequest request, Model model) {
		return this.addresses.<Object>at(publicId, (article) -> {
			ArticlePage page = ArticlePage.of(article, this.relatives.neighbours(article),
					this.relatives.of(article, ReadingOn.CANDIDATES), this.clock.getZone());
			model.addAttribute("article", page);
			model.addAttribute("description", StructuredData.describe(article, page.section(), layout));
			return "reading/article";
		}, (successor) -> Moved.to(Addresses.article(successor), layout, request));
	}

	@GetMapping(Addresses.ARTICLES + "/{publicId}" + Addresses.SOURCE)
	Object showSource(@PathVariable String publicId, @ModelAttribute(binding = false) Layout layout,
			HttpServletRequest request, Model model) {
		return this.addresses.<Object>at(publicId, (article) -> {
			model.addAttribute("source", SourcePage.of(article, sourceOf(article)));
			return "reading/source";
		}, (successor) -> Moved.to(Addresses.articleSource(successor), layout, request));
	}

	private BulletinSourceCopy sourceOf(Article article) {
		return this.sources.findCurrent(article.getBulletin().getKey())
			.orElseThrow(() -> new IllegalStateException("Nothing was received for article " + article.getPublicId()));
	}

}
