package org.jinwen.feed;

import java.util.Date;
import java.util.List;
import java.util.Locale;

import com.rometools.rome.feed.module.DCModuleImpl;
import com.rometools.rome.feed.rss.Category;
import com.rometools.rome.feed.rss.Channel;
import com.rometools.rome.feed.rss.Content;
import com.rometools.rome.feed.rss.Description;
import com.rometools.rome.feed.rss.Guid;
import com.rometools.rome.feed.rss.Item;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedOutput;
import org.jdom2.Element;
import org.jdom2.Namespace;

/**
 * Tells a feed in RSS 2.0, with what the profile of the RSS Advisory Board recommends.
 */
final class RssFeed {

	private static final Namespace ATOM = Namespace.getNamespace("atom", "http://www.w3.org/2005/Atom");

	private RssFeed() {
	}

	static String write(Feed feed) {
		Channel channel = new Channel("rss_2.0");
		channel.setTitle(feed.title());
		channel.setLink(feed.home());
		channel.setDescription(feed.description());
		channel.setLanguage(feed.language().toLowerCase(Locale.ROOT));
		channel.setLastBuildDate(Date.from(feed.updated()));
		channel.setForeignMarkup(List.of(new Element("link", ATOM).setAttribute("rel", "self")
			.setAttribute("type", "application/rss+xml")
			.setAttribute("href", feed.self())));
		channel.setItems(feed.entries().stream().map(RssFeed::item).toList());
		try {
			return new WireFeedOutput().outputString(channel);
		}
		catch (FeedException ex) {
			throw new IllegalStateException("No RSS can be made of " + feed.id(), ex);
		}
	}

	private static Item item(Feed.Entry article) {
		Item item = new Item();
		item.setTitle(article.title());
		item.setLink(article.url());
		Guid guid = new Guid();
		guid.setValue(article.id());
		guid.setPermaLink(false);
		item.setGuid(guid);
		item.setPubDate((article.published() != null) ? Date.from(article.published()) : null);
		Description summary = new Description();
		summary.setValue(article.summary());
		item.setDescription(summary);
		if (article.html() != null) {
			Content content = new Content();
			content.setType(Content.HTML);
			content.setValue(article.html());
			item.setContent(content);
		}
		if (article.section() != null) {
			Category category = new Category();
			category.setValue(article.section());
			item.setCategories(List.of(category));
		}
		// <author> would have to be an e-mail address
		DCModuleImpl dublinCore = new DCModuleImpl();
		dublinCore.setCreators(article.authors().stream().map(Feed.Author::name).toList());
		item.setModules(List.of(dublinCore));
		return item;
	}

}
