package org.jinwen.gazetteer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/** The divisions of China, by code and by the ways to write them. */
public final class Gazetteer {

	/** Raised when the same text may give other places. */
	public static final int VERSION = 1;

	private static final Gazetteer CHINA = of(read("divisions.txt"));

	private static final int SHORTEST = 2;

	private final Map<String, Division> byCode = new LinkedHashMap<>();

	/** By their first two characters, the longest first. */
	private final Map<String, List<Form>> forms;

	private Gazetteer(Collection<Division> divisions, Collection<Form> forms) {
		divisions.forEach((division) -> this.byCode.put(division.code(), division));
		this.forms = forms.stream()
			.sorted(Comparator.comparingInt((Form form) -> form.text().length()).reversed())
			.collect(Collectors.groupingBy((form) -> form.text().substring(0, SHORTEST)));
	}

	/** The whole of China. */
	public static Gazetteer ofChina() {
		return CHINA;
	}

	/**
	 * Reads {@code 140121 清徐县 ~清徐}, a division a line, those above before those below.
	 */
	private static Gazetteer of(List<String> lines) {
		List<String[]> rows = lines.stream().map((line) -> line.split(" ", -1)).toList();
		Map<String, Long> namesakes = rows.stream()
			.collect(Collectors.groupingBy((row) -> row[1], Collectors.counting()));
		Map<String, Division> divisions = new LinkedHashMap<>();
		Map<String, Form> forms = new HashMap<>();
		for (String[] row : rows) {
			boolean local = row.length > 2 && row[2].startsWith("~");
			String shortName = (row.length > 2) ? row[2].substring(local ? 1 : 0) : null;
			String slug = (namesakes.getOrDefault(row[1], 1L) > 1) ? above(row[0], divisions) + row[1] : row[1];
			Division division = new Division(row[0], row[1], slug, shortName);
			divisions.put(row[0], division);
			add(forms, new Form(row[1], List.of(division), false, true));
			if (shortName != null) {
				add(forms, new Form(shortName, List.of(division), local, false));
			}
		}
		Form.otherWords().forEach((word) -> forms.put(word.text(), word));
		return new Gazetteer(divisions.values(), forms.values());
	}

	private static void add(Map<String, Form> forms, Form form) {
		forms.merge(form.text(), form, (one, other) -> {
			List<Division> both = new ArrayList<>(one.divisions());
			both.addAll(other.divisions());
			return new Form(one.text(), List.copyOf(both), one.local() || other.local(), one.full() && other.full());
		});
	}

	private static String above(String code, Map<String, Division> divisions) {
		Division prefecture = divisions.get(code.substring(0, 4));
		Division above = (prefecture != null) ? prefecture : divisions.get(code.substring(0, 2));
		return (above != null) ? above.name() : "";
	}

	/** The lines of a file that comes along, without those that explain it. */
	static List<String> read(String file) {
		try (InputStream lines = Gazetteer.class.getResourceAsStream("/gazetteer/" + file)) {
			if (lines == null) {
				return List.of();
			}
			return new String(lines.readAllBytes(), StandardCharsets.UTF_8).lines()
				.filter((line) -> !line.startsWith("#"))
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * The division with a code.
	 * @param code as {@link Division#code()}
	 * @return the division, empty if there is none
	 */
	public Optional<Division> withCode(String code) {
		return Optional.ofNullable(this.byCode.get(code));
	}

	/** A division with those it lies in, the province first. */
	public List<Division> lineage(Division division) {
		return Stream.of(2, 4, 6)
			.filter((digits) -> digits <= division.code().length())
			.map((digits) -> this.byCode.get(division.code().substring(0, digits)))
			.filter(Objects::nonNull)
			.toList();
	}

	/** The prefectures of a province. */
	public List<Division> prefectures(String province) {
		return this.byCode.values()
			.stream()
			.filter((division) -> division.code().length() == 4 && division.province().equals(province))
			.toList();
	}

	/**
	 * The division that a line names and nothing else: {@code 太原}, {@code 山西省太原市}.
	 * @param line as an operator or an editor writes it
	 * @return the division, empty where the line is no name or that of several
	 */
	public Optional<Division> named(String line) {
		Division found = null;
		for (int position = 0; position < line.length();) {
			Form form = form(line, position, (any) -> true);
			Division one = (form != null) ? sole(form, found) : null;
			if (form == null || one == null) {
				return Optional.empty();
			}
			found = one;
			position += form.text().length();
		}
		return Optional.ofNullable(found);
	}

	/** Whether the name of a division begins at a place of a text. */
	public boolean isPlaceAt(String text, int position) {
		return form(text, position, (any) -> !any.divisions().isEmpty()) != null;
	}

	/**
	 * Whether words are the name of one or of several divisions, those it lies in before
	 * it or not: {@code 绩溪}, {@code 朝阳区}, {@code 江西景德镇}.
	 */
	public boolean isPlace(String words) {
		Form form = form(words, 0, (any) -> !any.divisions().isEmpty());
		return form != null && (form.text().length() == words.length() || named(words).isPresent());
	}

	/**
	 * The division whose name a line begins with: {@code 晋城日报}.
	 * @param line the name of a paper
	 */
	public Optional<Division> atStartOf(String line) {
		Form form = form(line, 0, (any) -> true);
		return Optional.ofNullable((form != null) ? sole(form, null) : null);
	}

	private static @Nullable Division sole(Form form, @Nullable Division before) {
		Division division = form.meaning((form.divisions().size() == 1) ? form.divisions().get(0) : null, before);
		return (division == null || before == null || before.contains(division)) ? division : null;
	}

	/** The longest form at a position that passes; {@code null} if none does. */
	@Nullable Form form(String text, int position, Predicate<Form> fits) {
		if (position + SHORTEST > text.length()) {
			return null;
		}
		for (Form form : this.forms.getOrDefault(text.substring(position, position + SHORTEST), List.of())) {
			if (text.startsWith(form.text(), position) && fits.test(form)) {
				return form;
			}
		}
		return null;
	}

}
