package org.jinwen.web;

import java.time.LocalDate;

import org.jinwen.article.ArticleFilter;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class AddressesTests {

	@Test
	void encodesWhateverANameHas() {
		assertThat(Addresses.section("a+b \u201C末\u201D·'x'&="))
			.isEqualTo("/sections/a%2Bb%20%E2%80%9C%E6%9C%AB%E2%80%9D%C2%B7%27x%27%26%3D");
		assertThat(Addresses.reporter("陈·艾力")).isEqualTo("/reporters/%E9%99%88%C2%B7%E8%89%BE%E5%8A%9B");
	}

	@Test
	void keepsTheSlashesOfABulletinKey() {
		assertThat(Addresses.bulletin("太原/2024/3 版")).isEqualTo("/bulletins/%E5%A4%AA%E5%8E%9F/2024/3%20%E7%89%88");
	}

	@Test
	void writesOnlyTheSidesThatAreNarrowed() {
		assertThat(Addresses.articles(ArticleFilter.ALL)).isEqualTo("/articles");
		assertThat(Addresses.articles(new ArticleFilter("a", null, null, LocalDate.of(2024, 12, 1), null, "50% & more"),
				3))
			.isEqualTo("/articles?section=a&from=2024-12-01&q=50%25%20%26%20more&page=3");
	}

	@Test
	void leavesTheFirstPageUnsaid() {
		assertThat(Addresses.page("/sections", 1)).isEqualTo("/sections");
		assertThat(Addresses.page("/sections", 2)).isEqualTo("/sections?page=2");
	}

}
