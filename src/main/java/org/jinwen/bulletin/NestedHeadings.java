package org.jinwen.bulletin;

/**
 * Headings of lower rank than the one whose story has begun above them and is not signed
 * yet: Markdown sets the parts of a text so.
 */
final class NestedHeadings {

	private NestedHeadings() {
	}

	static void mark(Galley galley) {
		int open = 0;
		for (int i = 0; i < galley.size(); i++) {
			if (galley.has(i, Trait.HEADING)) {
				int last = lastOfRun(galley, i);
				boolean nested = open > 0 && galley.piece(i).level() > open && !galley.has(last, Trait.NEXT_OPENER);
				if (nested) {
					mark(galley, i, last);
				}
				else {
					open = galley.has(last, Trait.NEXT_HEADING) ? 0 : galley.piece(last).level();
				}
				i = last;
			}
			else if (endsStory(galley, i)) {
				open = 0;
			}
		}
	}

	private static void mark(Galley galley, int first, int last) {
		for (int i = first; i <= last; i++) {
			galley.seen(i).add(Trait.NESTED);
		}
	}

	/** The last of the headings that stand on each other. */
	private static int lastOfRun(Galley galley, int first) {
		int last = first;
		while (galley.has(last + 1, Trait.HEADING)) {
			last++;
		}
		return last;
	}

	private static boolean endsStory(Galley galley, int i) {
		return galley.has(i, Trait.SIGNED_OFF) || galley.has(i, Trait.PAGE_LINE)
				|| (galley.has(i, Trait.BYLINE) && galley.has(i - 1, Trait.TEXT));
	}

}
