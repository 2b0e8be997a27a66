/** The commands of the jar: serve, parse and import. */
@NullMarked
package org.jinwen.cli;

import org.jspecify.annotations.NullMarked;
