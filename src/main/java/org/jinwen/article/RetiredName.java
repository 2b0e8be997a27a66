package org.jinwen.article;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** The address of a section or a reporter that goes by another name now. */
@Entity
public class RetiredName {

	@Id
	private String address;

	private String successor;

	@SuppressWarnings("NullAway.Init")
	protected RetiredName() {
	}

	/**
	 * Retires the address of a name.
	 * @param kind what it names
	 * @param slug the name as it stood in its address
	 * @param successor the name as it stands in the address to go to instead
	 */
	public RetiredName(NameKind kind, String slug, String successor) {
		this.address = address(kind, slug);
		this.successor = successor;
	}

	/** The key of the address of a name. */
	static String address(NameKind kind, String slug) {
		return kind.name() + "/" + slug;
	}

	/** Leads to another name from now on. */
	public void leadTo(String successor) {
		this.successor = successor;
	}

	public String getAddress() {
		return this.address;
	}

	/** The name as it stands in the address to go to instead, not yet percent-encoded. */
	public String getSuccessor() {
		return this.successor;
	}

}
