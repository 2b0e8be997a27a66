package org.jinwen.bulletin;

import java.util.ArrayList;
import java.util.List;

/**
 * On a page that names who wrote each story, a story that has named nobody yet is not
 * over: the headings up to its signature head its parts.
 */
final class OwedCredits {

	private final Galley galley;

	/** Headings since the story began that has named nobody yet. */
	private final List<Integer> parts = new ArrayList<>();

	/** Whether a story began, and whether text of it was seen. */
	private boolean begun;

	private boolean told;

	private boolean credited;

	private OwedCredits(Galley galley) {
		this.galley = galley;
	}

	static void mark(Galley galley) {
		if (StoryCredits.areGivenToEach(galley) && StoryCredits.mayStandBelowParts(galley)) {
			OwedCredits owed = new OwedCredits(galley);
			for (int i = 0; i < galley.size(); i++) {
				owed.observe(i);
			}
		}
	}

	private void observe(int i) {
		if (this.galley.has(i, Trait.OPENER)) {
			begin();
			this.told = true;
			this.credited = StoryCredits.isOne(this.galley, i);
			this.begun = this.galley.piece(i).ending().credits().isEmpty();
		}
		else if (this.galley.has(i, Trait.HEADING)) {
			heading(i);
		}
		else if (StoryCredits.isOne(this.galley, i)) {
			credit();
		}
		else if (this.told && StoryCredits.close(this.galley, i)) {
			this.begun = false;
		}
		else {
			this.told |= this.galley.has(i, Trait.TEXT);
		}
	}

	private void begin() {
		this.begun = true;
		this.told = false;
		this.credited = false;
		this.parts.clear();
	}

	/** No subhead stands right above another one. */
	private void heading(int i) {
		if (!this.begun || (this.told && this.galley.has(i + 1, Trait.HEADING))) {
			begin();
		}
		else if (this.told && !this.credited && this.galley.has(i + 1, Trait.TEXT)
				&& !this.galley.has(i + 1, Trait.OPENER) && !this.galley.has(i + 1, Trait.TIME_FIRST)) {
			this.parts.add(i);
		}
		else if (this.told) {
			this.credited = true;
		}
	}

	/** A byline below the headline is the story's, one below its text ends it. */
	private void credit() {
		for (int part : this.parts) {
			this.galley.seen(part).add(Trait.SIGNED_LATER);
			this.galley.seen(part).remove(Trait.SIGNED_BELOW);
		}
		this.parts.clear();
		this.credited = true;
		this.begun = !this.told;
	}

}
