package org.jinwen;

import java.nio.file.Path;
import java.util.regex.Pattern;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** What a reader and an editor do in a browser, on the newspaper as it is packaged. */
class ReaderJourneyIT {

	private static final String PASSWORD = "only for this test";

	@TempDir
	private static Path home;

	private static Newspaper newspaper;

	private static Chromium chromium;

	@BeforeAll
	static void open() {
		chromium = Chromium.start();
		newspaper = Newspaper.start(home, Path.of("seeds").toAbsolutePath(), PASSWORD).ready();
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
	void readerGoesFromTheFrontPageToWhatOneReporterWrote(boolean withScripts) {
		try (BrowserContext visit = visit(withScripts)) {
			Page page = visit.newPage();
			page.navigate("/");
			assertThat(page.locator("main article")).not().hasCount(0);
			link(page, "栏目").click();
			link(page, "为民创城不停步").click();
			assertThat(page.locator("h1")).hasText("为民创城不停步");
			assertThat(page.locator("main .list article")).hasCount(3);
			String headline = page.locator("main .list h3 a").first().textContent();
			page.locator("main .list h3 a").first().click();
			assertThat(page.locator("h1")).hasText(headline);
			assertThat(page.locator(".kick").first()).containsText("为民创城不停步");
			assertThat(page.locator(".body p")).not().hasCount(0);
			link(page, "全部稿件").click();
			assertThat(page.locator("main .list article")).hasCount(10);
			page.locator(".facets a").filter(new Locator.FilterOptions().setHasText("何宝国")).click();
			assertThat(page.locator("main .list article")).hasCount(3);
			assertThat(page.locator(".chips a").first()).containsText("何宝国");
			assertThat(page.locator("main .list article .meta")).containsText(new String[] { "何宝国", "何宝国", "何宝国" });
			assertThat(page).hasURL(Pattern.compile("/articles\\?reporter="));
			page.locator(".chips a").first().click();
			assertThat(page.locator("main .list article")).hasCount(10);
			page.navigate("/articles?section=为民创城不停步&reporter=张晓丽");
			assertThat(page.locator("main .list article")).hasCount(1);
			assertThat(page.locator(".chips b")).hasText(new String[] { "为民创城不停步", "张晓丽" });
		}
	}

	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	void readerFindsAnArticleByPlaceAndByDayAndReadsOn(boolean withScripts) {
		try (BrowserContext visit = visit(withScripts)) {
			Page page = visit.newPage();
			page.navigate("/");
			link(page, "地点").click();
			page.locator(".map a[aria-label^=太原市]").click();
			assertThat(page.locator("h1")).hasText("太原市");
			page.locator(".facets a", new Page.LocatorOptions().setHasText("清徐县")).click();
			page.locator("main .list h3 a").first().click();
			assertThat(page.locator("h1")).containsText("美锦能源");
			page.locator(".turn .next a").click();
			assertThat(page.locator("h1")).containsText("省技术产权交易中心");
			page.locator("summary").click();
			assertThat(page.locator(".cite p")).containsText("何宝国. 省技术产权交易中心获优秀奖[N].");
			link(page, "日期").click();
			page.locator(".years td a").first().click();
			page.locator(".cal a[href$='12-04']").click();
			assertThat(page.locator("h1")).hasText("2024年12月4日 星期三");
			assertThat(page.locator("main .list article")).hasCount(3);
			page.locator(".turn .prev a").click();
			assertThat(page.locator("h1")).hasText("2024年12月3日 星期二");
		}
	}

	@Test
	void readerWithScriptsKeepsTheTypeAndGoesByKeys() {
		try (BrowserContext visit = visit(true)) {
			Page page = visit.newPage();
			page.navigate("/");
			page.locator(".foot [data-choice=size]").last().click();
			assertThat(page.locator("html")).hasAttribute("data-size", "xl");
			assertThat(page).hasURL(Pattern.compile("/$"));
			page.navigate("/articles");
			assertThat(page.locator("html")).hasAttribute("data-size", "xl");
			assertThat(page.locator(".foot [data-choice=size][aria-current]")).hasText("特大");
			page.keyboard().press("j");
			page.keyboard().press("j");
			assertThat(page.locator("main .list h3 a").nth(1)).isFocused();
			page.keyboard().press("k");
			assertThat(page.locator("main .list h3 a").first()).isFocused();
			page.keyboard().press("/");
			assertThat(page.locator("#q")).isFocused();
			page.keyboard().type("j");
			assertThat(page.locator("#q")).hasValue("j");
			page.locator("[data-do=keys]").click();
			page.locator("h1").click();
			page.keyboard().press("/");
			assertThat(page.locator("#q")).not().isFocused();
		}
	}

	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	void editorImportsAgainAndSeesThatNothingChanged(boolean withScripts) {
		try (BrowserContext visit = visit(withScripts)) {
			Page page = visit.newPage();
			page.navigate("/admin");
			signIn(page, "wrong password");
			assertThat(page.getByRole(AriaRole.ALERT)).containsText("用户名或密码不对");
			signIn(page, PASSWORD);
			assertThat(page.locator("h1")).hasText("编辑台");
			button(page, "重新导入种子文件夹").click();
			assertThat(page.getByRole(AriaRole.STATUS)).containsText("导入已完成", patiently());
			assertThat(page.locator(".totals")).containsText("新增 0 · 修改 0 · 移位 0 · 移除 0");
			assertThat(page.locator(".files > li")).hasCount(1);
			assertThat(page.locator(".files > li")).containsText("000_82d4a97c76c5d2a3.md 未变");
			String report = page.url();
			page.reload();
			assertThat(page.locator(".totals")).containsText("新增 0");
			page.goBack();
			assertThat(page.locator("main .list > li").first()).containsText("已完成");
			page.navigate(report);
			button(page, "退出登录").click();
			assertThat(page.getByRole(AriaRole.STATUS)).containsText("已退出登录");
			page.navigate(report);
			assertThat(page.locator("h1")).hasText("编辑登录");
		}
	}

	@Test
	void editorSeesWhatTheFirstImportBrought() {
		try (BrowserContext visit = visit(true)) {
			Page page = visit.newPage();
			page.navigate("/admin/imports/1");
			signIn(page, PASSWORD);
			assertThat(page.locator(".totals")).containsText("新增 10");
			page.locator("summary").first().click();
			page.locator("details a").first().click();
			assertThat(page.locator("h1")).containsText("晋城");
		}
	}

	private static BrowserContext visit(boolean withScripts) {
		return chromium.browser()
			.newContext(new Browser.NewContextOptions().setBaseURL(newspaper.address())
				.setViewportSize(1280, 900)
				.setJavaScriptEnabled(withScripts));
	}

	private static void signIn(Page page, String password) {
		page.getByLabel("用户名").fill("admin");
		page.getByLabel("密码").fill(password);
		button(page, "登录").click();
	}

	private static Locator link(Page page, String name) {
		return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true)).first();
	}

	private static Locator button(Page page, String name) {
		return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
	}

	private static ContainsTextOptions patiently() {
		return new ContainsTextOptions().setTimeout(60_000);
	}

}
