package org.jinwen.admin;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;
import org.jinwen.correction.Correction;
import org.jinwen.web.BadParameterException;
import org.jspecify.annotations.Nullable;

/** What an editor typed into a form; what cannot be used is refused by its name. */
final class FormFields {

	private static final Pattern UNPRINTABLE = Pattern
		.compile("[\\p{Cc}\\p{Cs}\\u2028\\u2029\\u202A-\\u202E\\u2066-\\u2069]");

	private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");

	private final Map<String, String[]> values;

	private FormFields(Map<String, String[]> values) {
		this.values = values;
	}

	static FormFields of(HttpServletRequest request) {
		return new FormFields(request.getParameterMap());
	}

	/** A line of text, {@code null} where none is given. */
	@Nullable String line(String name, int longest) {
		return checked(name, given(name), longest);
	}

	/** A text of one or more lines; it has to be given. */
	String text(String name, int longest) {
		String text = given(name).replace("\r\n", "\n").strip();
		checked(name, text.replaceAll("[\n\t]", " "), longest);
		if (text.isEmpty()) {
			throw new BadParameterException(name, "", "blank", "");
		}
		return text;
	}

	/** Lines of text in the order of the form, {@code null} for those left empty. */
	List<@Nullable String> lines(String name, int longest, int most) {
		String[] given = this.values.getOrDefault(name, new String[0]);
		if (given.length > most) {
			throw new BadParameterException(name, "", "length", String.valueOf(most));
		}
		return Arrays.stream(given).<@Nullable String>map((text) -> checked(name, text, longest)).toList();
	}

	@Nullable LocalDate day(String name) {
		String text = line(name, 10);
		try {
			return (text != null) ? LocalDate.parse(text) : null;
		}
		catch (DateTimeParseException ex) {
			throw new BadParameterException(name, String.valueOf(text), "day", "2024-12-05");
		}
	}

	/** A number from 0; it has to be given. */
	int number(String name) {
		String text = given(name).strip();
		if (!NUMBER.matcher(text).matches()) {
			throw new BadParameterException(name, text, "number", "");
		}
		return Integer.parseInt(text);
	}

	/** The reason, and whether readers are told. */
	EditorsWord word() {
		return new EditorsWord(line("reason", Correction.LONGEST_REASON), this.values.containsKey("announced"));
	}

	private String given(String name) {
		String[] given = this.values.getOrDefault(name, new String[0]);
		if (given.length > 1) {
			throw new BadParameterException(name, String.join(", ", given), "once", "");
		}
		return (given.length > 0) ? given[0] : "";
	}

	private static @Nullable String checked(String name, String given, int longest) {
		String text = given.strip();
		if (text.isEmpty()) {
			return null;
		}
		if (UNPRINTABLE.matcher(text).find()) {
			throw new BadParameterException(name, text, "unprintable", "");
		}
		if (text.length() > longest) {
			throw new BadParameterException(name, text, "length", String.valueOf(longest));
		}
		return text;
	}

}
