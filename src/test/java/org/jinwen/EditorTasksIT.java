package org.jinwen;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
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
import static org.jinwen.PaperOnScreen.button;
import static org.jinwen.PaperOnScreen.link;

/**
 * What editors come for, each by keyboard alone, the sign-in included, and each without
 * JavaScript.
 */
class EditorTasksIT {

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

			## 城南早市开进老街区

			本报讯 12月5日,城南老街区早市开张,一百二十个摊位整齐排开,附近居民买菜不再绕远路。

			街道办事处安排了专人维持秩序,九点收摊后半小时内清扫完毕。

			(陈水生)

			## 城北夜校开了书法课

			本报讯 12月5日,城北夜校的书法课开课,第一晚就坐满了四十名学员,最小的九岁。

			老师说,先从执笔和坐姿教起,春节前人人能写一副春联。

			(林晓雨)
			""";

	@TempDir
	private static Path home;

	private static Path seeds;

	private static PaperOnScreen paper;

	@BeforeAll
	static void open() throws IOException {
		seeds = Files.createDirectory(home.resolve("seeds"));
		for (Way way : Way.values()) {
			Files.writeString(bulletin(way), town(way, PAGE));
		}
		for (String doubtful : List.of("07-kicker-deck.md", "14-republican-style.md")) {
			Files.copy(Path.of("src", "test", "resources", "bulletins", doubtful), seeds.resolve(doubtful));
		}
		paper = PaperOnScreen.open(home, seeds);
	}

	@AfterAll
	static void close() {
		if (paper != null) {
			paper.close();
		}
	}

	@ParameterizedTest
	@EnumSource(Way.class)
	void writesWhatAPreviewShowedAndUndoesIt(Way way) throws IOException {
		try (BrowserContext visit = paper.visit(way)) {
			Page page = paper.atTheDesk(visit, way);
			edit(way, "最小的九岁", "最小的八岁");
			way.follow(page, button(page, "预览种子文件夹"));
			ended(page, "没有写入任何内容");
			way.follow(page, link(page, "逐字对照"));
			assertThat(page.locator("ins").first()).hasText("八");
			page.goBack();
			way.follow(page, button(page, "写入 1 项更改"));
			ended(page, "导入已完成");
			edit(way, "最小的八岁", "最小的九岁");
			way.follow(page, button(page, "撤销这次导入"));
			ended(page, "撤销已完成");
		}
	}

	@ParameterizedTest
	@EnumSource(Way.class)
	void correctsAHeadlineAndTellsReaders(Way way) {
		try (BrowserContext visit = paper.visit(way)) {
			Page page = article(paper.atTheDesk(visit, way), town(way, "城西小学搬进新教学楼"));
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
		try (BrowserContext visit = paper.visit(way)) {
			Page page = article(paper.atTheDesk(visit, way), town(way, "城东水库大坝加固完工"));
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
		try (BrowserContext visit = paper.visit(way)) {
			Page page = article(paper.atTheDesk(visit, way), town(way, "城西小学搬进新教学楼"));
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
		try (BrowserContext visit = paper.visit(way)) {
			Page page = article(paper.atTheDesk(visit, way), town(way, "城西小学搬进新教学楼"));
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
		try (BrowserContext visit = paper.visit(way)) {
			Page page = article(paper.atTheDesk(visit, way), town(way, "城西小学搬进新教学楼"));
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
		try (BrowserContext visit = paper.visit(way)) {
			Page page = article(paper.atTheDesk(visit, way), town(way, "城南早市开进老街区"));
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
	void acceptsADoubtfulReading(Way way) {
		try (BrowserContext visit = paper.visit(way)) {
			Page page = paper.atTheDesk(visit, way);
			way.follow(page, link(page, "查看把握不大的稿件和需要决定的更正"));
			Locator waiting = page.locator(".chips [aria-current] span");
			if (waiting.textContent().equals("0")) {
				way.follow(page, page.locator(".chips a").nth(1));
				assertThat(waiting).not().hasText("0");
			}
			int before = Integer.parseInt(waiting.textContent());
			assertThat(before).isPositive();
			String queue = page.url();
			way.follow(page, button(page, "认可这种读法"));
			assertThat(page.getByRole(AriaRole.STATUS)).containsText("已认可");
			page.navigate(queue);
			assertThat(waiting).hasText(String.valueOf(before - 1));
		}
	}

	@ParameterizedTest
	@EnumSource(Way.class)
	void decidesOnACorrectionWhoseSourceChanged(Way way) throws IOException {
		try (BrowserContext visit = paper.visit(way)) {
			Page page = article(paper.atTheDesk(visit, way), town(way, "城北夜校开了书法课"));
			way.write(page, page.getByLabel("主题", exact()), "夜校的第一课");
			way.follow(page, button(page, "保存更正"));
			assertThat(page.getByRole(AriaRole.STATUS)).containsText("已保存");
			edit(way, "夜校开了书法课", "夜校开设书法课");
			way.follow(page, link(page, "编辑台"));
			way.follow(page, button(page, "重新导入种子文件夹"));
			ended(page, "导入已完成");
			way.follow(page, link(page, "审阅"));
			assertThat(page.locator("h1")).hasText("审阅");
			way.follow(page, page.locator(".chips a").nth(2));
			assertThat(page.locator(".made").first()).containsText(town(way, "## 城北夜校开设书法课"));
			way.follow(page, button(page, "保留更正"));
			assertThat(page.getByLabel("主题", exact())).hasValue("夜校的第一课");
			way.follow(page, button(page, "收回更正"));
			assertThat(page.getByLabel("主题", exact())).hasValue(town(way, "城北夜校开设书法课"));
		}
	}

	@ParameterizedTest
	@EnumSource(Way.class)
	void seesBothVersionsAsTheSecondOfTwoEditors(Way way) {
		try (BrowserContext one = paper.visit(way); BrowserContext other = paper.visit(way)) {
			Page mine = article(paper.atTheDesk(one, way), town(way, "城东水库大坝加固完工"));
			Page hers = article(paper.atTheDesk(other, way), town(way, "城东水库大坝加固完工"));
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
	@EnumSource(Way.class)
	void renamesAReporterForGood(Way way) {
		try (BrowserContext visit = paper.visit(way)) {
			Page page = paper.atTheDesk(visit, way);
			way.follow(page, link(page, "名称"));
			way.write(page, page.getByLabel("林晓雨 改为"), "林小雨");
			page.keyboard().press("Enter");
			assertThat(page.getByRole(AriaRole.STATUS)).containsText("名称已更改");
			page.navigate("/reporters/林晓雨");
			assertThat(page.locator("h1")).hasText("林小雨");
			page.navigate("/admin/names/reporters");
			way.follow(page, button(page, "收回更正"));
			assertThat(page.getByLabel("林晓雨 改为")).hasValue("林晓雨");
		}
	}

	@ParameterizedTest
	@EnumSource(Way.class)
	void letsAColleagueInAndReadsInTheLogWhatTheyDid(Way way) {
		String name = "wu." + way.name().toLowerCase(Locale.ROOT);
		try (BrowserContext admin = paper.visit(way); BrowserContext colleague = paper.visit(way)) {
			Page people = paper.atTheDesk(admin, way);
			way.follow(people, link(people, "人员"));
			way.write(people, people.getByLabel("用户名"), name);
			way.follow(people, button(people, "添加"));
			String given = people.locator(".note code").textContent();
			Page page = paper.atTheDesk(colleague, way, name, given);
			assertThat(page.locator("h1")).hasText("修改密码");
			way.write(page, page.getByLabel("现在的密码"), given);
			way.write(page, page.getByLabel("新密码（至少 8 个字符）"), "chosen by wu");
			way.write(page, page.getByLabel("再输入一次新密码"), "chosen by wu");
			way.follow(page, button(page, "修改密码"));
			assertThat(page.getByRole(AriaRole.STATUS)).containsText("密码已修改");
			way.follow(page, link(page, "编辑台"));
			assertThat(button(page, "预览种子文件夹")).isVisible();
			way.follow(people, link(people, "操作记录"));
			way.write(people, people.getByLabel("谁"), name);
			way.follow(people, button(people, "应用"));
			assertThat(people.locator("main .list b")).hasText(new String[] { "修改密码", "登录" });
		}
	}

	@ParameterizedTest
	@CsvSource({ "1280, LIGHT", "390, DARK" })
	void everyPageOfTheEditorFits(int width, ColorScheme scheme) {
		try (BrowserContext visit = paper.visit(width, scheme)) {
			List<String> complaints = new ArrayList<>();
			Page page = paper.atTheDesk(visit, Way.KEYBOARD);
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

	/** Opens an article on the desk. */
	private static Page article(Page page, String headline) {
		page.navigate("/articles");
		String article = page.locator("main .list h3 a", new Page.LocatorOptions().setHasText(headline))
			.first()
			.getAttribute("href");
		page.navigate("/admin" + article.replaceFirst("\\?.*", ""));
		return page;
	}

	private static void ended(Page page, String words) {
		assertThat(page.getByRole(AriaRole.STATUS)).containsText(words, new ContainsTextOptions().setTimeout(90_000));
	}

	private static Page.GetByLabelOptions exact() {
		return new Page.GetByLabelOptions().setExact(true);
	}

	private static void edit(Way way, String words, String others) throws IOException {
		Files.writeString(bulletin(way), Files.readString(bulletin(way)).replace(words, others));
	}

	private static Path bulletin(Way way) {
		return seeds.resolve("2024-12-06-" + way.name() + ".md");
	}

	/** Each way has a bulletin of its own, of another town. */
	private static String town(Way way, String words) {
		return (way == Way.KEYBOARD) ? words : words.replace("城", "镇");
	}

}
