package org.jinwen.api;

import java.util.function.IntFunction;

import org.jinwen.web.PageNotFoundException;
import org.jspecify.annotations.Nullable;

/**
 * The pages of a list.
 *
 * @param base what absolute addresses begin with
 * @param address gives the address of a page inside the site
 */
record Pages(String base, IntFunction<String> address) {

	@Nullable String before(int page) {
		return (page > 1) ? this.base + this.address.apply(page - 1) : null;
	}

	@Nullable String after(int page, int last) {
		return (page < last) ? this.base + this.address.apply(page + 1) : null;
	}

	/**
	 * How many pages some entries fill.
	 * @return at least 1
	 */
	static int count(long entries, int size) {
		return (int) Math.max(1, Math.min((entries + size - 1) / size, Integer.MAX_VALUE / size));
	}

	/** Refuses a page after the last. */
	static void check(int page, int last) {
		if (page > last) {
			throw new PageNotFoundException("page " + page + " of " + last);
		}
	}

}
