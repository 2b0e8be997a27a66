package org.jinwen;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

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

	private static final String USUAL = "m";

	private static final Path SCREENSHOTS = Path.of("target", "screenshots");

	private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa",
			"best-practice");

	@TempDir
	private static Path home;

	private static Newspaper newspaper;

	private static Chromium chromium;

	/** Address of each page by a name that a file can have. */
	private static Map<String, String> pages;

	private final JsonMapper json = new JsonMapper();

	@BeforeAll
	static void open() {
		chromium = Chromium.start();
		newspaper = Newspaper.start(home, SeedCopies.to(home.resolve("seeds")), PASSWORD).ready();
		pages = pagesOf(newspaper);
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

	private static Map<String, String> pagesOf(Newspaper newspaper) {
		Map<String, String> pages = new LinkedHashMap<>(emptyPages());
		pages.put("page-2", "/articles?page=2");
		pages.put("filtered", "/articles?section=为民创城不停步&reporter=张晓丽");
		pages.put("section", "/sections/为民创城不停步");
		pages.put("reporter", "/reporters/何宝国");
		pages.put("bulletin", "/bulletins/000_82d4a97c76c5d2a3");
		pages.put("found", "/search?q=太原");
		pages.put("found-narrowed", "/search?q=太原&reporter=何宝国");
		String article = newspaper.articles("/search?q=晋城市经济社会发展稳中向好").get(0);
		pages.put("article", article);
		pages.put("article-derived", newspaper.articles("/articles?q=省煤矿智能化建设工作专班办公室").get(0));
		pages.put("source", article + "/source");
		pages.put("place", "/places/太原市");
		pages.put("year", "/archive/2024");
		pages.put("month", "/archive/2024-12");
		pages.put("day", "/archive/2024-12-05");
		return pages;
	}

	private static Map<String, String> emptyPages() {
		Map<String, String> pages = new LinkedHashMap<>();
		pages.put("front", "/");
		pages.put("articles", "/articles");
		pages.put("sections", "/sections");
		pages.put("reporters", "/reporters");
		pages.put("places", "/places");
		pages.put("archive", "/archive");
		pages.put("bulletins", "/bulletins");
		pages.put("search", "/search");
		pages.put("found-nothing", "/search?q=不存在的词");
		pages.put("not-found", "/articles/nosuch");
		pages.put("bad-request", "/articles?page=x");
		pages.put("english", "/?lang=en");
		pages.put("sign-in", "/sign-in");
		return pages;
	}

	private static Map<String, String> deskPages() {
		Map<String, String> pages = new LinkedHashMap<>();
		pages.put("desk", "/admin");
		pages.put("history", "/admin/imports");
		pages.put("report", "/admin/imports/1");
		pages.put("review", "/admin/review");
		pages.put("review-medium", "/admin/review?show=MEDIUM");
		pages.put("names", "/admin/names/reporters");
		pages.put("edit", "/admin" + EveryPageIT.pages.get("article"));
		pages.put("changes", "/admin/imports/1/files/1");
		pages.put("comparison", "/admin/comparison?one=1&other=1");
		pages.put("upload", "/admin/upload");
		pages.put("people", "/admin/people");
		pages.put("password", "/admin/password");
		pages.put("log", "/admin/log");
		return pages;
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
			if (size.equals(USUAL)) {
				signIn(page);
				complaints.addAll(examine(page, deskPages(), width, scheme, size));
			}
			// a browser reports every answer that is an error, and two of the pages are
			complaints.removeIf((complaint) -> complaint.contains("Failed to load resource"));
			assertThat(complaints).isEmpty();
		}
	}

	private static List<String> examine(Page page, Map<String, String> pages, int width, ColorScheme scheme,
			String size) {
		List<String> complaints = new ArrayList<>();
		pages.forEach((name, address) -> {
			page.navigate(inSize(address, size));
			if (size.equals(USUAL)) {
				page.screenshot(new Page.ScreenshotOptions().setFullPage(true)
					.setPath(SCREENSHOTS
						.resolve("%s-%d-%s.png".formatted(name, width, scheme.name().toLowerCase(Locale.ROOT)))));
			}
			new AxeBuilder(page).withTags(RULES)
				.setLegacyMode(true)
				.analyze()
				.getViolations()
				.forEach((rule) -> complaints.add(complaint(address, rule)));
			if (overflow(page) > 0) {
				complaints.add(address + " scrolls sideways");
			}
		});
		return complaints;
	}

	private static String complaint(String address, Rule rule) {
		return "%s: %s: %s".formatted(address, rule.getHelp(),
				rule.getNodes().stream().map((node) -> node.getHtml()).limit(3).toList());
	}

	@ParameterizedTest
	@ValueSource(strings = { "m", "l", "xl" })
	void fitsThe320PixelsOfAnEnlargedOrSmallScreen(String size) {
		try (BrowserContext visit = visit(newspaper, 320, ColorScheme.LIGHT)) {
			Page page = visit.newPage();
			List<String> tooWide = new ArrayList<>(tooWide(page, pages, size));
			signIn(page);
			tooWide.addAll(tooWide(page, deskPages(), size));
			assertThat(tooWide).isEmpty();
		}
	}

	private static List<String> tooWide(Page page, Map<String, String> pages, String size) {
		return pages.values().stream().filter((address) -> {
			page.navigate(inSize(address, size));
			return overflow(page) > 0;
		}).toList();
	}

	@Test
	void everybodyCanUseAnEmptyNewspaper() {
		Path empty = home.resolve("empty");
		Path noSeeds = empty.resolve("seeds");
		assertThat(noSeeds.toFile().mkdirs()).isTrue();
		try (Newspaper blank = Newspaper.start(empty, noSeeds, PASSWORD).ready();
				BrowserContext visit = visit(blank, 390, ColorScheme.LIGHT)) {
			Map<String, String> named = new LinkedHashMap<>();
			emptyPages().forEach((name, address) -> named.put("empty-" + name, address));
			assertThat(examine(visit.newPage(), named, 390, ColorScheme.LIGHT, "m")).isEmpty();
			assertThat(invalid(blank, emptyPages())).isEmpty();
		}
	}

	@Test
	void isValidHtml() {
		assertThat(invalid(newspaper, pages)).isEmpty();
	}

	/** What the Nu HTML checker calls an error or warns of. */
	private List<String> invalid(Newspaper newspaper, Map<String, String> pages) {
		EmbeddedValidator checker = new EmbeddedValidator();
		checker.setOutputFormat(EmbeddedValidator.OutputFormat.JSON);
		List<String> complaints = new ArrayList<>();
		pages.values().forEach((address) -> {
			for (JsonNode message : this.json.readTree(check(checker, newspaper.page(address))).get("messages")) {
				if (message.get("type").asString().equals("error") || message.has("subType")) {
					complaints.add("%s: %s: %s".formatted(address, message.get("message").asString(),
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

	private static String inSize(String address, String size) {
		if (size.equals(USUAL)) {
			return address;
		}
		return address + (address.contains("?") ? "&" : "?") + "size=" + size;
	}

	private static int overflow(Page page) {
		return (int) page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
	}

}
