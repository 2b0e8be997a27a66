package org.jinwen.bulletin;

/**
 * Two or three lines above a text where no line is marked as a heading: three are kicker,
 * headline and deck; two are one headline, unless the first looks like a label.
 */
final class UnmarkedHeads {

	private final Galley galley;

	UnmarkedHeads(Galley galley) {
		this.galley = galley;
	}

	void observe(int i) {
		if (!isUnmarked(i - 1) || !isUnmarked(i) || isUnmarked(i - 2)) {
			return;
		}
		if (isUnmarked(i + 1) && isTextOrCredit(i + 2)) {
			this.galley.seen(i).add(Trait.MIDDLE_LINE);
			this.galley.seen(i + 1).add(Trait.THIRD_LINE);
		}
		else if (isTextOrCredit(i + 1) && !this.galley.has(i - 1, Trait.LABEL_SHAPE)) {
			this.galley.seen(i).add(Trait.SECOND_OF_TWO);
		}
	}

	private boolean isUnmarked(int i) {
		return this.galley.isLine(i) && this.galley.has(i, Trait.NO_HEADINGS);
	}

	private boolean isTextOrCredit(int i) {
		return this.galley.has(i, Trait.TEXT) || this.galley.has(i, Trait.BYLINE)
				|| this.galley.has(i, Trait.BARE_NAMES);
	}

}
