package org.jinwen.api;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletRequest;
import org.jinwen.article.Article;
import org.jinwen.article.ArticleFilter;
import org.jinwen.article.Articles;
import org.jinwen.article.BulletinSources;
import org.jinwen.article.DayCounts;
import org.jinwen.article.Listing;
import org.jinwen.article.Listings;
import org.jinwen.article.NameCounts;
import org.jinwen.article.NamesToday;
import org.jinwen.article.ParseResult;
import org.jinwen.article.ParsedNotice;
import org.jinwen.article.Relatives;
import org.jinwen.article.RetiredAddresses;
import org.jinwen.search.ArticleSearch;
import org.jinwen.search.SearchPage;
import org.jinwen.web.Addresses;
import org.jinwen.web.ArticleAddresses;
import org.jinwen.web.Parameters;
import org.jinwen.web.SiteSettings;

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

	private final ArticleAddresses addresses;

	private final BulletinSources sources;

	private final Listings listings;

	private final Relatives relatives;

	private final DayCounts days;

	private final NameCounts names;

	private final ArticleSearch search;

	private final NamesToday today;

	private final MessageSource messages;

	private final SiteSettings site;

	ArticlesController(Articles articles, RetiredAddresses retired, BulletinSources sources, Listings listings,
			Relatives relatives, DayCounts days, NameCounts names, ArticleSearch search, NamesToday today,
			MessageSource messages, SiteSettings site) {
		this.addresses = new ArticleAddresses(articles, retired);
		this.sources = sources;
		this.listings = listings;
		this.relatives = relatives;
		this.days = days;
		this.names = names;
		this.search = search;
		this.today = today;
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
		Optional<ArticleFilter> renamed = (list.total() == 0) ? this.today.of(filter) : Optional.empty();
		if (renamed.isPresent()) {
			return moved(Addresses.apiArticles(renamed.get(), page), request);
		}
		Pages.check(page, list.pages());
		return ResponseEntity.ok(list);
	}

	private ArticleList newest(ArticleFilter filter, int page, Pages pages) {
		Listing listing = this.listings.list(filter, page);
		return ArticleList.of(listing, this.names.places(filter.withoutPlace(), Listings.FACET_SIZE),
				this.days.months(filter.withoutDays()), pages);
	}

	private ArticleList best(ArticleFilter filter, int page, Pages pages) {
		SearchPage found = this.search.search(filter, page);
		if (found.source() == SearchPage.Source.NOBODY) {
			throw new ResponseStatusException(HttpStatus.SERVICE_UNAVAILABLE, "search.slow");
		}
		return ArticleList.of(found, pages);
	}

	@GetMapping(path = Addresses.API_ARTICLES + "/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
	@ApiResponse(responseCode = "301", description = "Moved Permanently", content = {})
	@ApiResponse(responseCode = "410", description = "Gone", content = {})
	ResponseEntity<ArticleDocument> one(@PathVariable String id, @Parameter(hidden = true) HttpServletRequest request,
			@Parameter(hidden = true) Locale locale) {
		return this.addresses.at(id, (article) -> ResponseEntity.ok(document(article, request, locale)),
				(successor) -> moved(Addresses.API_ARTICLES + "/" + successor, request));
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
		return ArticleDocument.of(article, this.relatives.neighbours(article), notices, this.site.base(request));
	}

	private ArticleDocument.ArticleNotice notice(ParsedNotice notice, Locale locale) {
		String text = this.messages.getMessage("notice." + notice.kind(), new Object[] { notice.detail() },
				notice.kind(), locale);
		return new ArticleDocument.ArticleNotice(notice.line(), notice.kind(), notice.detail(),
				(text != null) ? text : notice.kind());
	}

}
