package org.jinwen.ingest;

import org.jspecify.annotations.Nullable;

/**
 * A bulletin before and after it was written.
 *
 * @param key its key afterwards, or the last it had
 * @param was the bulletin before, {@code null} if there was none
 * @param became the bulletin after, {@code null} if it is gone
 */
record BulletinEdit(String key, @Nullable PrintedBulletin was, @Nullable PrintedBulletin became) {
}
