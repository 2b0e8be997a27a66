package org.jinwen.web;

import java.util.Optional;

import org.jinwen.article.Article;
import org.jinwen.article.Articles;
import org.jinwen.article.RetiredAddress;
import org.jinwen.article.RetiredAddresses;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

class ArticleAddressesTests {

	private static final String ID = "aaaaaaaaaaaa";

	private final Article article = mock(Article.class);

	private final Articles articles = mock(Articles.class);

	private final RetiredAddresses retired = mock(RetiredAddresses.class);

	private Object at(String publicId) {
		return new ArticleAddresses(this.articles, this.retired).<Object>at(publicId, (found) -> found,
				(successor) -> successor);
	}

	@Test
	void findsTheArticle() {
		given(this.articles.findByPublicId(ID)).willReturn(Optional.of(this.article));
		assertThat(at(ID)).isSameAs(this.article);
	}

	@Test
	void findsAnArticleThatAnImportBringsBackMeanwhile() {
		given(this.articles.findByPublicId(ID)).willReturn(Optional.empty()).willReturn(Optional.of(this.article));
		assertThat(at(ID)).isSameAs(this.article);
	}

	@Test
	void followsAnArticleThatMoved() {
		given(this.retired.findByPublicId(ID)).willReturn(Optional.of(new RetiredAddress(ID, "bbbbbbbbbbbb")));
		assertThat(at(ID)).isEqualTo("bbbbbbbbbbbb");
	}

	@Test
	void tellsWithdrawnFromUnknown() {
		given(this.retired.findByPublicId(ID)).willReturn(Optional.of(new RetiredAddress(ID, null)));
		assertThatExceptionOfType(WithdrawnException.class).isThrownBy(() -> at(ID));
		assertThatExceptionOfType(PageNotFoundException.class).isThrownBy(() -> at("bbbbbbbbbbbb"));
		assertThatExceptionOfType(PageNotFoundException.class).isThrownBy(() -> at("../etc/passwd"));
	}

}
