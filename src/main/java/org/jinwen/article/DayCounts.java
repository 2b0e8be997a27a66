package org.jinwen.article;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.persistence.EntityManager;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** How many articles are listed under days and months. */
@Repository
@Transactional(readOnly = true)
public class DayCounts {

	private final EntityManager entities;

	DayCounts(EntityManager entities) {
		this.entities = entities;
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
	List<MonthCount> perMonth(ArticleFilter filter) {
		return filter.bind(this.entities.createQuery("""
				select year(a.listedOn), month(a.listedOn), count(*), min(a.listedOn), max(a.listedOn) from Article a
				where %s group by year(a.listedOn), month(a.listedOn)
				order by year(a.listedOn), month(a.listedOn)""".formatted(filter.condition()), Object[].class))
			.getResultStream()
			.map((row) -> new MonthCount(YearMonth.of((int) row[0], (int) row[1]), (Long) row[2], (LocalDate) row[3],
					(LocalDate) row[4]))
			.toList();
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
	 * The days beside some that articles are listed under.
	 *
	 * @param before the last before them
	 * @param after the first after them
	 */
	public record DaysBeside(@Nullable LocalDate before, @Nullable LocalDate after) {
	}

}
