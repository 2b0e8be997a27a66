package org.jinwen.correction;

import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/**
 * An editor's word that an article is read rightly, as long as its source lines stay what
 * they are.
 */
@Entity
public class Acceptance {

	@Id
	private String articleId;

	private String sourceHash;

	private String acceptedBy;

	private Instant acceptedAt;

	@SuppressWarnings("NullAway.Init")
	protected Acceptance() {
	}

	/**
	 * Accepts an article.
	 * @param articleId its address
	 * @param sourceHash hash of its source lines
	 * @param acceptedBy name of the editor's account
	 * @param acceptedAt the moment
	 */
	public Acceptance(String articleId, String sourceHash, String acceptedBy, Instant acceptedAt) {
		this.articleId = articleId;
		this.sourceHash = sourceHash;
		this.acceptedBy = acceptedBy;
		this.acceptedAt = acceptedAt;
	}

	public String getArticleId() {
		return this.articleId;
	}

	/** Hash of the source lines that were accepted. */
	public String getSourceHash() {
		return this.sourceHash;
	}

	public String getAcceptedBy() {
		return this.acceptedBy;
	}

	public Instant getAcceptedAt() {
		return this.acceptedAt;
	}

}
