package org.jinwen.bulletin;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** A page of a test, and what the parser makes of it. */
final class PrintedPage {

	private PrintedPage() {
	}

	/** The text of a page, paragraph by paragraph. */
	static String page(String... paragraphs) {
		return String.join("\n\n", paragraphs) + "\n";
	}

	static List<ArticleDraft> articles(String page) {
		return parse(page).articles();
	}

	/** The name of the page tells neither paper nor day. */
	static ParsedBulletin parse(String page) {
		return new BulletinParser().parse(new BulletinSource("page", page.getBytes(StandardCharsets.UTF_8)));
	}

}
