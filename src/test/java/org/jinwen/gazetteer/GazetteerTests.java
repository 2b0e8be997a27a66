package org.jinwen.gazetteer;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class GazetteerTests {

	private static final Gazetteer CHINA = Gazetteer.ofChina();

	@Test
	void knowsEveryCountyOfShanxi() {
		assertThat(CHINA.prefectures("14")).extracting(Division::name)
			.containsExactly("太原市", "大同市", "阳泉市", "长治市", "晋城市", "朔州市", "晋中市", "运城市", "忻州市", "临汾市", "吕梁市");
		assertThat(CHINA.withCode("140121")).map(Division::name).hasValue("清徐县");
		assertThat(CHINA.lineage(CHINA.withCode("140121").orElseThrow())).extracting(Division::name)
			.containsExactly("山西省", "太原市", "清徐县");
	}

	@Test
	void readsANameAlone() {
		assertThat(CHINA.named("太原")).map(Division::code).hasValue("1401");
		assertThat(CHINA.named("山西省太原市")).map(Division::code).hasValue("1401");
		assertThat(CHINA.named("大同")).map(Division::code).hasValue("1402");
		assertThat(CHINA.named("南京市鼓楼区")).map(Division::code).hasValue("320106");
		assertThat(CHINA.named("鼓楼区")).isEmpty();
		assertThat(CHINA.named("湖北太原")).isEmpty();
		assertThat(CHINA.named("太原的街")).isEmpty();
		assertThat(CHINA.named("")).isEmpty();
		assertThat(CHINA.atStartOf("晋城日报")).map(Division::name).hasValue("晋城市");
		assertThat(CHINA.atStartOf("新华日报")).isEmpty();
	}

	@Test
	void givesNamesakesAddressesOfTheirOwn() {
		assertThat(CHINA.withCode("320106")).map(Division::slug).hasValue("南京市鼓楼区");
		assertThat(CHINA.withCode("110105")).map(Division::slug).hasValue("北京市朝阳区");
	}

	@Test
	void drawsEveryPrefectureOfTheHomeProvince() {
		Outline.Sketch map = Outline.Sketch.of("14");
		assertThat(map.outlines()).extracting(Outline::code)
			.containsExactlyInAnyOrderElementsOf(CHINA.prefectures("14").stream().map(Division::code).toList());
		assertThat(map.outlines()).allSatisfy((outline) -> assertThat(outline.path()).matches("[Mlz0-9 -]+"));
		assertThat(Outline.Sketch.of("11").outlines()).isEmpty();
	}

	@Test
	void refusesAHomeThatIsNoPlace() {
		assertThat(new SiteHome("", true).division()).isEmpty();
		assertThat(new SiteHome(" 太原 ", true).division()).map(Division::name).hasValue("太原市");
		assertThatIllegalArgumentException().isThrownBy(() -> new SiteHome("火星", true))
			.withMessageContaining("jinwen.site.home");
	}

	@Test
	void tellsPlacesFromOtherWords() {
		assertThat(CHINA.isPlace("清徐")).isTrue();
		assertThat(CHINA.isPlace("鼓楼区")).isTrue();
		assertThat(CHINA.isPlace("江西景德镇")).isTrue();
		assertThat(CHINA.isPlace("江西太原")).isFalse();
		assertThat(CHINA.isPlace("孙中山")).isFalse();
		assertThat(CHINA.isPlace("清徐的")).isFalse();
		assertThat(CHINA.isPlaceAt("新县讯 山里下雪", 0)).isTrue();
		assertThat(CHINA.isPlaceAt("快讯 山里下雪", 0)).isFalse();
	}

}
