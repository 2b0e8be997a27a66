package org.jinwen.bulletin;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** Small invented pages, read as the program reads them. */
final class Pages {

	private Pages() {
	}

	/** The Markdown of some paragraphs. */
	static String page(String... paragraphs) {
		return String.join("\n\n", paragraphs) + "\n";
	}

	static List<ArticleDraft> articles(String page) {
		return parse(page).articles();
	}

	static ParsedBulletin parse(String page) {
		return new BulletinParser().parse(new BulletinSource("page", page.getBytes(StandardCharsets.UTF_8)));
	}

}
