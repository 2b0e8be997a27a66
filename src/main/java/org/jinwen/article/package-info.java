/**
 * Stores articles, bulletins, sections and reporters, and answers filtered, paged
 * questions about them.
 */
@NullMarked
package org.jinwen.article;

import org.jspecify.annotations.NullMarked;
