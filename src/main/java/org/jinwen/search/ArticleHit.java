package org.jinwen.search;

import java.util.List;

import org.jinwen.article.Teaser;

/**
 * An article that was found.
 *
 * @param teaser the article
 * @param headline its headline with the words in it
 * @param fragments what is quoted of it: the sentences with the words, or its summary
 * where they stand elsewhere
 */
public record ArticleHit(Teaser teaser, MarkedText headline, List<MarkedText> fragments) {

	public ArticleHit {
		fragments = List.copyOf(fragments);
	}

}
