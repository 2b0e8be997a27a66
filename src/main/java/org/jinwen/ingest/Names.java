package org.jinwen.ingest;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.jinwen.article.NameKind;
import org.jinwen.article.Place;
import org.jinwen.article.Places;
import org.jinwen.article.Reporter;
import org.jinwen.article.Reporters;
import org.jinwen.article.Section;
import org.jinwen.article.Sections;
import org.jinwen.article.Slug;
import org.jinwen.correction.NameRules;
import org.jinwen.gazetteer.Division;

import org.springframework.stereotype.Component;

/**
 * Finds the sections, reporters and places with some names, and adds those that are
 * printed for the first time.
 */
@Component
public class Names {

	private final Sections sections;

	private final Reporters reporters;

	private final Places places;

	private final NameRules rules;

	Names(Sections sections, Reporters reporters, Places places, NameRules rules) {
		this.sections = sections;
		this.reporters = reporters;
		this.places = places;
		this.rules = rules;
	}

	/**
	 * The sections that some printed names stand for, as the editors decided.
	 * @param printed the names
	 * @return the sections by printed name
	 */
	public Map<String, Section> sections(Collection<String> printed) {
		Map<String, List<String>> chosen = chosen(NameKind.SECTION, printed);
		Map<String, Section> named = sectionsNamed(distinct(chosen.values()));
		return chosen.entrySet()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey,
					(entry) -> Objects.requireNonNull(named.get(entry.getValue().get(0)))));
	}

	/**
	 * The reporters that some printed names stand for, as the editors decided.
	 * @param printed the names
	 * @return the reporters by printed name, several where names were glued
	 */
	public Map<String, List<Reporter>> reporters(Collection<String> printed) {
		Map<String, List<String>> chosen = chosen(NameKind.REPORTER, printed);
		Map<String, Reporter> named = reportersNamed(distinct(chosen.values()));
		return chosen.entrySet()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey,
					(entry) -> entry.getValue()
						.stream()
						.map((name) -> Objects.requireNonNull(named.get(name)))
						.toList()));
	}

	private Map<String, List<String>> chosen(NameKind kind, Collection<String> printed) {
		Map<String, List<String>> chosen = new HashMap<>();
		printed.forEach((name) -> chosen.put(name, List.of(name)));
		if (!printed.isEmpty()) {
			this.rules.findByKindAndPrintedInAndLiftedFalse(kind, printed)
				.forEach((rule) -> chosen.put(rule.getPrinted(), rule.getChosen()));
		}
		return chosen;
	}

	private static Set<String> distinct(Collection<List<String>> names) {
		return names.stream().flatMap(List::stream).collect(Collectors.toSet());
	}

	private Map<String, Section> sectionsNamed(Collection<String> names) {
		return named(names, this.sections.findByNameIn(names), Section::getName,
				(slug) -> slug.equals(Section.NONE) || this.sections.existsBySlug(slug),
				(name, slug) -> this.sections.save(new Section(name, slug)));
	}

	private Map<String, Reporter> reportersNamed(Collection<String> names) {
		return named(names, this.reporters.findByNameIn(names), Reporter::getName, this.reporters::existsBySlug,
				(name, slug) -> this.reporters.save(new Reporter(name, slug)));
	}

	/** The places that some divisions are, by code. */
	Map<String, Place> places(Collection<Division> divisions) {
		Map<String, Place> places = new HashMap<>();
		this.places.findByCodeIn(divisions.stream().map(Division::code).toList())
			.forEach((place) -> places.put(place.getCode(), place));
		divisions.forEach((division) -> places.computeIfAbsent(division.code(),
				(code) -> this.places.save(new Place(code, division.name(), division.slug(), division.shortName()))));
		return places;
	}

	private static <T> Map<String, T> named(Collection<String> names, List<T> stored, Function<T, String> nameOf,
			Predicate<String> slugTaken, BiFunction<String, String, T> add) {
		Map<String, T> named = new HashMap<>();
		stored.forEach((one) -> named.put(nameOf.apply(one), one));
		for (String name : names) {
			named.computeIfAbsent(name, (missing) -> add.apply(missing, freeSlug(missing, slugTaken)));
		}
		return named;
	}

	private static String freeSlug(String name, Predicate<String> taken) {
		String slug = Slug.of(name);
		for (int number = 2; taken.test(slug); number++) {
			slug = Slug.of(name) + "-" + number;
		}
		return slug;
	}

}
