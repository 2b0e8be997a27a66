package org.jinwen.api;

import java.time.LocalDate;
import java.util.List;

import org.jinwen.article.Bulletins;
import org.jinwen.web.Addresses;
import org.jspecify.annotations.Nullable;

/**
 * A page of bulletins, newest issue first.
 *
 * @param total how many bulletins there are on all pages
 * @param page number of this page, counted from 1
 * @param pages how many pages there are
 * @param previous the page before
 * @param next the page after
 * @param bulletins the bulletins of this page
 */
record BulletinList(long total, int page, int pages, @Nullable String previous, @Nullable String next,
		List<Entry> bulletins) {

	BulletinList {
		bulletins = List.copyOf(bulletins);
	}

	/**
	 * A bulletin.
	 *
	 * @param key its key
	 * @param name of the paper where it is printed, else the key
	 * @param url its page
	 * @param issueDate date of the issue, if told
	 * @param articles how many articles stand in it
	 */
	record Entry(String key, String name, String url, @Nullable LocalDate issueDate, long articles) {

		static Entry of(Bulletins.Count bulletin, String base) {
			return new Entry(bulletin.key(), (bulletin.paper() != null) ? bulletin.paper() : bulletin.key(),
					base + Addresses.bulletin(bulletin.key()), bulletin.issueDate(), bulletin.articles());
		}

	}

}
