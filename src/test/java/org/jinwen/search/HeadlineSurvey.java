package org.jinwen.search;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jinwen.article.ArticleFilter;
import org.jinwen.article.Teaser;

/**
 * Searches for every piece of headlines.
 *
 * @param pieces how many pieces were looked for
 * @param misses what was not found, or not found high enough
 * @param took how long each search took
 */
record HeadlineSurvey(int pieces, List<String> misses, List<Duration> took) {

	private static final int TOP = 3;

	/**
	 * Searches.
	 * @param asked the articles whose headlines are looked for
	 * @param all every article there is
	 */
	static HeadlineSurvey of(ArticleSearch search, List<Teaser> asked, List<Teaser> all) {
		List<String> misses = new ArrayList<>();
		List<Duration> took = new ArrayList<>();
		Map<String, Set<String>> twos = pieces(asked, all, 2);
		twos.forEach((piece, articles) -> {
			if (!found(search, piece, Integer.MAX_VALUE, articles, took).containsAll(articles)) {
				misses.add("<" + piece + "> misses some of " + articles);
			}
		});
		Map<String, Set<String>> fours = pieces(asked, all, 4);
		fours.forEach((piece, articles) -> {
			// where more than three headlines have it, there is room for three only
			int room = Math.min(TOP, articles.size());
			List<String> top = new ArrayList<>(found(search, piece, room, articles, took));
			if (top.size() < room || !articles.containsAll(top)) {
				misses.add("<" + piece + "> ranks " + top + " before " + articles);
			}
		});
		return new HeadlineSurvey(twos.size() + fours.size(), misses, took);
	}

	/**
	 * The pieces of the headlines that are words, each with the headlines it stands in.
	 */
	private static Map<String, Set<String>> pieces(List<Teaser> asked, List<Teaser> all, int length) {
		Map<String, FoldedText> headlines = new LinkedHashMap<>();
		all.forEach((teaser) -> headlines.put(teaser.publicId(), FoldedText.of(teaser.headline())));
		Map<String, Set<String>> pieces = new LinkedHashMap<>();
		for (Teaser teaser : asked) {
			int[] characters = teaser.headline().codePoints().toArray();
			for (int i = 0; i + length <= characters.length; i++) {
				String piece = new String(characters, i, length);
				FoldedText word = FoldedText.of(piece);
				if (!word.isEmpty() && !pieces.containsKey(piece)) {
					Set<String> owners = new LinkedHashSet<>();
					headlines.forEach((address, headline) -> {
						if (!headline.find(word).isEmpty()) {
							owners.add(address);
						}
					});
					pieces.put(piece, owners);
				}
			}
		}
		return pieces;
	}

	private static Set<String> found(ArticleSearch search, String piece, int limit, Set<String> wanted,
			List<Duration> took) {
		Set<String> found = new LinkedHashSet<>();
		SearchPage page = search.search(ArticleFilter.ALL.withWords(piece), 1);
		took.add(page.took());
		for (int number = 1; number <= page.pages(); number++) {
			SearchPage shown = (number == 1) ? page : search.search(ArticleFilter.ALL.withWords(piece), number);
			shown.hits().forEach((hit) -> found.add(hit.teaser().publicId()));
			if (found.size() >= limit || found.containsAll(wanted)) {
				break;
			}
		}
		return new LinkedHashSet<>(List.copyOf(found).subList(0, Math.min(limit, found.size())));
	}

}
