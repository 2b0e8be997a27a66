package org.jinwen.ingest;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;

import org.jinwen.article.Reporter;
import org.jinwen.article.Reporters;
import org.jinwen.article.Section;
import org.jinwen.article.Sections;
import org.jinwen.article.Slug;

import org.springframework.stereotype.Component;

/**
 * Finds the sections and reporters with some names, and adds those that are printed for
 * the first time.
 */
@Component
class Names {

	private final Sections sections;

	private final Reporters reporters;

	Names(Sections sections, Reporters reporters) {
		this.sections = sections;
		this.reporters = reporters;
	}

	Map<String, Section> sections(Collection<String> names) {
		return named(names, this.sections.findByNameIn(names), Section::getName,
				(slug) -> slug.equals(Section.NONE) || this.sections.existsBySlug(slug),
				(name, slug) -> this.sections.save(new Section(name, slug)));
	}

	Map<String, Reporter> reporters(Collection<String> names) {
		return named(names, this.reporters.findByNameIn(names), Reporter::getName, this.reporters::existsBySlug,
				(name, slug) -> this.reporters.save(new Reporter(name, slug)));
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
