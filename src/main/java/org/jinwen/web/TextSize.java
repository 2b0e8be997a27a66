package org.jinwen.web;

/** How large a reader wants the type. */
public enum TextSize {

	/** As designed. */
	STANDARD(""),
	/** 大字. */
	LARGE("l"),
	/** 特大. */
	LARGER("xl");

	private final String tag;

	TextSize(String tag) {
		this.tag = tag;
	}

	/** The size as addresses name it; the usual one goes without saying. */
	public String tag() {
		return this.tag;
	}

}
