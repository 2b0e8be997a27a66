package org.jinwen.bulletin;

import java.util.ArrayList;
import java.util.List;

/**
 * On a page that names who wrote each story, a story that has named nobody yet is not
 * over: the headings up to its signature head its parts.
 */
final class OwedCredits {

	private static final int FEWEST = 3;

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
		if (signsItsStories(galley)) {
			OwedCredits owed = new OwedCredits(galley);
			for (int i = 0; i < galley.size(); i++) {
				owed.observe(i);
			}
		}
	}

	/** As many credits as stories that open with a formula, or more. */
	private static boolean signsItsStories(Galley galley) {
		int stories = 0;
		int credits = 0;
		for (int i = 0; i < galley.size(); i++) {
			if (galley.has(i, Trait.OPENER)) {
				stories++;
			}
			credits += isCredit(galley, i) ? 1 : 0;
		}
		return credits >= FEWEST && credits >= stories;
	}

	private static boolean isCredit(Galley galley, int i) {
		Piece piece = galley.piece(i);
		return isByline(galley, i) || (galley.has(i, Trait.TEXT)
				&& (galley.has(i, Trait.NAMES_WRITER) || (piece.opener().isPresent() && namesSomebody(piece))));
	}

	private static boolean isByline(Galley galley, int i) {
		return (galley.has(i, Trait.BYLINE) || galley.has(i, Trait.BARE_NAMES)) && !galley.has(i, Trait.PHOTO_CREDIT);
	}

	private static boolean namesSomebody(Piece opening) {
		return !opening.opener().orElseThrow().credits().isEmpty();
	}

	private void observe(int i) {
		if (this.galley.has(i, Trait.OPENER)) {
			begin();
			this.told = true;
			this.credited = isCredit(this.galley, i);
			this.begun = this.galley.piece(i).ending().credits().isEmpty();
		}
		else if (this.galley.has(i, Trait.HEADING)) {
			heading(i);
		}
		else if (isCredit(this.galley, i)) {
			credit();
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
