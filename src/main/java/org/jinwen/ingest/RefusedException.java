package org.jinwen.ingest;

/** A file that is not imported, and why. */
class RefusedException extends Exception {

	private static final long serialVersionUID = 1L;

	private final Refusal refusal;

	RefusedException(Refusal refusal, String detail) {
		super(detail);
		this.refusal = refusal;
	}

	Refusal refusal() {
		return this.refusal;
	}

	String detail() {
		return String.valueOf(getMessage());
	}

}
