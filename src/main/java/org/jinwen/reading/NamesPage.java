package org.jinwen.reading;

import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import org.jinwen.article.NameCounts;
import org.jinwen.web.Addresses;
import org.jinwen.web.PageNotFoundException;
import org.jinwen.web.Pager;

/**
 * A page of sections or reporters, from A to Z. Of more names than a page holds, those
 * with most articles are on the first.
 *
 * @param kind what the names are those of
 * @param groups the names by their letters
 * @param pager leads to the other pages
 */
record NamesPage(NamedListing.Kind kind, List<Group> groups, Pager pager) {

	NamesPage {
		groups = List.copyOf(groups);
	}

	static NamesPage of(NamedListing.Kind kind, List<CountedLink> links, UnaryOperator<String> letter, int page,
			int pages) {
		return new NamesPage(kind, links.stream()
			.sorted(Comparator.comparing(CountedLink::name, Initials.ORDER))
			.collect(Collectors.groupingBy((link) -> letter.apply(link.name()), TreeMap::new, Collectors.toList()))
			.entrySet()
			.stream()
			.map((group) -> new Group(group.getKey(), group.getValue()))
			.toList(), Pager.of(page, pages, (number) -> Addresses.page(kind.address(), number)));
	}

	/**
	 * How many pages some names fill.
	 * @param names how many names there are
	 * @param page the page asked for
	 * @return at least 1
	 * @throws PageNotFoundException if the page asked for is after the last
	 */
	static int pages(long names, int page) {
		int pages = (int) Math.max(1, (names + NameCounts.PAGE_SIZE - 1) / NameCounts.PAGE_SIZE);
		if (page > pages) {
			throw new PageNotFoundException("page " + page + " of " + pages);
		}
		return pages;
	}

	/**
	 * A slug that a name can have. PostgreSQL refuses to look for a NUL.
	 * @throws PageNotFoundException if no name has such a slug
	 */
	static String printable(String slug) {
		if (slug.chars().anyMatch(Character::isISOControl)) {
			throw new PageNotFoundException("unprintable name");
		}
		return slug;
	}

	/**
	 * Names that begin with the same letter.
	 *
	 * @param letter the letter
	 * @param links the names, in the order of their pinyin
	 */
	record Group(String letter, List<CountedLink> links) {

		Group {
			links = List.copyOf(links);
		}

	}

}
