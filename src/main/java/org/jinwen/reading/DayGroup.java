package org.jinwen.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.jinwen.article.Teaser;
import org.jspecify.annotations.Nullable;

/**
 * Articles that are listed under the same day.
 *
 * @param day the day, {@code null} for articles that nothing dates
 * @param cards the articles
 */
record DayGroup(@Nullable LocalDate day, List<Card> cards) {

	DayGroup {
		cards = List.copyOf(cards);
	}

	/** Groups a listing, which is in the order of days. */
	static List<DayGroup> of(List<Teaser> teasers) {
		List<DayGroup> groups = new ArrayList<>();
		List<Teaser> group = new ArrayList<>();
		for (Teaser teaser : teasers) {
			if (!group.isEmpty() && !group.get(0).listedOn().equals(teaser.listedOn())) {
				groups.add(ofOneDay(group));
				group.clear();
			}
			group.add(teaser);
		}
		if (!group.isEmpty()) {
			groups.add(ofOneDay(group));
		}
		return groups;
	}

	private static DayGroup ofOneDay(List<Teaser> teasers) {
		Teaser first = teasers.get(0);
		return new DayGroup(first.isDated() ? first.listedOn() : null, Card.of(teasers));
	}

}
