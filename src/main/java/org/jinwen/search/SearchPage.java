package org.jinwen.search;

import java.time.Duration;
import java.util.List;

import org.jinwen.article.ArticleFilter;
import org.jinwen.article.SearchQuery;

/**
 * A page of what was found.
 *
 * @param query what was looked for
 * @param filter that, and what it was narrowed to
 * @param hits the articles of this page, the best first
 * @param total how many articles there are on all pages
 * @param page number of this page, counted from 1
 * @param pages how many pages can be shown, at least 1
 * @param facets what the articles can be narrowed to
 * @param drops where nothing was found: what to let go of, most articles first
 * @param took how long it took
 * @param source who answered
 */
public record SearchPage(SearchQuery query, ArticleFilter filter, List<ArticleHit> hits, long total, int page,
		int pages, Facets facets, List<Drop> drops, Duration took, Source source) {

	public SearchPage {
		hits = List.copyOf(hits);
		drops = List.copyOf(drops);
	}

	/**
	 * A condition without which something would be found.
	 *
	 * @param side which side of the filter it is on
	 * @param value the condition as typed or chosen
	 * @param without the filter without it
	 * @param articles how many articles there would be
	 */
	public record Drop(Side side, String value, ArticleFilter without, long articles) {
	}

	/** What articles can be narrowed by. */
	public enum Side {

		WORDS, SECTION, REPORTER, PLACE, DAYS

	}

	/** Who answered a search. */
	public enum Source {

		/** The index. */
		INDEX,
		/** The database, while the index is made: the same articles, newest first. */
		STORE,
		/** Nobody: it took too long. */
		NOBODY

	}

}
