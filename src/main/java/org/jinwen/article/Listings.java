package org.jinwen.article;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Answers filtered, paged questions about articles. Each answer takes a fixed number of
 * statements, however many articles there are.
 */
@Repository
@Transactional(readOnly = true)
public class Listings {

	/** How many articles stand on a page. */
	public static final int PAGE_SIZE = 24;

	/** How many sections or reporters a listing offers to narrow it to. */
	public static final int FACET_SIZE = 20;

	/** How many sections or reporters stand on a page of theirs. */
	public static final int NAMES_PAGE_SIZE = 200;

	private static final String NEWEST_FIRST = " order by a.listedOn desc, a.printedOrder";

	private static final String TEASER = """
			select a.id, a.publicId, s.name, s.slug, a.text.tag, a.text.kicker, a.text.headline,
				a.text.headlineDerived, a.text.publishedOn, a.text.dateEvidence, a.text.datePrinted, a.text.place,
				a.text.summary, a.text.characters, a.listedOn, a.correctedAt
			from Article a left join a.section s where\s""";

	private static final String BUSIEST = """
			(select 0, r.name, r.slug, count(distinct a.id), max(a.listedOn)
				from Article a join a.credits c join c.reporter r
				group by r.name, r.slug order by count(distinct a.id) desc, r.name limit :limit)
			union all
			(select 1, p.name, p.slug, count(a.id), max(a.listedOn) from Article a join a.places p
				where length(p.code) > 2 group by p.name, p.slug order by count(a.id) desc, p.name limit :limit)""";

	private final EntityManager entities;

	Listings(EntityManager entities) {
		this.entities = entities;
	}

	/** Whether a day stands for articles that nothing dates. */
	public static boolean isUndated(LocalDate day) {
		return !day.isAfter(Article.UNDATED);
	}

	/**
	 * A page of the articles that pass a filter, with what it can be narrowed to.
	 * @param filter what is looked for
	 * @param page number of the page, counted from 1; a page after the last gives the
	 * last
	 * @return the page; five statements
	 */
	public Listing list(ArticleFilter filter, int page) {
		return list(filter, page, sectionsOf(filter.withoutSection()), reportersOf(filter.withoutReporter()));
	}

	/**
	 * A page of the articles that pass a filter, and nothing to narrow it to.
	 * @param filter what is looked for
	 * @param page number of the page, counted from 1; a page after the last gives the
	 * last
	 * @return the page; three statements
	 */
	public Listing page(ArticleFilter filter, int page) {
		return list(filter, page, List.of(), List.of());
	}

	private Listing list(ArticleFilter filter, int page, List<NamedCount> sections, List<NamedCount> reporters) {
		return list(filter, page, count(filter), sections, reporters);
	}

	private Listing list(ArticleFilter filter, int page, long total, List<NamedCount> sections,
			List<NamedCount> reporters) {
		int pages = pages(total, PAGE_SIZE);
		int shown = Math.min(page, pages);
		List<Teaser> teasers = teasers(query(TEASER + filter.condition() + NEWEST_FIRST, Object[].class, filter)
			.setFirstResult((shown - 1) * PAGE_SIZE)
			.setMaxResults(PAGE_SIZE));
		return new Listing(filter, teasers, total, shown, pages, sections, reporters);
	}

	/**
	 * A page of the articles that pass a filter, with how many there are in each month.
	 * @param filter what is looked for
	 * @param page number of the page, counted from 1; a page after the last gives the
	 * last
	 * @return the page; three statements
	 */
	public Chronicle chronicle(ArticleFilter filter, int page) {
		List<MonthCount> months = perMonth(filter);
		Listing listing = list(filter, page, months.stream().mapToLong(MonthCount::articles).sum(), List.of(),
				List.of());
		return new Chronicle(listing, months.stream().filter(MonthCount::isDated).toList());
	}

	/**
	 * The newest articles.
	 * @param limit how many at most
	 * @return them, newest first; two statements
	 */
	public List<Teaser> newest(int limit) {
		return newest(ArticleFilter.ALL, limit);
	}

