package org.jinwen.feed;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The newest articles of the newspaper, of a section or of a reporter, whatever the
 * format they are told in. No text has a character that XML forbids.
 *
 * @param id its name for good
 * @param title what it is called
 * @param description what it holds
 * @param publisher name of the newspaper
 * @param language language of its articles
 * @param home the page that shows the same
 * @param self where it stands itself
 * @param icon picture of the newspaper
 * @param entries the articles, newest first
 */
record Feed(String id, String title, String description, String publisher, String language, String home, String self,
		String icon, List<Entry> entries) {

	/** Papers are dated by the clock of the place they are printed in. */
	static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

	Feed {
		title = XmlText.of(title);
		description = XmlText.of(description);
		publisher = XmlText.of(publisher);
		entries = List.copyOf(entries);
	}

	/** When anything in it changed last; long ago where there is nothing. */
	Instant updated() {
		return this.entries.stream().map(Entry::updated).max(Comparator.naturalOrder()).orElse(Instant.EPOCH);
	}

	/**
	 * An article in a feed.
	 *
	 * @param id its name for good
	 * @param url its page
	 * @param title its headline, marked where it is not printed
	 * @param summary one or two sentences
	 * @param html its body, {@code null} where it is too long for a feed
	 * @param section the column it stands under, if any
	 * @param authors who made it
	 * @param published the beginning of the day it is dated, if it is
	 * @param updated when it became what it is
	 */
	record Entry(String id, String url, String title, String summary, @Nullable String html, @Nullable String section,
			List<Author> authors, @Nullable Instant published, Instant updated) {

		Entry {
			title = XmlText.of(title);
			summary = XmlText.of(summary);
			html = (html != null) ? XmlText.of(html) : null;
			section = (section != null) ? XmlText.of(section) : null;
			authors = List.copyOf(authors);
		}

	}

	/**
	 * Who made an article.
	 *
	 * @param name as printed
	 * @param url the articles of the same person
	 */
	record Author(String name, String url) {

		Author {
			name = XmlText.of(name);
		}

	}

}
