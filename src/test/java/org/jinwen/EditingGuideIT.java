package org.jinwen;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ScreenshotType;
import org.jinwen.ingest.ImportDesk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.util.FileSystemUtils;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.jinwen.PaperOnScreen.button;
import static org.jinwen.PaperOnScreen.link;

/**
 * The way of docs/editing.md from its first page to its last, as somebody goes it who is
 * new at the desk. The pictures of the guide are taken on the way and lie in
 * target/editing afterwards.
 */
class EditingGuideIT {

	private static final Path GUIDE = Path.of("docs", "editing.md");

	private static final Path PICTURES = Path.of("target", "editing");

	private static final Pattern PICTURE = Pattern.compile("!\\[[^\\]]+\\]\\(editing/([^)]+)\\)");

	private static final long LARGEST = 80 * 1024;

	@TempDir
	private static Path home;

	private final Path seeds = home.resolve("seeds");

	private final Path issue = this.seeds.resolve("2024-12-06.md");

	@Test
	void showsWhatTheGuideShows() throws IOException {
		FileSystemUtils.deleteRecursively(PICTURES);
		Files.createDirectories(this.seeds);
		Files.writeString(this.issue, ImportDesk.PAGE);
		for (String doubtful : Set.of("07-kicker-deck.md", "14-republican-style.md")) {
			Files.copy(Path.of("src", "test", "resources", "bulletins", doubtful), this.seeds.resolve(doubtful));
		}
		try (PaperOnScreen paper = PaperOnScreen.open(home, this.seeds);
				BrowserContext mine = paper.visit(Way.KEYBOARD);
				BrowserContext hers = paper.visit(Way.KEYBOARD)) {
			Page page = paper.atTheDesk(mine, Way.KEYBOARD);
			bringIn(page);
			review(page);
			correct(page);
			keepThroughAnImport(page);
			meetAnotherEditor(page, paper.atTheDesk(hers, Way.KEYBOARD));
			mendNames(page);
			letSomebodyIn(page);
		}
		assertThat(made()).as("pictures taken here, and those of %s", GUIDE).isEqualTo(shown());
	}

	private void bringIn(Page page) throws IOException {
		open(page, "上传");
		picture(page, "upload");
		edit("八百名学生", "九百名学生");
		edit("安稳觉了", "安稳觉了,往年一到雨季就要轮流守夜");
		open(page, "编辑台");
		button(page, "预览种子文件夹").click();
		ended(page, "没有写入任何内容");
		picture(page, "preview");
		link(page, "逐字对照").click();
		assertThat(page.locator("ins").first()).isVisible();
		picture(page, "word-by-word");
		page.goBack();
		button(page, "写入 2 项更改").click();
		ended(page, "导入已完成");
		picture(page, "report");
	}

	private void review(Page page) {
		open(page, "审阅");
		assertThat(button(page, "认可这种读法")).isVisible();
		picture(page, "review");
	}

	private void correct(Page page) {
		article(page, "城西小学搬进新教学楼");
		page.getByLabel("主题", new Page.GetByLabelOptions().setExact(true)).fill("新教学楼启用 操场搬进室内");
		page.locator("#words-reason").fill("标题不完整");
		page.getByLabel("向读者注明“更正”，附日期和理由").first().check();
		button(page, "保存更正").click();
		assertThat(page.getByRole(AriaRole.STATUS)).containsText("已保存");
		picture(page, page.locator("main h2").first(), "article");
		link(page, "第 11 行起的段落，改文字").click();
		part(page.locator("#L11"), "paragraph");
		Locator text = page.getByLabel("第 11 行起的段落，改文字");
		text.fill(text.inputValue().replace("九百名", "八百五十名"));
		button(page, "保存文字").click();
		assertThat(page.locator(".made h3").first()).containsText("改文字");
		part(page.locator("[aria-labelledby=corrections]"), "corrections");
	}