	/**
	 * The newest articles that pass a filter.
	 * @param filter what is looked for
	 * @param limit how many at most
	 * @return them, newest first; two statements
	 */
	public List<Teaser> newest(ArticleFilter filter, int limit) {
		return teasers(query(TEASER + filter.condition() + NEWEST_FIRST, Object[].class, filter).setMaxResults(limit));
	}

	/**
	 * The newest day that anything is listed under.
	 * @return the day, empty where nothing is dated; one statement
	 */
	public Optional<LocalDate> newestDay() {
		return Optional
			.ofNullable(this.entities.createQuery("select max(a.listedOn) from Article a", LocalDate.class)
				.getSingleResult())
			.filter(Article.UNDATED::isBefore);
	}

	/**
	 * Where articles stand, in the order they were found in.
	 * @param page number of the page, counted from 1
	 * @param size how many stand on a page
	 * @return the page; one statement
	 */
	public List<Address> addresses(int page, int size) {
		return this.entities.createQuery("""
				select new org.jinwen.article.Listings$Address(a.publicId, a.listedOn)
				from Article a order by a.id""", Address.class)
			.setFirstResult((page - 1) * size)
			.setMaxResults(size)
			.getResultList();
	}

	/**
	 * The articles of a bulletin in the order of the page.
	 * @param bulletinKey key of the bulletin
	 * @return its articles; two statements
	 */
	public List<Teaser> inBulletin(String bulletinKey) {
		return teasers(this.entities.createQuery(TEASER + "a.bulletin.key = :key order by a.ordinal", Object[].class)
			.setParameter("key", bulletinKey));
	}

	/**
	 * The articles printed before and after one in its bulletin.
	 * @param article the article
	 * @return none, one or both of them in the order of the page; one statement
	 */
	public List<Neighbour> neighbours(Article article) {
		return this.entities.createQuery("""
				select new org.jinwen.article.Listings$Neighbour(a.publicId, a.text.headline, a.text.headlineDerived,
					a.ordinal)
				from Article a where a.bulletin = :bulletin and a.ordinal in (:before, :after) order by a.ordinal""",
				Neighbour.class)
			.setParameter("bulletin", article.getBulletin())
			.setParameter("before", article.getOrdinal() - 1)
			.setParameter("after", article.getOrdinal() + 1)
			.getResultList();
	}

	/**
	 * The newest articles of some sections.
	 * @param slugs the sections
	 * @param limit how many of each at most
	 * @return them by section, newest first; one statement, none without sections
	 */
	public Map<String, List<SectionHead>> newestIn(Collection<String> slugs, int limit) {
		if (slugs.isEmpty()) {
			return Map.of();
		}
		return this.entities.createQuery("""
				select new org.jinwen.article.Listings$SectionHead(h.section, h.publicId, h.headline, h.derived, h.rank)
				from (select s.slug as section, a.publicId as publicId, a.text.headline as headline,
						a.text.headlineDerived as derived, cast(row_number() over
							(partition by s.slug order by a.listedOn desc, a.printedOrder) as Integer) as rank
					from Article a join a.section s where s.slug in :slugs) h
				where h.rank <= :limit order by h.section, h.rank""", SectionHead.class)
			.setParameter("slugs", slugs)
			.setParameter("limit", limit)
			.getResultStream()
			.collect(Collectors.groupingBy(SectionHead::section));
	}

	/** How many articles pass a filter. */
	public long count(ArticleFilter filter) {
		return query("select count(*) from Article a where " + filter.condition(), Long.class, filter)
			.getSingleResult();
	}

