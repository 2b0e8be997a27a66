package org.jinwen.web;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/**
 * What the frame around every page shows; the templates know it as {@code layout}.
 *
 * @param site what the operator chose
 * @param preferences what the reader chose
 * @param base what absolute addresses begin with
 * @param application what the path of every address of the site begins with here
 * @param here the address of the page, {@code null} where it is no place to come back to
 * @param parameters the parameters of the page without the preferences
 */
public record Layout(SiteSettings site, Preferences preferences, String base, String application, @Nullable String here,
		Map<String, String> parameters) {

	static final String NAME = "layout";

	private static final List<Place> NAVIGATION = List.of(new Place("front", Addresses.FRONT),
			new Place("sections", Addresses.SECTIONS), new Place("reporters", Addresses.REPORTERS),
			new Place("places", Addresses.PLACES), new Place("archive", Addresses.ARCHIVE),
			new Place("articles", Addresses.ARTICLES), new Place("bulletins", Addresses.BULLETINS));

	/** The formats of feeds; what names their files stands for their addresses. */
	private static final List<Feed> FEEDS = List.of(new Feed("Atom", "application/atom+xml", "atom"),
			new Feed("RSS", "application/rss+xml", "rss"), new Feed("JSON", "application/feed+json", "json"));

	/**
	 * The frame of a page that stands at an address.
	 * @param request asks for the address
	 * @param site what the operator chose
	 * @return the frame
	 * @throws BadParameterException if the address asks for a language, size or theme
	 * that is not offered
	 */
	static Layout of(HttpServletRequest request, SiteSettings site) {
		Preferences preferences = Preferences.of(Parameters.of(request), site.language());
		Map<String, String> parameters = new TreeMap<>();
		request.getParameterMap().forEach((name, values) -> parameters.put(name, values[0]));
		List.of(Preferences.LANGUAGE, Preferences.SIZE, Preferences.THEME).forEach(parameters::remove);
		boolean kept = "GET".equals(request.getMethod());
		String here = request.getRequestURI().substring(request.getContextPath().length());
		return new Layout(site, preferences, site.base(request), request.getContextPath(), kept ? here : null,
				parameters);
	}

	/**
	 * The frame of a page that says what went wrong, in the language asked for as far as
	 * that can be known.
	 */
	static Layout ofError(HttpServletRequest request, SiteSettings site) {
		Preferences preferences;
		try {
			preferences = Preferences.of(Parameters.of(request), site.language());
		}
		catch (RuntimeException ex) {
			// also what the container throws for parameters it cannot decode
			preferences = Preferences.usual(site.language());
		}
		return new Layout(site, preferences, site.base(request), request.getContextPath(), null, Map.of());
	}

	/**
	 * The feeds that tell what a page shows.
	 * @param page address of the page
	 * @return its feeds, by format
	 */
	public List<Feed> feeds(String page) {
		return FEEDS.stream()
			.map((feed) -> new Feed(feed.name(), feed.type(), Addresses.feed(page, feed.address())))
			.toList();
	}

	/** The language of the frame. */
	public Language language() {
		return this.preferences.language();
	}

	/** The places that every page leads to. */
	public List<Place> navigation() {
		return NAVIGATION;
	}

	/** The parameters that forms must carry on. */
	public Map<String, String> carried() {
		return this.preferences.carried();
	}

	/** An address of the site as it is known everywhere. */
	public String absolute(String address) {
		return this.base + address;
	}

	/** The absolute address of the page in its language, in whatever size and colours. */
	public @Nullable String canonical() {
		return (this.here != null) ? in(language(), this.here) : null;
	}

	/** The absolute addresses of the page by the language it speaks there. */
	public Map<String, String> alternates() {
		Map<String, String> alternates = new LinkedHashMap<>();
		if (this.here != null) {
			for (Language language : Language.values()) {
				alternates.put(language.tag(), in(language, this.here));
			}
			alternates.put("x-default", in(this.preferences.siteLanguage(), this.here));
		}
		return alternates;
	}

	private String in(Language language, String here) {
		Map<String, String> parameters = new TreeMap<>(this.parameters);
		if (language != this.preferences.siteLanguage()) {
			parameters.put(Preferences.LANGUAGE, language.tag());
		}
		return absolute(Addresses.query(here, parameters));
	}

	/** This page in the languages offered. */
	public List<Choice> languages() {
		return choices(Preferences.LANGUAGE, Language.values(), this.preferences.language(), Language::tag);
	}

	/** This page in the sizes offered. */
	public List<Choice> sizes() {
		return choices(Preferences.SIZE, TextSize.values(), this.preferences.size(), TextSize::tag);
	}

	/** This page in the colours offered. */
	public List<Choice> themes() {
		return choices(Preferences.THEME, Theme.values(), this.preferences.theme(), Theme::tag);
	}

	private <T extends Enum<T>> List<Choice> choices(String name, T[] offered, T current, Function<T, String> tag) {
		if (this.here == null) {
			return List.of();
		}
		String here = this.application + this.here;
		return Arrays.stream(offered).map((choice) -> {
			Map<String, String> parameters = new TreeMap<>(this.parameters);
			parameters.putAll(carried());
			String value = tag.apply(choice);
			if (value.isEmpty() || value.equals(this.preferences.siteLanguage().tag())) {
				parameters.remove(name);
			}
			else {
				parameters.put(name, value);
			}
			return new Choice("choice." + name + "." + choice.name(), name, value, Addresses.query(here, parameters),
					choice == current);
		}).toList();
	}

	/**
	 * A feed.
	 *
	 * @param name of its format
	 * @param type media type of its format
	 * @param address where it is
	 */
	public record Feed(String name, String type, String address) {
	}

	/**
	 * A place that every page leads to.
	 *
	 * @param name end of its message key
	 * @param address where it is
	 */
	public record Place(String name, String address) {
	}

	/**
	 * A way to see the page.
	 *
	 * @param key key of the message that names it
	 * @param name what is chosen, as addresses name it
	 * @param value what is chosen for it, as addresses name it
	 * @param address the page seen so
	 * @param current whether it is seen so now
	 */
	public record Choice(String key, String name, String value, String address, boolean current) {
	}

}
