package org.jinwen.search;

/**
 * What tells at a glance whether index and store hold the same versions of the same
 * articles: keys are never used twice and versions only grow.
 *
 * @param articles how many articles there are
 * @param keys sum of their keys
 * @param versions sum of their versions
 */
record Tally(long articles, long keys, long versions) {
}
