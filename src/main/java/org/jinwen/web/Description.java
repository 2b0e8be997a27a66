package org.jinwen.web;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What the head of an article's page tells machines of it; the templates know it as
 * {@code description}.
 *
 * @param title its headline
 * @param summary one or two sentences
 * @param published the beginning of its day, with the offset of China
 * @param section the column it stands under
 * @param authors absolute addresses of who made it
 * @param data the same for search engines, as JSON-LD that may stand in HTML
 */
public record Description(String title, String summary, @Nullable String published, String section,
		List<String> authors, String data) {

	public Description {
		authors = List.copyOf(authors);
	}

}
