package org.jinwen.reading;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

import org.jinwen.article.Article;
import org.jinwen.article.Articles;
import org.jinwen.article.Bulletin;
import org.jinwen.article.Bulletins;
import org.jinwen.article.Place;
import org.jinwen.article.Places;
import org.jinwen.article.Reporter;
import org.jinwen.article.Reporters;
import org.jinwen.article.Section;
import org.jinwen.article.Sections;
import org.jinwen.article.Slug;
import org.jinwen.gazetteer.Division;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.transaction.annotation.Transactional;

/** Puts stories into the database of a test. */
@TestComponent
class PrintingPress {

	private final Bulletins bulletins;

	private final Articles articles;

	private final Sections sections;

	private final Reporters reporters;

	private final Places places;

	private final Map<String, Place> knownPlaces = new HashMap<>();

	private final Map<String, Section> knownSections = new HashMap<>();

	private final Map<String, Reporter> knownReporters = new HashMap<>();

	PrintingPress(Bulletins bulletins, Articles articles, Sections sections, Reporters reporters, Places places) {
		this.bulletins = bulletins;
		this.articles = articles;
		this.sections = sections;
		this.reporters = reporters;
		this.places = places;
	}

	@Transactional
	Bulletin print(Bulletin bulletin, Story... stories) {
		Bulletin printed = this.bulletins.save(bulletin);
		for (int i = 0; i < stories.length; i++) {
			Story story = stories[i];
			Article article = story.print(printed, i + 1, (story.section != null) ? section(story.section) : null,
					story.reporters.stream().map(this::reporter).toList(),
					story.divisions().map(this::place).collect(Collectors.toSet()));
			this.articles.save(article);
		}
		return printed;
	}

	private Place place(Division division) {
		return this.knownPlaces.computeIfAbsent(division.code(),
				(code) -> this.places.save(new Place(code, division.name(), division.slug(), division.shortName())));
	}

	private Section section(String name) {
		return this.knownSections.computeIfAbsent(name,
				(unknown) -> this.sections.save(new Section(unknown, Slug.of(unknown))));
	}

	private Reporter reporter(String name) {
		return this.knownReporters.computeIfAbsent(name,
				(unknown) -> this.reporters.save(new Reporter(unknown, Slug.of(unknown))));
	}

}
