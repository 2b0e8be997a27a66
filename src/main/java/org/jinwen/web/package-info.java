/**
 * What every page shares: layout, paging, rendering of text to safe HTML, caching
 * headers, errors.
 */
@NullMarked
package org.jinwen.web;

import org.jspecify.annotations.NullMarked;
