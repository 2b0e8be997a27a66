package org.jinwen.admin;

/** Something that cannot be done to an account. */
class PeopleException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final Reason reason;

	PeopleException(Reason reason) {
		super(reason.name());
		this.reason = reason;
	}

	/** Why not. */
	Reason reason() {
		return this.reason;
	}

	/** Why something cannot be done. Each has a message {@code people.problem.…}. */
	enum Reason {

		/** The name has characters that no name may have, or none. */
		NAME_UNFIT,
		/** Somebody has that name, in capitals or not. */
		NAME_TAKEN,
		/** Nobody would be left to look after the accounts. */
		LAST_ADMIN

	}

}
