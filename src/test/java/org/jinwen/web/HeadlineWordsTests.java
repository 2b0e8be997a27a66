package org.jinwen.web;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class HeadlineWordsTests {

	@ParameterizedTest
	@ValueSource(strings = { "晋城市|经济|社会|发展稳中向好", "汾河|两岸|新绿道|全线贯通", "感受|中医|魅力，|传承|“优秀”|文化", "我省评出两项|典型|案例",
			"强大|合力 |把强国|建设", "教育|事业|发展——|论学习|精神", "“优秀”的|文化" })
	void cutsBetweenWords(String cut) {
		assertThat(String.join("|", HeadlineWords.of(cut.replace("|", "")))).isEqualTo(cut);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "好", "ESG 50榜单", "<b>&\"", "(《“”》)", "𠮷野家 开业", "a+b “末” ·", "\uD800" })
	void losesNothing(String headline) {
		assertThat(String.join("", HeadlineWords.of(headline))).isEqualTo(headline);
	}

	@Test
	void endsNoLineWithAnOpeningMark() {
		assertThat(HeadlineWords.of("公司发布《2024年度（第三季）报告》全文")).noneMatch((piece) -> piece.matches(".*[《（“]"));
	}

}
