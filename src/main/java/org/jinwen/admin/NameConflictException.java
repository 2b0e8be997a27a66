package org.jinwen.admin;

import java.io.Serial;

/** Somebody else decided otherwise about a name; nothing was changed. */
class NameConflictException extends RuntimeException {

	@Serial
	private static final long serialVersionUID = 1L;

	private final String name;

	private final String chosen;

	private final String decidedBy;

	NameConflictException(String name, String chosen, String decidedBy) {
		super(name + ": " + chosen);
		this.name = name;
		this.chosen = chosen;
		this.decidedBy = decidedBy;
	}

	/** The name as it was. */
	public String getName() {
		return this.name;
	}

	/** What stands in its place. */
	public String getChosen() {
		return this.chosen;
	}

	/** Who decided that. */
	public String getDecidedBy() {
		return this.decidedBy;
	}

}
