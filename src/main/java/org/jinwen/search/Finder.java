package org.jinwen.search;

import java.util.List;

import org.jinwen.article.ArticleFilter;
import org.jinwen.article.Teaser;

/** Finds articles; index and store each have one. */
interface Finder {

	/**
	 * A page of the articles that pass a filter.
	 * @param filter words and the rest of what they are narrowed to
	 * @param page number of the page, counted from 1; a page after the last gives the
	 * last
	 */
	Found find(ArticleFilter filter, int page);

	/** How many articles pass a filter. */
	long count(ArticleFilter filter);

	/**
	 * The articles of a page.
	 *
	 * @param teasers the articles
	 * @param total how many there are on all pages
	 * @param page number of the page
	 * @param facets what they can be narrowed to
	 */
	record Found(List<Teaser> teasers, long total, int page, Facets facets) {

		public Found {
			teasers = List.copyOf(teasers);
		}

	}

}