	/**
	 * The sections that articles stand under, most articles first; {@link Section#NONE}
	 * stands for the articles without one.
	 * @param filter which articles count
	 * @param page number of the page, counted from 1
	 * @param size how many sections stand on a page
	 * @return the page; one statement
	 */
	public List<NamedCount> sections(ArticleFilter filter, int page, int size) {
		return query("""
				select new org.jinwen.article.NamedCount(coalesce(s.name, '%s'), coalesce(s.slug, '%s'),
					count(*), max(a.listedOn))
				from Article a left join a.section s where %s
				group by s.name, s.slug order by count(*) desc, coalesce(s.name, '%s')""".formatted(Section.NONE,
				Section.NONE, filter.condition(), Section.NONE), NamedCount.class, filter)
			.setFirstResult((page - 1) * size)
			.setMaxResults(size)
			.getResultList();
	}

	/**
	 * How many sections there are to list, {@link Section#NONE} counted; one statement.
	 */
	public long countSections() {
		return this.entities.createQuery("""
				select count(distinct a.section.id) + coalesce(max(case when a.section is null then 1 else 0 end), 0)
				from Article a""", Long.class).getSingleResult();
	}

	/** How many reporters there are to list; one statement. */
	public long countReporters() {
		return this.entities
			.createQuery("select count(distinct c.reporter.id) from Article a join a.credits c", Long.class)
			.getSingleResult();
	}

	/**
	 * The reporters that articles are credited to, most articles first.
	 * @param filter which articles count
	 * @param page number of the page, counted from 1
	 * @param size how many reporters stand on a page
	 * @return the page; one statement
	 */
	public List<NamedCount> reporters(ArticleFilter filter, int page, int size) {
		return query("""
				select new org.jinwen.article.NamedCount(r.name, r.slug, count(distinct a.id), max(a.listedOn))
				from Article a join a.credits c join c.reporter r where %s
				group by r.name, r.slug order by count(distinct a.id) desc, r.name""".formatted(filter.condition()),
				NamedCount.class, filter)
			.setFirstResult((page - 1) * size)
			.setMaxResults(size)
			.getResultList();
	}

	/**
	 * The reporters and the prefectures and counties with most articles.
	 * @param limit how many of each at most
	 * @return them, most articles first; one statement
	 */
	public Busiest busiest(int limit) {
		Map<Boolean, List<NamedCount>> names = this.entities.createQuery(BUSIEST, Object[].class)
			.setParameter("limit", limit)
			.getResultStream()
			.collect(Collectors.partitioningBy((row) -> (int) row[0] == 0, Collectors.mapping(
					(row) -> new NamedCount((String) row[1], (String) row[2], (Long) row[3], (LocalDate) row[4]),
					Collectors.toList())));
		return new Busiest(names.getOrDefault(true, List.of()), names.getOrDefault(false, List.of()));
	}

	/**
	 * The places that articles are about, most articles first.
	 * @param filter which articles count
	 * @param limit how many places at most
	 * @return them; one statement
	 */
	public List<NamedCount> places(ArticleFilter filter, int limit) {
		return query("""
				select new org.jinwen.article.NamedCount(p.name, p.slug, count(*), max(a.listedOn))
				from Article a join a.places p where %s
				group by p.code, p.name, p.slug order by count(*) desc, p.code""".formatted(filter.condition()),
				NamedCount.class, filter)
			.setMaxResults(limit)
			.getResultList();
	}

	/**
	 * How many articles are listed under each month.
	 * @param filter which articles count
	 * @return the months that have any, newest first; one statement
	 */
	public Map<YearMonth, Long> months(ArticleFilter filter) {
		Map<YearMonth, Long> months = new LinkedHashMap<>();
		List<MonthCount> counts = new ArrayList<>(perMonth(filter));
		Collections.reverse(counts);
		counts.stream().filter(MonthCount::isDated).forEach((count) -> months.put(count.month(), count.articles()));
		return months;
	}

