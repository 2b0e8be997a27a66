package org.jinwen.bulletin;

import org.jspecify.annotations.Nullable;

/**
 * One person credited for an article.
 *
 * @param name without padding: {@code 周涛} where {@code 周 涛} is printed
 * @param role as printed ({@code 记者}, {@code 通讯员}, {@code 摄}), {@code null} where only
 * the name stands there
 */
public record Credit(String name, @Nullable String role) {
}
