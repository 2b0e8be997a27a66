package org.jinwen.article;

import java.util.Optional;

import org.springframework.stereotype.Component;

/** Knows the names of today, for addresses that were written down with former ones. */
@Component
public class NamesToday {

	private final RetiredNames retired;

	private final Sections sections;

	private final Reporters reporters;

	NamesToday(RetiredNames retired, Sections sections, Reporters reporters) {
		this.retired = retired;
		this.sections = sections;
		this.reporters = reporters;
	}

	/**
	 * A filter by the names of today. As nothing stands under a former name, only a
	 * filter that lets nothing through is worth the question.
	 * @param filter a filter that may hold former names
	 * @return the same filter with the names that took their place, empty if it holds
	 * none
	 */
	public Optional<ArticleFilter> of(ArticleFilter filter) {
		ArticleFilter today = filter;
		if (filter.section() != null) {
			today = section(filter.section()).map(today::withSection).orElse(today);
		}
		if (filter.reporter() != null) {
			today = reporter(filter.reporter()).map(today::withReporter).orElse(today);
		}
		return today.equals(filter) ? Optional.empty() : Optional.of(today);
	}

	/** What stands in the address of a section that had another name. */
	public Optional<String> section(String former) {
		return this.retired.successorOf(NameKind.SECTION, former)
			.filter((successor) -> !this.sections.existsBySlug(former));
	}

	/** What stands in the address of a reporter who had another name. */
	public Optional<String> reporter(String former) {
		return this.retired.successorOf(NameKind.REPORTER, former)
			.filter((successor) -> !this.reporters.existsBySlug(former));
	}

}
