package org.jinwen.article;

import java.time.Instant;

/**
 * What readers are told of a correction (更正).
 *
 * @param at when it was made
 * @param reason why, in the editor's words; may be empty
 */
public record Erratum(Instant at, String reason) {
}
