package org.jinwen.web;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jinwen.article.ArticleText.DateEvidence;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Templates hold no text of their own, and both languages have every message. */
class TemplatesTests {

	private static final Path TEMPLATES = Path.of("src/main/resources/templates");

	private static final Pattern WORD = Pattern.compile("\\p{L}");

	private static final Pattern FIXED_KEY = Pattern.compile("#\\{([a-zA-Z0-9.-]+)[}(]");

	/** {@code #{${'nav.' + …}}}: the rest of the key comes from a value. */
	private static final Pattern KEY_PREFIX = Pattern.compile("#\\{\\$\\{'([a-z.]+)'");

	private static final Set<String> READ_ALOUD = Set.of("alt", "title", "placeholder", "aria-label", "content");

	private static List<Path> templates() {
		try (Stream<Path> files = Files.walk(TEMPLATES)) {
			return files.filter((file) -> file.toString().endsWith(".html")).toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String read(Path file) {
		try {
			return Files.readString(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** All messages of a language, {@code _en} or the usual one. */
	private static Properties messages(String language) {
		Properties messages = new Properties();
		for (String name : List.of("messages", "cues")) {
			Path file = Path.of("src/main/resources", name + language + ".properties");
			try (Reader reader = Files.newBufferedReader(file)) {
				messages.load(reader);
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}
		return messages;
	}

	private static Set<String> found(Pattern pattern) {
		return templates().stream()
			.flatMap((file) -> pattern.matcher(read(file)).results())
			.map((MatchResult result) -> result.group(1))
			.collect(Collectors.toCollection(TreeSet::new));
	}

	private static List<String> literals(Path file) {
		List<String> literals = new ArrayList<>();
		Jsoup.parse(read(file), Parser.xmlParser()).traverse((node, depth) -> {
			if (node instanceof TextNode text && WORD.matcher(text.text()).find()) {
				literals.add(text.text());
			}
			if (node instanceof Element element && !element.nameIs("meta")) {
				element.attributes()
					.asList()
					.stream()
					.filter((attribute) -> READ_ALOUD.contains(attribute.getKey()))
					.map(Attribute::getValue)
					.forEach(literals::add);
			}
		});
		return literals;
	}

	@Test
	void holdNoTextOfTheirOwn() {
		assertThat(templates()).hasSizeGreaterThan(10)
			.allSatisfy((file) -> assertThat(literals(file)).as(file.toString()).isEmpty());
	}

	@Test
	void neverWriteUnescaped() {
		// JSON in which every < is written as an escape
		String data = "<script type=\"application/ld+json\" th:utext=\"${description.data}\"></script>";
		String file = "<script defer th:src=";
		assertThat(templates()).allSatisfy((template) -> assertThat(read(template).replace(data, "").replace(file, ""))
			.doesNotContain("utext", "<script", "th:inline", "[(", "onclick", " style="));
	}

	@Test
	void askForMessagesThatAreThere() {
		assertThat(messages("").stringPropertyNames()).containsAll(found(FIXED_KEY));
		assertThat(found(KEY_PREFIX)).isNotEmpty()
			.allSatisfy((prefix) -> assertThat(messages("").stringPropertyNames())
				.anyMatch((key) -> key.startsWith(prefix)));
	}

	@Test
	void findAMessageForEveryValueTheyAskAbout() {
		assertThat(messages("").stringPropertyNames())
			.containsAll(Stream.of(DateEvidence.values())
				.flatMap((evidence) -> Stream.of("date.year." + evidence, "date.issue." + evidence))
				.toList())
			.containsAll(Stream.of(Language.values()).map((language) -> "choice.lang." + language).toList())
			.containsAll(Stream.of(TextSize.values()).map((size) -> "choice.size." + size).toList())
			.containsAll(Stream.of(Theme.values()).map((theme) -> "choice.theme." + theme).toList())
			.contains("date.year.unknown", "date.year.unsaid", "date.issue.unsaid", "error.4xx.title",
					"error.500.text");
	}

	@Test
	void speakBothLanguagesInFull() {
		assertThat(messages("_en").stringPropertyNames())
			.containsExactlyInAnyOrderElementsOf(messages("").stringPropertyNames());
		assertThat(messages("_en").values()).noneMatch((text) -> text.toString().isBlank());
	}

	@Test
	void keepTheScriptSmall() throws IOException {
		assertThat(Files.size(Path.of("src/main/resources/static/site.js"))).isLessThanOrEqualTo(6_000);
	}

	@Test
	void keepTheStyleSheetSmall() throws IOException {
		assertThat(Files.size(Path.of("src/main/resources/static/site.css"))).isLessThanOrEqualTo(15_000);
	}

}
