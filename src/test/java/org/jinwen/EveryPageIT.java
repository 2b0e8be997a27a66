package org.jinwen;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import nu.validator.client.EmbeddedValidator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.SAXException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every kind of page, full and empty: it can be used by everybody, it fits, and it is
 * valid.
 */
class EveryPageIT {

	private static final String PASSWORD = "only for this test";

	/** How the log tells that a template was drawn. */
	private static final Pattern DRAWN = Pattern.compile("TEMPLATE \"([^\"]+)\"");

	private static final Path SCREENSHOTS = Path.of("target", "screenshots");

	private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa",
			"best-practice");

	@TempDir
	private static Path home;

	private static Newspaper newspaper;

	private static Chromium chromium;

	private static Map<String, Pages.Door> pages;

	private static Map<String, Pages.Door> deskPages;

	private final JsonMapper json = new JsonMapper();

	@BeforeAll
	static void open() throws IOException {
		chromium = Chromium.start();
		Path seeds = SeedCopies.to(home.resolve("seeds"));
		newspaper = Newspaper.start(home, seeds, PASSWORD, "--logging.level.org.thymeleaf.TemplateEngine.TIMER=TRACE")
			.ready();
		pages = Pages.ofReaders(newspaper);
		deskPages = Pages.ofTheDesk(newspaper, delivered(seeds));
	}

	@AfterAll
	static void close() {
		if (newspaper != null) {
			newspaper.close();
		}
		if (chromium != null) {
			chromium.close();
		}
	}

	/** Brings a file in whose name is taken, and tells where it waits for a decision. */
	private static String delivered(Path seeds) throws IOException {
		try (BrowserContext visit = visit(newspaper, 1280, ColorScheme.LIGHT); Stream<Path> files = Files.list(seeds)) {
			Path printed = files.findFirst().orElseThrow();
			Path changed = Files.createDirectory(home.resolve("changed")).resolve(printed.getFileName());
			Files.writeString(changed, Files.readString(printed) + "\n\n(完)\n");
			Page page = visit.newPage();
			signIn(page);
			page.navigate("/admin/upload");
			page.setInputFiles("#files", changed);
			page.locator("form.drop button").click();
			page.waitForURL("**/admin/upload/*");
			return URI.create(page.url()).getPath();
		}
	}

	@ParameterizedTest
	@CsvSource({ "1280, LIGHT, m", "1280, DARK, m", "390, LIGHT, m", "390, DARK, m", "1280, LIGHT, l", "1280, DARK, l",
			"390, LIGHT, l", "390, DARK, l", "1280, LIGHT, xl", "1280, DARK, xl", "390, LIGHT, xl", "390, DARK, xl" })
	void everybodyCanUseIt(int width, ColorScheme scheme, String size) {
		try (BrowserContext visit = visit(newspaper, width, scheme)) {
			List<String> complaints = new ArrayList<>();
			Page page = visit.newPage();
			page.onConsoleMessage((message) -> complaints.add(page.url() + ": " + message.text()));
			page.onPageError((error) -> complaints.add(page.url() + ": " + error));
			complaints.addAll(examine(page, pages, width, scheme, size));
			signIn(page);
			complaints.addAll(examine(page, deskPages, width, scheme, size));
			// a browser reports every answer that is an error, and three of the pages are
			complaints.removeIf((complaint) -> complaint.contains("Failed to load resource"));
			assertThat(complaints).isEmpty();
		}
	}

	private static List<String> examine(Page page, Map<String, Pages.Door> pages, int width, ColorScheme scheme,
			String size) {
		List<String> complaints = new ArrayList<>();
		pages.forEach((name, door) -> {
			door.open(page, size);
			if (size.equals(Pages.USUAL)) {
				page.screenshot(new Page.ScreenshotOptions().setFullPage(true)
					.setPath(SCREENSHOTS
						.resolve("%s-%d-%s.png".formatted(name, width, scheme.name().toLowerCase(Locale.ROOT)))));
			}
			new AxeBuilder(page).withTags(RULES)
				.setLegacyMode(true)
				.analyze()
				.getViolations()
				.forEach((rule) -> complaints.add(complaint(name, rule)));
			if (overflow(page) > 0) {
				complaints.add(name + " scrolls sideways");
			}
		});
		return complaints;
	}

	private static String complaint(String name, Rule rule) {
		return "%s: %s: %s".formatted(name, rule.getHelp(),
				rule.getNodes().stream().map((node) -> node.getHtml()).limit(3).toList());
	}

	@ParameterizedTest
	@ValueSource(strings = { "m", "l", "xl" })
	void fitsThe320PixelsOfAnEnlargedOrSmallScreen(String size) {
		try (BrowserContext visit = visit(newspaper, 320, ColorScheme.LIGHT)) {
			Page page = visit.newPage();
			List<String> tooWide = new ArrayList<>(tooWide(page, pages, size));
			signIn(page);
			tooWide.addAll(tooWide(page, deskPages, size));
			assertThat(tooWide).isEmpty();
		}
	}

	private static List<String> tooWide(Page page, Map<String, Pages.Door> pages, String size) {
		return pages.entrySet().stream().filter((entry) -> {
			entry.getValue().open(page, size);
			return overflow(page) > 0;
		}).map(Map.Entry::getKey).toList();
	}

	@Test
	void everybodyCanUseAnEmptyNewspaper() {
		Path empty = home.resolve("empty");
		Path noSeeds = empty.resolve("seeds");
		assertThat(noSeeds.toFile().mkdirs()).isTrue();
		try (Newspaper blank = Newspaper.start(empty, noSeeds, PASSWORD).ready();
				BrowserContext visit = visit(blank, 390, ColorScheme.LIGHT)) {
			Map<String, Pages.Door> named = new LinkedHashMap<>();
			Pages.ofAnEmptyNewspaper().forEach((name, door) -> named.put("empty-" + name, door));
			assertThat(examine(visit.newPage(), named, 390, ColorScheme.LIGHT, Pages.USUAL)).isEmpty();
			assertThat(invalid(visit.newPage(), named)).isEmpty();
		}
	}

	@Test
	void isValidHtmlWhateverTheTemplate() throws IOException {
		try (BrowserContext visit = visit(newspaper, 1280, ColorScheme.LIGHT)) {
			Page page = visit.newPage();
			List<String> complaints = new ArrayList<>(invalid(page, pages));
			signIn(page);
			complaints.addAll(invalid(page, deskPages));
			assertThat(complaints).isEmpty();
			assertThat(DRAWN.matcher(newspaper.log()).results().map((drawn) -> drawn.group(1)))
				.as("Templates that no checker has seen: add a page of them to Pages")
				.containsAll(Pages.templates());
		}
	}

	/** What the Nu HTML checker calls an error or warns of. */
	private List<String> invalid(Page page, Map<String, Pages.Door> pages) {
		EmbeddedValidator checker = new EmbeddedValidator();
		checker.setOutputFormat(EmbeddedValidator.OutputFormat.JSON);
		List<String> complaints = new ArrayList<>();
		pages.forEach((name, door) -> {
			String html = door.open(page, Pages.USUAL).text();
			for (JsonNode message : this.json.readTree(check(checker, html)).get("messages")) {
				if (message.get("type").asString().equals("error") || message.has("subType")) {
					complaints.add("%s: %s: %s".formatted(name, message.get("message").asString(),
							message.path("extract").asString()));
				}
			}
		});
		return complaints;
	}

	private static String check(EmbeddedValidator checker, String html) {
		try {
			return checker.validate(new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8)));
		}
		catch (IOException | SAXException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static BrowserContext visit(Newspaper newspaper, int width, ColorScheme scheme) {
		return chromium.browser()
			.newContext(new Browser.NewContextOptions().setBaseURL(newspaper.address())
				.setViewportSize(width, 900)
				.setColorScheme(scheme));
	}

	private static void signIn(Page page) {
		page.navigate("/sign-in");
		page.getByLabel("用户名").fill("admin");
		page.getByLabel("密码").fill(PASSWORD);
		page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("登录").setExact(true)).click();
		page.waitForURL("**/admin**");
	}

	private static int overflow(Page page) {
		return (int) page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
	}

}
