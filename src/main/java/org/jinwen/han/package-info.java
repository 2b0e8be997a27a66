/**
 * Chinese characters in their traditional and simplified forms.
 */
@NullMarked
package org.jinwen.han;

import org.jspecify.annotations.NullMarked;
