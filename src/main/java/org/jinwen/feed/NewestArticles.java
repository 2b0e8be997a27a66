package org.jinwen.feed;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.jinwen.article.ArticleFilter;
import org.jinwen.article.ArticleText;
import org.jinwen.article.ArticleTexts;
import org.jinwen.article.Listings;
import org.jinwen.article.Teaser;
import org.jinwen.web.Addresses;
import org.jinwen.web.SiteSettings;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Gathers the newest articles for a feed. */
@Component
class NewestArticles {

	/** How many articles a feed tells of. */
	static final int ENTRIES = 30;

	/** Longer articles are told in summary. */
	private static final int LONGEST = 20_000;

	private final Listings listings;

	private final ArticleTexts texts;

	private final MessageSource messages;

	private final SiteSettings site;

	NewestArticles(Listings listings, ArticleTexts texts, MessageSource messages, SiteSettings site) {
		this.listings = listings;
		this.texts = texts;
		this.messages = messages;
		this.site = site;
	}

	/**
	 * The newest articles that pass a filter.
	 * @param filter what is looked for
	 * @param base what absolute addresses begin with
	 * @return them, newest first; three statements
	 */
	List<Feed.Entry> of(ArticleFilter filter, String base) {
		List<Teaser> newest = this.listings.newest(filter, ENTRIES);
		Map<String, ArticleTexts.FullText> texts = this.texts.inFull(newest.stream().map(Teaser::publicId).toList());
		return newest.stream().map((teaser) -> entry(teaser, texts.get(teaser.publicId()), base)).toList();
	}

	private Feed.Entry entry(Teaser teaser, ArticleTexts.@Nullable FullText full, String base) {
		Instant published = teaser.isDated() ? teaser.listedOn().atStartOfDay(Feed.CHINA).toInstant() : null;
		return new Feed.Entry(TagUri.ofArticle(teaser.publicId()), base + Addresses.article(teaser.publicId()),
				title(teaser), teaser.summary(), (full != null) ? html(full.text()) : null,
				(teaser.section() != null) ? teaser.section().name() : null,
				teaser.reporters()
					.stream()
					.map((reporter) -> new Feed.Author(reporter.name(), base + Addresses.reporter(reporter.slug())))
					.toList(),
				published, latest(updated(published, full), teaser.correctedAt()));
	}

	private String title(Teaser teaser) {
		return teaser.headlineDerived() ? message("feed.derived", teaser.headline()) : teaser.headline();
	}

	private @Nullable String html(ArticleText text) {
		if (text.characters() > LONGEST) {
			return null;
		}
		String body = BodyHtml.of(text.blocks());
		return text.headlineDerived() ? BodyHtml.remark(message("derived.why")) + "\n" + body : body;
	}

	/** An article is what it was on its day, unless it was changed by what came later. */
	private static Instant updated(@Nullable Instant published, ArticleTexts.@Nullable FullText full) {
		Instant received = (full != null) ? full.receivedAt() : null;
		if (published == null) {
			return (received != null) ? received : Instant.EPOCH;
		}
		boolean later = received != null && full != null && full.changed() && received.isAfter(published);
		return (later && received != null) ? received : published;
	}

	private static Instant latest(Instant updated, @Nullable Instant corrected) {
		return (corrected != null && corrected.isAfter(updated)) ? corrected : updated;
	}

	private String message(String key, Object... values) {
		return this.messages.getMessage(key, values, this.site.language().locale());
	}

}
