package org.jinwen.reading;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jinwen.gazetteer.Division;
import org.jinwen.gazetteer.Gazetteer;
import org.jinwen.gazetteer.Outline;
import org.jspecify.annotations.Nullable;

/**
 * The sketch map of the paper's province, its prefectures shaded by the number of
 * articles.
 *
 * @param province name of the province
 * @param width of the map
 * @param height of the map
 * @param shapes the prefectures
 */
record HomeMap(String province, int width, int height, List<Shape> shapes) {

	HomeMap {
		shapes = List.copyOf(shapes);
	}

	/** The map of a province, {@code null} where there is none. */
	static @Nullable HomeMap of(String province, PlaceTree tree) {
		Outline.Sketch sketch = Outline.Sketch.of(province);
		if (sketch.outlines().isEmpty()) {
			return null;
		}
		Map<String, CountedLink> links = tree.provinces()
			.stream()
			.filter((node) -> node.code().equals(province))
			.flatMap((node) -> node.places().stream())
			.collect(Collectors.toMap(PlaceTree.Node::code, PlaceTree.Node::link));
		long most = links.values().stream().mapToLong(CountedLink::articles).max().orElse(1);
		return new HomeMap(name(province), sketch.width(), sketch.height(),
				sketch.outlines()
					.stream()
					.map((outline) -> Shape.of(outline, links.get(outline.code()), most))
					.toList());
	}

	private static String name(String code) {
		return Gazetteer.ofChina().withCode(code).map(Division::name).orElse(code);
	}

	/**
	 * A prefecture on the map.
	 *
	 * @param outline where it lies
	 * @param name its name
	 * @param link leads to its articles, {@code null} where there are none
	 * @param shade {@code v0} for no articles to {@code v4} for the most
	 */
	record Shape(Outline outline, String name, @Nullable CountedLink link, String shade) {

		private static Shape of(Outline outline, @Nullable CountedLink link, long most) {
			return new Shape(outline, HomeMap.name(outline.code()), link,
					MonthCalendar.shade((link != null) ? link.articles() : 0, most));
		}

		/** The name without its last character, which is the same for nearly all. */
		public String label() {
			return this.name.endsWith("市") ? this.name.substring(0, this.name.length() - 1) : this.name;
		}

	}

}
