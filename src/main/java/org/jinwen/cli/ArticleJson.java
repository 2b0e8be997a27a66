package org.jinwen.cli;

import java.time.LocalDate;
import java.util.List;

import org.jinwen.bulletin.ArticleDraft;
import org.jinwen.bulletin.Block;
import org.jinwen.bulletin.Credit;
import org.jinwen.bulletin.Role;
import org.jspecify.annotations.Nullable;

/**
 * An article as the command line writes it: what a person would tick off on the printed
 * page.
 *
 * @param section the column it stands under
 * @param tag its own small label beside the column
 * @param kicker the line above the headline
 * @param headline the headline
 * @param headlineDerived whether the headline was derived from the text
 * @param deck the line below the headline
 * @param reporters names of everyone credited
 * @param credits the same with their roles
 * @param date the printed date
 * @param dateResolved that date with its year
 * @param place the place in the dateline
 * @param subheads headings inside
 * @param paragraphs number of paragraphs
 * @param firstChars first characters of the body
 * @param lastChars last characters of the body
 * @param lines first and last source line
 */
public record ArticleJson(@Nullable String section, @Nullable String tag, @Nullable String kicker, String headline,
		boolean headlineDerived, @Nullable String deck, List<String> reporters, List<Credit> credits,
		@Nullable String date, @Nullable LocalDate dateResolved, @Nullable String place, List<String> subheads,
		int paragraphs, @Nullable String firstChars, @Nullable String lastChars, List<Integer> lines) {

	private static final int CHARS = 12;

	/** What the command line writes for a draft. */
	public static ArticleJson of(ArticleDraft draft) {
		List<String> paragraphs = draft.blocks().stream().filter(ArticleJson::isParagraph).map(Block::text).toList();
		return new ArticleJson(draft.section(), draft.tag(), draft.kicker(), draft.headline(), draft.headlineDerived(),
				draft.deck(), draft.credits().stream().map(Credit::name).toList(), draft.credits(),
				(draft.date() != null) ? draft.date().toString() : null, draft.resolvedDate(), draft.place(),
				draft.blocks().stream().filter((block) -> block.role() == Role.SUBHEAD).map(Block::text).toList(),
				paragraphs.size(), paragraphs.isEmpty() ? null : first(paragraphs.get(0)),
				paragraphs.isEmpty() ? null : last(paragraphs.get(paragraphs.size() - 1)),
				List.of(draft.firstLine(), draft.lastLine()));
	}

	private static boolean isParagraph(Block block) {
		return block.role() == Role.LEAD || block.role() == Role.PARAGRAPH;
	}

	private static String first(String text) {
		int length = Math.min(CHARS, text.codePointCount(0, text.length()));
		return text.substring(0, text.offsetByCodePoints(0, length));
	}

	private static String last(String text) {
		int length = Math.min(CHARS, text.codePointCount(0, text.length()));
		return text.substring(text.offsetByCodePoints(text.length(), -length));
	}

}