	/** The oldest month first; before it those that nothing dates. */
	private List<MonthCount> perMonth(ArticleFilter filter) {
		return query("""
				select year(a.listedOn), month(a.listedOn), count(*), min(a.listedOn), max(a.listedOn) from Article a
				where %s group by year(a.listedOn), month(a.listedOn)
				order by year(a.listedOn), month(a.listedOn)""".formatted(filter.condition()), Object[].class, filter)
			.getResultStream()
			.map((row) -> new MonthCount(YearMonth.of((int) row[0], (int) row[1]), (Long) row[2], (LocalDate) row[3],
					(LocalDate) row[4]))
			.toList();
	}

	/**
	 * The days before and after some that articles are listed under.
	 * @param first the first of the days
	 * @param last the last of the days
	 * @return both, each {@code null} where there is none; two statements
	 */
	public DaysBeside daysBeside(LocalDate first, LocalDate last) {
		return new DaysBeside(
				day("select max(a.listedOn) from Article a where a.listedOn < :day and a.listedOn > :none", first,
						Article.UNDATED),
				day("select min(a.listedOn) from Article a where a.listedOn > :day and a.listedOn > :none", last,
						Article.UNDATED));
	}

	private @Nullable LocalDate day(String jpql, LocalDate day, LocalDate none) {
		return this.entities.createQuery(jpql, LocalDate.class)
			.setParameter("day", day)
			.setParameter("none", none)
			.getSingleResult();
	}

	/**
	 * Some articles as they stand in listings.
	 * @param publicIds their addresses
	 * @return those that are there, in the order asked for; two statements
	 */
	public List<Teaser> teasers(List<String> publicIds) {
		if (publicIds.isEmpty()) {
			return List.of();
		}
		return teasers(
				this.entities.createQuery(TEASER + "a.publicId in :ids", Object[].class).setParameter("ids", publicIds))
			.stream()
			.sorted(Comparator.comparingInt((teaser) -> publicIds.indexOf(teaser.publicId())))
			.toList();
	}

	/**
	 * What stands on the pages of some articles.
	 * @param publicIds their addresses
	 * @return their texts by address; one statement
	 */
	public Map<String, ArticleText> texts(List<String> publicIds) {
		Map<String, ArticleText> texts = new HashMap<>();
		if (!publicIds.isEmpty()) {
			this.entities
				.createQuery("select a.publicId, a.text from Article a where a.publicId in :ids", Object[].class)
				.setParameter("ids", publicIds)
				.getResultList()
				.forEach((row) -> texts.put((String) row[0], (ArticleText) row[1]));
		}
		return texts;
	}

	/**
	 * Some articles in full.
	 * @param publicIds their addresses
	 * @return them by address; one statement
	 */
	public Map<String, FullText> fullTexts(List<String> publicIds) {
		Map<String, FullText> texts = new HashMap<>();
		if (!publicIds.isEmpty()) {
			this.entities.createQuery("""
					select a.publicId, a.text, a.rowVersion, s.receivedAt from Article a join a.bulletin b
						left join BulletinSourceCopy s on s.bulletin = b and s.sha256 = b.sha256
					where a.publicId in :ids""", Object[].class)
				.setParameter("ids", publicIds)
				.getResultList()
				.forEach((row) -> texts.put((String) row[0],
						new FullText((ArticleText) row[1], (int) row[2] > 0, (@Nullable Instant) row[3])));
		}
		return texts;
	}

	/**
	 * How many articles are listed under each day.
	 * @param from first day
	 * @param to last day
	 * @return the days that have any; one statement
	 */
	public Map<LocalDate, Long> perDay(LocalDate from, LocalDate to) {
		Map<LocalDate, Long> days = new HashMap<>();
		this.entities.createQuery("""
				select a.listedOn, count(*) from Article a where a.listedOn between :from and :to
				group by a.listedOn""", Object[].class)
			.setParameter("from", from)
			.setParameter("to", to)
			.getResultList()
			.forEach((row) -> days.put((LocalDate) row[0], (Long) row[1]));
		return days;
	}

	private List<NamedCount> sectionsOf(ArticleFilter filter) {
		return sections(filter, 1, FACET_SIZE);
	}

	private List<NamedCount> reportersOf(ArticleFilter filter) {
		return reporters(filter, 1, FACET_SIZE);
	}

