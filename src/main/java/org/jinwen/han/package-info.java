/**
 * Chinese characters in their traditional and simplified forms, and tables of Chinese
 * words and phrases.
 */
@NullMarked
package org.jinwen.han;

import org.jspecify.annotations.NullMarked;
