package org.jinwen.bulletin;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.jinwen.cli.ArticleJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Compares what a finder found with what is printed, field by field. Articles are paired
 * by the first characters of their body, then by headline; any value the gold accepts
 * counts as right; a derived headline is not compared, only the flag; a heading without
 * body may be left out.
 */
final class Accuracy {

	static final List<String> FIELDS = List.of("section", "kicker", "headline", "headlineDerived", "deck", "reporters",
			"date", "place", "subheads", "paragraphs", "firstChars", "lastChars");

	private static final int PAIRING = 8;

	private static final int COMPARED = 6;

	private static final JsonMapper JSON = new JsonMapper();

	private final Map<String, int[]> fields = new LinkedHashMap<>();

	private final List<String> errors = new ArrayList<>();

	private int missing;

	private int extra;

	private int articles;

	/**
	 * Prints the table for a folder of bulletins with gold, and an own or given finder.
	 */
	public static void main(String[] arguments) throws IOException {
		PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
		if (arguments.length < 1) {
			out.println("accuracy DIR [FOUND|naive|own]: DIR holds NAME.md and NAME.gold.json, FOUND a NAME.json each");
			return;
		}
		Path gold = Path.of(arguments[0]);
		String finder = (arguments.length > 1) ? arguments[1] : "";
		if (finder.equals("own")) {
			OwnCues.of(gold).print(out);
			return;
		}
		Accuracy accuracy = switch (finder) {
			case "" -> ofParser(gold);
			case "naive" -> of(gold, names(gold), NaiveReader::find);
			default -> ofFound(gold, Path.of(finder));
		};
		accuracy.errors.forEach(out::println);
		out.print(accuracy.table());
	}

	/** Scores this parser on a folder of bulletins with their gold. */
	static Accuracy ofParser(Path folder) throws IOException {
		return of(folder, names(folder), Accuracy::parse);
	}

	/** Scores what any finder has written, a file {@code NAME.json} a bulletin. */
	static Accuracy ofFound(Path folder, Path written) throws IOException {
		return of(folder, names(folder), (name, bulletin) -> {
			Path file = written.resolve(name + ".json");
			return Files.exists(file) ? JSON.readTree(Files.readAllBytes(file)) : JSON.createArrayNode();
		});
	}

	/** Scores a finder on some bulletins of a folder with their gold. */
	static Accuracy of(Path folder, List<String> names, Finder finder) throws IOException {
		Accuracy accuracy = new Accuracy();
		for (String name : names) {
			accuracy.score(name, gold(folder, name), finder.find(name, folder.resolve(name + ".md")));
		}
		return accuracy;
	}

	/** What this parser finds, as it is written to files. */
	static JsonNode parse(String name, Path bulletin) throws IOException {
		return JSON.valueToTree(new BulletinParser().parse(new BulletinSource(name, Files.readAllBytes(bulletin)))
			.articles()
			.stream()
			.map(ArticleJson::of)
			.toList());
	}

