package org.jinwen.article;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * An article as it stands in a listing.
 *
 * @param publicId its address
 * @param section the column it stands under
 * @param tag its own small label
 * @param kicker the line above the headline
 * @param headline printed or derived
 * @param headlineDerived whether the headline is derived
 * @param publishedOn its date, with the year
 * @param dateEvidence where the year comes from
 * @param datePrinted the date as printed, for articles whose year is unknown
 * @param place printed in the dateline
 * @param summary one or two sentences
 * @param characters length of the body, in code points
 * @param listedOn the day it is listed under; year 1 where nothing dates it
 * @param correctedAt when readers were last told of a correction, {@code null} where they
 * were not
 * @param reporters who made it
 */
public record Teaser(String publicId, @Nullable Named section, @Nullable String tag, @Nullable String kicker,
		String headline, boolean headlineDerived, @Nullable LocalDate publishedOn,
		ArticleText.@Nullable DateEvidence dateEvidence, @Nullable String datePrinted, @Nullable String place,
		String summary, int characters, LocalDate listedOn, @Nullable Instant correctedAt, List<Named> reporters) {

	public Teaser {
		reporters = List.copyOf(reporters);
	}

	/** Whether {@link #listedOn()} is a real day. */
	public boolean isDated() {
		return this.listedOn.isAfter(Article.UNDATED);
	}

}
