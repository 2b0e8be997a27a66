/**
 * Reads bulletin files, parses them, reconciles the result with the store and reports
 * every outcome.
 */
@NullMarked
package org.jinwen.ingest;

import org.jspecify.annotations.NullMarked;
