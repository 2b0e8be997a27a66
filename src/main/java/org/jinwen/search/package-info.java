/**
 * The full-text index of articles: query, facets, highlights. What it holds is derived
 * from the store and made anew whenever the two differ.
 */
@NullMarked
package org.jinwen.search;

import org.jspecify.annotations.NullMarked;
