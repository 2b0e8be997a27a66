package org.jinwen.admin;

import java.util.List;
import java.util.Set;

import org.jinwen.article.Article;
import org.jinwen.article.ArticleText;
import org.jinwen.article.ParseResult;
import org.jinwen.article.ParsedLine;

/**
 * An article that an editor should look at, with the lines that could be read otherwise.
 *
 * @param id its address
 * @param version counts its changes
 * @param headline its headline
 * @param derived whether the headline is derived
 * @param address where it is on the desk
 * @param bulletin key of its bulletin
 * @param firstLine its first line there
 * @param lastLine its last line there
 * @param lines the lines that could be read otherwise
 */
record ReviewItem(String id, int version, String headline, boolean derived, String address, String bulletin,
		int firstLine, int lastLine, List<ArticleDesk.Line> lines) {

	private static final int MOST_LINES = 8;

	/** A line read as one of these, or almost, draws the borders of an article. */
	private static final Set<String> DECISIVE = Set.of("KICKER", "HEADLINE", "HEADLINE_CONTINUED", "DECK", "LEAD",
			"SUBHEAD", "BYLINE", "TAG_AFTER", "SECTION");

	static ReviewItem of(Article article, ParseResult parse) {
		ArticleText text = article.getText();
		return new ReviewItem(article.getPublicId(), article.getRowVersion(), text.headline(), text.headlineDerived(),
				DeskAddresses.article(article.getPublicId()), article.getBulletin().getKey(), text.firstLine(),
				text.lastLine(),
				parse.lines(text.firstLine(), text.lastLine())
					.stream()
					.filter(ReviewItem::isDoubtful)
					.limit(MOST_LINES)
					.map((line) -> ArticleDesk.Line.of(line, text, null, null))
					.toList());
	}

	private static boolean isDoubtful(ParsedLine line) {
		return line.role() != null && line.runnerUp() != null
				&& (DECISIVE.contains(line.role()) || DECISIVE.contains(line.runnerUp()));
	}

	/** Where its forms go. */
	public String action(String what) {
		return this.address + "/" + what;
	}

}
