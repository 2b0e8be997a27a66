package org.jinwen.reading;

import java.util.List;

import org.jinwen.article.SectionHeads;
import org.jinwen.article.Relative;
import org.jinwen.article.Relatives;
import org.jinwen.web.Addresses;
import org.jinwen.web.HeadlineWords;

/**
 * An article of which only the headline is shown.
 *
 * @param address where it is
 * @param headline its headline
 * @param derived whether the headline is not printed
 */
record HeadlineLink(String address, String headline, boolean derived) {

	/** The headline in pieces between which a line may end. */
	public List<String> words() {
		return HeadlineWords.of(this.headline);
	}

	static HeadlineLink of(Relatives.Neighbour article) {
		return new HeadlineLink(Addresses.article(article.publicId()), article.headline(), article.headlineDerived());
	}

	static HeadlineLink of(Relative article) {
		return new HeadlineLink(Addresses.article(article.publicId()), article.headline(), article.headlineDerived());
	}

	static HeadlineLink of(SectionHeads.Head article) {
		return new HeadlineLink(Addresses.article(article.publicId()), article.headline(), article.headlineDerived());
	}

}
