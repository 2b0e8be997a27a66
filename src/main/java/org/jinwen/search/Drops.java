package org.jinwen.search;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jinwen.article.ArticleFilter;
import org.jinwen.article.SearchQuery;
import org.jinwen.search.SearchPage.Drop;
import org.jinwen.search.SearchPage.Side;
import org.jspecify.annotations.Nullable;

/** Works out what a reader could let go of who found nothing. */
final class Drops {

	private Drops() {
	}

	/**
	 * Lets go of one condition after the other.
	 * @param finder who counts
	 * @param filter what found nothing
	 * @param patience how long it may take; what has not been tried by then is left out
	 * @return the conditions without which something is found, most articles first
	 */
	static List<Drop> of(Finder finder, ArticleFilter filter, Duration patience) {
		long start = System.nanoTime();
		List<Drop> drops = new ArrayList<>();
		for (Drop drop : untried(filter)) {
			if (System.nanoTime() - start > patience.toNanos()) {
				break;
			}
			long articles = finder.count(drop.without());
			if (articles > 0) {
				drops.add(new Drop(drop.side(), drop.value(), drop.without(), articles));
			}
		}
		drops.sort(Comparator.comparingLong(Drop::articles).reversed());
		return drops;
	}

	private static List<Drop> untried(ArticleFilter filter) {
		List<Drop> drops = new ArrayList<>();
		add(drops, Side.SECTION, filter.section(), filter.withoutSection());
		add(drops, Side.REPORTER, filter.reporter(), filter.withoutReporter());
		add(drops, Side.PLACE, filter.place(), filter.withoutPlace());
		add(drops, Side.DAYS, days(filter), filter.withoutDays());
		SearchQuery query = filter.query();
		for (SearchQuery.Term term : query.terms()) {
			add(drops, Side.WORDS, term.typed(), filter.withWords(query.without(term).orElse(null)));
		}
		// without any condition there is nothing to find but everything
		drops.removeIf((drop) -> drop.without().isOpen());
		return drops;
	}

	private static void add(List<Drop> drops, Side side, @Nullable String value, ArticleFilter without) {
		if (value != null) {
			drops.add(new Drop(side, value, without, 0));
		}
	}

	private static @Nullable String days(ArticleFilter filter) {
		String days = Stream.of(Optional.ofNullable(filter.from()), Optional.ofNullable(filter.to()))
			.flatMap(Optional::stream)
			.distinct()
			.map(LocalDate::toString)
			.collect(Collectors.joining(" – "));
		return days.isEmpty() ? null : days;
	}

}
