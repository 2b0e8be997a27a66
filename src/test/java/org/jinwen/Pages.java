package org.jinwen;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;

/**
 * Every kind of page there is, by a name that a file can have, and the way to it in a
 * given text size.
 */
final class Pages {

	/** The size that needs no mention. */
	static final String USUAL = "m";

	private static final Path TEMPLATES = Path.of("src", "main", "resources", "templates");

	private Pages() {
	}

	/** What readers see of a newspaper of the bulletin that comes along. */
	static Map<String, Door> ofReaders(Newspaper newspaper) {
		String article = lead(newspaper);
		Map<String, Door> pages = new LinkedHashMap<>(ofAnEmptyNewspaper());
		pages.put("page-2", at("/articles?page=2"));
		pages.put("filtered", at("/articles?section=为民创城不停步&reporter=张晓丽"));
		pages.put("section", at("/sections/为民创城不停步"));
		pages.put("reporter", at("/reporters/何宝国"));
		pages.put("bulletin", at("/bulletins/000_82d4a97c76c5d2a3"));
		pages.put("found", at("/search?q=太原"));
		pages.put("found-narrowed", at("/search?q=太原&reporter=何宝国"));
		pages.put("article", at(article));
		pages.put("article-derived", at(newspaper.articles("/articles?q=省煤矿智能化建设工作专班办公室").get(0)));
		pages.put("source", at(article + "/source"));
		pages.put("place", at("/places/太原市"));
		pages.put("year", at("/archive/2024"));
		pages.put("month", at("/archive/2024-12"));
		pages.put("day", at("/archive/2024-12-05"));
		return pages;
	}

	/** What readers see where there is nothing to read yet. */
	static Map<String, Door> ofAnEmptyNewspaper() {
		Map<String, Door> pages = new LinkedHashMap<>();
		pages.put("front", at("/"));
		pages.put("articles", at("/articles"));
		pages.put("sections", at("/sections"));
		pages.put("reporters", at("/reporters"));
		pages.put("places", at("/places"));
		pages.put("archive", at("/archive"));
		pages.put("bulletins", at("/bulletins"));
		pages.put("search", at("/search"));
		pages.put("found-nothing", at("/search?q=不存在的词"));
		pages.put("not-found", at("/articles/nosuch"));
		pages.put("bad-request", at("/articles?page=x"));
		pages.put("english", at("/?lang=en"));
		pages.put("sign-in", at("/sign-in"));
		return pages;
	}

	/**
	 * What an editor sees who signed in.
	 * @param newspaper the newspaper of the bulletin that comes along
	 * @param waiting where files wait for a decision
	 */
	static Map<String, Door> ofTheDesk(Newspaper newspaper, String waiting) {
		String edit = "/admin" + lead(newspaper);
		Map<String, Door> pages = new LinkedHashMap<>();
		pages.put("desk", at("/admin"));
		pages.put("history", at("/admin/imports"));
		pages.put("report", at("/admin/imports/1"));
		pages.put("review", at("/admin/review"));
		pages.put("review-medium", at("/admin/review?show=MEDIUM"));
		pages.put("names", at("/admin/names/reporters"));
		pages.put("edit", at(edit));
		pages.put("conflict", (page, size) -> tooLate(page, inSize(edit, size)));
		pages.put("changes", at("/admin/imports/1/files/1"));
		pages.put("file", at("/admin/imports/1/files/1/articles"));
		pages.put("comparison", at("/admin/comparison?one=1&other=1"));
		pages.put("upload", at("/admin/upload"));
		pages.put("waiting", at(waiting));
		pages.put("people", at("/admin/people"));
		pages.put("password", at("/admin/password"));
		pages.put("log", at("/admin/log"));
		return pages;
	}

	/** The names of the templates that are pages, not parts of pages. */
	static Set<String> templates() throws IOException {
		try (Stream<Path> files = Files.walk(TEMPLATES)) {
			return files.filter(Files::isRegularFile)
				.filter(Pages::isPage)
				.map((file) -> TEMPLATES.relativize(file).toString().replace(".html", ""))
				.collect(Collectors.toSet());
		}
	}

	private static boolean isPage(Path template) {
		try {
			return Files.readString(template).contains("layout :: page(");
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String lead(Newspaper newspaper) {
		return newspaper.articles("/search?q=晋城市经济社会发展稳中向好").get(0);
	}

	private static Door at(String address) {
		return (page, size) -> page.navigate(inSize(address, size));
	}

	/** Saves what was written on a version that is another one by now. */
	private static Response tooLate(Page page, String edit) {
		page.navigate(edit);
		page.evaluate("document.querySelectorAll('[name=version]').forEach((field) => { field.value = 999 })");
		Response answer = page.waitForResponse((response) -> response.request().isNavigationRequest(),
				() -> page.locator("form[action*='/words'] button").click());
		page.waitForLoadState();
		return answer;
	}

	private static String inSize(String address, String size) {
		if (size.equals(USUAL)) {
			return address;
		}
		return address + (address.contains("?") ? "&" : "?") + "size=" + size;
	}

	/** Leads to a page. */
	interface Door {

		/**
		 * Opens the page.
		 * @param page where to
		 * @param size the text size
		 * @return what the newspaper answered
		 */
		Response open(Page page, String size);

	}

}
