package org.jinwen.article;

import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.Id;
import org.jspecify.annotations.Nullable;

/** An address that no longer leads to an article of its own. */
@Entity
@EntityListeners(ContentListener.class)
public class RetiredAddress {

	@Id
	private String publicId;

	private @Nullable String successor;

	@SuppressWarnings("NullAway.Init")
	protected RetiredAddress() {
	}

	/**
	 * Retires an address.
	 * @param publicId the address
	 * @param successor address of the article that took its place, {@code null} where the
	 * article was withdrawn
	 */
	public RetiredAddress(String publicId, @Nullable String successor) {
		this.publicId = publicId;
		this.successor = successor;
	}

	public String getPublicId() {
		return this.publicId;
	}

	/** The address to go to instead, {@code null} where the article was withdrawn. */
	public @Nullable String getSuccessor() {
		return this.successor;
	}

}