	/** The bulletins of a folder that have gold. */
	static List<String> names(Path folder) throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return files.map((file) -> String.valueOf(file.getFileName()))
				.filter((file) -> file.endsWith(".gold.json"))
				.map((file) -> file.substring(0, file.length() - ".gold.json".length()))
				.sorted()
				.toList();
		}
	}

	private static JsonNode gold(Path folder, String name) throws IOException {
		return JSON.readTree(Files.readAllBytes(folder.resolve(name + ".gold.json")));
	}

	int missing() {
		return this.missing;
	}

	int extra() {
		return this.extra;
	}

	int articles() {
		return this.articles;
	}

	List<String> errors() {
		return this.errors;
	}

	/** How many fields are right, of {@link #compared()}. */
	int right() {
		return this.fields.values().stream().mapToInt((counted) -> counted[0]).sum();
	}

	/** How many fields were compared. */
	int compared() {
		return this.fields.values().stream().mapToInt((counted) -> counted[1]).sum();
	}

	/** Share of the articles whose field is right. */
	double of(String field) {
		int[] counted = this.fields.getOrDefault(field, new int[] { 0, 0 });
		return (counted[1] == 0) ? 1 : (double) counted[0] / counted[1];
	}

	String table() {
		StringBuilder table = new StringBuilder();
		for (String field : FIELDS) {
			int[] counted = this.fields.getOrDefault(field, new int[] { 0, 0 });
			table.append(String.format(Locale.ROOT, "%-16s%4d/%d%n", field, counted[0], counted[1]));
		}
		return table
			.append(String.format(Locale.ROOT, "missing %d extra %d of %d%n", this.missing, this.extra, this.articles))
			.toString();
	}

	private void score(String name, JsonNode gold, JsonNode found) {
		boolean[] used = new boolean[found.size()];
		for (JsonNode wanted : gold) {
			this.articles++;
			int at = pair(wanted, found, used);
			if (at < 0) {
				if (!wanted.path("empty").asBoolean(false) && !accepts(wanted, "dropped")
						&& !accepts(wanted, "merged")) {
					this.missing++;
					this.errors.add("missing " + name + " " + text(wanted.path("headline")));
				}
				continue;
			}
			used[at] = true;
			compare(name, wanted, found.get(at));
		}
		for (int i = 0; i < used.length; i++) {
			if (!used[i]) {
				this.extra++;
				this.errors.add("extra " + name + " " + text(found.get(i).path("headline")));
			}
		}
	}

	private static boolean accepts(JsonNode wanted, String key) {
		for (JsonNode value : wanted.path("accept").path(key)) {
			if (value.asBoolean(false)) {
				return true;
			}
		}
		return false;
	}

	private static int pair(JsonNode wanted, JsonNode found, boolean[] used) {
		String first = text(wanted.path("firstChars"));
		for (int i = 0; i < used.length && !first.isEmpty(); i++) {
			if (!used[i] && head(text(found.get(i).path("firstChars"))).equals(head(first))) {
				return i;
			}
		}
		for (int i = 0; i < used.length; i++) {
			if (!used[i] && text(found.get(i).path("headline")).equals(text(wanted.path("headline")))) {
				return i;
			}
		}
		return -1;
	}

	private static String head(String text) {
		return text.substring(0, Math.min(PAIRING, text.length()));
	}

	private void compare(String name, JsonNode wanted, JsonNode found) {
		boolean empty = wanted.path("empty").asBoolean(false);
		for (String field : FIELDS) {
			boolean derived = field.equals("headline") && wanted.path("headlineDerived").asBoolean(false);
			if (derived || (empty && !field.equals("section") && !field.equals("headline"))) {
				continue;
			}
			List<JsonNode> right = new ArrayList<>();
			right.add(wanted.path(field));
			wanted.path("accept").path(field).forEach(right::add);
			boolean same = right.stream().anyMatch((value) -> same(field, found.path(field), value));
			int[] counted = this.fields.computeIfAbsent(field, (key) -> new int[2]);
			counted[1]++;
			if (same) {
				counted[0]++;
			}
			else {
				this.errors.add("wrong " + name + " " + text(wanted.path("headline")) + " " + field + " | "
						+ text(found.path(field)) + " | want " + right.stream().map(Accuracy::text).toList());
			}
		}
	}

	private static boolean same(String field, JsonNode found, JsonNode wanted) {
		String one = text(found);
		String other = text(wanted);
		int length = Math.min(one.length(), other.length());
		return switch (field) {
			case "firstChars" -> length >= COMPARED && one.substring(0, length).equals(other.substring(0, length));
			case "lastChars" -> length >= COMPARED
					&& one.substring(one.length() - length).equals(other.substring(other.length() - length));
			default -> one.equals(other);
		};
	}

	/** A value folded and without blanks; the parts of a list stay apart. */
	private static String text(JsonNode value) {
		if (value.isNull() || value.isMissingNode()) {
			return "";
		}
		if (value.isArray()) {
			List<String> parts = new ArrayList<>();
			value.forEach((part) -> parts.add(text(part)));
			return String.join("|", parts);
		}
		StringBuilder text = new StringBuilder();
		value.asString().codePoints().filter((c) -> !Character.isWhitespace(c) && c != 0xA0).forEach((c) -> {
			boolean wide = c >= 0xFF01 && c <= 0xFF5E;
			text.appendCodePoint(wide ? c - 0xFEE0 : c);
		});
		return text.toString();
	}

	/** Whatever finds articles in a bulletin. */
	interface Finder {

		/** Finds the articles of a bulletin, as a list with the keys of the gold. */
		JsonNode find(String name, Path bulletin) throws IOException;

	}

}
