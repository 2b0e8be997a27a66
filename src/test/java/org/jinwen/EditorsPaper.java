package org.jinwen;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.options.AriaRole;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * A newspaper on screen whose stories editors work on, and what they do again and again.
 */
final class EditorsPaper implements AutoCloseable {

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

	private final Path seeds;

	private final PaperOnScreen paper;

	private EditorsPaper(Path seeds, PaperOnScreen paper) {
		this.seeds = seeds;
		this.paper = paper;
	}

	/** Opens a paper of one bulletin for each way, and of two that are hard to read. */
	static EditorsPaper open(Path home) throws IOException {
		Path seeds = Files.createDirectory(home.resolve("seeds"));
		for (Way way : Way.values()) {
			Files.writeString(seeds.resolve(bulletin(way)), town(way, PAGE));
		}
		for (String doubtful : List.of("07-kicker-deck.md", "14-republican-style.md")) {
			Files.copy(Path.of("src", "test", "resources", "bulletins", doubtful), seeds.resolve(doubtful));
		}
		return new EditorsPaper(seeds, PaperOnScreen.open(home, seeds));
	}

	PaperOnScreen onScreen() {
		return this.paper;
	}

	/** Changes words of the bulletin, as the newsroom sends it again. */
	void edit(Way way, String words, String others) throws IOException {
		Path bulletin = this.seeds.resolve(bulletin(way));
		Files.writeString(bulletin, Files.readString(bulletin).replace(words, others));
	}

	private static String bulletin(Way way) {
		return "2024-12-06-" + way.name() + ".md";
	}

	/** Each way has a bulletin of its own, of another town. */
	static String town(Way way, String words) {
		return (way == Way.KEYBOARD) ? words : words.replace("城", "镇");
	}

	/** Opens an article on the desk. */
	static Page article(Page page, String headline) {
		page.navigate("/articles");
		String article = page.locator("main .list h3 a", new Page.LocatorOptions().setHasText(headline))
			.first()
			.getAttribute("href");
		page.navigate("/admin" + article.replaceFirst("\\?.*", ""));
		return page;
	}

	/** Waits for the end of an import. */
	static void ended(Page page, String words) {
		assertThat(page.getByRole(AriaRole.STATUS)).containsText(words, new ContainsTextOptions().setTimeout(90_000));
	}

	/** For a label that is the beginning of others. */
	static Page.GetByLabelOptions exact() {
		return new Page.GetByLabelOptions().setExact(true);
	}

	@Override
	public void close() {
		this.paper.close();
	}

}
