package org.jinwen;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** What an editor does with imports in a browser, on the newspaper as it is packaged. */
class ImportDeskIT {

	private static final String PASSWORD = "only for this test";

	private static final Path SCREENSHOTS = Path.of("target", "screenshots");

	private static final Pattern RUN = Pattern.compile("/admin/imports/\\d+");

	@TempDir
	private static Path home;

	private static Path seeds;

	private static Newspaper newspaper;

	private static Chromium chromium;

	@BeforeAll
	static void open() throws IOException {
		seeds = Files.createDirectory(home.resolve("seeds"));
		write("2024-12-05.md", "今年");
		chromium = Chromium.start();
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
	@ValueSource(booleans = { true, false })
	void editorPreviewsWritesUndoesAndRedoes(boolean withScripts) throws IOException {
		try (BrowserContext visit = visit(withScripts, ColorScheme.LIGHT, 1280)) {
			write("2024-12-05.md", withScripts ? "明年" : "后年");
			Page page = visit.newPage();
			signIn(page);
			press(page, "预览种子文件夹");
			ended(page, "没有写入任何内容");
			page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("逐字对照")).click();
			assertThat(page.locator("ins").first()).hasText(withScripts ? "明" : "后");
			page.goBack();
			press(page, "写入 1 项更改");
			ended(page, "导入已完成");
			assertThat(page.locator(".totals")).containsText("新增 0 · 修改 1");
			press(page, "撤销这次导入");
			ended(page, "撤销已完成");
			press(page, "重做");
			ended(page, "重做已完成");
			Download download = page.waitForDownload(
					() -> page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("下载报告（CSV）")).click());
			assertThat(Files.readString(download.path())).contains("2024-12-05.md");
			page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("与上一次比较")).click();
			assertThat(page.locator("h1")).hasText("比较两次运行");
		}
	}

	@Test
	void progressMovesWithoutReloadingAndTheRunCanBeEnded() throws IOException {
		for (int number = 1; number <= 400; number++) {
			write("many/%04d.md".formatted(number), "第%d年".formatted(number));
		}
		try (BrowserContext visit = visit(true, ColorScheme.LIGHT, 1280);
				BrowserContext other = visit(false, ColorScheme.LIGHT, 1280)) {
			Page page = visit.newPage();
			signIn(page);
			press(page, "重新导入种子文件夹");
			page.evaluate("() => { window.stays = true; }");
			Locator bar = page.locator("progress");
			page.waitForCondition(
					() -> bar.count() == 0 || !"0".equals(String.valueOf(bar.evaluate("it => it.value"))));
			Page watching = other.newPage();
			signIn(watching);
			watching.navigate(page.url());
			assertThat(watching.locator("h1")).containsText("次导入");
			if (bar.count() > 0) {
				assertThat(page.evaluate("() => window.stays")).isEqualTo(true);
				button(page, "停止").click();
			}
			ended(page, "导入已");
			if (button(page, "继续导入其余文件").count() > 0) {
				press(page, "继续导入其余文件");
			}
			ended(page, "导入已完成");
			assertThat(page.locator(".meta").first()).containsText("401 / 401 个文件");
		}
	}

	@Test
	void looksRightInEveryWidthAndColour() throws IOException {
		write("2024-12-05.md", "大前年");
		String preview;
		try (BrowserContext visit = visit(true, ColorScheme.LIGHT, 1280)) {
			Page page = visit.newPage();
			signIn(page);
			press(page, "预览种子文件夹");
			ended(page, "没有写入任何内容");
			preview = page.url().replaceFirst("https?://[^/]+", "");
		}
		for (ColorScheme colours : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
			for (int width : List.of(1280, 390)) {
				try (BrowserContext visit = visit(true, colours, width)) {
					Page page = visit.newPage();
					signIn(page);
					for (String address : List.of("/admin", preview, preview + "/files/1",
							"/admin/comparison?one=1&other=2")) {
						page.navigate(address);
						assertThat((int) page.evaluate("document.documentElement.scrollWidth"))
							.isLessThanOrEqualTo(width);
						page.screenshot(new Page.ScreenshotOptions().setFullPage(true)
							.setPath(SCREENSHOTS.resolve("desk%s-%d-%s.png".formatted(address.replaceAll("\\W+", "-"),
									width, colours.name().toLowerCase(Locale.ROOT)))));
					}
				}
			}
		}
	}

	@Test
	void theCommandLineLeavesARunningNewspaperAlone() throws Exception {
		assertThat(Newspaper.command(home, "import", "--jinwen.seeds.location=" + seeds)).isEqualTo(
				"2 The newspaper is running and holds the database; import at its desk (/admin), or stop it first.\n");
	}

	private static BrowserContext visit(boolean withScripts, ColorScheme colours, int width) {
		return chromium.browser()
			.newContext(new Browser.NewContextOptions().setBaseURL(newspaper.address())
				.setViewportSize(width, 900)
				.setColorScheme(colours)
				.setJavaScriptEnabled(withScripts));
	}

	private static void signIn(Page page) {
		page.navigate("/admin");
		page.getByLabel("用户名").fill("admin");
		page.getByLabel("密码").fill(PASSWORD);
		button(page, "登录").click();
		assertThat(page.locator("h1")).hasText("编辑台");
	}

	private static void press(Page page, String name) {
		button(page, name).click();
		page.waitForURL(RUN);
	}

	private static void ended(Page page, String words) {
		assertThat(page.getByRole(AriaRole.STATUS)).containsText(words, new ContainsTextOptions().setTimeout(90_000));
	}

	private static Locator button(Page page, String name) {
		return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
	}

	private static void write(String name, String year) throws IOException {
		Files.createDirectories(seeds.resolve(name).getParent());
		Files.writeString(seeds.resolve(name), """
				## 城东水库大坝%1$s加固完工

				本报讯 12月3日,城东水库大坝加固工程完工,两万亩农田有了灌溉保障。

				下游三个村庄的群众说,%1$s汛期终于能睡个安稳觉了。

				(陈水生)
				""".formatted(year));
	}

}
