package org.jinwen.api;

import org.jinwen.article.Named;

/**
 * A section or a reporter.
 *
 * @param name as printed
 * @param slug what filters and addresses call it
 */
record Slugged(String name, String slug) {

	static Slugged of(Named named) {
		return new Slugged(named.name(), named.slug());
	}

}
