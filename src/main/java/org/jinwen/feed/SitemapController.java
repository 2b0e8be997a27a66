package org.jinwen.feed;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import javax.xml.stream.XMLStreamException;

import jakarta.servlet.http.HttpServletRequest;
import org.jinwen.article.AddressBook;
import org.jinwen.article.ArticleFilter;
import org.jinwen.article.DayCounts;
import org.jinwen.article.Listings;
import org.jinwen.article.NameCounts;
import org.jinwen.article.NamedCount;
import org.jinwen.article.Teaser;
import org.jinwen.web.Addresses;
import org.jinwen.web.Language;
import org.jinwen.web.PageNotFoundException;
import org.jinwen.web.SiteSettings;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Tells search engines what pages there are, and which are news. */
@Controller
class SitemapController {

	/** How many pages a part lists; sitemaps.org allows 50,000. */
	static final int PART = 10_000;

	/** How many articles the news sitemap lists; Google News reads no more. */
	private static final int MOST_NEWS = 1_000;

	private static final List<String> PAGES = List.of(Addresses.FRONT, Addresses.ARTICLES, Addresses.SECTIONS,
			Addresses.REPORTERS, Addresses.BULLETINS);

	private final Listings listings;

	private final DayCounts days;

	private final NameCounts names;

	private final AddressBook addresses;

	private final SiteSettings site;

	SitemapController(Listings listings, DayCounts days, NameCounts names, AddressBook addresses, SiteSettings site) {
		this.listings = listings;
		this.days = days;
		this.names = names;
		this.addresses = addresses;
		this.site = site;
	}

	@GetMapping("/sitemap.xml")
	ResponseEntity<byte[]> index(HttpServletRequest request) {
		String base = this.site.base(request);
		return answer(SitemapXml.index((xml) -> {
			parts(xml, base, "pages", PAGES.size());
			parts(xml, base, "articles", this.listings.count(ArticleFilter.ALL));
			parts(xml, base, "sections", this.names.countSections());
			parts(xml, base, "reporters", this.names.countReporters());
			if (this.days.newestDay().isPresent()) {
				sitemap(xml, base + "/news-sitemap.xml");
			}
		}));
	}

	private static void parts(SitemapXml xml, String base, String kind, long entries) throws XMLStreamException {
		for (int part = 1; (part - 1L) * PART < entries; part++) {
			sitemap(xml, base + "/sitemap-" + kind + "-" + part + ".xml");
		}
	}

	private static void sitemap(SitemapXml xml, String address) throws XMLStreamException {
		xml.open("sitemap");
		xml.text("loc", address);
		xml.close();
	}

	@GetMapping("/sitemap-{kind:pages|articles|sections|reporters}-{part:[1-9][0-9]{0,4}}.xml")
	ResponseEntity<byte[]> part(@PathVariable String kind, @PathVariable int part, HttpServletRequest request) {
		List<Entry> entries = entries(kind, part);
		if (entries.isEmpty()) {
			throw new PageNotFoundException("part " + part + " of the sitemap of " + kind);
		}
		String base = this.site.base(request);
		return answer(SitemapXml.urls((xml) -> {
			for (Entry entry : entries) {
				xml.open("url");
				xml.text("loc", base + entry.address());
				if (entry.day().isPresent()) {
					xml.text("lastmod", entry.day().get().toString());
				}
				xml.close();
			}
		}));
	}

	private List<Entry> entries(String kind, int part) {
		return switch (kind) {
			case "articles" -> this.addresses.page(part, PART)
				.stream()
				.map((article) -> new Entry(Addresses.article(article.publicId()),
						article.isDated() ? Optional.of(article.listedOn()) : Optional.empty()))
				.toList();
			case "sections" -> this.names.sections(ArticleFilter.ALL, part, PART)
				.stream()
				.map((section) -> Entry.of(Addresses.section(section.slug()), section))
				.toList();
			case "reporters" -> this.names.reporters(ArticleFilter.ALL, part, PART)
				.stream()
				.map((reporter) -> Entry.of(Addresses.reporter(reporter.slug()), reporter))
				.toList();
			default ->
				(part == 1) ? PAGES.stream().map((page) -> new Entry(page, Optional.empty())).toList() : List.of();
		};
	}

	@GetMapping("/news-sitemap.xml")
	ResponseEntity<byte[]> news(HttpServletRequest request) {
		LocalDate newest = this.days.newestDay().orElseThrow(() -> new PageNotFoundException("news"));
		List<Teaser> news = this.listings.newest(ArticleFilter.ALL.withDays(newest.minusDays(1), newest), MOST_NEWS);
		String base = this.site.base(request);
		return answer(SitemapXml.news((xml) -> {
			for (Teaser article : news) {
				news(xml, base, article);
			}
		}));
	}

	private void news(SitemapXml xml, String base, Teaser article) throws XMLStreamException {
		xml.open("url");
		xml.text("loc", base + Addresses.article(article.publicId()));
		xml.open("news:news");
		xml.open("news:publication");
		xml.text("news:name", this.site.name());
		xml.text("news:language", Language.ZH_CN.tag().toLowerCase(Locale.ROOT));
		xml.close();
		xml.text("news:publication_date", article.listedOn().toString());
		xml.text("news:title", article.headline());
		xml.close();
		xml.close();
	}

	@GetMapping("/robots.txt")
	ResponseEntity<byte[]> robots(HttpServletRequest request) {
		String base = this.site.base(request);
		String path = request.getContextPath();
		return ResponseEntity.ok().contentType(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8)).body("""
				User-agent: *
				Disallow: %1$s/admin
				Disallow: %1$s/sign-in
				Disallow: %1$s/search

				Sitemap: %2$s/sitemap.xml
				""".formatted(path, base).getBytes(StandardCharsets.UTF_8));
	}

	private static ResponseEntity<byte[]> answer(byte[] xml) {
		return ResponseEntity.ok()
			.contentType(new MediaType(MediaType.APPLICATION_XML, StandardCharsets.UTF_8))
			.body(xml);
	}

	/**
	 * A page with the day of the newest that stands on it.
	 *
	 * @param address of the page
	 * @param day that day, if known
	 */
	private record Entry(String address, Optional<LocalDate> day) {

		static Entry of(String address, NamedCount counted) {
			return new Entry(address, counted.isDated() ? Optional.of(counted.newest()) : Optional.empty());
		}

	}

}
