package org.jinwen.bulletin;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Labels that a page prints more than once, or sets off with one mark: where the first
 * stands above its story, all do.
 */
final class RepeatedLabels {

	private static final Signs MARKS = Signs.of("■●◆★▲");

	private RepeatedLabels() {
	}

	static void mark(Galley galley) {
		Map<String, List<Integer>> places = new LinkedHashMap<>();
		boolean top = true;
		for (int i = 0; i < galley.size(); i++) {
			if (isLabel(galley, i)) {
				String label = nameOf(galley.piece(i).folded());
				if (top || places.containsKey(label)) {
					places.computeIfAbsent(label, (name) -> new ArrayList<>()).add(i);
				}
			}
			top = galley.has(i, Trait.PAGE_LINE) || (top && galley.has(i, Trait.FURNITURE));
		}
		places.forEach((label, alike) -> {
			if (alike.size() > 1) {
				alike.forEach((i) -> stands(galley.seen(i), MARKS.startIn(label, 0)));
			}
		});
	}

	private static void stands(Traits label, boolean marked) {
		label.remove(Trait.FITS_BEFORE);
		label.add(Trait.FITS_AFTER);
		if (marked) {
			label.add(Trait.SMALL_LABEL);
		}
	}

	private static boolean isLabel(Galley galley, int i) {
		return galley.has(i, Trait.HEADING) && galley.has(i, Trait.LABEL_SHAPE) && galley.has(i, Trait.NEXT_HEADING);
	}

	/** ■ 美图, ■ 美文: of a marked label only the mark counts. */
	private static String nameOf(String label) {
		return MARKS.startIn(label, 0) ? label.substring(0, 1) : ColumnNames.strip(label);
	}

}
