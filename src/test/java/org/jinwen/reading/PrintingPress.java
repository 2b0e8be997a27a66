package org.jinwen.reading;

import java.util.HashMap;
import java.util.Map;

import org.jinwen.article.Article;
import org.jinwen.article.Articles;
import org.jinwen.article.Bulletin;
import org.jinwen.article.Bulletins;
import org.jinwen.article.Reporter;
import org.jinwen.article.Reporters;
import org.jinwen.article.Section;
import org.jinwen.article.Sections;
import org.jinwen.article.Slug;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.transaction.annotation.Transactional;

/** Puts stories into the database of a test. */
@TestComponent
class PrintingPress {

	private final Bulletins bulletins;

	private final Articles articles;

	private final Sections sections;

	private final Reporters reporters;

	private final Map<String, Section> knownSections = new HashMap<>();

	private final Map<String, Reporter> knownReporters = new HashMap<>();

	PrintingPress(Bulletins bulletins, Articles articles, Sections sections, Reporters reporters) {
		this.bulletins = bulletins;
		this.articles = articles;
		this.sections = sections;
		this.reporters = reporters;
	}

	@Transactional
	Bulletin print(Bulletin bulletin, Story... stories) {
		Bulletin printed = this.bulletins.save(bulletin);
		for (int i = 0; i < stories.length; i++) {
			Story story = stories[i];
			Article article = story.print(printed, i + 1, (story.section != null) ? section(story.section) : null,
					story.reporters.stream().map(this::reporter).toList());
			this.articles.save(article);
		}
		return printed;
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
