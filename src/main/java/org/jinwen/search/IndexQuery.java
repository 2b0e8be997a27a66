package org.jinwen.search;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.BooleanPredicateClausesStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.jinwen.article.ArticleFilter;
import org.jinwen.article.SearchQuery;

/**
 * Says in the words of the index what a reader looks for, and what makes one article
 * better than another. Every place a word can stand in has a weight above the sum of the
 * weights below it, so that a headline goes before a kicker whatever else there is; an
 * article has as many points as the places the words stand in are worth, and articles
 * with as many points are told apart by their date.
 */
class IndexQuery {

	/** Where a word may stand, the best first. */
	private static final List<String> PLACES = List.of(IndexField.HEADLINE, IndexField.KICKER, IndexField.DECK,
			IndexField.CREDITS, IndexField.LABELS, IndexField.BODY);

	private static final Map<String, Float> WEIGHTS = new LinkedHashMap<>();

	/** Lifts the whole of what was typed above its words, each of which may count. */
	private static final float WHOLE_QUERY = 1 << 10;

	/** Lifts a headline that is what was typed above all. */
	private static final float WHOLE_HEADLINE = 1 << 17;

	static {
		for (int i = 0; i < PLACES.size(); i++) {
			WEIGHTS.put(PLACES.get(i), (float) (1 << (PLACES.size() - 1 - i)));
		}
	}

	private final SearchPredicateFactory predicates;

	IndexQuery(SearchPredicateFactory predicates) {
		this.predicates = predicates;
	}

	/** What the articles have to match that pass a filter. */
	SearchPredicate matching(ArticleFilter filter) {
		BooleanPredicateClausesStep<?, ?> all = this.predicates.bool();
		all.must(this.predicates.matchAll().boost(0));
		SearchQuery query = filter.query();
		query.required().forEach((term) -> all.must(anywhere(FoldedText.of(term.text()), 1)));
		query.excluded().forEach((term) -> all.mustNot(anywhere(FoldedText.of(term.text()), 1)));
		if (!query.isEmpty()) {
			rank(all, query);
		}
		narrow(all, filter);
		return all.toPredicate();
	}

	/** Lifts the articles in which all that was typed stands together. */
	private void rank(BooleanPredicateClausesStep<?, ?> all, SearchQuery query) {
		FoldedText typed = FoldedText.of(query.text());
		FoldedText words = FoldedText
			.of(query.required().stream().map(SearchQuery.Term::text).collect(Collectors.joining()));
		if (query.required().size() > 1) {
			all.should(anywhere(words, WHOLE_QUERY));
		}
		if (!typed.joined().equals(words.joined())) {
			all.should(anywhere(typed, WHOLE_QUERY));
		}
		all.should(this.predicates.match()
			.field(IndexField.HEADLINE_WHOLE)
			.matching(typed.joined())
			.constantScore()
			.boost(WHOLE_HEADLINE));
	}

	/** Places are worth their weight each; the sum of whole numbers is exact. */
	private SearchPredicate anywhere(FoldedText word, float factor) {
		BooleanPredicateClausesStep<?, ?> any = this.predicates.bool();
		WEIGHTS.forEach((place, weight) -> any.should(
				this.predicates.phrase().field(place).matching(word.spaced()).constantScore().boost(weight * factor)));
		return any.toPredicate();
	}

	private void narrow(BooleanPredicateClausesStep<?, ?> all, ArticleFilter filter) {
		if (filter.section() != null) {
			all.filter(this.predicates.match().field(IndexField.SECTION).matching(filter.section()));
		}
		if (filter.reporter() != null) {
			all.filter(this.predicates.match().field(IndexField.REPORTER).matching(filter.reporter()));
		}
		if (filter.place() != null) {
			all.filter(this.predicates.match().field(IndexField.PLACE).matching(filter.place()));
		}
		if (filter.from() != null) {
			all.filter(this.predicates.range().field(IndexField.LISTED_ON).atLeast(filter.from()));
		}
		if (filter.to() != null) {
			all.filter(this.predicates.range().field(IndexField.LISTED_ON).atMost(filter.to()));
		}
	}

}
