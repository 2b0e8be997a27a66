package org.jinwen.bulletin;

/** What a block of a bulletin is on the printed page. */
public enum Role {

	/** The printed column an article stands under (栏目); may span several articles. */
	SECTION,
	/** A small label printed before its story (栏题). */
	TAG_BEFORE,
	/** A small label printed after its story. */
	TAG_AFTER,
	/** The line above a headline (引题). */
	KICKER,
	/** The printed headline (主题). */
	HEADLINE,
	/** The second line of a headline set in two. */
	HEADLINE_CONTINUED,
	/** The line below a headline (副题). */
	DECK,
	/** Who made the article, on a line of its own. */
	BYLINE,
	/** The paragraph an article opens with. */
	LEAD,
	/** A paragraph of the body. */
	PARAGRAPH,
	/** The second half of a paragraph that a column break cut in two. */
	PARAGRAPH_CONTINUED,
	/** A heading inside an article (小标题). */
	SUBHEAD,
	/** A list, kept as lines. */
	LIST,
	/** A block quotation. */
	QUOTE,
	/** A table, kept as lines. */
	TABLE,
	/** A picture. */
	IMAGE,
	/** The text printed with a picture. */
	CAPTION,
	/** Where a story comes from or goes on (上接, 下转). */
	JUMP,
	/**
	 * What belongs to the page and to no article: page lines, editors, mastheads,
	 * contents.
	 */
	FURNITURE,
	/** What could not be placed. */
	UNASSIGNED

}
