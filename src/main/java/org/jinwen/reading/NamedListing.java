package org.jinwen.reading;

import java.util.List;

import org.jinwen.article.Chronicle;
import org.jinwen.article.Listing;
import org.jinwen.web.Addresses;
import org.jinwen.web.PageNotFoundException;
import org.jinwen.web.Pager;
import org.jspecify.annotations.Nullable;

/**
 * The articles of a section, of a reporter or about a place, day by day.
 *
 * @param kind what the name is that of
 * @param name name of the section, reporter or place
 * @param around the places around a place, the widest first
 * @param total how many articles there are
 * @param timeline how they spread over time, if anything is dated
 * @param days the articles of this page
 * @param pager leads to the other pages
 * @param related reporters of the section, sections of the reporter, places in the place
 * @param narrow where the articles can be narrowed further
 */
record NamedListing(Kind kind, String name, List<CountedLink> around, long total, @Nullable Timeline timeline,
		List<DayGroup> days, Pager pager, List<CountedLink> related, String narrow) {

	NamedListing {
		around = List.copyOf(around);
		days = List.copyOf(days);
		related = List.copyOf(related);
	}

	static NamedListing of(Kind kind, String name, String address, Chronicle chronicle, int page,
			List<CountedLink> related) {
		return of(kind, name, List.of(), address, chronicle, page, related);
	}

	static NamedListing of(Kind kind, String name, List<CountedLink> around, String address, Chronicle chronicle,
			int page, List<CountedLink> related) {
		Listing listing = chronicle.listing();
		if (page > listing.pages()) {
			throw new PageNotFoundException("page " + page + " of " + listing.pages());
		}
		return new NamedListing(kind, name, around, listing.total(), Timeline.of(chronicle.months()),
				DayGroup.of(listing.teasers()),
				Pager.of(listing.page(), listing.pages(), (number) -> Addresses.page(address, number)), related,
				Addresses.articles(listing.filter()));
	}

	/** What a name is that of. */
	enum Kind {

		SECTIONS(Addresses.SECTIONS), REPORTERS(Addresses.REPORTERS), PLACES(Addresses.PLACES);

		private final String address;

		Kind(String address) {
			this.address = address;
		}

		/** Where all of the kind are. */
		public String address() {
			return this.address;
		}

		/** End of the message keys of the kind. */
		public String key() {
			return this.address.substring(1);
		}

	}

}
