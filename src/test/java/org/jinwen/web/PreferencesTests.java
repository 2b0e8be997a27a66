package org.jinwen.web;

import org.junit.jupiter.api.Test;

import org.springframework.mock.web.MockHttpServletRequest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class PreferencesTests {

	private static Layout layout(Language siteLanguage, String... namesAndValues) {
		MockHttpServletRequest request = new MockHttpServletRequest("GET", "/articles");
		for (int i = 0; i < namesAndValues.length; i += 2) {
			request.addParameter(namesAndValues[i], namesAndValues[i + 1]);
		}
		return Layout.of(request, new SiteSettings("晋闻", siteLanguage, null));
	}

	@Test
	void carriesWhatIsNotUsual() {
		Preferences preferences = layout(Language.ZH_CN, "size", "l", "lang", "en", "theme", "dark").preferences();
		assertThat(preferences.carry("/articles?page=2#end"))
			.isEqualTo("/articles?page=2&lang=en&size=l&theme=dark#end");
		assertThat(preferences.carry("/")).isEqualTo("/?lang=en&size=l&theme=dark");
	}

	@Test
	void doesNotCarryWhatGoesWithoutSaying() {
		assertThat(layout(Language.ZH_CN, "lang", "zh-CN").preferences().carry("/")).isEqualTo("/");
		assertThat(layout(Language.EN, "lang", "en").preferences().carry("/")).isEqualTo("/");
		assertThat(layout(Language.EN, "lang", "zh-CN").preferences().carry("/")).isEqualTo("/?lang=zh-CN");
	}

	@Test
	void takesTheLanguageOfTheSiteWhereTheAddressNamesNone() {
		assertThat(layout(Language.EN).language()).isEqualTo(Language.EN);
	}

	@Test
	void offersThePageInOtherLanguagesWithItsParameters() {
		Layout layout = layout(Language.ZH_CN, "q", "a&b", "size", "l");
		assertThat(layout.languages()).extracting(Layout.Choice::address)
			.containsExactly("/articles?q=a%26b&size=l", "/articles?lang=en&q=a%26b&size=l");
		assertThat(layout.sizes()).extracting(Layout.Choice::address)
			.containsExactly("/articles?q=a%26b", "/articles?q=a%26b&size=l", "/articles?q=a%26b&size=xl");
		assertThat(layout.sizes()).extracting(Layout.Choice::current).containsExactly(false, true, false);
		assertThat(layout.canonical()).isEqualTo("http://localhost/articles?q=a%26b");
	}

	@Test
	void refusesWhatIsNotOffered() {
		assertThatExceptionOfType(BadParameterException.class).isThrownBy(() -> layout(Language.ZH_CN, "lang", "de"));
		assertThatExceptionOfType(BadParameterException.class)
			.isThrownBy(() -> layout(Language.ZH_CN, "theme", "pink"));
	}

}
