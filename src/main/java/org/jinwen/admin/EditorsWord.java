package org.jinwen.admin;

import org.jspecify.annotations.Nullable;

/**
 * What an editor says of a correction.
 *
 * @param reason why, {@code null} where nothing is said
 * @param announced whether readers are told
 */
record EditorsWord(@Nullable String reason, boolean announced) {
}
