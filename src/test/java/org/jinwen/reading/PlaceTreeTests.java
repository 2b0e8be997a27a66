package org.jinwen.reading;

import java.util.List;
import java.util.stream.IntStream;

import org.jinwen.article.PlaceCount;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PlaceTreeTests {

	private static final List<PlaceCount> PLACES = List.of(place("11", "北京市"), place("14", "山西省"), place("1401", "太原市"),
			place("1402", "大同市"), place("1408", "运城市"), place("140121", "清徐县"), place("34", "安徽省"));

	private static PlaceCount place(String code, String name) {
		return new PlaceCount(code, name, name, 1);
	}

	private static List<String> names(List<PlaceTree.Node> nodes) {
		return nodes.stream().map((node) -> node.link().name()).toList();
	}

	@Test
	void standsFromAToZBehindTheProvinceOfThePaper() {
		PlaceTree tree = PlaceTree.of(PLACES, "14");
		assertThat(names(tree.provinces())).containsExactly("山西省", "安徽省", "北京市");
		assertThat(names(tree.provinces().get(0).places())).containsExactly("大同市", "太原市", "运城市");
		assertThat(names(tree.provinces().get(0).places().get(1).places())).containsExactly("清徐县");
		assertThat(tree.isNationwide()).isFalse();
	}

	@Test
	void isNationwideWithManyProvinces() {
		assertThat(PlaceTree.of(IntStream.range(11, 18).mapToObj((code) -> place("" + code, code + "省")).toList(), "14")
			.isNationwide()).isTrue();
	}

}
