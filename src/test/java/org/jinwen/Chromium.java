package org.jinwen;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;

/** Debian's browser, driven by Playwright. */
public final class Chromium implements AutoCloseable {

	private final Playwright playwright;

	private final Browser browser;

	private Chromium(Playwright playwright, Browser browser) {
		this.playwright = playwright;
		this.browser = browser;
	}

	/**
	 * Starts the browser.
	 * @throws IllegalStateException if there is none; a test that needs it fails then and
	 * is never passed over
	 */
	public static Chromium start() {
		Path program = Path.of(System.getProperty("jinwen.chromium", "/usr/bin/chromium"));
		if (!Files.isExecutable(program)) {
			throw new IllegalStateException(
					("There is no browser %s. Run .ci/run, which installs Debian's package chromium,"
							+ " or name another Chromium with -Djinwen.chromium=PATH.")
						.formatted(program));
		}
		Playwright playwright = Playwright
			.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
		Browser browser = playwright.chromium()
			.launch(new BrowserType.LaunchOptions().setExecutablePath(program)
				.setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
						"--disable-background-networking", "--disable-component-update", "--disable-sync")));
		return new Chromium(playwright, browser);
	}

	public Browser browser() {
		return this.browser;
	}

	@Override
	public void close() {
		this.browser.close();
		this.playwright.close();
	}

}
