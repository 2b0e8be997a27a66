package org.jinwen.search;

/**
 * A section, reporter, place or month that the articles found can be narrowed to.
 *
 * @param name what readers call it
 * @param value what addresses call it: a slug, a month such as {@code 2024-12}
 * @param articles how many articles there would be
 */
public record FacetCount(String name, String value, long articles) {

	/** Stands between name and slug in the index; neither can have it. */
	private static final char BETWEEN = '\n';

	/** Name and slug as one value of the index. */
	static String key(String name, String slug) {
		return name + BETWEEN + slug;
	}

	static FacetCount ofKey(String key, long articles) {
		int between = key.indexOf(BETWEEN);
		return (between < 0) ? new FacetCount(key, key, articles)
				: new FacetCount(key.substring(0, between), key.substring(between + 1), articles);
	}

}
