package org.jinwen.web;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/**
 * How a reader wants the pages. It stands in the address ({@code ?lang=en&size=l}) and in
 * nothing else, so that a page depends on its address alone.
 *
 * @param language language of the frame around the articles
 * @param size size of the type
 * @param theme colours
 * @param siteLanguage the language that goes without saying
 */
public record Preferences(Language language, TextSize size, Theme theme, Language siteLanguage) {

	static final String LANGUAGE = "lang";

	static final String SIZE = "size";

	static final String THEME = "theme";

	/**
	 * Reads the preferences of an address.
	 * @param parameters what the address says
	 * @param siteLanguage the language that goes without saying
	 * @return the preferences
	 * @throws BadParameterException if the address asks for something that is not offered
	 */
	static Preferences of(Parameters parameters, Language siteLanguage) {
		return new Preferences(choice(parameters, LANGUAGE, Language.values(), Language::tag, siteLanguage),
				choice(parameters, SIZE, TextSize.values(), TextSize::tag, TextSize.STANDARD),
				choice(parameters, THEME, Theme.values(), Theme::tag, Theme.AUTO), siteLanguage);
	}

	/** What a page gets whose address says nothing. */
	static Preferences usual(Language siteLanguage) {
		return new Preferences(siteLanguage, TextSize.STANDARD, Theme.AUTO, siteLanguage);
	}

	private static <T> T choice(Parameters parameters, String name, T[] offered, Function<T, String> tag, T usual) {
		String wanted = parameters.text(name);
		if (wanted == null) {
			return usual;
		}
		return Arrays.stream(offered)
			.filter((choice) -> tag.apply(choice).equals(wanted))
			.findFirst()
			.orElseThrow(() -> new BadParameterException(name, wanted, "choice",
					String.join(", ", Arrays.stream(offered).map(tag).filter((value) -> !value.isEmpty()).toList())));
	}

	/** The parameters that links and forms must carry on, by name. */
	public Map<String, String> carried() {
		Map<String, String> carried = new LinkedHashMap<>();
		put(carried, LANGUAGE, (this.language != this.siteLanguage) ? this.language.tag() : null);
		put(carried, SIZE, this.size.tag());
		put(carried, THEME, this.theme.tag());
		return carried;
	}

	/** An address that keeps these preferences. */
	public String carry(String address) {
		int hash = address.indexOf('#');
		StringBuilder carrying = new StringBuilder((hash >= 0) ? address.substring(0, hash) : address);
		carried().forEach((name, value) -> carrying.append((carrying.indexOf("?") >= 0) ? '&' : '?')
			.append(name)
			.append('=')
			.append(value));
		return carrying.append((hash >= 0) ? address.substring(hash) : "").toString();
	}

	private static void put(Map<String, String> carried, String name, @Nullable String value) {
		if (value != null && !value.isEmpty()) {
			carried.put(name, value);
		}
	}

}
