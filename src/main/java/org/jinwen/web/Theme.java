package org.jinwen.web;

/** Which colours a reader wants. */
public enum Theme {

	/** Those of the reader's system. */
	AUTO(""),
	/** Ink on paper. */
	LIGHT("light"),
	/** Paper on ink. */
	DARK("dark");

	private final String tag;

	Theme(String tag) {
		this.tag = tag;
	}

	/** The theme as addresses name it; the system's own goes without saying. */
	public String tag() {
		return this.tag;
	}

}
