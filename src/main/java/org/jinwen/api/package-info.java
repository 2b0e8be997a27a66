/** The public JSON API: articles, bulletins, sections and reporters, only read. */
@NullMarked
package org.jinwen.api;

import org.jspecify.annotations.NullMarked;
