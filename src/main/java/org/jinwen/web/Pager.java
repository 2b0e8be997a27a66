package org.jinwen.web;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

import org.jspecify.annotations.Nullable;

/**
 * The numbers under a listing: the first and the last page, the pages around this one,
 * and gaps in between.
 *
 * @param steps numbers and gaps, in order
 * @param previous address of the page before this one
 * @param next address of the page after this one
 */
public record Pager(List<Step> steps, @Nullable String previous, @Nullable String next) {

	private static final int AROUND = 2;

	public Pager {
		steps = List.copyOf(steps);
	}

	/**
	 * The numbers for a page.
	 * @param page its number, counted from 1
	 * @param pages how many there are
	 * @param address gives the address of a page
	 * @return the numbers; none where there is but one page
	 */
	public static Pager of(int page, int pages, IntFunction<String> address) {
		List<Step> steps = new ArrayList<>();
		if (pages > 1) {
			for (int number = 1; number <= pages; number = after(number, page, pages)) {
				if (!steps.isEmpty() && number - steps.get(steps.size() - 1).number() > 1) {
					steps.add(Step.GAP);
				}
				steps.add(new Step(number, address.apply(number), number == page));
			}
		}
		return new Pager(steps, (page > 1) ? address.apply(page - 1) : null,
				(page < pages) ? address.apply(page + 1) : null);
	}

	/** The number shown after one. A gap that would hide a single number shows it. */
	private static int after(int number, int page, int pages) {
		int from = page - AROUND;
		int to = page + AROUND;
		if (number == 1 && from > 3) {
			return from;
		}
		return (number >= to && pages - number > 2) ? pages : number + 1;
	}

	/** Whether there is more than one page. */
	public boolean isNeeded() {
		return !this.steps.isEmpty();
	}

	/**
	 * A number, or a gap between numbers.
	 *
	 * @param number of a page, 0 for a gap
	 * @param address of that page
	 * @param current whether it is this page
	 */
	public record Step(int number, String address, boolean current) {

		static final Step GAP = new Step(0, "", false);

		/** Whether numbers are left out here. */
		public boolean isGap() {
			return this.number == 0;
		}

	}

}
