package org.jinwen.admin;

import org.jinwen.web.Addresses;
import org.jinwen.web.PageNotFoundException;
import org.jinwen.web.Pager;

import org.springframework.data.domain.Page;

/** The numbers under the lists of the desk. */
final class DeskPages {

	private DeskPages() {
	}

	/**
	 * The numbers under a list. A number after the last page names a page that is not
	 * there.
	 * @param page the part of the list that is shown
	 * @param number its number, from 1
	 * @param address of the list
	 */
	static Pager pager(Page<?> page, int number, String address) {
		if (number > 1 && number > page.getTotalPages()) {
			throw new PageNotFoundException(address + ", page " + number);
		}
		return Pager.of(number, page.getTotalPages(), (step) -> Addresses.page(address, step));
	}

}
