package org.jinwen;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ScreenshotType;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * What editors do to articles, each by keyboard alone and each without JavaScript. The
 * pictures of docs/editing.md come from here: they lie in target/screenshots afterwards.
 */
class EditorTasksIT {

	private static final String PASSWORD = "only for this test";

	private static final Path SCREENSHOTS = Path.of("target", "screenshots");

	private static final String PAGE = """
			## 城东水库大坝加固完工

			本报讯 12月3日,城东水库大坝加固工程完工,两万亩农田有了灌溉保障,沿岸的排灌站也换了新机组。

			下游三个村庄的群众说,今年汛期终于能睡个安稳觉了。

			(陈水生)

			## 城西小学搬进新教学楼

			本报讯 12月4日,城西小学新教学楼启用,八百名学生搬进明亮的教室,操场也铺上了塑胶跑道。

			校长介绍,新楼设有实验室、图书室和室内操场。

			(林晓雨)

			## 早市开进老街区

			本报讯 12月5日,老街区早市开张,一百二十个摊位整齐排开,附近居民买菜不再绕远路。

			街道办事处安排了专人维持秩序,九点收摊后半小时内清扫完毕。

			(陈水生)
			""";

	@TempDir
	private static Path home;

	private static Newspaper newspaper;

	private static Chromium chromium;

