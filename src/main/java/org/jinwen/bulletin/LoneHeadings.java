package org.jinwen.bulletin;

/**
 * A story that has subheads has two or more. A single heading with text below it between
 * two stories that open with a formula is rather a story without one.
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

	private static void mark(Galley galley, int lone) {
		if (lone >= 0) {
			galley.seen(lone).add(Trait.LONE);
		}
	}

}
