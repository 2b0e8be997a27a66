package org.jinwen.reading;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jinwen.article.PlaceCount;
import org.jinwen.web.Addresses;

/**
 * The places that articles are about, counties in prefectures in provinces, from A to Z.
 * The province of the paper comes first.
 *
 * @param provinces the provinces
 */
record PlaceTree(List<Node> provinces) {

	private static final String CHINA = "";

	/** As many provinces can be looked over without links to jump to. */
	private static final int FEW = 6;

	PlaceTree {
		provinces = List.copyOf(provinces);
	}

	static PlaceTree of(List<PlaceCount> places, String home) {
		return new PlaceTree(nodes(CHINA, byParent(places)).stream()
			.sorted(Comparator.comparing((node) -> !node.code().equals(home)))
			.toList());
	}

	/** Whether the places lie in many provinces. */
	public boolean isNationwide() {
		return this.provinces.size() > FEW;
	}

	/** The places around one. */
	static List<CountedLink> around(String code, List<PlaceCount> places) {
		return places.stream()
			.filter((place) -> code.startsWith(place.code()) && !code.equals(place.code()))
			.map(PlaceTree::link)
			.toList();
	}

	/** The places right in one, from A to Z. */
	static List<CountedLink> within(String code, List<PlaceCount> places) {
		return nodes(code, byParent(places)).stream().map(Node::link).toList();
	}

	private static Map<String, List<PlaceCount>> byParent(List<PlaceCount> places) {
		Map<String, PlaceCount> byCode = places.stream()
			.collect(Collectors.toMap(PlaceCount::code, Function.identity()));
		return places.stream().collect(Collectors.groupingBy((place) -> parent(place.code(), byCode)));
	}

	/** A county may lie in no prefecture. */
	private static String parent(String code, Map<String, PlaceCount> places) {
		return Stream.of(4, 2)
			.filter((digits) -> digits < code.length())
			.map((digits) -> code.substring(0, digits))
			.filter(places::containsKey)
			.findFirst()
			.orElse(CHINA);
	}

	private static List<Node> nodes(String parent, Map<String, List<PlaceCount>> places) {
		return places.getOrDefault(parent, List.of())
			.stream()
			.sorted(Comparator.comparing(PlaceCount::name, Initials.ORDER))
			.map((place) -> new Node(place.code(), link(place), nodes(place.code(), places)))
			.toList();
	}

	private static CountedLink link(PlaceCount place) {
		return new CountedLink(place.name(), Addresses.place(place.slug()), place.articles(), null, false);
	}

	/**
	 * A place with the places in it.
	 *
	 * @param code of the place
	 * @param link leads to its articles
	 * @param places the places right in it, from A to Z
	 */
	record Node(String code, CountedLink link, List<Node> places) {

		Node {
			places = List.copyOf(places);
		}

	}

}
