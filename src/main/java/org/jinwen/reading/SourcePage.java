package org.jinwen.reading;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.jinwen.article.Article;
import org.jinwen.article.ArticleText;
import org.jinwen.article.BodyBlock;
import org.jinwen.article.BulletinSourceCopy;
import org.jinwen.article.ParseResult;
import org.jinwen.article.ParsedLine;
import org.jinwen.web.Addresses;
import org.jspecify.annotations.Nullable;

/**
 * An article beside the lines of the bulletin it was found in.
 *
 * @param text what is printed
 * @param address the article's own page
 * @param fileName the bulletin's file
 * @param encoding character set the file was read as
 * @param parserVersion version of the parser that read it
 * @param parts the pieces of the article with the lines they come from
 * @param lines the lines, with a few before and after the article
 */
record SourcePage(ArticleText text, String address, String fileName, String encoding, String parserVersion,
		List<Part> parts, List<Line> lines) {

	/** How many lines before and after the article are shown. */
	private static final int AROUND = 4;

	static SourcePage of(Article article, BulletinSourceCopy source) {
		ArticleText text = article.getText();
		return new SourcePage(text, Addresses.article(article.getPublicId()), article.getBulletin().getFileName(),
				article.getBulletin().getEncoding(), source.getParserVersion(),
				text.blocks().stream().map(Part::of).toList(), lines(text, ParseResult.of(source)));
	}

	/** An editor may have joined or split what the parser took for articles. */
	private static List<Line> lines(ArticleText text, ParseResult parse) {
		Set<Integer> begun = text.blocks().stream().map(BodyBlock::firstLine).collect(Collectors.toSet());
		begun.add(text.firstLine());
		Set<Integer> own = parse.lines(text.firstLine(), text.lastLine())
			.stream()
			.filter((line) -> line.article() != null && begun.contains(line.number()))
			.map(ParsedLine::article)
			.collect(Collectors.toSet());
		return parse.lines(text.firstLine() - AROUND, text.lastLine() + AROUND)
			.stream()
			.map((line) -> Line.of(line,
					text.firstLine() <= line.number() && line.number() <= text.lastLine()
							&& own.contains(line.article())))
			.toList();
	}

	/**
	 * A piece of the article.
	 *
	 * @param type what it is
	 * @param text its words
	 * @param firstLine first line it comes from
	 * @param lastLine last line it comes from
	 */
	record Part(BodyBlock.Type type, String text, int firstLine, int lastLine) {

		static Part of(BodyBlock block) {
			return new Part(block.type(), block.text(), block.firstLine(), block.lastLine());
		}

		/** Whether halves of it were joined. */
		public boolean isMended() {
			return this.firstLine != this.lastLine && this.type == BodyBlock.Type.PARAGRAPH;
		}

	}

	/**
	 * A line of the bulletin.
	 *
	 * @param number counted from 1
	 * @param text as it stands there
	 * @param role what it was taken for, {@code null} for a blank line
	 * @param own whether it belongs to the article
	 * @param seam whether it is the second half of a paragraph that a column broke
	 * @param cues what decided for the role
	 * @param runnerUp what else it might be
	 */
	record Line(int number, String text, @Nullable String role, boolean own, boolean seam, List<String> cues,
			@Nullable String runnerUp) {

		private static final String SECOND_HALF = "PARAGRAPH_CONTINUED";

		static Line of(ParsedLine line, boolean own) {
			return new Line(line.number(), line.text(), line.role(), own, SECOND_HALF.equals(line.role()), line.cues(),
					line.runnerUp());
		}

	}

}
