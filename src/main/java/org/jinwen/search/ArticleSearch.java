package org.jinwen.search;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.hibernate.search.util.common.SearchException;
import org.hibernate.search.util.common.SearchTimeoutException;
import org.jinwen.article.ArticleFilter;
import org.jinwen.article.ArticleText;
import org.jinwen.article.ArticleTexts;
import org.jinwen.article.Listings;
import org.jinwen.article.SearchQuery;
import org.jinwen.article.Teaser;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;

/**
 * Finds articles by their words. The index answers; while there is none, or it is not in
 * step with the store, the store does.
 */
@Service
public class ArticleSearch {

	/** How many articles can be leafed through. */
	private static final int DEEPEST = 10_000;

	static final int LAST_PAGE = DEEPEST / Listings.PAGE_SIZE;

	private final IndexKeeper keeper;

	private final IndexFinder index;

	private final StoreFinder store;

	private final ArticleTexts texts;

	private final SearchSettings settings;

	ArticleSearch(IndexKeeper keeper, IndexFinder index, StoreFinder store, ArticleTexts texts,
			SearchSettings settings) {
		this.keeper = keeper;
		this.index = index;
		this.store = store;
		this.texts = texts;
		this.settings = settings;
	}

	/**
	 * Searches.
	 * @param filter the words and the rest of what the articles are narrowed to
	 * @param page number of the page, counted from 1; a page after the last gives the
	 * last
	 * @return the page
	 */
	public SearchPage search(ArticleFilter filter, int page) {
		long start = System.nanoTime();
		if (this.keeper.isInStep()) {
			try {
				return askIndex(filter, page, start);
			}
			catch (SearchTimeoutException ex) {
				return nothing(filter, start);
			}
			catch (SearchException | InternalError ex) {
				this.keeper.failed(ex);
			}
		}
		return search(this.store, SearchPage.Source.STORE, filter, page, start);
	}

	/**
	 * Asks twice if need be: time is measured by a clock that is moved on by a thread,
	 * and where that thread was kept waiting, the first question looks older than it is.
	 */
	private SearchPage askIndex(ArticleFilter filter, int page, long start) {
		try {
			return search(this.index, SearchPage.Source.INDEX, filter, page, start);
		}
		catch (SearchTimeoutException ex) {
			return search(this.index, SearchPage.Source.INDEX, filter, page, start);
		}
	}

	private SearchPage search(Finder finder, SearchPage.Source source, ArticleFilter filter, int page, long start) {
		Finder.Found found = finder.find(filter, page);
		SearchQuery query = filter.query();
		return new SearchPage(query, filter, hits(found.teasers(), query), found.total(), found.page(),
				pages(found.total()), found.facets(),
				(found.total() == 0) ? Drops.of(finder, filter, this.settings.timeout()) : List.of(), since(start),
				source);
	}

	private static SearchPage nothing(ArticleFilter filter, long start) {
		return new SearchPage(filter.query(), filter, List.of(), 0, 1, 1,
				new Facets(List.of(), List.of(), List.of(), List.of()), List.of(), since(start),
				SearchPage.Source.NOBODY);
	}

	private List<ArticleHit> hits(List<Teaser> teasers, SearchQuery query) {
		List<FoldedText> words = Stream
			.concat(Stream.of(query.text()), query.required().stream().map(SearchQuery.Term::text))
			.map(FoldedText::of)
			.toList();
		Map<String, ArticleText> texts = this.texts.of(teasers.stream().map(Teaser::publicId).toList());
		return teasers.stream().map((teaser) -> hit(teaser, texts.get(teaser.publicId()), words)).toList();
	}

	private static ArticleHit hit(Teaser teaser, @Nullable ArticleText text, List<FoldedText> words) {
		List<MarkedText> fragments = new ArrayList<>();
		if (text != null) {
			add(fragments, text.kicker(), words);
			add(fragments, text.deck(), words);
			fragments.addAll(Excerpt.of(text.body(), words));
		}
		if (fragments.isEmpty()) {
			fragments.add(new MarkedText(teaser.summary(), List.of()));
		}
		return new ArticleHit(teaser, MarkedText.of(teaser.headline(), words), fragments);
	}

	private static void add(List<MarkedText> fragments, @Nullable String line, List<FoldedText> words) {
		if (line != null) {
			MarkedText marked = MarkedText.of(line, words);
			if (marked.isMarked()) {
				fragments.add(marked);
			}
		}
	}

	/** How many pages can be shown. */
	static int pages(long total) {
		long pages = (total + Listings.PAGE_SIZE - 1) / Listings.PAGE_SIZE;
		return (int) Math.max(1, Math.min(pages, LAST_PAGE));
	}

	private static Duration since(long start) {
		return Duration.ofNanos(System.nanoTime() - start);
	}

}
