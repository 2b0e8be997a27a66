package org.jinwen.admin;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jinwen.article.Article;
import org.jinwen.article.ArticleText;
import org.jinwen.article.BodyBlock;
import org.jinwen.article.ParseResult;
import org.jinwen.article.ParsedLine;
import org.jinwen.article.Relatives;
import org.jinwen.bulletin.Role;
import org.jinwen.correction.Reread;
import org.jinwen.web.Addresses;
import org.jspecify.annotations.Nullable;

/**
 * An article as the desk shows it.
 *
 * @param version counts its changes, so that two editors do not overwrite each other
 * @param headline its headline
 * @param address where readers see it
 * @param fileName file of its bulletin
 * @param words what the form holds
 * @param confidence how sure the parser is
 * @param derived whether the headline is derived
 * @param accepted whether an editor accepted how it was read
 * @param lines its source lines, with a few around
 * @param cut whether there are more lines than are shown
 * @param next the article behind it on the page
 */
record ArticleDesk(int version, String headline, String address, String fileName, WordsForm words,
		ArticleText.Confidence confidence, boolean derived, boolean accepted, List<Line> lines, boolean cut,
		Relatives.@Nullable Neighbour next) {

	/** How many lines before and after the article are shown. */
	private static final int AROUND = 3;

	private static final int MOST_LINES = 400;

	/** How many empty rows there are for more reporters. */
	private static final int MORE_REPORTERS = 3;

	static ArticleDesk of(Article article, ParseResult parse, List<Relatives.Neighbour> neighbours) {
		ArticleText text = article.getText();
		int last = Math.min(text.lastLine(), text.firstLine() + MOST_LINES);
		return new ArticleDesk(article.getRowVersion(), text.headline(), Addresses.article(article.getPublicId()),
				article.getBulletin().getFileName(), WordsForm.of(article), text.confidence(), text.headlineDerived(),
				article.isAccepted(), lines(text, parse, last), last < text.lastLine(),
				neighbours.stream()
					.filter((neighbour) -> neighbour.ordinal() > article.getOrdinal())
					.findFirst()
					.orElse(null));
	}

	private static List<Line> lines(ArticleText text, ParseResult parse, int last) {
		Map<Integer, BodyBlock> blocks = text.blocks()
			.stream()
			.collect(Collectors.toMap(BodyBlock::firstLine, Function.identity(), (first, second) -> first));
		BodyBlock first = text.blocks().isEmpty() ? null : text.blocks().get(0);
		return parse.lines(text.firstLine() - AROUND, last + AROUND)
			.stream()
			.filter((line) -> line.role() != null)
			.map((line) -> Line.of(line, text, blocks.get(line.number()), first))
			.toList();
	}

	/** As many empty rows as the form offers for more reporters. */
	public int[] moreReporters() {
		return new int[MORE_REPORTERS];
	}

	/** Whether an editor should look at it. */
	public boolean isToReview() {
		return !this.accepted && this.confidence != ArticleText.Confidence.HIGH;
	}

	/**
	 * A line of the bulletin, and what can be done to it.
	 *
	 * @param number counted from 1
	 * @param text as it stands there
	 * @param role what it was taken for
	 * @param own whether it lies within the article
	 * @param cues what decided for the role
	 * @param runnerUp what else it might be
	 * @param choice whether the editor can choose that
	 * @param paragraph what the part of the body says that begins there, {@code null} if
	 * none does
	 * @param block whether a later part of the body begins there
	 * @param seam whether the second half of a paragraph begins there
	 */
	record Line(int number, String text, @Nullable String role, boolean own, List<String> cues,
			@Nullable String runnerUp, boolean choice, @Nullable String paragraph, boolean block, boolean seam) {

		/** Names the line whose paragraph is to be typed over. */
		static final String REWORD = "reword";

		private static final String SECOND_HALF = "PARAGRAPH_CONTINUED";

		static Line of(ParsedLine line, ArticleText text, @Nullable BodyBlock block, @Nullable BodyBlock first) {
			boolean own = text.firstLine() <= line.number() && line.number() <= text.lastLine();
			return new Line(line.number(), line.text(), line.role(), own, line.cues(), line.runnerUp(),
					own && isChoice(line), (own && block != null && !block.text().isBlank()) ? block.text() : null,
					own && block != null && !block.equals(first),
					own && block == null && SECOND_HALF.equals(line.role()));
		}

		private static boolean isChoice(ParsedLine line) {
			return line.role() != null && line.runnerUp() != null
					&& Reread.isChoice(Role.valueOf(line.role()), Role.valueOf(line.runnerUp()));
		}

		/** Where the form for the words of its paragraph is. */
		public String reword(String id) {
			return DeskAddresses.article(id) + "?" + REWORD + "=" + this.number + "#text";
		}

		/** The value of a button beside the line. */
		public String button(String kind) {
			return "REREAD".equals(kind) ? kind + ":" + this.number + ":" + this.runnerUp : kind + ":" + this.number;
		}

	}

}
