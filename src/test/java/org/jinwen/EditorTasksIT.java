package org.jinwen;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.jinwen.EditorsPaper.article;
import static org.jinwen.EditorsPaper.exact;
import static org.jinwen.EditorsPaper.town;
import static org.jinwen.PaperOnScreen.button;
import static org.jinwen.PaperOnScreen.link;

/**
 * What editors come for at an article, each by keyboard alone, the sign-in included, and
 * each without JavaScript.
 */
class EditorTasksIT {

	private static final Path SCREENSHOTS = Path.of("target", "screenshots");

	@TempDir
	private static Path home;

	private static EditorsPaper paper;

	@BeforeAll
	static void open() throws IOException {
		paper = EditorsPaper.open(home);
	}

	@AfterAll
	static void close() {
		if (paper != null) {
			paper.close();
		}
	}

	@ParameterizedTest
	@EnumSource(Way.class)
	void correctsAHeadlineAndTellsReaders(Way way) {
		try (BrowserContext visit = paper.onScreen().visit(way)) {
			Page page = article(paper.onScreen().atTheDesk(visit, way), town(way, "城西小学搬进新教学楼"));
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
		try (BrowserContext visit = paper.onScreen().visit(way)) {
			Page page = article(paper.onScreen().atTheDesk(visit, way), town(way, "城东水库大坝加固完工"));
			way.write(page, page.getByLabel("身份").nth(1), "通讯员");
			way.write(page, page.getByLabel("姓名").nth(1), "周涛");
			way.follow(page, button(page, "保存更正"));
			assertThat(page.getByRole(AriaRole.STATUS)).containsText("已保存");
			way.follow(page, page.locator("main h2 a"));
			assertThat(page.locator(".body .by")).containsText(new String[] { "陈水生", "通讯员 周涛" });
			page = article(page, town(way, "城东水库大坝加固完工"));
			way.follow(page, button(page, "收回更正"));
			assertThat(page.getByLabel("姓名").nth(1)).hasValue("");
		}
	}

	@ParameterizedTest
	@EnumSource(Way.class)
	void mendsAWrongCharacter(Way way) {
		try (BrowserContext visit = paper.onScreen().visit(way)) {
			Page page = article(paper.onScreen().atTheDesk(visit, way), town(way, "城西小学搬进新教学楼"));
			way.follow(page, link(page, "第 11 行起的段落，改文字"));
			Locator text = page.getByLabel("第 11 行起的段落，改文字");
			way.write(page, text, text.inputValue().replace("八百名", "九百名"));
			way.follow(page, button(page, "保存文字"));
			assertThat(page.locator(".made h3").first()).containsText("改文字");
			way.follow(page, page.locator("main h2 a"));
			assertThat(page.locator(".body p").first()).containsText("九百名学生");
			page = article(page, town(way, "城西小学搬进新教学楼"));
			way.follow(page, button(page, "收回更正"));
			assertThat(page.locator(".made .mark").first()).hasText("已收回");
		}
	}

	@ParameterizedTest
	@EnumSource(Way.class)
	void joinsSplitsAndTakesBack(Way way) {
		try (BrowserContext visit = paper.onScreen().visit(way)) {
			Page page = article(paper.onScreen().atTheDesk(visit, way), town(way, "城西小学搬进新教学楼"));
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
		}
	}

	@ParameterizedTest
	@EnumSource(Way.class)
	void movesAParagraph(Way way) {
		try (BrowserContext visit = paper.onScreen().visit(way)) {
			Page page = article(paper.onScreen().atTheDesk(visit, way), town(way, "城西小学搬进新教学楼"));
			way.write(page, page.locator("#from"), "13");
			way.write(page, page.locator("#to"), "19");
			way.follow(page, button(page, "移动段落"));
			assertThat(page.locator(".made h3").first()).containsText("移动段落");
			page = article(page, town(way, "城南早市开进老街区"));
			way.follow(page, page.locator("main h2 a"));
			assertThat(page.locator(".body p").nth(1)).containsText("校长介绍");
			page = article(page, town(way, "城西小学搬进新教学楼"));
			way.follow(page, button(page, "收回更正"));
			assertThat(page.locator(".made .mark").first()).hasText("已收回");
		}
	}

	@ParameterizedTest
	@EnumSource(Way.class)
	void withdrawsAnArticleAndBringsItBack(Way way) {
		try (BrowserContext visit = paper.onScreen().visit(way)) {
			Page page = article(paper.onScreen().atTheDesk(visit, way), town(way, "城南早市开进老街区"));
			String id = page.url().replaceFirst(".*/([0-9a-z]{12}).*", "$1");
			way.write(page, page.locator("#hide-reason"), "当事人要求");
			way.follow(page, button(page, "撤下本篇"));
			assertThat(page.getByText("这篇稿件现在不在报上")).isVisible();
			assertThat(page.request().get("/articles/" + id).status()).isEqualTo(410);
			way.follow(page, button(page, "收回更正"));
			assertThat(page.locator("main h2 a").first()).hasText(town(way, "城南早市开进老街区"));
			assertThat(page.request().get("/articles/" + id).status()).isEqualTo(200);
		}
	}

	@ParameterizedTest
	@EnumSource(Way.class)
	void seesBothVersionsAsTheSecondOfTwoEditors(Way way) {
		try (BrowserContext one = paper.onScreen().visit(way); BrowserContext other = paper.onScreen().visit(way)) {
			Page mine = article(paper.onScreen().atTheDesk(one, way), town(way, "城东水库大坝加固完工"));
			Page hers = article(paper.onScreen().atTheDesk(other, way), town(way, "城东水库大坝加固完工"));
			way.write(hers, hers.getByLabel("引题"), "两万亩农田受益");
			way.follow(hers, button(hers, "保存更正"));
			assertThat(hers.getByRole(AriaRole.STATUS)).containsText("已保存");
			way.write(mine, mine.getByLabel("副题"), "三个村庄安稳度汛");
			way.follow(mine, button(mine, "保存更正"));
			assertThat(mine.locator("h1")).hasText("稿件已被别人改过");
			assertThat(mine.locator("tr.different")).hasCount(2);
			way.follow(mine, link(mine, "看现在的版本"));
			assertThat(mine.getByLabel("引题")).hasValue("两万亩农田受益");
			way.follow(mine, button(mine, "收回更正"));
			assertThat(mine.getByLabel("引题")).hasValue("");
		}
	}

	@ParameterizedTest
	@CsvSource({ "1280, LIGHT", "390, DARK" })
	void everyPageOfTheEditorFits(int width, ColorScheme scheme) {
		try (BrowserContext visit = paper.onScreen().visit(width, scheme)) {
			List<String> complaints = new ArrayList<>();
			Page page = paper.onScreen().atTheDesk(visit, Way.KEYBOARD);
			page.onConsoleMessage((message) -> complaints.add(page.url() + ": " + message.text()));
			article(page, town(Way.KEYBOARD, "城西小学搬进新教学楼"));
			look(page, "edit", width, scheme);
			link(page, "第 11 行起的段落，改文字").click();
			look(page, "reword", width, scheme);
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

}
