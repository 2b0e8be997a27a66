package org.jinwen.article;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class SlugTests {

	@Test
	void isTheNameItself() {
		assertThat(Slug.of("为民创城不停步")).isEqualTo("为民创城不停步");
		assertThat(Slug.of("阿卜杜拉·买买提")).isEqualTo("阿卜杜拉·买买提");
	}

	@ParameterizedTest
	@CsvSource({ "文/图,文-图", "a\\b,a-b", "什么?,什么-", "100%,100-", "a;b,a-b", "#1,-1" })
	void replacesWhatAnAddressCannotCarry(String name, String slug) {
		assertThat(Slug.of(name)).isEqualTo(slug);
	}

	@Test
	void isNoStepInAPath() {
		assertThat(Slug.of("..")).isEqualTo("--");
		assertThat(Slug.of(".")).isEqualTo("-");
	}

	@Test
	void replacesControls() {
		assertThat(Slug.of("a\u0000b\u202Ec\n")).isEqualTo("a-b-c-");
	}

}
