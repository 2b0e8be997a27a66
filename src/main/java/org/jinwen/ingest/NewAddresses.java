package org.jinwen.ingest;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.jinwen.article.Article;
import org.jinwen.article.Articles;
import org.jinwen.article.PublicId;
import org.jspecify.annotations.Nullable;

/** Hands out addresses to the new articles of a bulletin, none of them in use. */
final class NewAddresses {

	private final String bulletinKey;

	private final Articles articles;

	private final Set<String> inUse;

	private final Set<String> taken = new LinkedHashSet<>();

	private NewAddresses(String bulletinKey, Articles articles, Set<String> inUse) {
		this.bulletinKey = bulletinKey;
		this.articles = articles;
		this.inUse = inUse;
	}

	/**
	 * Prepares the addresses of a bulletin with a single question to the store.
	 * @param bulletinKey key of the bulletin
	 * @param bodies bodies of the new articles
	 * @param stored the articles it has
	 * @param articles the store
	 */
	static NewAddresses of(String bulletinKey, List<String> bodies, List<Article> stored, Articles articles) {
		Set<String> inUse = new HashSet<>();
		stored.forEach((article) -> inUse.add(article.getPublicId()));
		if (!bodies.isEmpty()) {
			inUse
				.addAll(articles.takenAmong(bodies.stream().map((body) -> PublicId.of(bulletinKey, body, 0)).toList()));
		}
		return new NewAddresses(bulletinKey, articles, inUse);
	}

	/**
	 * Takes an address for an article with a body that was announced.
	 * @param body the body
	 * @param former the address it had before it was hidden or joined, if it was
	 */
	String take(String body, @Nullable String former) {
		if (former != null && !this.inUse.contains(former) && this.articles.takenAmong(List.of(former)).isEmpty()) {
			this.inUse.add(former);
			this.taken.add(former);
			return former;
		}
		return take(body);
	}

	private String take(String body) {
		for (int attempt = 0;; attempt++) {
			String address = PublicId.of(this.bulletinKey, body, attempt);
			boolean asked = attempt == 0;
			if (!this.inUse.contains(address) && (asked || this.articles.takenAmong(List.of(address)).isEmpty())) {
				this.inUse.add(address);
				this.taken.add(address);
				return address;
			}
		}
	}

	/** The addresses that were taken. */
	Set<String> taken() {
		return this.taken;
	}

}
