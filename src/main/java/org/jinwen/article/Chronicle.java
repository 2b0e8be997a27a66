package org.jinwen.article;

import java.util.List;

/**
 * A page of a listing, and how the articles of all its pages spread over time.
 *
 * @param listing the page
 * @param months the months that have any, oldest first
 */
public record Chronicle(Listing listing, List<MonthCount> months) {

	public Chronicle {
		months = List.copyOf(months);
	}

}
