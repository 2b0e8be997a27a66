package org.jinwen.api;

import java.util.List;

import org.jinwen.article.PlaceCount;
import org.jinwen.web.Addresses;
import org.jspecify.annotations.Nullable;

/**
 * A page of places, each behind those around it.
 *
 * @param total how many places there are on all pages
 * @param page number of this page, counted from 1
 * @param pages how many pages there are
 * @param previous the page before
 * @param next the page after
 * @param places the places of this page
 */
record PlaceList(long total, int page, int pages, @Nullable String previous, @Nullable String next,
		List<Entry> places) {

	PlaceList {
		places = List.copyOf(places);
	}

	/**
	 * A province, a prefecture or a county.
	 *
	 * @param code of GB/T 2260, which begins with the codes of the places around it
	 * @param name in full
	 * @param slug what filters and addresses call it
	 * @param url its page
	 * @param articles how many articles are about it or a place in it
	 */
	record Entry(String code, String name, String slug, String url, long articles) {

		static Entry of(PlaceCount place, String base) {
			return new Entry(place.code(), place.name(), place.slug(), base + Addresses.place(place.slug()),
					place.articles());
		}

	}

}
