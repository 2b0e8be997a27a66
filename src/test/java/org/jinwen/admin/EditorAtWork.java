package org.jinwen.admin;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.jinwen.ingest.Importer;
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

	static final String DAM = story("城东水库大坝加固完工", "12月3日,城东水库大坝加固工程完工,两万亩农田有了灌溉保障,沿岸的排灌站也换了新机组。",
			"下游三个村庄的群众说,今年汛期终于能睡个安稳觉了。", "陈水生");

	static final String SCHOOL = story("城西小学搬进新教学楼", "12月4日,城西小学新教学楼启用,八百名学生搬进明亮的教室,操场也铺上了塑胶跑道。",
			"校长介绍,新楼设有实验室、图书室和室内操场。", "林晓雨");

	static final String MARKET = story("早市开进老街区", "12月5日,老街区早市开张,一百二十个摊位整齐排开,附近居民买菜不再绕远路。",
			"街道办事处安排了专人维持秩序,九点收摊后半小时内清扫完毕。", "陈水生");

	private final MockMvcTester mvc;

	private final JdbcTemplate database;

	private final Importer importer;

	private final Path folder;

	EditorAtWork(MockMvcTester mvc, JdbcTemplate database, Importer importer, Path folder) {
		this.mvc = mvc;
		this.database = database;
		this.importer = importer;
		this.folder = folder;
	}

	/** A story as the bulletin prints it. */
	static String story(String headline, String lead, String body, String reporter) {
		return "## %s\n\n本报讯 %s\n\n%s\n\n(%s)\n\n".formatted(headline, lead, body, reporter);
	}

	void clearTheDesk() {
		Stream
			.of("correction", "acceptance", "credit", "article_place", "article", "bulletin_source", "bulletin",
					"section", "reporter", "retired_address", "retired_name", "name_rule", "file_report",
					"bulletin_change", "import_run")
			.forEach((table) -> this.database.update("delete from " + table));
	}

	/** Brings the bulletin in as it reads now. */
	void bringIn(String text) throws IOException {
		Files.writeString(this.folder.resolve("1.md"), text);
		assertThat(this.importer.run("test")).isPresent();
		assertThat(this.database.queryForList("select outcome from file_report", String.class))
			.doesNotContain("FAILED");
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
