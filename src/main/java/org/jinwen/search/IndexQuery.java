package org.jinwen.search;

import java.util.stream.Collectors;

import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.BooleanPredicateClausesStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.jinwen.article.ArticleFilter;
import org.jinwen.article.SearchQuery;

/**
 * Says in the words of the index what a reader looks for, and what makes one article
 * better than another: a word counts for more the better the place where it stands, and
 * nothing else counts, so that articles as good as each other are told apart by their
 * date.
 */
class IndexQuery {

	/** Lifts the whole of what was typed above its words, each of which may count. */
	private static final float WHOLE_QUERY = 1 << 7;

	/** Lifts a headline that is what was typed above all. */
	private static final float WHOLE_HEADLINE = 1 << 11;

	private final SearchPredicateFactory predicates;

	IndexQuery(SearchPredicateFactory predicates) {
		this.predicates = predicates;
	}

	/** What the articles have to match that pass a filter. */
	SearchPredicate matching(ArticleFilter filter) {
		BooleanPredicateClausesStep<?, ?> all = this.predicates.bool();
		all.must(this.predicates.matchAll().boost(0));
		SearchQuery query = filter.query();
		query.required().forEach((term) -> require(all, FoldedText.of(term.text())));
		query.excluded().forEach((term) -> all.mustNot(in(IndexField.EVERYTHING, FoldedText.of(term.text()), 0)));
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
			lift(all, words);
		}
		if (!typed.joined().equals(words.joined())) {
			lift(all, typed);
		}
		all.should(this.predicates.match()
			.field(IndexField.HEADLINE_WHOLE)
			.matching(typed.joined())
			.constantScore()
			.boost(WHOLE_HEADLINE));
	}

	private void require(BooleanPredicateClausesStep<?, ?> all, FoldedText word) {
		all.must(in(IndexField.EVERYTHING, word, 1));
		for (String part : IndexField.PARTS) {
			if (!part.equals(IndexField.EVERYTHING)) {
				all.should(in(part, word, 1));
			}
		}
	}

	private void lift(BooleanPredicateClausesStep<?, ?> all, FoldedText words) {
		IndexField.PARTS.forEach((part) -> all.should(in(part, words, WHOLE_QUERY)));
	}

	/** Points are whole numbers, so that their sums are exact. */
	private SearchPredicate in(String part, FoldedText word, float points) {
		return this.predicates.phrase().field(part).matching(word.spaced()).constantScore().boost(points).toPredicate();
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
