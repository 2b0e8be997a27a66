package org.jinwen.api;

import java.util.List;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.servlet.http.HttpServletRequest;
import org.jinwen.article.ArticleFilter;
import org.jinwen.article.Bulletins;
import org.jinwen.article.NameCounts;
import org.jinwen.article.NamedCount;
import org.jinwen.article.PlaceCount;
import org.jinwen.article.PlaceCounts;
import org.jinwen.web.Addresses;
import org.jinwen.web.Parameters;
import org.jinwen.web.SiteSettings;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Lists bulletins, sections, reporters and places for programs. */
@RestController("apiListsController")
@Problems
class ListsController {

	private static final int BULLETINS = 60;

	private final Bulletins bulletins;

	private final NameCounts names;

	private final PlaceCounts places;

	private final SiteSettings site;

	ListsController(Bulletins bulletins, NameCounts names, PlaceCounts places, SiteSettings site) {
		this.bulletins = bulletins;
		this.names = names;
		this.places = places;
		this.site = site;
	}

	@GetMapping(path = Addresses.API_BULLETINS, produces = MediaType.APPLICATION_JSON_VALUE)
	@Parameter(name = "page", in = ParameterIn.QUERY, schema = @Schema(type = "integer", minimum = "1"))
	BulletinList bulletins(@Parameter(hidden = true) HttpServletRequest request) {
		int page = page(request);
		Page<Bulletins.Count> counts = this.bulletins
			.counts(PageRequest.of(Math.min(page, Integer.MAX_VALUE / BULLETINS) - 1, BULLETINS));
		int last = Math.max(1, counts.getTotalPages());
		Pages.check(page, last);
		Pages pages = pages(request, Addresses.API_BULLETINS);
		return new BulletinList(counts.getTotalElements(), page, last, pages.before(page), pages.after(page, last),
				counts.map((bulletin) -> BulletinList.Entry.of(bulletin, pages.base())).getContent());
	}

	@GetMapping(path = Addresses.API_SECTIONS, produces = MediaType.APPLICATION_JSON_VALUE)
	@Parameter(name = "page", in = ParameterIn.QUERY, schema = @Schema(type = "integer", minimum = "1"))
	NameList sections(@Parameter(hidden = true) HttpServletRequest request) {
		return names(request, Addresses.API_SECTIONS, this.names.countSections(), Addresses::section,
				(page) -> this.names.sections(ArticleFilter.ALL, page, NameCounts.PAGE_SIZE));
	}

	@GetMapping(path = Addresses.API_REPORTERS, produces = MediaType.APPLICATION_JSON_VALUE)
	@Parameter(name = "page", in = ParameterIn.QUERY, schema = @Schema(type = "integer", minimum = "1"))
	NameList reporters(@Parameter(hidden = true) HttpServletRequest request) {
		return names(request, Addresses.API_REPORTERS, this.names.countReporters(), Addresses::reporter,
				(page) -> this.names.reporters(ArticleFilter.ALL, page, NameCounts.PAGE_SIZE));
	}

	@GetMapping(path = Addresses.API_PLACES, produces = MediaType.APPLICATION_JSON_VALUE)
	@Parameter(name = "page", in = ParameterIn.QUERY, schema = @Schema(type = "integer", minimum = "1"))
	PlaceList places(@Parameter(hidden = true) HttpServletRequest request) {
		int page = page(request);
		// no more than the gazetteer knows
		List<PlaceCount> all = this.places.all();
		int last = Pages.count(all.size(), NameCounts.PAGE_SIZE);
		Pages.check(page, last);
		Pages pages = pages(request, Addresses.API_PLACES);
		return new PlaceList(all.size(), page, last, pages.before(page), pages.after(page, last),
				all.stream()
					.skip((page - 1L) * NameCounts.PAGE_SIZE)
					.limit(NameCounts.PAGE_SIZE)
					.map((place) -> PlaceList.Entry.of(place, pages.base()))
					.toList());
	}

	private NameList names(HttpServletRequest request, String list, long total, UnaryOperator<String> address,
			IntFunction<List<NamedCount>> names) {
		int page = page(request);
		int last = Pages.count(total, NameCounts.PAGE_SIZE);
		Pages.check(page, last);
		Pages pages = pages(request, list);
		return new NameList(total, page, last, pages.before(page), pages.after(page, last),
				names.apply(page)
					.stream()
					.map((name) -> NameList.Entry.of(name, (slug) -> pages.base() + address.apply(slug)))
					.toList());
	}

	private static int page(HttpServletRequest request) {
		return Parameters.of(request).page();
	}

	private Pages pages(HttpServletRequest request, String list) {
		return new Pages(this.site.base(request), (number) -> Addresses.page(list, number));
	}

}
