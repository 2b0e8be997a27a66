package org.jinwen.reading;

import java.time.LocalDate;

import org.jinwen.article.NamedCount;
import org.jinwen.web.Addresses;
import org.jspecify.annotations.Nullable;

/**
 * A section or a reporter with the number of articles behind the link.
 *
 * @param name as printed
 * @param address where it leads
 * @param articles how many articles are there
 * @param newest the day of the newest, if known
 * @param current whether the listing is narrowed to it
 */
record CountedLink(String name, String address, long articles, @Nullable LocalDate newest, boolean current) {

	static CountedLink toSection(NamedCount section) {
		return of(section, Addresses.section(section.slug()), false);
	}

	static CountedLink toReporter(NamedCount reporter) {
		return of(reporter, Addresses.reporter(reporter.slug()), false);
	}

	static CountedLink toPlace(NamedCount place) {
		return of(place, Addresses.place(place.slug()), false);
	}

	static CountedLink of(NamedCount counted, String address, boolean current) {
		return new CountedLink(counted.name(), address, counted.articles(), counted.isDated() ? counted.newest() : null,
				current);
	}

}
