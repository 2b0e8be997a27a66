package org.jinwen.web;

import java.util.Arrays;
import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.web.servlet.LocaleResolver;

/**
 * Takes the language of a page from its address alone: no header and no cookie has a say,
 * so that everyone sees the same page at the same address.
 */
class AddressLocaleResolver implements LocaleResolver {

	private final SiteSettings site;

	AddressLocaleResolver(SiteSettings site) {
		this.site = site;
	}

	@Override
	public Locale resolveLocale(HttpServletRequest request) {
		String wanted = wanted(request);
		return Arrays.stream(Language.values())
			.filter((language) -> language.tag().equals(wanted))
			.findFirst()
			.orElse(this.site.language())
			.locale();
	}

	@Override
	public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
		throw new UnsupportedOperationException("The language stands in the address");
	}

	private static @Nullable String wanted(HttpServletRequest request) {
		try {
			return request.getParameter(Preferences.LANGUAGE);
		}
		catch (RuntimeException ex) {
			// the container refuses to read parameters that it cannot decode
			return null;
		}
	}

}
