package org.jinwen.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import com.ibm.icu.text.CollationKey;
import org.jinwen.article.NameCounts;
import org.jinwen.article.Named;
import org.jinwen.web.Addresses;
import org.jinwen.web.Link;
import org.jinwen.web.PageNotFoundException;
import org.jinwen.web.Pager;

/**
 * A page of sections or reporters. They run from A to Z over all pages, and letters lead
 * to where theirs begin.
 *
 * @param kind what the names are those of
 * @param letters lead to the names that begin with them; none where there are few names
 * @param groups the names of this page by their letters
 * @param pager leads to the other pages
 */
record NamesPage(NamedListing.Kind kind, List<Link> letters, List<Group> groups, Pager pager) {

	/** As many names can be looked over without letters to jump to. */
	private static final int FEW = 40;

	NamesPage {
		letters = List.copyOf(letters);
		groups = List.copyOf(groups);
	}

	/**
	 * A page of names.
	 * @param kind what the names are those of
	 * @param names all of them, in any order
	 * @param letter gives the letter of a name
	 * @param page number of the page, counted from 1
	 * @param links counts the articles of some names, in any order
	 * @throws PageNotFoundException if there are not so many pages
	 */
	static NamesPage of(NamedListing.Kind kind, List<Named> names, UnaryOperator<String> letter, int page,
			Function<List<String>, List<CountedLink>> links) {
		List<Entry> all = names.stream().map((name) -> Entry.of(name, letter)).sorted(Entry.ORDER).toList();
		int pages = pages(all.size(), page);
		int from = (page - 1) * NameCounts.PAGE_SIZE;
		List<Entry> shown = all.subList(from, Math.min(from + NameCounts.PAGE_SIZE, all.size()));
		return new NamesPage(kind, (all.size() > FEW) ? letters(all, kind) : List.of(),
				groups(shown, links.apply(shown.stream().map((entry) -> entry.name().slug()).toList())),
				Pager.of(page, pages, (number) -> Addresses.page(kind.address(), number)));
	}

	private static int pages(int names, int page) {
		int pages = Math.max(1, (names + NameCounts.PAGE_SIZE - 1) / NameCounts.PAGE_SIZE);
		if (page > pages) {
			throw new PageNotFoundException("page " + page + " of " + pages);
		}
		return pages;
	}

	private static List<Link> letters(List<Entry> all, NamedListing.Kind kind) {
		List<Link> letters = new ArrayList<>();
		for (int at = 0; at < all.size(); at++) {
			String letter = all.get(at).letter();
			if (at == 0 || !letter.equals(all.get(at - 1).letter())) {
				String page = Addresses.page(kind.address(), at / NameCounts.PAGE_SIZE + 1);
				letters.add(new Link(letter, page + "#" + Group.anchor(letter)));
			}
		}
		return letters;
	}

	private static List<Group> groups(List<Entry> shown, List<CountedLink> links) {
		Map<String, CountedLink> byName = links.stream()
			.collect(Collectors.toMap(CountedLink::name, Function.identity(), (one, same) -> one));
		return shown.stream()
			.filter((entry) -> byName.containsKey(entry.name().name()))
			.collect(Collectors.groupingBy(Entry::letter, TreeMap::new,
					Collectors.mapping((entry) -> byName.get(entry.name().name()), Collectors.toList())))
			.entrySet()
			.stream()
			.map((group) -> new Group(group.getKey(), group.getValue()))
			.toList();
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

		/** Where on its page the letter stands. */
		public String anchor() {
			return anchor(this.letter);
		}

		static String anchor(String letter) {
			return letter.equals(Initials.OTHER) ? "other" : letter;
		}

	}

	/**
	 * Where a name stands among all names.
	 *
	 * @param letter the letter it is filed under
	 * @param place its place under the letter
	 * @param name the name
	 */
	private record Entry(String letter, CollationKey place, Named name) {

		static final Comparator<Entry> ORDER = Comparator.comparing(Entry::letter).thenComparing(Entry::place);

		static Entry of(Named name, UnaryOperator<String> letter) {
			return new Entry(letter.apply(name.name()), Initials.place(name.name()), name);
		}

	}

}
