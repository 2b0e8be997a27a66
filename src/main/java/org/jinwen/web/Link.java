package org.jinwen.web;

import org.jinwen.article.Named;
import org.jinwen.article.Section;
import org.jspecify.annotations.Nullable;

/**
 * A name that leads somewhere.
 *
 * @param name as printed
 * @param address where it leads
 */
public record Link(String name, String address) {

	/** Leads to a section, or to the articles without one. */
	public static Link toSection(@Nullable Named section) {
		return (section != null) ? new Link(section.name(), Addresses.section(section.slug()))
				: new Link(Section.NONE, Addresses.section(Section.NONE));
	}

	/** Leads to a reporter. */
	public static Link toReporter(Named reporter) {
		return new Link(reporter.name(), Addresses.reporter(reporter.slug()));
	}

}