	@BeforeAll
	static void open() throws IOException {
		chromium = Chromium.start();
		Path seeds = Files.createDirectory(home.resolve("seeds"));
		for (Way way : Way.values()) {
			Files.writeString(seeds.resolve("2024-12-06-" + way.name() + ".md"), town(way, PAGE));
		}
		for (String doubtful : List.of("07-kicker-deck.md", "14-republican-style.md")) {
			Files.copy(Path.of("src", "test", "resources", "bulletins", doubtful), seeds.resolve(doubtful));
		}
		newspaper = Newspaper.start(home, seeds, PASSWORD).ready();
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

	@ParameterizedTest
	@EnumSource(Way.class)
	void correctsAHeadlineAndTellsReaders(Way way) {
		try (BrowserContext visit = visit(way)) {
			Page page = desk(visit, town(way, "城西小学搬进新教学楼"));
			String address = page.url();
			way.write(page, page.getByLabel("主题", exact()), town(way, "城西小学启用新教学楼"));
			way.write(page, page.locator("#words-reason"), "标题有误");
			way.press(page, page.getByLabel("向读者注明“更正”，附日期和理由").first(), "Space");
			way.follow(page, button(page, "保存更正"));
			assertThat(page.getByRole(AriaRole.STATUS)).containsText("已保存");
			way.follow(page, page.locator("main h2 a"));
			assertThat(page.locator("h1")).hasText(town(way, "城西小学启用新教学楼"));
			assertThat(page.locator("#corrections")).containsText("标题有误");
			// the browser may keep the list of articles for a minute
			page.navigate(address);
			way.follow(page, button(page, "收回更正"));
			assertThat(page.getByLabel("主题", exact())).hasValue(town(way, "城西小学搬进新教学楼"));
		}
	}

	@ParameterizedTest
	@EnumSource(Way.class)
	void addsAReporter(Way way) {
		try (BrowserContext visit = visit(way)) {
			Page page = desk(visit, town(way, "城东水库大坝加固完工"));
			way.write(page, page.getByLabel("身份").nth(1), "通讯员");
			way.write(page, page.getByLabel("姓名").nth(1), "周涛");
			way.follow(page, button(page, "保存更正"));
			way.follow(page, page.locator("main h2 a"));
			assertThat(page.locator(".body .by")).containsText(new String[] { "陈水生", "通讯员 周涛" });
			page = desk(page, town(way, "城东水库大坝加固完工"));
			way.follow(page, button(page, "收回更正"));
			assertThat(page.getByLabel("姓名").nth(1)).hasValue("");
		}
	}

	@ParameterizedTest
	@EnumSource(Way.class)
	void joinsSplitsAndTakesBack(Way way) {
		try (BrowserContext visit = visit(way)) {
			Page page = desk(visit, town(way, "城西小学搬进新教学楼"));
			String address = page.url();
			way.follow(page, button(page, "并入下一篇"));
			assertThat(page.getByRole(AriaRole.STATUS)).containsText("已保存");
			assertThat(page.locator(".made .mark").first()).hasText("生效");
			way.follow(page, button(page, "收回更正"));
			assertThat(page.locator(".made .mark").first()).hasText("已收回");
			way.follow(page, button(page, "从第 13 行另起一篇"));
			assertThat(page.locator(".made h3").first()).containsText("另起一篇");
			way.follow(page, button(page, "收回更正"));
			way.follow(page, button(page, "接上一段"));
			assertThat(page.locator(".made h3").first()).containsText("接上一段");
			way.follow(page, button(page, "收回更正"));
			assertThat(button(page, "从第 13 行另起一篇")).isVisible();
			assertThat(page.url()).startsWith(address.replaceFirst("\\?.*", ""));
		}
	}

	@ParameterizedTest
	@EnumSource(Way.class)
	void withdrawsAnArticleAndBringsItBack(Way way) {
		try (BrowserContext visit = visit(way)) {
			Page page = desk(visit, "早市开进老街区", (way == Way.KEYBOARD) ? 0 : 1);
			String id = page.url().replaceFirst(".*/([0-9a-z]{12}).*", "$1");
			way.write(page, page.locator("#hide-reason"), "当事人要求");
			way.follow(page, button(page, "撤下本篇"));
			assertThat(page.getByText("这篇稿件现在不在报上")).isVisible();
			assertThat(page.request().get("/articles/" + id).status()).isEqualTo(410);
			way.follow(page, button(page, "收回更正"));
			assertThat(page.locator("main h2 a").first()).hasText("早市开进老街区");
			assertThat(page.request().get("/articles/" + id).status()).isEqualTo(200);
		}
	}

	@Test
	void acceptsDoubtfulReadings() {
		try (BrowserContext visit = visit(Way.KEYBOARD)) {
			Page page = signedIn(visit);
			page.navigate("/admin");
			Way.KEYBOARD.follow(page, link(page, "查看把握不大的稿件和需要决定的更正"));
			Locator waiting = page.locator(".chips [aria-current] span");
			if (waiting.textContent().equals("0")) {
				Way.KEYBOARD.follow(page, page.locator(".chips a").nth(1));
			}
			int before = Integer.parseInt(waiting.textContent());
			assertThat(before).isPositive();
			picture(page, "editing-review");
			String queue = page.url();
			Way.KEYBOARD.follow(page, button(page, "认可这种读法"));
			assertThat(page.getByRole(AriaRole.STATUS)).containsText("已认可");
			page.navigate(queue);
			assertThat(waiting).hasText(String.valueOf(before - 1));
		}
	}

	@Test
	void renamesAReporterForGood() {
		try (BrowserContext visit = visit(Way.KEYBOARD)) {
			Page page = signedIn(visit);
			page.navigate("/admin/names/reporters");
			Way.KEYBOARD.write(page, page.getByLabel("林晓雨 改为"), "林小雨");
			page.keyboard().press("Enter");
			assertThat(page.getByRole(AriaRole.STATUS)).containsText("名称已更改");
			picture(page, "editing-names");
			page.navigate("/reporters/林晓雨");
			assertThat(page.locator("h1")).hasText("林小雨");
			page.navigate("/admin/names/reporters");
			Way.KEYBOARD.follow(page, button(page, "收回更正"));
			assertThat(page.getByLabel("林晓雨 改为")).hasValue("林晓雨");
		}
	}

	@Test
	void showsBothVersionsToTheSecondOfTwoEditors() {
		try (BrowserContext one = visit(Way.KEYBOARD); BrowserContext other = visit(Way.WITHOUT_SCRIPTS)) {
			Page mine = desk(one, town(Way.KEYBOARD, "城东水库大坝加固完工"));
			Page hers = desk(other, town(Way.KEYBOARD, "城东水库大坝加固完工"));
			picture(mine, "editing-article");
			hers.getByLabel("引题").fill("两万亩农田受益");
			button(hers, "保存更正").click();
			assertThat(hers.getByRole(AriaRole.STATUS)).containsText("已保存");
			mine.getByLabel("副题").fill("三个村庄安稳度汛");
			button(mine, "保存更正").click();
			assertThat(mine.locator("h1")).hasText("稿件已被别人改过");
			assertThat(mine.locator("tr.different")).hasCount(2);
			picture(mine, "editing-conflict");
			link(mine, "看现在的版本").click();
			assertThat(mine.getByLabel("引题")).hasValue("两万亩农田受益");
		}
	}

	@ParameterizedTest
	@CsvSource({ "1280, LIGHT", "390, DARK" })
	void everyPageOfTheEditorFits(int width, ColorScheme scheme) {
		try (BrowserContext visit = chromium.browser()
			.newContext(new Browser.NewContextOptions().setBaseURL(newspaper.address())
				.setViewportSize(width, 900)
				.setColorScheme(scheme))) {
			List<String> complaints = new ArrayList<>();
			Page page = signedIn(visit);
			page.onConsoleMessage((message) -> complaints.add(page.url() + ": " + message.text()));
			desk(page, town(Way.KEYBOARD, "城西小学搬进新教学楼"));
			look(page, "edit", width, scheme);
			for (String address : List.of("/admin/review", "/admin/review?show=MEDIUM", "/admin/names/reporters")) {
				page.navigate(address);
				look(page, address.replaceAll("\\W+", "-"), width, scheme);
			}
			assertThat(complaints).isEmpty();
		}
	}

	private static void look(Page page, String name, int width, ColorScheme scheme) {
		page.screenshot(new Page.ScreenshotOptions().setFullPage(true)
			.setPath(SCREENSHOTS
				.resolve("%s-%d-%s.png".formatted(name, width, scheme.name().toLowerCase(Locale.ROOT)))));
		assertThat((int) page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
			.as("sideways scrolling of %s at %d px", name, width)
			.isNotPositive();
	}

	/** A picture for docs/editing.md, small enough to be kept with it. */
	private static void picture(Page page, String name) {
		page.screenshot(new Page.ScreenshotOptions().setType(ScreenshotType.JPEG)
			.setQuality(60)
			.setPath(SCREENSHOTS.resolve(name + ".jpg")));
	}

	private static BrowserContext visit(Way way) {
		return chromium.browser()
			.newContext(new Browser.NewContextOptions().setBaseURL(newspaper.address())
				.setViewportSize(1100, 900)
				.setJavaScriptEnabled(way == Way.KEYBOARD));
	}

	private static Page signedIn(BrowserContext visit) {
		Page page = visit.newPage();
		page.navigate("/admin");
		page.getByLabel("用户名").fill("admin");
		page.getByLabel("密码").fill(PASSWORD);
		button(page, "登录").click();
		return page;
	}

	private static Page desk(BrowserContext visit, String headline) {
		return desk(signedIn(visit), headline);
	}

	private static Page desk(BrowserContext visit, String headline, int nth) {
		return desk(signedIn(visit), headline, nth);
	}

	private static Page desk(Page page, String headline) {
		return desk(page, headline, 0);
	}

	/** Opens an article on the desk. */
	private static Page desk(Page page, String headline, int nth) {
		page.navigate("/articles");
		String article = page.locator("main .list h3 a", new Page.LocatorOptions().setHasText(headline))
			.nth(nth)
			.getAttribute("href");
		page.navigate("/admin" + article.replaceFirst("\\?.*", ""));
		return page;
	}

	private static Page.GetByLabelOptions exact() {
		return new Page.GetByLabelOptions().setExact(true);
	}

	private static Locator link(Page page, String name) {
		return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true)).first();
	}

	private static Locator button(Page page, String name) {
		return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true)).first();
	}

	/** Each way has a bulletin of its own, of another town. */
	private static String town(Way way, String words) {
		return (way == Way.KEYBOARD) ? words : words.replace("城", "镇");
	}

}
