package org.jinwen.article;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.persistence.EntityManager;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What stands on the pages of articles. */
@Repository
@Transactional(readOnly = true)
public class ArticleTexts {

	private final EntityManager entities;

	ArticleTexts(EntityManager entities) {
		this.entities = entities;
	}

	/**
	 * What stands on the pages of some articles.
	 * @param publicIds their addresses
	 * @return their texts by address; one statement
	 */
	public Map<String, ArticleText> of(List<String> publicIds) {
		Map<String, ArticleText> texts = new HashMap<>();
		if (!publicIds.isEmpty()) {
			this.entities
				.createQuery("select a.publicId, a.text from Article a where a.publicId in :ids", Object[].class)
				.setParameter("ids", publicIds)
				.getResultList()
				.forEach((row) -> texts.put((String) row[0], (ArticleText) row[1]));
		}
		return texts;
	}

	/**
	 * Some articles in full.
	 * @param publicIds their addresses
	 * @return them by address; one statement
	 */
	public Map<String, FullText> inFull(List<String> publicIds) {
		Map<String, FullText> texts = new HashMap<>();
		if (!publicIds.isEmpty()) {
			this.entities.createQuery("""
					select a.publicId, a.text, a.rowVersion, s.receivedAt from Article a join a.bulletin b
						left join BulletinSourceCopy s on s.bulletin = b and s.sha256 = b.sha256
					where a.publicId in :ids""", Object[].class)
				.setParameter("ids", publicIds)
				.getResultList()
				.forEach((row) -> texts.put((String) row[0],
						new FullText((ArticleText) row[1], (int) row[2] > 0, (@Nullable Instant) row[3])));
		}
		return texts;
	}

	/**
	 * An article in full.
	 *
	 * @param text what stands on its page
	 * @param changed whether it changed since it was found
	 * @param receivedAt when the bytes it stands in were received, if they are kept
	 */
	public record FullText(ArticleText text, boolean changed, @Nullable Instant receivedAt) {
	}

}
