/**
 * Finds the articles in the Markdown of one bulletin: pure functions over values, no
 * input or output.
 */
@NullMarked
package org.jinwen.bulletin;

import org.jspecify.annotations.NullMarked;
