package org.jinwen.reading;

import java.util.List;

import org.jinwen.article.Named;
import org.jinwen.article.Teaser;
import org.jinwen.web.Addresses;
import org.jinwen.web.HeadlineWords;
import org.jinwen.web.Link;
import org.jspecify.annotations.Nullable;

/**
 * An article in a list.
 *
 * @param address where it is
 * @param section the column it stands under, if any
 * @param tag its own small label
 * @param kicker the line above the headline
 * @param headline its headline
 * @param derived whether the headline is not printed
 * @param summary one or two sentences
 * @param day its date
 * @param reporters who made it
 * @param place printed in the dateline
 */
record Card(String address, @Nullable Link section, @Nullable String tag, @Nullable String kicker, String headline,
		boolean derived, String summary, PrintedDay day, List<Link> reporters, @Nullable String place) {

	Card {
		reporters = List.copyOf(reporters);
	}

	/** The headline in pieces between which a line may end. */
	public List<String> words() {
		return HeadlineWords.of(this.headline);
	}

	static Card of(Teaser teaser) {
		Named section = teaser.section();
		return new Card(Addresses.article(teaser.publicId()), (section != null) ? Link.toSection(section) : null,
				teaser.tag(), teaser.kicker(), teaser.headline(), teaser.headlineDerived(), teaser.summary(),
				PrintedDay.of(teaser.publishedOn(), teaser.datePrinted(), teaser.dateEvidence()),
				teaser.reporters().stream().map(Link::toReporter).toList(), teaser.place());
	}

	static List<Card> of(List<Teaser> teasers) {
		return teasers.stream().map(Card::of).toList();
	}

}
