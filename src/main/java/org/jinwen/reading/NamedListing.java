package org.jinwen.reading;

import java.util.List;

import org.jinwen.article.Listing;
import org.jinwen.web.Addresses;
import org.jinwen.web.PageNotFoundException;
import org.jinwen.web.Pager;

/**
 * The articles of a section or of a reporter, day by day.
 *
 * @param name name of the section or reporter
 * @param total how many articles there are
 * @param days the articles of this page
 * @param pager leads to the other pages
 * @param related reporters of the section, or sections of the reporter
 * @param narrow where the articles can be narrowed further
 */
record NamedListing(String name, long total, List<DayGroup> days, Pager pager, List<CountedLink> related,
		String narrow) {

	NamedListing {
		days = List.copyOf(days);
		related = List.copyOf(related);
	}

	static NamedListing of(String name, String address, Listing listing, int page, List<CountedLink> related) {
		if (page > listing.pages()) {
			throw new PageNotFoundException("page " + page + " of " + listing.pages());
		}
		return new NamedListing(name, listing.total(), DayGroup.of(listing.teasers()),
				Pager.of(listing.page(), listing.pages(), (number) -> Addresses.page(address, number)), related,
				Addresses.articles(listing.filter()));
	}

}
