package org.jinwen.feed;

/**
 * Names that last (RFC 4151): whatever host shows the newspaper, a feed reader knows an
 * article again by its public id. The authority is a name that nobody can ever own, so
 * none is borrowed.
 */
final class TagUri {

	private static final String AUTHORITY = "tag:jinwen.invalid,2026:";

	private TagUri() {
	}

	static String ofArticle(String publicId) {
		return AUTHORITY + "article/" + publicId;
	}

	/** The feed that belongs to an address of the site. */
	static String ofFeed(String address) {
		return AUTHORITY + "feed" + address;
	}

}
