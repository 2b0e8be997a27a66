package org.jinwen;

import java.nio.file.Path;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;

/** The packaged newspaper and a browser that readers and editors open it in. */
final class PaperOnScreen implements AutoCloseable {

	private static final String PASSWORD = "only for this test";

	private final Chromium chromium;

	private final Newspaper newspaper;

	private PaperOnScreen(Chromium chromium, Newspaper newspaper) {
		this.chromium = chromium;
		this.newspaper = newspaper;
	}

	/**
	 * Opens a newspaper once its first import is over.
	 * @param home folder for its data
	 * @param seeds folder of its bulletins
	 */
	static PaperOnScreen open(Path home, Path seeds) {
		Chromium chromium = Chromium.start();
		try {
			return new PaperOnScreen(chromium, Newspaper.start(home, seeds, PASSWORD).ready());
		}
		catch (RuntimeException ex) {
			chromium.close();
			throw ex;
		}
	}

	/** Somebody who works the pages in some way. */
	BrowserContext visit(Way way) {
		return visit(
				new Browser.NewContextOptions().setViewportSize(1100, 900).setJavaScriptEnabled(way == Way.KEYBOARD));
	}

	/** Somebody with a screen of some width, who likes it light or dark. */
	BrowserContext visit(int width, ColorScheme scheme) {
		return visit(new Browser.NewContextOptions().setViewportSize(width, 900).setColorScheme(scheme));
	}

	private BrowserContext visit(Browser.NewContextOptions options) {
		return this.chromium.browser().newContext(options.setBaseURL(this.newspaper.address()));
	}

	/** A page at the desk, in front of its admin. */
	Page atTheDesk(BrowserContext visit, Way way) {
		return atTheDesk(visit, way, "admin", PASSWORD);
	}

	/** A page at the desk, in front of somebody who has an account. */
	Page atTheDesk(BrowserContext visit, Way way, String name, String password) {
		Page page = visit.newPage();
		page.navigate("/admin");
		way.write(page, page.getByLabel("用户名"), name);
		way.write(page, page.getByLabel("密码"), password);
		way.follow(page, button(page, "登录"));
		button(page, "退出登录").waitFor();
		return page;
	}

	static Locator link(Page page, String name) {
		return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true)).first();
	}

	static Locator button(Page page, String name) {
		return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true)).first();
	}

	@Override
	public void close() {
		this.newspaper.close();
		this.chromium.close();
	}

}
