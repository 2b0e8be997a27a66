package org.jinwen.reading;

import java.util.List;

import org.jinwen.article.Listing;
import org.jinwen.web.Addresses;
import org.jinwen.web.Pager;

/**
 * The articles of some days, day by day.
 *
 * @param total how many there are
 * @param groups the articles of this page
 * @param pager leads to the other pages
 */
record DatedListing(long total, List<DayGroup> groups, Pager pager) {

	DatedListing {
		groups = List.copyOf(groups);
	}

	static DatedListing of(Listing listing, String address) {
		return new DatedListing(listing.total(), DayGroup.of(listing.teasers()),
				Pager.of(listing.page(), listing.pages(), (number) -> Addresses.page(address, number)));
	}

}
