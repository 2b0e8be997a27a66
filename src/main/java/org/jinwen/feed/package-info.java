/**
 * What other programs read the newspaper by: Atom, RSS and JSON feeds, sitemaps, robots.
 */
@NullMarked
package org.jinwen.feed;

import org.jspecify.annotations.NullMarked;
