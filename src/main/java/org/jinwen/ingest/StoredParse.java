package org.jinwen.ingest;

import org.jinwen.bulletin.ParsedBulletin;

/**
 * The parse result of a bulletin as it is kept.
 *
 * @param schema version of this shape
 * @param parsed what the parser found
 */
record StoredParse(int schema, ParsedBulletin parsed) {
}
