package org.jinwen.web;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.jinwen.article.ArticleFilter;
import org.jspecify.annotations.Nullable;

import org.springframework.web.util.UriUtils;

/**
 * The addresses of the pages, percent-encoded, inside the site. The only place that
 * builds them.
 */
public final class Addresses {

	/** The front page. */
	public static final String FRONT = "/";

	/** All sections. */
	public static final String SECTIONS = "/sections";

	/** All reporters. */
	public static final String REPORTERS = "/reporters";

	/** All places. */
	public static final String PLACES = "/places";

	/** All days. */
	public static final String ARCHIVE = "/archive";

	/** All articles, to be narrowed. */
	public static final String ARTICLES = "/articles";

	/** Behind the address of an article: the lines it was found in. */
	public static final String SOURCE = "/source";

	/** Articles by their words. */
	public static final String SEARCH = "/search";

	/** All bulletins. */
	public static final String BULLETINS = "/bulletins";

	/** Articles for programs. */
	public static final String API_ARTICLES = "/api/articles";

	/** Bulletins for programs. */
	public static final String API_BULLETINS = "/api/bulletins";

	/** Sections for programs. */
	public static final String API_SECTIONS = "/api/sections";

	/** Reporters for programs. */
	public static final String API_REPORTERS = "/api/reporters";

	/** Places for programs. */
	public static final String API_PLACES = "/api/places";

	private static final DateTimeFormatter YEAR = DateTimeFormatter.ofPattern("uuuu", Locale.ROOT);

	private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("uuuu-MM", Locale.ROOT);

	private Addresses() {
	}

	/** An article. */
	public static String article(String publicId) {
		return ARTICLES + "/" + encode(publicId);
	}

	/** The lines an article was found in. */
	public static String articleSource(String publicId) {
		return article(publicId) + SOURCE;
	}

	/** The articles of a section. */
	public static String section(String slug) {
		return SECTIONS + "/" + encode(slug);
	}

	/** The articles of a reporter. */
	public static String reporter(String slug) {
		return REPORTERS + "/" + encode(slug);
	}

	/** The articles about a place. */
	public static String place(String slug) {
		return PLACES + "/" + encode(slug);
	}

	/** The months of a year. */
	public static String year(Year year) {
		return ARCHIVE + "/" + YEAR.format(year);
	}

	/** The articles listed under a month. */
	public static String month(YearMonth month) {
		return ARCHIVE + "/" + MONTH.format(month);
	}

	/**
	 * A feed.
	 * @param page the page that shows the same
	 * @param format {@code atom}, {@code rss} or {@code json}
	 */
	public static String feed(String page, String format) {
		return (page.equals(FRONT) ? "" : page) + "/feed." + format;
	}

	/** A bulletin; the slashes of its key stay. */
	public static String bulletin(String key) {
		return Arrays.stream(key.split("/", -1))
			.map(Addresses::encode)
			.collect(Collectors.joining("/", BULLETINS + "/", ""));
	}

	/** The articles listed under a day. */
	public static String day(LocalDate day) {
		return ARCHIVE + "/" + day;
	}

	/** The articles that pass a filter. */
	public static String articles(ArticleFilter filter) {
		return articles(filter, 1);
	}

	/** A page of the articles that pass a filter. */
	public static String articles(ArticleFilter filter, int page) {
		return filtered(ARTICLES, filter, page);
	}

	/** A page of the articles that pass a filter, for programs. */
	public static String apiArticles(ArticleFilter filter, int page) {
		return filtered(API_ARTICLES, filter, page);
	}

	/** A page of the articles found by their words, and narrowed as a filter says. */
	public static String search(ArticleFilter filter, int page) {
		return filtered(SEARCH, filter, page);
	}

	private static String filtered(String list, ArticleFilter filter, int page) {
		Map<String, @Nullable Object> parameters = new LinkedHashMap<>();
		parameters.put("section", filter.section());
		parameters.put("reporter", filter.reporter());
		parameters.put("place", filter.place());
		parameters.put("from", filter.from());
		parameters.put("to", filter.to());
		parameters.put("q", filter.q());
		parameters.values().removeIf((value) -> value == null);
		return page(query(list, parameters), page);
	}

	/**
	 * A page of a list.
	 * @param list address of the list
	 * @param page number of the page; the first goes without saying
	 * @return the address of that page
	 */
	public static String page(String list, int page) {
		return (page == 1) ? list : list + (list.contains("?") ? "&" : "?") + "page=" + page;
	}

	/** A path with parameters, all of them encoded. */
	public static String query(String path, Map<String, ?> parameters) {
		return parameters.entrySet()
			.stream()
			.map((parameter) -> encode(parameter.getKey()) + "=" + encode(String.valueOf(parameter.getValue())))
			.collect(Collectors.joining("&", parameters.isEmpty() ? path : path + "?", ""));
	}

	private static String encode(String text) {
		return UriUtils.encode(text, StandardCharsets.UTF_8);
	}

}
