package org.jinwen.feed;

import java.util.Date;
import java.util.List;

import com.rometools.rome.feed.atom.Category;
import com.rometools.rome.feed.atom.Content;
import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.feed.atom.Person;
import com.rometools.rome.feed.synd.SyndPerson;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedOutput;
import org.jspecify.annotations.Nullable;

/** Tells a feed in Atom 1.0. */
final class AtomFeed {

	private AtomFeed() {
	}

	static String write(Feed feed) {
		com.rometools.rome.feed.atom.Feed atom = new com.rometools.rome.feed.atom.Feed("atom_1.0");
		atom.setId(feed.id());
		atom.setTitle(feed.title());
		atom.setSubtitle(text(feed.description()));
		atom.setUpdated(Date.from(feed.updated()));
		atom.setIcon(feed.icon());
		// who made the whole, for articles without a name
		atom.setAuthors(List.<SyndPerson>of(person(feed.publisher(), null)));
		atom.setAlternateLinks(List.of(link("alternate", "text/html", feed.home())));
		atom.setOtherLinks(List.of(link("self", "application/atom+xml", feed.self())));
		atom.setEntries(feed.entries().stream().map(AtomFeed::entry).toList());
		try {
			return new WireFeedOutput().outputString(atom);
		}
		catch (FeedException ex) {
			throw new IllegalStateException("No Atom can be made of " + feed.id(), ex);
		}
	}

	private static Entry entry(Feed.Entry article) {
		Entry entry = new Entry();
		entry.setId(article.id());
		entry.setTitle(article.title());
		entry.setAlternateLinks(List.of(link("alternate", "text/html", article.url())));
		entry.setUpdated(Date.from(article.updated()));
		entry.setPublished((article.published() != null) ? Date.from(article.published()) : null);
		entry.setAuthors(
				article.authors().stream().<SyndPerson>map((author) -> person(author.name(), author.url())).toList());
		if (article.section() != null) {
			Category category = new Category();
			category.setTerm(article.section());
			entry.setCategories(List.of(category));
		}
		entry.setSummary(text(article.summary()));
		if (article.html() != null) {
			Content content = new Content();
			content.setType(Content.HTML);
			content.setValue(article.html());
			entry.setContents(List.of(content));
		}
		return entry;
	}

	private static Content text(String value) {
		Content content = new Content();
		content.setType(Content.TEXT);
		content.setValue(value);
		return content;
	}

	private static Person person(String name, @Nullable String url) {
		Person person = new Person();
		person.setName(name);
		person.setUri(url);
		return person;
	}

	private static Link link(String relation, String type, String address) {
		Link link = new Link();
		link.setRel(relation);
		link.setType(type);
		link.setHref(address);
		return link;
	}

}
