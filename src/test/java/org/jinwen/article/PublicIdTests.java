package org.jinwen.article;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PublicIdTests {

	private static final String BODY = "本报讯 12月5日,省政府新闻办举行“推动高质量发展 深化全方位转型”系列主题第二十七场新闻发布会。";

	@Test
	void isTwelveCharactersOfCrockfordsAlphabet() {
		assertThat(PublicId.of("a", BODY, 0)).matches("[0-9a-hjkmnp-tv-z]{12}");
	}

	@Test
	void isTheSameEveryTimeAndEverywhere() {
		assertThat(PublicId.of("000_82d4a97c76c5d2a3", BODY, 0)).isEqualTo("zgbwek6304d5");
	}

	@Test
	void doesNotDependOnPunctuationOrWidth() {
		assertThat(PublicId.of("a", "１２月５日，省（政府）", 0)).isEqualTo(PublicId.of("a", "12月5日,省(政府)", 0));
	}

	@Test
	void dependsOnTheBulletinAndTheAttempt() {
		assertThat(PublicId.of("a", BODY, 0)).isNotEqualTo(PublicId.of("b", BODY, 0))
			.isNotEqualTo(PublicId.of("a", BODY, 1));
	}

	@Test
	void readsOnlyTheOpeningOfTheBody() {
		assertThat(PublicId.of("a", "字".repeat(40) + "甲", 0)).isEqualTo(PublicId.of("a", "字".repeat(40) + "乙", 0));
		assertThat(PublicId.of("a", "字".repeat(39) + "甲", 0)).isNotEqualTo(PublicId.of("a", "字".repeat(39) + "乙", 0));
	}

	@Test
	void takesAnEmptyBody() {
		assertThat(PublicId.of("a", "", 0)).hasSize(12);
	}

}
