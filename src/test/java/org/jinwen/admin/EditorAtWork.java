package org.jinwen.admin;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jinwen.ingest.FileReport;
import org.jinwen.ingest.ImportDesk;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/** An editor in a browser without scripts, and the one bulletin they work on. */
final class EditorAtWork {

	private final MockMvcTester mvc;

	private final ImportDesk imports;

	private final JdbcTemplate database;

	EditorAtWork(MockMvcTester mvc, ImportDesk imports) {
		this.mvc = mvc;
		this.imports = imports;
		this.database = imports.database();
	}

	/** Begins with this bulletin and nothing else. */
	void beginWith(String text) {
		this.imports.clear();
		bringIn(text);
	}

	/** Brings the bulletin in as it reads now. */
	void bringIn(String text) {
		this.imports.write("1.md", text);
		assertThat(this.imports.reports(this.imports.importAll())).extracting(FileReport::getOutcome)
			.doesNotContain(FileReport.Outcome.FAILED);
	}

	Document desk(String id) throws IOException {
		return open("/admin/articles/" + id);
	}

	Document open(String address) throws IOException {
		MvcTestResult result = this.mvc.get().uri(address).with(user("lin").roles("ADMIN")).exchange();
		assertThat(result).as(address).hasStatusOk();
		return Jsoup.parse(result.getResponse().getContentAsString());
	}

	MvcTestResult post(String address, Map<String, String> fields) {
		MockMvcRequestBuilder request = this.mvc.post().uri(address).with(csrf()).with(user("lin").roles("ADMIN"));
		fields.forEach(request::param);
		return request.exchange();
	}

	/** Sends the form for the words of an article with some fields typed over. */
	MvcTestResult words(String id, Map<String, String> changes) throws IOException {
		return post("/admin/articles/" + id + "/words", form(id, changes));
	}

	/** What the form of an article holds, with some fields typed over. */
	Map<String, String> form(String id, Map<String, String> changes) throws IOException {
		Map<String, String> fields = fields(desk(id).expectFirst("form[action$=words]"));
		fields.putAll(changes);
		return fields;
	}

	/**
	 * Presses a button that stands in a form of a page, with some of its fields typed
	 * over.
	 */
	MvcTestResult press(Document page, String button, Map<String, String> changes) {
		Element pressed = page.expectFirst(button);
		Element form = Objects.requireNonNull(pressed.closest("form"));
		MockMvcRequestBuilder request = this.mvc.post()
			.uri(form.attr("action"))
			.with(csrf())
			.with(user("lin").roles("ADMIN"));
		form.select("input:not([type=checkbox], [name=_csrf]), textarea")
			.stream()
			.filter((field) -> !changes.containsKey(field.attr("name")))
			.forEach((field) -> request.param(field.attr("name"), field.val()));
		if (pressed.hasAttr("name")) {
			request.param(pressed.attr("name"), pressed.attr("value"));
		}
		changes.forEach(request::param);
		return request.exchange();
	}

	/** What a form sends where nothing was typed. */
	static Map<String, String> fields(Element form) {
		Map<String, String> fields = new LinkedHashMap<>();
		form.select("input:not([type=checkbox]), textarea")
			.forEach((input) -> fields.putIfAbsent(input.attr("name"), input.val()));
		fields.remove("_csrf");
		return fields;
	}

	void takeBack(String id) throws IOException {
		assertThat(press(desk(id), "form[action$=take-back] button", Map.of())).hasStatus3xxRedirection();
	}

	String id(String headline) {
		return String.valueOf(this.database.queryForObject("select public_id from article where headline = ?",
				String.class, headline));
	}

	String version(String id) {
		return String.valueOf(
				this.database.queryForObject("select row_version from article where public_id = ?", Integer.class, id));
	}

	List<String> headlines() {
		return this.database.queryForList("select headline from article order by ordinal", String.class);
	}

}
