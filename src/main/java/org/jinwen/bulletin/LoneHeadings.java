package org.jinwen.bulletin;

/**
 * A story that has subheads has two or more, and sets them alike. A single heading with
 * text below it between two stories that open with a formula is rather a story without
 * one; so is a heading whose text holds lighter subheads.
 */
final class LoneHeadings {

	private LoneHeadings() {
	}

	static void mark(Galley galley) {
		boolean below = false;
		int lone = -1;
		for (int i = 0; i < galley.size(); i++) {
			if (!galley.has(i, Trait.HEADING)) {
				continue;
			}
			if (galley.has(i, Trait.NEXT_TEXT) && hasPlainSubheads(galley, i)) {
				galley.seen(i).add(Trait.OVER_SUBHEADS);
			}
			if (galley.has(i, Trait.NEXT_TEXT)) {
				lone = (below && lone < 0) ? i : -1;
				below &= lone == i;
			}
			else {
				mark(galley, lone);
				below = galley.has(i, Trait.NEXT_OPENER);
				lone = -1;
			}
		}
		mark(galley, lone);
	}

	/** Two or more plain lines, each over text: subheads of one story are set alike. */
	private static boolean hasPlainSubheads(Galley galley, int heading) {
		int plain = 0;
		for (int i = heading + 1; i < galley.size() && !galley.has(i, Trait.HEADING)
				&& !galley.has(i, Trait.OPENER); i++) {
			boolean line = galley.isLine(i) && !galley.has(i, Trait.CAPTION);
			plain += (line && galley.has(i - 1, Trait.TEXT) && galley.has(i, Trait.NEXT_TEXT)) ? 1 : 0;
		}
		return plain > 1;
	}

	private static void mark(Galley galley, int lone) {
		if (lone >= 0) {
			galley.seen(lone).add(Trait.LONE);
		}
	}

}
