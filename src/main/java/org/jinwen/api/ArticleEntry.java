package org.jinwen.api;

import java.time.LocalDate;
import java.util.List;

import org.jinwen.article.ArticleText.DateEvidence;
import org.jinwen.article.Teaser;
import org.jinwen.web.Addresses;
import org.jspecify.annotations.Nullable;

/**
 * An article in a list.
 *
 * @param id its public id
 * @param url its page
 * @param section the column it stands under
 * @param tag its own small label
 * @param kicker the line above the headline
 * @param headline printed or derived
 * @param headlineDerived whether the headline is not printed
 * @param date its date with the year
 * @param datePrinted the date as printed, {@code --12-05} where no year is
 * @param yearFrom where the year comes from
 * @param place printed in the dateline
 * @param reporters who made it
 * @param summary one or two sentences
 * @param characters length of the body
 */
record ArticleEntry(String id, String url, @Nullable String section, @Nullable String tag, @Nullable String kicker,
		String headline, boolean headlineDerived, @Nullable LocalDate date, @Nullable String datePrinted,
		@Nullable DateEvidence yearFrom, @Nullable String place, List<Slugged> reporters, String summary,
		int characters) {

	ArticleEntry {
		reporters = List.copyOf(reporters);
	}

	static ArticleEntry of(Teaser teaser, String base) {
		return new ArticleEntry(teaser.publicId(), base + Addresses.article(teaser.publicId()),
				(teaser.section() != null) ? teaser.section().name() : null, teaser.tag(), teaser.kicker(),
				teaser.headline(), teaser.headlineDerived(), teaser.publishedOn(), teaser.datePrinted(),
				teaser.dateEvidence(), teaser.place(), teaser.reporters().stream().map(Slugged::of).toList(),
				teaser.summary(), teaser.characters());
	}

}
