package org.jinwen.search;

import java.util.List;

/** The names of the fields of the index. */
final class IndexField {

	static final String PUBLIC_ID = "publicId";

	static final String STORED_ID = "storedId";

	static final String STORED_VERSION = "storedVersion";

	static final String HEADLINE_WHOLE = "headlineWhole";

	/**
	 * The words of an article, in ever wider parts of it: headline alone, with the
	 * kicker, with the deck, with the reporters, with tag and section, and all of it. An
	 * article matches in as many of them as the place where a word stands is good.
	 */
	static final List<String> PARTS = List.of("headline", "andKicker", "andDeck", "andReporters", "andLabels",
			"everything");

	/** The part that holds all words. */
	static final String EVERYTHING = PARTS.get(PARTS.size() - 1);

	static final String SECTION = "section";

	static final String SECTION_FACET = "sectionFacet";

	static final String REPORTER = "reporter";

	static final String REPORTER_FACET = "reporterFacet";

	static final String PLACE = "place";

	static final String PLACE_FACET = "placeFacet";

	static final String MONTH = "month";

	static final String LISTED_ON = "listedOn";

	static final String PRINTED_ORDER = "printedOrder";

	private IndexField() {
	}

}
