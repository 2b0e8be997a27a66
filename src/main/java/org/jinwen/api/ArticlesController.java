package org.jinwen.api;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletRequest;
import org.jinwen.article.Article;
import org.jinwen.article.ArticleFilter;
import org.jinwen.article.Articles;
import org.jinwen.article.BulletinSources;
import org.jinwen.article.Listing;
import org.jinwen.article.Listings;
import org.jinwen.article.NamesToday;
import org.jinwen.article.ParseResult;
import org.jinwen.article.ParsedNotice;
import org.jinwen.article.RetiredAddresses;
import org.jinwen.search.ArticleSearch;
import org.jinwen.search.SearchPage;
import org.jinwen.web.Addresses;
import org.jinwen.web.PageNotFoundException;
import org.jinwen.web.Parameters;
import org.jinwen.web.SiteSettings;
import org.jinwen.web.WithdrawnException;

import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Gives articles to programs. */
@RestController("apiArticlesController")
@Problems
class ArticlesController {

	private static final Pattern PUBLIC_ID = Pattern.compile("[0-9a-z]{12}");

	private final Articles articles;

	private final RetiredAddresses retired;

	private final BulletinSources sources;

	private final Listings listings;

	private final ArticleSearch search;

	private final NamesToday names;

	private final MessageSource messages;

	private final SiteSettings site;

	ArticlesController(Articles articles, RetiredAddresses retired, BulletinSources sources, Listings listings,
			ArticleSearch search, NamesToday names, MessageSource messages, SiteSettings site) {
		this.articles = articles;
		this.retired = retired;
		this.sources = sources;
		this.listings = listings;
		this.search = search;
		this.names = names;
		this.messages = messages;
		this.site = site;
	}

	@GetMapping(path = Addresses.API_ARTICLES, produces = MediaType.APPLICATION_JSON_VALUE)
	@Parameter(name = "section", in = ParameterIn.QUERY, schema = @Schema(type = "string"))
	@Parameter(name = "reporter", in = ParameterIn.QUERY, schema = @Schema(type = "string"))
	@Parameter(name = "place", in = ParameterIn.QUERY, schema = @Schema(type = "string"))
	@Parameter(name = "from", in = ParameterIn.QUERY, schema = @Schema(type = "string", format = "date"))
	@Parameter(name = "to", in = ParameterIn.QUERY, schema = @Schema(type = "string", format = "date"))
	@Parameter(name = "q", in = ParameterIn.QUERY, schema = @Schema(type = "string", maxLength = Parameters.LONGEST))
	@Parameter(name = "page", in = ParameterIn.QUERY,
			schema = @Schema(type = "integer", minimum = "1", defaultValue = "1"))
	@ApiResponse(responseCode = "200", description = "OK")
	@ApiResponse(responseCode = "301", description = "Moved Permanently", content = {})
	ResponseEntity<ArticleList> list(@Parameter(hidden = true) HttpServletRequest request) {
		Parameters parameters = Parameters.of(request);
		int page = parameters.page();
		ArticleFilter filter = parameters.filter();
		Pages pages = new Pages(this.site.base(request), (number) -> Addresses.apiArticles(filter, number));
		ArticleList list = (filter.q() == null) ? newest(filter, page, pages) : best(filter, page, pages);
		Optional<ArticleFilter> today = (list.total() == 0) ? this.names.of(filter) : Optional.empty();
		if (today.isPresent()) {
			return moved(Addresses.apiArticles(today.get(), page), request);
		}
		Pages.check(page, list.pages());
		return ResponseEntity.ok(list);
	}

	private ArticleList newest(ArticleFilter filter, int page, Pages pages) {
		Listing listing = this.listings.list(filter, page);
		return ArticleList.of(listing, this.listings.places(filter.withoutPlace(), Listings.FACET_SIZE),
				this.listings.months(filter.withoutDays()), pages);
	}

	private ArticleList best(ArticleFilter filter, int page, Pages pages) {
		SearchPage found = this.search.search(filter, page);
		if (found.source() == SearchPage.Source.NOBODY) {
			throw new ResponseStatusException(HttpStatus.SERVICE_UNAVAILABLE);
		}
		return ArticleList.of(found, pages);
	}

	@GetMapping(path = Addresses.API_ARTICLES + "/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
	@ApiResponse(responseCode = "301", description = "Moved Permanently", content = {})
	@ApiResponse(responseCode = "410", description = "Gone", content = {})
	ResponseEntity<ArticleDocument> one(@PathVariable String id, @Parameter(hidden = true) HttpServletRequest request,
			@Parameter(hidden = true) Locale locale) {
		if (!PUBLIC_ID.matcher(id).matches()) {
			throw new PageNotFoundException("article " + id);
		}
		Optional<Article> found = this.articles.findByPublicId(id);
		return found.map((article) -> ResponseEntity.ok(document(article, request, locale)))
			.orElseGet(() -> moved(Addresses.API_ARTICLES + "/" + successor(id), request));
	}

	private static <T> ResponseEntity<T> moved(String address, HttpServletRequest request) {
		return ResponseEntity.status(HttpStatus.MOVED_PERMANENTLY)
			.location(URI.create(request.getContextPath() + address))
			.build();
	}

	private ArticleDocument document(Article article, HttpServletRequest request, Locale locale) {
		List<ArticleDocument.ArticleNotice> notices = this.sources.findCurrent(article.getBulletin().getKey())
			.map((source) -> ParseResult.of(source)
				.notices(article.getText().firstLine(), article.getText().lastLine()))
			.orElseGet(List::of)
			.stream()
			.map((notice) -> notice(notice, locale))
			.toList();
		return ArticleDocument.of(article, this.listings.neighbours(article), notices, this.site.base(request));
	}

	private ArticleDocument.ArticleNotice notice(ParsedNotice notice, Locale locale) {
		String text = this.messages.getMessage("notice." + notice.kind(), new Object[] { notice.detail() },
				notice.kind(), locale);
		return new ArticleDocument.ArticleNotice(notice.line(), notice.kind(), notice.detail(),
				(text != null) ? text : notice.kind());
	}

	private String successor(String id) {
		String successor = this.retired.findByPublicId(id)
			.orElseThrow(() -> new PageNotFoundException("article " + id))
			.getSuccessor();
		if (successor == null) {
			throw new WithdrawnException(id);
		}
		return successor;
	}

}