	private List<Teaser> teasers(TypedQuery<Object[]> query) {
		List<Object[]> rows = query.getResultList();
		Map<Long, List<Named>> reporters = reportersOf(rows.stream().map((row) -> (Long) row[0]).toList());
		return rows.stream().map((row) -> teaser(row, reporters.getOrDefault((Long) row[0], List.of()))).toList();
	}

	private Map<Long, List<Named>> reportersOf(List<Long> articleIds) {
		Map<Long, List<Named>> reporters = new HashMap<>();
		if (!articleIds.isEmpty()) {
			this.entities.createQuery("""
					select a.id, r.name, r.slug from Article a join a.credits c join c.reporter r
					where a.id in :ids order by a.id, index(c)""", Object[].class)
				.setParameter("ids", articleIds)
				.getResultList()
				.forEach((row) -> reporters.computeIfAbsent((Long) row[0], (id) -> new ArrayList<>())
					.add(new Named((String) row[1], (String) row[2])));
		}
		return reporters;
	}

	private static Teaser teaser(Object[] row, List<Named> reporters) {
		Named section = (row[2] != null) ? new Named((String) row[2], (String) row[3]) : null;
		return new Teaser((String) row[1], section, (@Nullable String) row[4], (@Nullable String) row[5],
				(String) row[6], (boolean) row[7], (@Nullable LocalDate) row[8],
				(ArticleText.@Nullable DateEvidence) row[9], (@Nullable String) row[10], (@Nullable String) row[11],
				(String) row[12], (int) row[13], (LocalDate) row[14], (@Nullable Instant) row[15], reporters);
	}

	private <T> TypedQuery<T> query(String jpql, Class<T> type, ArticleFilter filter) {
		TypedQuery<T> query = this.entities.createQuery(jpql, type);
		filter.parameters().forEach(query::setParameter);
		return query;
	}

	private static int pages(long total, int size) {
		return (int) Math.max(1, Math.min((total + size - 1) / size, Integer.MAX_VALUE / size));
	}

	/**
	 * Whom and what most articles are by and about.
	 *
	 * @param reporters the reporters
	 * @param places the prefectures and counties
	 */
	public record Busiest(List<NamedCount> reporters, List<NamedCount> places) {

		public Busiest {
			reporters = List.copyOf(reporters);
			places = List.copyOf(places);
		}

	}

	/**
	 * The days beside some that articles are listed under.
	 *
	 * @param before the last before them
	 * @param after the first after them
	 */
	public record DaysBeside(@Nullable LocalDate before, @Nullable LocalDate after) {
	}

	/**
	 * An article beside another.
	 *
	 * @param publicId its address
	 * @param headline its headline
	 * @param headlineDerived whether the headline is derived
	 * @param ordinal its place in the bulletin
	 */
	public record Neighbour(String publicId, String headline, boolean headlineDerived, int ordinal) {
	}

	/**
	 * Where an article stands.
	 *
	 * @param publicId its address
	 * @param listedOn the day it is listed under; year 1 where nothing dates it
	 */
	public record Address(String publicId, LocalDate listedOn) {

		/** Whether {@link #listedOn()} is a real day. */
		public boolean isDated() {
			return this.listedOn.isAfter(Article.UNDATED);
		}

	}

	/**
	 * An article in full.
	 *
	 * @param text what stands on its page
	 * @param changed whether it changed since it was found
	 * @param receivedAt when the bytes it stands in were received, if they are kept
	 */
	public record FullText(ArticleText text, boolean changed, @Nullable Instant receivedAt) {
	}

	/**
	 * An article among the newest of its section.
	 *
	 * @param section slug of the section
	 * @param publicId its address
	 * @param headline its headline
	 * @param headlineDerived whether the headline is derived
	 * @param rank 1 for the newest
	 */
	public record SectionHead(String section, String publicId, String headline, boolean headlineDerived, int rank) {
	}

}
