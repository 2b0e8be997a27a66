package org.jinwen.article;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * An article as it stands in a listing.
 *
 * @param publicId its address
 * @param section the column it stands under
 * @param tag its own small label
 * @param headline printed or derived
 * @param headlineDerived whether the headline is derived
 * @param publishedOn its date, with the year
 * @param dateEvidence where the year comes from
 * @param datePrinted the date as printed, for articles whose year is unknown
 * @param place printed in the dateline
 * @param summary one or two sentences
 * @param characters length of the body, in code points
 * @param reporters who made it
 */
public record Teaser(String publicId, @Nullable Named section, @Nullable String tag, String headline,
		boolean headlineDerived, @Nullable LocalDate publishedOn, ArticleText.@Nullable DateEvidence dateEvidence,
		@Nullable String datePrinted, @Nullable String place, String summary, int characters, List<Named> reporters) {

	public Teaser {
		reporters = List.copyOf(reporters);
	}

}
