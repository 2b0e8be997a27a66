/**
 * Corrections of editors: values kept apart from the parse and made again on every
 * re-parse, applied, in conflict or orphaned, never dropped and never made elsewhere.
 */
@NullMarked
package org.jinwen.correction;

import org.jspecify.annotations.NullMarked;
