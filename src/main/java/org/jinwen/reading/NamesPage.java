package org.jinwen.reading;

import java.util.List;

import org.jinwen.article.Listings;
import org.jinwen.web.PageNotFoundException;
import org.jinwen.web.Pager;

/**
 * A page of sections or reporters.
 *
 * @param links the sections or reporters
 * @param pager leads to the other pages
 */
record NamesPage(List<CountedLink> links, Pager pager) {

	NamesPage {
		links = List.copyOf(links);
	}

	/**
	 * How many pages some names fill.
	 * @param names how many names there are
	 * @param page the page asked for
	 * @return at least 1
	 * @throws PageNotFoundException if the page asked for is after the last
	 */
	static int pages(long names, int page) {
		int pages = (int) Math.max(1, (names + Listings.NAMES_PAGE_SIZE - 1) / Listings.NAMES_PAGE_SIZE);
		if (page > pages) {
			throw new PageNotFoundException("page " + page + " of " + pages);
		}
		return pages;
	}

	/**
	 * A slug that a name can have. PostgreSQL refuses to look for a NUL.
	 * @throws PageNotFoundException if no name has such a slug
	 */
	static String printable(String slug) {
		if (slug.chars().anyMatch(Character::isISOControl)) {
			throw new PageNotFoundException("unprintable name");
		}
		return slug;
	}

}
