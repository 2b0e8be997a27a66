/**
 * The administrative divisions of China down to counties, and finding them in the text of
 * an article.
 */
@NullMarked
package org.jinwen.gazetteer;

import org.jspecify.annotations.NullMarked;
