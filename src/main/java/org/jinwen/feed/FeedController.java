package org.jinwen.feed;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import org.jinwen.article.ArticleFilter;
import org.jinwen.article.NamesToday;
import org.jinwen.article.Reporter;
import org.jinwen.article.Reporters;
import org.jinwen.article.Section;
import org.jinwen.article.Sections;
import org.jinwen.article.Slug;
import org.jinwen.web.Addresses;
import org.jinwen.web.Language;
import org.jinwen.web.PageNotFoundException;
import org.jinwen.web.SiteSettings;

import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * Tells the newest articles to feed readers: of the whole paper, a section, a reporter.
 */
@Controller
class FeedController {

	private static final String FILE = "/feed.{format:atom|rss|json}";

	private final NewestArticles newest;

	private final Sections sections;

	private final Reporters reporters;

	private final NamesToday names;

	private final MessageSource messages;

	private final SiteSettings site;

	FeedController(NewestArticles newest, Sections sections, Reporters reporters, NamesToday names,
			MessageSource messages, SiteSettings site) {
		this.newest = newest;
		this.sections = sections;
		this.reporters = reporters;
		this.names = names;
		this.messages = messages;
		this.site = site;
	}

	@GetMapping(FILE)
	ResponseEntity<byte[]> all(@PathVariable String format, HttpServletRequest request) {
		return answer(format, this.site.name(), Addresses.FRONT, ArticleFilter.ALL, request);
	}

	@GetMapping(Addresses.SECTIONS + "/{slug}" + FILE)
	ResponseEntity<byte[]> section(@PathVariable String slug, @PathVariable String format, HttpServletRequest request) {
		Optional<String> name = sectionName(slug);
		if (name.isEmpty()) {
			return moved(this.names.section(slug).map(Addresses::section), format, request);
		}
		return answer(format, title(name.get()), Addresses.section(slug), ArticleFilter.ofSection(slug), request);
	}

	@GetMapping(Addresses.REPORTERS + "/{slug}" + FILE)
	ResponseEntity<byte[]> reporter(@PathVariable String slug, @PathVariable String format,
			HttpServletRequest request) {
		Optional<String> name = this.reporters.findBySlug(known(slug)).map(Reporter::getName);
		if (name.isEmpty()) {
			return moved(this.names.reporter(slug).map(Addresses::reporter), format, request);
		}
		return answer(format, title(name.get()), Addresses.reporter(slug), ArticleFilter.ofReporter(slug), request);
	}

	/** Subscriptions follow a section or a reporter to another name. */
	private static ResponseEntity<byte[]> moved(Optional<String> home, String format, HttpServletRequest request) {
		String feed = Addresses.feed(home.orElseThrow(() -> new PageNotFoundException("no such name")), format);
		return ResponseEntity.status(HttpStatus.MOVED_PERMANENTLY)
			.location(URI.create(request.getContextPath() + feed))
			.build();
	}

	private ResponseEntity<byte[]> answer(String name, String title, String home, ArticleFilter filter,
			HttpServletRequest request) {
		FeedFormat format = FeedFormat.valueOf(name.toUpperCase(Locale.ROOT));
		String base = this.site.base(request);
		Feed feed = new Feed(TagUri.ofFeed(home), title, message("layout.about", this.site.name()), this.site.name(),
				Language.ZH_CN.tag(), base + home, base + Addresses.feed(home, name), base + "/icon.svg",
				this.newest.of(filter, base));
		return ResponseEntity.ok()
			.contentType(format.mediaType())
			.header(HttpHeaders.CONTENT_LANGUAGE, feed.language())
			.body(format.write(feed));
	}

	private Optional<String> sectionName(String slug) {
		return slug.equals(Section.NONE) ? Optional.of(Section.NONE)
				: this.sections.findBySlug(known(slug)).map(Section::getName);
	}

	/** PostgreSQL refuses to look for a NUL; no slug has one. */
	private static String known(String slug) {
		if (!Slug.of(slug).equals(slug)) {
			throw new PageNotFoundException("no slug");
		}
		return slug;
	}

	private String title(String name) {
		return message("title", name, this.site.name());
	}

	private String message(String key, Object... values) {
		return this.messages.getMessage(key, values, this.site.language().locale());
	}

}
