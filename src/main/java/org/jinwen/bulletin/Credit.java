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

	/** Whether it is for a picture; 摄影报道 and 文并摄 tell of the words, too. */
	boolean isOfPicture() {
		return this.role != null && this.role.contains("摄") && !this.role.contains("报道") && !this.role.contains("文");
	}

}
