package org.jinwen.bulletin;

/**
 * A headline with a dash below it, {@code 老街醒来 / ——青原市旧城改造见闻}, heads a feature, and
 * features have parts: a heading below its text and above its signature is one of them.
 */
final class Features {

	/** What is asked and answered has no parts. */
	private static final Words TALK = Words.of("对话", "访", "问");

	private final Galley galley;

	/** Whether a feature began and is not signed below its text. */
	private boolean open;

	private boolean told;

	private Features(Galley galley) {
		this.galley = galley;
	}

	static void mark(Galley galley) {
		Features features = new Features(galley);
		for (int i = 0; i < galley.size(); i++) {
			features.observe(i);
		}
	}

	private void observe(int i) {
		if (this.galley.has(i, Trait.OPENER) || (this.told && StoryCredits.isOne(this.galley, i))) {
			this.open = false;
		}
		else if (this.galley.isLine(i) && this.galley.has(i, Trait.DASH) && this.galley.has(i - 1, Trait.HEADING)
				&& !TALK.anyIn(this.galley.piece(i).folded())) {
			this.open = true;
			this.told = false;
		}
		else if (this.open && this.told && this.galley.has(i, Trait.HEADING)
				&& this.galley.has(this.galley.pastBetween(i + 1), Trait.TEXT)) {
			this.galley.seen(i).add(Trait.IN_A_FEATURE);
		}
		else if (this.galley.has(i, Trait.HEADING)) {
			this.open &= !this.told;
		}
		this.told |= this.galley.has(i, Trait.TEXT);
	}

}
