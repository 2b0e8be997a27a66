package org.jinwen.article;

/** What bears a name with an address of its own. */
public enum NameKind {

	SECTION, REPORTER

}
