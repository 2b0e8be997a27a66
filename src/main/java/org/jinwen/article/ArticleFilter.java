package org.jinwen.article;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

import jakarta.persistence.TypedQuery;
import org.jspecify.annotations.Nullable;

/**
 * What a reader narrowed a listing to; a {@code null} component leaves that side open.
 *
 * @param section slug of a section, {@link Section#NONE} for articles without one
 * @param reporter slug of a reporter
 * @param place slug or short name of a place
 * @param from first day listed
 * @param to last day listed
 * @param q words that must stand in an article, read as {@link SearchQuery} says
 */
public record ArticleFilter(@Nullable String section, @Nullable String reporter, @Nullable String place,
		@Nullable LocalDate from, @Nullable LocalDate to, @Nullable String q) {

	/** Leaves every side open. */
	public static final ArticleFilter ALL = new ArticleFilter(null, null, null, null, null, null);

	/** {@code ?section=} means no filter, as an empty form field does. */
	public ArticleFilter {
		section = blankToNull(section);
		reporter = blankToNull(reporter);
		place = blankToNull(place);
		q = blankToNull(q);
	}

	/** Only the articles of a section. */
	public static ArticleFilter ofSection(String slug) {
		return new ArticleFilter(slug, null, null, null, null, null);
	}

	/** Only the articles listed under some days. */
	public static ArticleFilter ofDays(LocalDate first, LocalDate last) {
		return new ArticleFilter(null, null, null, first, last, null);
	}

	/** Only the articles a reporter is credited for. */
	public static ArticleFilter ofReporter(String slug) {
		return new ArticleFilter(null, slug, null, null, null, null);
	}

	/** Only the articles about a place. */
	public static ArticleFilter ofPlace(String slug) {
		return new ArticleFilter(null, null, slug, null, null, null);
	}

	/** The same filter with the section left open. */
	public ArticleFilter withoutSection() {
		return new ArticleFilter(null, this.reporter, this.place, this.from, this.to, this.q);
	}

	/** The same filter with the reporter left open. */
	public ArticleFilter withoutReporter() {
		return new ArticleFilter(this.section, null, this.place, this.from, this.to, this.q);
	}

	/** The same filter with the words left open. */
	public ArticleFilter withoutWords() {
		return withWords(null);
	}

	/** The same filter with other words. */
	public ArticleFilter withWords(@Nullable String words) {
		return new ArticleFilter(this.section, this.reporter, this.place, this.from, this.to, words);
	}

	/** The same filter with the place left open. */
	public ArticleFilter withoutPlace() {
		return new ArticleFilter(this.section, this.reporter, null, this.from, this.to, this.q);
	}

	/** The same filter with the days left open. */
	public ArticleFilter withoutDays() {
		return new ArticleFilter(this.section, this.reporter, this.place, null, null, this.q);
	}

	/** The same filter narrowed to a section instead of any it had. */
	public ArticleFilter withSection(String slug) {
		return new ArticleFilter(slug, this.reporter, this.place, this.from, this.to, this.q);
	}

	/** The same filter narrowed to a place instead of any it had. */
	public ArticleFilter withPlace(String name) {
		return new ArticleFilter(this.section, this.reporter, name, this.from, this.to, this.q);
	}

	/** The same filter narrowed to some days instead of any it had. */
	public ArticleFilter withDays(LocalDate first, LocalDate last) {
		return new ArticleFilter(this.section, this.reporter, this.place, first, last, this.q);
	}

	/** The same filter narrowed to a reporter instead of any it had. */
	public ArticleFilter withReporter(String slug) {
		return new ArticleFilter(this.section, slug, this.place, this.from, this.to, this.q);
	}

	/** The words that are looked for. */
	public SearchQuery query() {
		return SearchQuery.parse((this.q != null) ? this.q : "");
	}

	/** Whether nothing is narrowed. */
	public boolean isOpen() {
		return equals(ALL);
	}

	/** The condition in JPQL on an article {@code a}; made of constants only. */
	String condition() {
		StringBuilder condition = new StringBuilder("1 = 1");
		if (Section.NONE.equals(this.section)) {
			condition.append(" and a.section is null");
		}
		else if (this.section != null) {
			condition.append(" and a.section.slug = :section");
		}
		if (this.reporter != null) {
			condition.append(" and exists (select 1 from a.credits by where by.reporter.slug = :reporter)");
		}
		if (this.place != null) {
			condition.append(" and exists (select 1 from a.places p where p.slug = :place or p.shortName = :place)");
		}
		if (this.from != null) {
			condition.append(" and a.listedOn >= :from");
		}
		if (this.to != null) {
			condition.append(" and a.listedOn <= :to");
		}
		SearchQuery query = query();
		for (int i = 0; i < query.terms().size(); i++) {
			condition
				.append(query.terms().get(i).excluded() ? " and a.searchable not like :q" : " and a.searchable like :q")
				.append(i)
				.append(" escape '!'");
		}
		return condition.toString();
	}

	/** Gives a query with {@link #condition()} the values that it names. */
	<T> TypedQuery<T> bind(TypedQuery<T> query) {
		parameters().forEach(query::setParameter);
		return query;
	}

	private Map<String, Object> parameters() {
		Map<String, Object> parameters = new LinkedHashMap<>();
		if (this.section != null && !Section.NONE.equals(this.section)) {
			parameters.put("section", this.section);
		}
		put(parameters, "reporter", this.reporter);
		put(parameters, "place", this.place);
		put(parameters, "from", this.from);
		put(parameters, "to", this.to);
		SearchQuery query = query();
		for (int i = 0; i < query.terms().size(); i++) {
			parameters.put("q" + i, "%" + query.terms().get(i).folded().replaceAll("[!%_]", "!$0") + "%");
		}
		return parameters;
	}

	private static void put(Map<String, Object> parameters, String name, @Nullable Object value) {
		if (value != null) {
			parameters.put(name, value);
		}
	}

	private static @Nullable String blankToNull(@Nullable String text) {
		return (text == null || text.isBlank()) ? null : text;
	}

}
