package org.jinwen.reading;

import java.time.LocalDate;

import org.jinwen.article.Bulletins;
import org.jinwen.web.Addresses;
import org.jspecify.annotations.Nullable;

/**
 * A bulletin in a list or at the head of its page.
 *
 * @param key its key
 * @param address where its articles are
 * @param paper name of the paper, if printed
 * @param issueDate date of the issue, if told
 * @param articles how many articles stand in it
 */
record BulletinLink(String key, String address, @Nullable String paper, @Nullable LocalDate issueDate, long articles) {

	static BulletinLink of(Bulletins.Count bulletin) {
		return new BulletinLink(bulletin.key(), Addresses.bulletin(bulletin.key()), bulletin.paper(),
				bulletin.issueDate(), bulletin.articles());
	}

	/** What it is called: by the paper where that is known, else by its key. */
	public String name() {
		return (this.paper != null) ? this.paper : this.key;
	}

}
