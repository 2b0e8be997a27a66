package org.jinwen.bulletin;

/**
 * What the parser can find odd; each has a message {@code notice.<NAME>} with the detail
 * as {@code {0}}.
 */
public enum NoticeKind {

	/** The bulletin holds no text. */
	EMPTY,
	/** The character set was guessed. */
	ENCODING_GUESSED,
	/** Some bytes are no text in the bulletin's character set. */
	BAD_BYTES,
	/** Control or invisible characters were left out. */
	CONTROLS_DROPPED,
	/** The Markdown could not be parsed in time; the lines are taken as plain text. */
	PLAIN_TEXT,
	/** A code fence was opened and never closed; its lines are read like all others. */
	FENCE_OPEN,
	/** More headings than any newspaper page has: the bulletin was not read. */
	TOO_MANY_HEADINGS,
	/** A label whose story could not be told: no section was given. */
	LABEL_OPEN,
	/** A heading without a body. */
	HEADING_WITHOUT_BODY,
	/** No headline is printed; one was derived. */
	HEADLINE_DERIVED,
	/** The date has no year that anything in the bulletin proves. */
	YEAR_UNKNOWN,
	/** A date that no calendar has, or no newspaper yet. */
	DATE_INVALID,
	/** Text that could not be placed. */
	UNASSIGNED,
	/** A jump whose other half is not in the bulletin. */
	JUMP_OPEN,
	/** A credit that holds more names than can be true. */
	CREDIT_TOO_LONG,
	/** A headline that is too long to be one. */
	HEADLINE_TOO_LONG

}
