package org.jinwen.api;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;

import org.jinwen.article.NamedCount;
import org.jspecify.annotations.Nullable;

/**
 * A page of sections or reporters, most articles first.
 *
 * @param total how many names there are on all pages
 * @param page number of this page, counted from 1
 * @param pages how many pages there are
 * @param previous the page before
 * @param next the page after
 * @param names the names of this page
 */
record NameList(long total, int page, int pages, @Nullable String previous, @Nullable String next, List<Entry> names) {

	NameList {
		names = List.copyOf(names);
	}

	/**
	 * A section or a reporter.
	 *
	 * @param name as printed
	 * @param slug what filters and addresses call it
	 * @param url its page
	 * @param articles how many articles belong to it
	 * @param newest the day of the newest, if known
	 */
	record Entry(String name, String slug, String url, long articles, @Nullable LocalDate newest) {

		static Entry of(NamedCount counted, UnaryOperator<String> url) {
			return new Entry(counted.name(), counted.slug(), url.apply(counted.slug()), counted.articles(),
					counted.isDated() ? counted.newest() : null);
		}

	}

}
