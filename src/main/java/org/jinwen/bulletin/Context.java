package org.jinwen.bulletin;

/** Where on the page the reading stands between two pieces. */
enum Context {

	/** Between articles. */
	OUTSIDE,
	/** After a label, before its story. */
	LABELLED,
	/** After a kicker. */
	KICKED,
	/** After a headline. */
	HEADED,
	/** After a deck. */
	DECKED,
	/** After a byline above the body, or a jump mark that opens it. */
	SIGNED,
	/** In the body of an article. */
	OPEN,
	/** After a subhead. */
	SUBHEADED,
	/** After the byline or end mark of an article. */
	CLOSED

}
