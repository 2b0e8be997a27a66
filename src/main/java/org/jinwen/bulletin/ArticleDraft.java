package org.jinwen.bulletin;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * An article as found on the page. All texts are as printed, half-width punctuation
 * included; {@link Typesetting} makes them fit to be read.
 *
 * @param section the printed column it stands under (栏目)
 * @param tag its own small label inside the section (栏题)
 * @param kicker the line above the headline
 * @param headline the printed headline, its parts joined by one space, or one derived
 * from the text
 * @param headlineDerived whether the headline was derived because none is printed
 * @param deck the line below the headline
 * @param credits who made it, in the order printed
 * @param date the date printed in the dateline or right after the opener
 * @param resolvedDate that date with its year, or the issue's own date where no date is
 * printed but the is known
 * @param yearEvidence where the year of the resolved date comes from
 * @param place the place printed in the dateline
 * @param summary one or two whole sentences for lists
 * @param blocks the body, in reading order
 * @param confidence how far ahead of the runner-up the reading is
 * @param firstLine first source line that belongs to the article, counted from 1
 * @param lastLine last source line that belongs to it
 */
public record ArticleDraft(@Nullable String section, @Nullable String tag, @Nullable String kicker, String headline,
		boolean headlineDerived, @Nullable String deck, List<Credit> credits, @Nullable PrintedDate date,
		@Nullable LocalDate resolvedDate, @Nullable YearEvidence yearEvidence, @Nullable String place, String summary,
		List<Block> blocks, Confidence confidence, int firstLine, int lastLine) {

	public ArticleDraft {
		credits = List.copyOf(credits);
		blocks = List.copyOf(blocks);
	}

}
