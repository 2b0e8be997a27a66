package org.jinwen.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletRequest;
import org.jinwen.article.ArticleFilter;
import org.jinwen.article.SearchQuery;
import org.jspecify.annotations.Nullable;

/**
 * What an address says after its question mark. Unknown names are ignored; a value that
 * cannot be understood is refused with a {@link BadParameterException}, never guessed.
 */
public final class Parameters {

	/** Longest value understood, in code points. */
	public static final int LONGEST = 200;

	/** Names of parameters whose value alone decides what a page shows. */
	static final Set<String> OF_LISTINGS = Set.of("section", "reporter", "place", "from", "to", "page");

	private static final Pattern NUMBER = Pattern.compile("[0-9]+");

	private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cc}\\p{Cs}]");

	private final Map<String, String[]> values;

	private Parameters(Map<String, String[]> values) {
		this.values = values;
	}

	/** The parameters of a request. */
	public static Parameters of(HttpServletRequest request) {
		try {
			return new Parameters(request.getParameterMap());
		}
		catch (IllegalStateException ex) {
			// Tomcat's word for ?q=%ff and other parameters that are not UTF-8
			String query = request.getQueryString();
			throw new BadParameterException("?", (query != null) ? query : "", "encoding", "");
		}
	}

	/**
	 * A text.
	 * @param name name of the parameter
	 * @return its value, {@code null} where it is missing or blank
	 */
	public @Nullable String text(String name) {
		String[] given = this.values.getOrDefault(name, new String[0]);
		if (given.length > 1) {
			throw new BadParameterException(name, String.join(", ", given), "once", "");
		}
		if (given.length == 0 || given[0].isBlank()) {
			return null;
		}
		String text = given[0].strip();
		if (UNPRINTABLE.matcher(text).find()) {
			throw new BadParameterException(name, text, "unprintable", "");
		}
		if (text.codePointCount(0, text.length()) > LONGEST) {
			throw new BadParameterException(name, text, "length", String.valueOf(LONGEST));
		}
		return text;
	}

	/**
	 * The number of the page of a listing.
	 * @return a number from 1, which may be after the last page; 1 where none is given
	 */
	public int page() {
		String text = text("page");
		if (text == null) {
			return 1;
		}
		if (!NUMBER.matcher(text).matches()) {
			throw new BadParameterException("page", text, "page", "");
		}
		int page = (text.length() < 10) ? Integer.parseInt(text) : Integer.MAX_VALUE;
		if (page == 0) {
			throw new BadParameterException("page", text, "page", "");
		}
		return page;
	}

	/**
	 * A day.
	 * @param name name of the parameter
	 * @return the day, {@code null} where it is missing
	 */
	public @Nullable LocalDate day(String name) {
		String text = text(name);
		try {
			// only the plain form: the parser alone would also take +12024-01-01
			return (text == null) ? null : LocalDate.parse((text.length() == 10) ? text : "");
		}
		catch (DateTimeParseException ex) {
			throw new BadParameterException(name, (text != null) ? text : "", "day", "2024-12-05");
		}
	}

	/**
	 * One of some choices.
	 * @param <E> the choices
	 * @param name name of the parameter
	 * @param choices the choices, each by its name
	 * @return the choice, {@code null} where it is missing
	 */
	public <E extends Enum<E>> @Nullable E choice(String name, Class<E> choices) {
		String text = text(name);
		if (text == null) {
			return null;
		}
		return Arrays.stream(choices.getEnumConstants())
			.filter((choice) -> choice.name().equals(text))
			.findFirst()
			.orElseThrow(() -> new BadParameterException(name, text, "choice", choices(choices)));
	}

	/** The names of some choices, in the words of a message. */
	public static String choices(Class<? extends Enum<?>> choices) {
		return Arrays.stream(choices.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "));
	}

	/** What a listing is narrowed to. */
	public ArticleFilter filter() {
		return narrowed(text("q"));
	}

	/**
	 * What was typed into the search box, and what the articles are narrowed to beside.
	 * Nothing that can be typed is refused.
	 * @return the filter; its words are cut to what is read of them
	 */
	public ArticleFilter search() {
		return narrowed(words().text());
	}

	/** What was typed into the search box. */
	public SearchQuery words() {
		return SearchQuery.parse(String.join(" ", this.values.getOrDefault("q", new String[0])));
	}

	private ArticleFilter narrowed(@Nullable String words) {
		LocalDate from = day("from");
		LocalDate to = day("to");
		if (from != null && to != null && from.isAfter(to)) {
			throw new BadParameterException("from", from.toString(), "order", to.toString());
		}
		return new ArticleFilter(text("section"), text("reporter"), text("place"), from, to, words);
	}

}
