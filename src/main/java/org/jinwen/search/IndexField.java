package org.jinwen.search;

/** The names of the fields of the index. */
final class IndexField {

	static final String PUBLIC_ID = "publicId";

	static final String STORED_ID = "storedId";

	static final String STORED_VERSION = "storedVersion";

	static final String HEADLINE = "headline";

	static final String HEADLINE_WHOLE = "headlineWhole";

	static final String KICKER = "kicker";

	static final String DECK = "deck";

	static final String CREDITS = "credits";

	static final String LABELS = "labels";

	static final String BODY = "body";

	static final String SECTION = "section";

	static final String SECTION_FACET = "sectionFacet";

	static final String REPORTER = "reporter";

	static final String REPORTER_FACET = "reporterFacet";

	static final String PLACE = "place";

	static final String MONTH = "month";

	static final String LISTED_ON = "listedOn";

	static final String PRINTED_ORDER = "printedOrder";

	private IndexField() {
	}

}
