package org.jinwen;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Pattern;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.jinwen.PaperOnScreen.button;
import static org.jinwen.PaperOnScreen.link;

/**
 * What readers come for, each by keyboard alone and each without JavaScript, in three
 * steps from the front page at the most.
 */
class ReaderTasksIT {

	private static final String HEADLINES = "main .list h3 a";

	@TempDir
	private static Path home;

	private static PaperOnScreen paper;

	@BeforeAll
	static void open() {
		paper = PaperOnScreen.open(home, SeedCopies.to(home.resolve("seeds")));
	}

	@AfterAll
	static void close() {
		if (paper != null) {
			paper.close();
		}
	}

	@ParameterizedTest
	@EnumSource(Way.class)
	void findsAnArticleByItsSection(Way way) {
		try (BrowserContext visit = paper.visit(way)) {
			Page page = frontPage(visit);
			way.follow(page, link(page, "栏目"));
			assertThat(page.locator("h1")).hasText("栏目");
			way.follow(page, link(page, "为民创城不停步"));
			assertThat(page.locator("h1")).hasText("为民创城不停步");
			way.follow(page, link(page, "公交志愿服务 温暖乘客出行"));
			assertThat(page.locator("h1")).hasText("公交志愿服务 温暖乘客出行");
		}
	}

	@ParameterizedTest
	@EnumSource(Way.class)
	void findsAnArticleByItsReporter(Way way) {
		try (BrowserContext visit = paper.visit(way)) {
			Page page = frontPage(visit);
			way.follow(page, link(page, "记者"));
			assertThat(page.locator("h1")).hasText("记者");
			way.follow(page, link(page, "弓凤飞"));
			assertThat(page.locator("h1")).hasText("弓凤飞");
			way.follow(page, page.locator(HEADLINES).first());
			assertThat(page.locator("main .by")).containsText("弓凤飞");
		}
	}

	@ParameterizedTest
	@EnumSource(Way.class)
	void findsArticlesByTheirPlace(Way way) {
		try (BrowserContext visit = paper.visit(way)) {
			Page page = frontPage(visit);
			way.follow(page, link(page, "全部稿件"));
			assertThat(page.locator("h1")).hasText("全部稿件");
			way.write(page, page.getByLabel("地点"), "清徐县");
			way.follow(page, button(page, "应用"));
			assertThat(page.locator(".chips b")).hasText("清徐县");
			assertThat(page.locator("main .list article .meta").first()).containsText("清徐县");
		}
	}

	@ParameterizedTest
	@EnumSource(Way.class)
	void findsArticlesByTheirDate(Way way) {
		try (BrowserContext visit = paper.visit(way)) {
			Page page = visit.newPage();
			page.navigate("/articles?section=为民创城不停步");
			way.follow(page, page.locator(HEADLINES).first());
			assertThat(page.locator("article.art")).isVisible();
			way.follow(page, link(page, "同一天的稿件"));
			assertThat(page.locator("main .list h3 a").first()).isVisible();
			assertThat(page.locator("main time").first()).hasAttribute("datetime", Pattern.compile("2024-12-0\\d"));
		}
	}

	@ParameterizedTest
	@EnumSource(Way.class)
	void searchesAndNarrowsByTwoFacets(Way way) {
		try (BrowserContext visit = paper.visit(way)) {
			Page page = frontPage(visit);
			way.write(page, page.getByLabel("搜索稿件"), "太原");
			way.follow(page, button(page, "搜索"));
			assertThat(page.locator("h1")).containsText("太原");
			int all = page.locator("main .list article").count();
			way.follow(page, page.locator(".facets a", new Page.LocatorOptions().setHasText("何宝国")));
			assertThat(page.locator(".chips b")).hasText("何宝国");
			way.follow(page, page.locator(".facets a", new Page.LocatorOptions().setHasText("2024")).first());
			assertThat(page.locator(".chips b")).hasCount(2);
			assertThat(page.locator("main .list article").count()).isPositive().isLessThan(all);
			assertThat(page.locator("main .list mark").first()).hasText("太原");
		}
	}

	@ParameterizedTest
	@EnumSource(Way.class)
	void turnsToTheSecondPageOfAListing(Way way) {
		try (BrowserContext visit = paper.visit(way)) {
			Page page = visit.newPage();
			page.navigate("/articles");
			String first = page.locator(HEADLINES).first().textContent();
			way.follow(page, page.locator("nav.pager").getByRole(AriaRole.LINK).last());
			assertThat(page.locator("nav.pager [aria-current]")).hasText("2");
			assertThat(page.locator(HEADLINES).first()).not().hasText(first);
		}
	}

