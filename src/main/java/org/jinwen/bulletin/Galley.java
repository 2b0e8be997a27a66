package org.jinwen.bulletin;

import java.util.List;
import java.util.Optional;

/**
 * The pieces of a bulletin in printed order, each with what has been seen of it so far.
 *
 * @param pieces the pieces
 * @param traits what was seen of each; grows while the bulletin is looked at
 */
record Galley(List<Piece> pieces, List<Traits> traits) {

	/** No more pictures and lines of the page stand inside a story. */
	private static final int FARTHEST = 64;

	/** Adds the next piece, or mends the last one with it. */
	void add(Piece next) {
		int last = size() - 1;
		Optional<Piece> whole = (last >= 0) ? BrokenBylines.join(piece(last), next) : Optional.empty();
		if (whole.isPresent()) {
			this.pieces.set(last, whole.get());
			this.traits.set(last, Sight.of(whole.get()));
		}
		else {
			this.pieces.add(next);
			this.traits.add(Sight.of(next));
		}
	}

	int size() {
		return this.pieces.size();
	}

	Piece piece(int i) {
		return this.pieces.get(i);
	}

	Traits seen(int i) {
		return this.traits.get(i);
	}

	/** Whether there is such a piece and the trait was seen of it. */
	boolean has(int i, Trait trait) {
		return i >= 0 && i < this.traits.size() && this.traits.get(i).contains(trait);
	}

	boolean any(Trait trait) {
		for (Traits seen : this.traits) {
			if (seen.contains(trait)) {
				return true;
			}
		}
		return false;
	}

	/** Whether the piece is a short line that is no credit. */
	boolean isLine(int i) {
		return has(i, Trait.SHORT_LINE) && !has(i, Trait.BYLINE) && !has(i, Trait.BARE_NAMES);
	}

	/** Whether the piece may stand in the middle of a story without being part of it. */
	boolean isBetween(int i) {
		return has(i, Trait.FURNITURE) || has(i, Trait.IMAGE) || has(i, Trait.CAPTION) || has(i, Trait.RULE)
				|| has(i, Trait.PHOTO_CREDIT);
	}

	/** The first piece from here on that is part of a story, if one is near. */
	int pastBetween(int i) {
		int next = i;
		while (isBetween(next) && next < i + FARTHEST) {
			next++;
		}
		return next;
	}

	/** The last piece up to here that is part of a story, if one is near. */
	int aboveBetween(int i) {
		int above = i;
		while (isBetween(above) && above > i - FARTHEST) {
			above--;
		}
		return above;
	}

	/** The characters of a line without the quotation marks around it. */
	int lengthOf(int i) {
		String line = piece(i).folded();
		return line.length() - ((line.startsWith("“") && line.endsWith("”")) ? 2 : 0);
	}

	/** Forgets what a piece looked like: its neighbours tell better. */
	void takeAs(int i, Trait... traits) {
		Traits seen = this.traits.get(i);
		seen.clear();
		seen.add(Trait.ANY);
		for (Trait trait : traits) {
			seen.add(trait);
		}
	}

}
