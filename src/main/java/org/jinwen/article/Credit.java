package org.jinwen.article;

import jakarta.persistence.Embeddable;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import org.jspecify.annotations.Nullable;

/**
 * One person credited for an article.
 *
 * @param reporter who
 * @param role as printed ({@code 记者}, {@code 摄}), {@code null} where only the name stands
 * there
 */
@Embeddable
public record Credit(@ManyToOne(fetch = FetchType.LAZY, optional = false) Reporter reporter, @Nullable String role) {
}
