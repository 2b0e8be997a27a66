/** Starts the newspaper; the features live in the packages below. */
@NullMarked
package org.jinwen;

import org.jspecify.annotations.NullMarked;
