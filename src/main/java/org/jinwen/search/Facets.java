package org.jinwen.search;

import java.util.List;

/**
 * What the articles found can be narrowed to. Each list counts the articles that there
 * would be if only its own side were left open.
 *
 * @param sections sections, most articles first
 * @param reporters reporters, most articles first
 * @param places places, most articles first
 * @param months months, newest first
 */
public record Facets(List<FacetCount> sections, List<FacetCount> reporters, List<FacetCount> places,
		List<FacetCount> months) {

	public Facets {
		sections = List.copyOf(sections);
		reporters = List.copyOf(reporters);
		places = List.copyOf(places);
		months = List.copyOf(months);
	}

}
