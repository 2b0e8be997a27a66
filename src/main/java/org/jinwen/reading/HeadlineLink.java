package org.jinwen.reading;

import org.jinwen.article.Listings;
import org.jinwen.web.Addresses;

/**
 * An article of which only the headline is shown.
 *
 * @param address where it is
 * @param headline its headline
 * @param derived whether the headline is not printed
 */
record HeadlineLink(String address, String headline, boolean derived) {

	static HeadlineLink of(Listings.Neighbour article) {
		return new HeadlineLink(Addresses.article(article.publicId()), article.headline(), article.headlineDerived());
	}

	static HeadlineLink of(Listings.SectionHead article) {
		return new HeadlineLink(Addresses.article(article.publicId()), article.headline(), article.headlineDerived());
	}

}
