package org.jinwen.article;

import java.time.LocalDate;

/**
 * A section or a reporter with the articles that belong to it.
 *
 * @param name as printed
 * @param slug as it stands in addresses, not yet percent-encoded
 * @param articles how many there are
 * @param newest the day of the newest; year 1 where nothing dates them
 */
public record NamedCount(String name, String slug, long articles, LocalDate newest) {

	/** Whether {@link #newest()} is a real day. */
	public boolean isDated() {
		return this.newest.isAfter(Article.UNDATED);
	}

}