	private void keepThroughAnImport(Page page) throws IOException {
		edit("城西小学搬进新教学楼", "城西小学乔迁新教学楼");
		open(page, "编辑台");
		button(page, "重新导入种子文件夹").click();
		ended(page, "导入已完成");
		open(page, "审阅");
		page.locator(".chips a").nth(2).click();
		assertThat(button(page, "保留更正")).isVisible();
		picture(page, "conflict");
		button(page, "保留更正").click();
		assertThat(page.getByRole(AriaRole.STATUS)).containsText("已保存");
	}

	private void meetAnotherEditor(Page mine, Page hers) {
		article(mine, "城东水库大坝加固完工");
		article(hers, "城东水库大坝加固完工");
		hers.getByLabel("引题").fill("两万亩农田受益");
		button(hers, "保存更正").click();
		assertThat(hers.getByRole(AriaRole.STATUS)).containsText("已保存");
		mine.getByLabel("副题").fill("三个村庄安稳度汛");
		button(mine, "保存更正").click();
		assertThat(mine.locator("tr.different")).hasCount(2);
		picture(mine, "two-editors");
	}

	private void mendNames(Page page) {
		link(page, "名称").click();
		page.getByLabel("陈水生子 改为").fill("陈水、生子");
		page.keyboard().press("Enter");
		assertThat(page.getByRole(AriaRole.STATUS)).containsText("名称已更改");
		picture(page, "names");
	}

	private void letSomebodyIn(Page page) {
		open(page, "人员");
		page.getByLabel("用户名").fill("wulan");
		button(page, "添加").click();
		assertThat(page.locator(".note code")).isVisible();
		page.locator(".note code").evaluate("(shown) => { shown.textContent = 'xxxx-xxxx-xxxx-xxxx-xxxx-xxxx' }");
		picture(page, "people");
		open(page, "操作记录");
		picture(page, "log");
	}

	/** Follows a link to a page of the desk that bears its name. */
	private static void open(Page page, String name) {
		link(page, name).click();
		assertThat(page.locator("h1")).hasText(name);
	}

	private static void article(Page page, String headline) {
		page.navigate("/articles");
		String article = page.locator("main .list h3 a", new Page.LocatorOptions().setHasText(headline))
			.first()
			.getAttribute("href");
		page.navigate("/admin" + article);
	}

	private void edit(String words, String others) throws IOException {
		String text = Files.readString(this.issue);
		assertThat(text).contains(words);
		Files.writeString(this.issue, text.replace(words, others));
	}

	private static void ended(Page page, String words) {
		assertThat(page.getByRole(AriaRole.STATUS)).containsText(words, new ContainsTextOptions().setTimeout(90_000));
	}

	private static void picture(Page page, String name) {
		picture(page, page.locator("header.desk"), name);
	}

	/** A picture that begins at some place, as far as the page can be moved up to it. */
	private static void picture(Page page, Locator top, String name) {
		top.evaluate("(top) => top.scrollIntoView()");
		page.screenshot(new Page.ScreenshotOptions().setType(ScreenshotType.JPEG)
			.setQuality(45)
			.setPath(PICTURES.resolve(name + ".jpg")));
	}

	/** A part of a page. */
	private static void part(Locator part, String name) {
		part.screenshot(new Locator.ScreenshotOptions().setType(ScreenshotType.JPEG)
			.setQuality(45)
			.setPath(PICTURES.resolve(name + ".jpg")));
	}

	private static Set<String> made() throws IOException {
		try (var files = Files.list(PICTURES)) {
			return files.peek((file) -> assertThat(file.toFile().length()).as("size of %s", file).isLessThan(LARGEST))
				.map((file) -> file.getFileName().toString())
				.collect(Collectors.toCollection(TreeSet::new));
		}
	}

	/** The pictures that the guide shows; each is kept beside it. */
	private static Set<String> shown() throws IOException {
		Set<String> shown = PICTURE.matcher(Files.readString(GUIDE))
			.results()
			.map((MatchResult picture) -> picture.group(1))
			.collect(Collectors.toCollection(TreeSet::new));
		shown.forEach((name) -> assertThat(GUIDE.resolveSibling("editing").resolve(name)).exists());
		return shown;
	}

}
