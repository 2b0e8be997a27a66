package org.jinwen.admin;

import java.util.List;
import java.util.function.Function;

/**
 * A part of a list that may be long.
 *
 * @param <T> what it lists
 * @param lines what is shown
 * @param total how long the list is
 */
record Portion<T>(List<T> lines, int total) {

	Portion {
		lines = List.copyOf(lines);
	}

	/**
	 * Takes a page out of a list.
	 * @param list the whole list
	 * @param page number of the page, counted from 1
	 * @param size how much stands on a page
	 */
	static <T> Portion<T> of(List<T> list, int page, int size) {
		return new Portion<>(list.stream().skip((page - 1L) * size).limit(size).toList(), list.size());
	}

	<S> Portion<S> map(Function<T, S> view) {
		return new Portion<>(this.lines.stream().map(view).toList(), this.total);
	}

	/** How much is not shown. */
	public int rest() {
		return this.total - this.lines.size();
	}

}
