/**
 * The reader's pages: front page, sections, reporters, listings, articles and bulletins.
 */
@NullMarked
package org.jinwen.reading;

import org.jspecify.annotations.NullMarked;
