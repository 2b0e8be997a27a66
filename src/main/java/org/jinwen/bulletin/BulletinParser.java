package org.jinwen.bulletin;

import java.util.List;

/**
 * Finds the articles of a bulletin. Thread-safe: nothing is kept between two bulletins.
 */
public final class BulletinParser {

	/** Raised whenever the same bytes may give another result. */
	public static final String VERSION = "1";

	/**
	 * Finds the articles of a bulletin.
	 * @param source the bulletin as received; any bytes are allowed
	 * @return what was found; strange input gives notices, never an exception
	 */
	public ParsedBulletin parse(BulletinSource source) {
		return new ParsedBulletin(source.key(), VERSION, "UTF-8", null, null, null, List.of(), List.of(), List.of());
	}

}
