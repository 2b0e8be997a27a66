package org.jinwen.gazetteer;

import java.util.List;

/**
 * The outline of a prefecture on a sketch map of its province.
 *
 * @param code of the prefecture
 * @param x where its name stands
 * @param y where its name stands
 * @param path its borders, as SVG writes them
 */
public record Outline(String code, int x, int y, String path) {

	/**
	 * A sketch map.
	 *
	 * @param width of the map
	 * @param height of the map
	 * @param outlines the prefectures; none where there is no map of the province
	 */
	public record Sketch(int width, int height, List<Outline> outlines) {

		public Sketch {
			outlines = List.copyOf(outlines);
		}

		/** The map of a province, read anew each time. */
		public static Sketch of(String province) {
			List<String> lines = Gazetteer.read("map-" + province + ".txt");
			if (lines.isEmpty()) {
				return new Sketch(0, 0, List.of());
			}
			String[] size = lines.get(0).split(" ", -1);
			return new Sketch(Integer.parseInt(size[0]), Integer.parseInt(size[1]),
					lines.stream().skip(1).map((line) -> line.split(" ", 4)).map(Sketch::outline).toList());
		}

		private static Outline outline(String[] line) {
			return new Outline(line[0], Integer.parseInt(line[1]), Integer.parseInt(line[2]), line[3]);
		}

	}

}
