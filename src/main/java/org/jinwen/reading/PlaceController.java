package org.jinwen.reading;

import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import org.jinwen.article.ArticleFilter;
import org.jinwen.article.Chronicle;
import org.jinwen.article.Listings;
import org.jinwen.article.Place;
import org.jinwen.article.PlaceCount;
import org.jinwen.article.PlaceCounts;
import org.jinwen.article.Places;
import org.jinwen.gazetteer.Division;
import org.jinwen.gazetteer.SiteHome;
import org.jinwen.web.Addresses;
import org.jinwen.web.PageNotFoundException;
import org.jinwen.web.Parameters;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Shows the places, and the articles about one. */
@Controller
class PlaceController {

	private final Places places;

	private final PlaceCounts counts;

	private final Listings listings;

	private final SiteHome home;

	PlaceController(Places places, PlaceCounts counts, Listings listings, SiteHome home) {
		this.places = places;
		this.counts = counts;
		this.listings = listings;
		this.home = home;
	}

	@GetMapping(Addresses.PLACES)
	String all(Model model) {
		String province = this.home.division().map(Division::province).orElse("");
		PlaceTree tree = PlaceTree.of(this.counts.all(), province);
		model.addAttribute("tree", tree);
		model.addAttribute("map", this.home.map() ? HomeMap.of(province, tree) : null);
		return "reading/places";
	}

	@GetMapping(Addresses.PLACES + "/{slug}")
	String one(@PathVariable String slug, HttpServletRequest request, Model model) {
		int page = Parameters.of(request).page();
		Place place = this.places.findByAnyName(NamesPage.printable(slug))
			.orElseThrow(() -> new PageNotFoundException("place " + slug));
		Chronicle chronicle = this.listings.chronicle(ArticleFilter.ofPlace(place.getSlug()), page);
		List<PlaceCount> beside = this.counts.beside(place.getCode());
		model.addAttribute("listing",
				NamedListing.of(NamedListing.Kind.PLACES, place.getName(), PlaceTree.around(place.getCode(), beside),
						Addresses.place(place.getSlug()), chronicle, page, PlaceTree.within(place.getCode(), beside)));
		return "reading/named";
	}

}
