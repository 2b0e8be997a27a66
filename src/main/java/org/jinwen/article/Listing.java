package org.jinwen.article;

import java.util.List;

/**
 * A page of a filtered listing, newest first.
 *
 * @param filter what it is narrowed to
 * @param teasers the articles of this page
 * @param total how many articles pass the filter
 * @param page number of this page, counted from 1
 * @param pages how many pages there are, at least 1
 * @param sections sections of the articles that pass the rest of the filter, most
 * articles first, at most {@value Listings#FACET_SIZE}
 * @param reporters reporters likewise
 */
public record Listing(ArticleFilter filter, List<Teaser> teasers, long total, int page, int pages,
		List<NamedCount> sections, List<NamedCount> reporters) {

	public Listing {
		teasers = List.copyOf(teasers);
		sections = List.copyOf(sections);
		reporters = List.copyOf(reporters);
	}

}
