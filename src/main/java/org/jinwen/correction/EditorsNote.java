package org.jinwen.correction;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * Why a correction was made, by whom and when.
 *
 * @param reason in the editor's words, {@code null} where none was given
 * @param announced whether readers are told
 * @param by name of the editor's account
 * @param at the moment
 */
public record EditorsNote(@Nullable String reason, boolean announced, String by, Instant at) {
}