	@ParameterizedTest
	@EnumSource(Way.class)
	void readsOnToTheNextArticleOfThePageAndGoesBack(Way way) {
		try (BrowserContext visit = paper.visit(way)) {
			Page page = visit.newPage();
			page.navigate("/bulletins/000_82d4a97c76c5d2a3");
			String second = page.locator(HEADLINES).nth(1).textContent();
			way.follow(page, page.locator(HEADLINES).first());
			String first = page.locator("h1").textContent();
			way.follow(page, page.locator(".turn .next a"));
			assertThat(page.locator("h1")).hasText(second);
			page.goBack();
			assertThat(page.locator("h1")).hasText(first);
			page.goBack();
			assertThat(page.locator(HEADLINES)).hasCount(10);
		}
	}

	@ParameterizedTest
	@EnumSource(Way.class)
	void seesTheLinesAnArticleCameFrom(Way way) {
		try (BrowserContext visit = paper.visit(way)) {
			Page page = visit.newPage();
			page.navigate("/bulletins/000_82d4a97c76c5d2a3");
			way.follow(page, page.locator(HEADLINES).first());
			assertThat(page.locator("article.art")).isVisible();
			way.follow(page, page.locator(".source a").last());
			assertThat(page).hasURL(Pattern.compile("/articles/\\w{12}/source"));
			assertThat(page.locator("main")).containsText("## 晋城市经济社会发展稳中向好");
		}
	}

	@ParameterizedTest
	@EnumSource(Way.class)
	void subscribesToAReporter(Way way) {
		try (BrowserContext visit = paper.visit(way)) {
			Page page = frontPage(visit);
			way.follow(page, link(page, "何宝国"));
			assertThat(page.locator("h1")).hasText("何宝国");
			Response feed = page.waitForResponse("**/feed.atom", () -> way.follow(page, link(page, "订阅")));
			assertThat(feed.status()).isEqualTo(200);
			assertThat(feed.headerValue("content-type")).startsWith("application/atom+xml");
		}
	}

	@ParameterizedTest
	@EnumSource(Way.class)
	void enlargesTheTypeForEveryPageThatFollows(Way way) {
		try (BrowserContext visit = paper.visit(way)) {
			Page page = frontPage(visit);
			double before = typeSize(page);
			way.follow(page, link(page, "特大"));
			assertThat(page.locator("html")).hasAttribute("data-size", "xl");
			assertThat(typeSize(page)).isEqualTo(before * 1.375);
			way.follow(page, link(page, "栏目"));
			assertThat(page.locator("h1")).hasText("栏目");
			assertThat(typeSize(page)).isEqualTo(before * 1.375);
		}
	}

	@ParameterizedTest
	@EnumSource(Way.class)
	void printsAnArticleWithoutWhatBelongsToTheScreen(Way way) {
		try (BrowserContext visit = paper.visit(way)) {
			Page page = visit.newPage();
			page.navigate("/bulletins/000_82d4a97c76c5d2a3");
			way.follow(page, page.locator(HEADLINES).first());
			assertThat(page.locator("article.art")).isVisible();
			page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
			assertThat(page.locator(".body")).isVisible();
			assertThat(page.locator(".source")).isVisible();
			for (String onScreenOnly : new String[] { ".nav", ".mast form", ".foot", ".tools", ".turn" }) {
				assertThat(page.locator(onScreenOnly).first()).isHidden();
			}
			byte[] sheets = page.pdf(new Page.PdfOptions().setPath(Path.of("target", "screenshots", "article.pdf"))
				.setPreferCSSPageSize(true));
			assertThat(sheets).startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));
		}
	}

	@ParameterizedTest
	@EnumSource(Way.class)
	void skipsWhatEveryPageBeginsWith(Way way) {
		try (BrowserContext visit = paper.visit(way)) {
			Page page = frontPage(visit);
			page.keyboard().press("Tab");
			assertThat(page.getByText("跳到正文")).isFocused();
			page.keyboard().press("Enter");
			assertThat(page.locator("main")).isFocused();
		}
	}

	private static Page frontPage(BrowserContext visit) {
		Page page = visit.newPage();
		page.navigate("/");
		return page;
	}

	private static double typeSize(Page page) {
		return ((Number) page.evaluate("parseFloat(getComputedStyle(document.documentElement).fontSize)"))
			.doubleValue();
	}

}
