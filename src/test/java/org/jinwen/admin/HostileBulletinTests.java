package org.jinwen.admin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jinwen.ingest.ImportDesk;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A bulletin that wants to be more than text: none of it becomes a link, a style or a
 * name on the pages of readers and editors, in feeds or in the API.
 */
@AtTheDesk
class HostileBulletinTests {

	private static final String HEADLINE = "城东水库大坝加固完工";

	/** Where a page of ours may lead: to itself, or to what it says is its address. */
	private static final Pattern OURS = Pattern.compile("(?:[/?#](?![/\\\\]).*|http://localhost(?:/.*)?|)");

	/** What a browser follows, loads or sends to. */
	private static final List<String> ADDRESSES = List.of("href", "src", "srcset", "action", "formaction", "data",
			"poster", "background", "cite", "ping", "xlink:href");

	@Autowired
	private EditorAtWork editor;

	/** X2: an address that runs, in more spellings than browsers know. */
	static Stream<String> addressesThatRun() {
		return Stream.of("javascript:alert(1)", "JaVaScRiPt:alert(1)", "java\tscript:alert(1)",
				"java\u0000script:alert(1)", "\u00A0javascript:alert(1)", "\u0001javascript:alert(1)",
				"&#106;avascript:alert(1)", "&#x6A;avascript:alert(1)", "javascript&colon;alert(1)",
				"jav&Tab;ascript:alert(1)", "java&NewLine;script:alert(1)", "javascript://host/%0aalert(1)",
				"%6Aavascript:alert(1)", "\uFF4Aavascript:alert(1)", "java\\script:alert(1)");
	}

	/** X3: an address of something else, or of somebody else. */
	static Stream<String> addressesElsewhere() {
		return Stream.of("data:text/html,<script>alert(1)</script>", "data:text/html;base64,PHNjcmlwdD4=",
				"vbscript:msgbox(1)", "file:///etc/passwd", "blob:http://evil.example/1", "//evil.example/",
				"\\\\evil.example\\", "http:/\\evil.example", "https://evil.example/", "ftp://evil.example/",
				"mailto:a@evil.example", "www.evil.example");
	}

	@ParameterizedTest
	@MethodSource({ "addressesThatRun", "addressesElsewhere" })
	void makesNoLinkOfAnAddress(String address) throws IOException {
		begin(Stream
			.of("[甲字](%s)", "[乙字](<%s> \"题\")", "![丙字](%s)", "<%s>", "[丁字][丁]", "<a href=\"%s\">戊字</a>",
					"<img src='%s'>", "<form action=\"%s\"><button formaction=\"%s\">己字</button></form>", "庚字%s")
			.map((form) -> "群众" + form.replace("%s", address) + "说,今后两岸的生产和生活都更有保障了。")
			.collect(Collectors.joining("\n\n")) + "\n\n[丁]: " + address);
		for (Document page : pages()) {
			assertThat(page.getAllElements()).allSatisfy(HostileBulletinTests::leadsNowhereElse);
		}
		assertThat(article().select(".body").text()).contains("甲字", "戊字", "庚字");
	}

	private static void leadsNowhereElse(Element element) {
		for (Attribute attribute : element.attributes()) {
			if (ADDRESSES.contains(attribute.getKey())) {
				assertThat(attribute.getValue()).as(element.tagName()).matches(OURS);
			}
		}
	}

	/** X8: a name that a script would find in the place of the browser's own. */
	@ParameterizedTest
	@ValueSource(strings = { "__proto__", "location", "forms", "constructor", "documentElement", "getElementById" })
	void givesNoElementANameOfTheBulletin(String name) throws IOException {
		begin("""
				### %1$s

				群众说,今后两岸的生产和生活都更有保障了,<a id="%1$s" name="%1$s">来年</a>还要修路。

				### 来年打算 {#%1$s}

				群众说,来年还要[修一条路](#%1$s),<img name=%1$s>把两个村庄连起来。
				""".formatted(name));
		for (Document page : pages()) {
			assertThat(page.select("[id*=%1$s], [name*=%1$s], [href$=#%1$s]".formatted(name))).isEmpty();
		}
	}

	/** X9: a style that would load something, or cover the page. */
	@Test
	void takesNoStyleFromABulletin() throws IOException {
		begin("""
				<p style="background:url(//evil.example/a.png)">群众甲字说,今后的生活更有保障了。</p>

				<div style="position:fixed;inset:0;width:expression(alert(1))">群众乙字说,今后的生活更有保障了。</div>

				<style>@import url(//evil.example/a.css); body{display:none}</style>

				<link rel=stylesheet href=//evil.example/a.css>

				群众<font color=red size=7>丙字</font>说,<b class="note err" onclick=alert(1)>丁字</b>也说,今后的生活更有保障了。

				群众说,今后的生活更有保障了。 {: style="color:red" .note}
				""");
		for (Document page : pages()) {
			assertThat(page.select("[style], style, font, [color], [onclick], .body .note, link[href*=evil]"))
				.isEmpty();
		}
		assertThat(article().select(".body").text()).contains("甲字", "乙字", "丙字", "丁字");
	}

	/** X10: a document type that reads a file, or grows a thousandfold. */
	@Test
	void expandsNoEntityOfADocumentType() throws IOException {
		begin("""
				<?xml version="1.0"?>
				<!DOCTYPE lolz [
				 <!ENTITY file SYSTEM "file:///etc/passwd">
				 <!ENTITY a "哈哈哈哈哈哈哈哈哈哈">
				 <!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">
				 <!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;">
				]>
				<lolz>&c;&file;</lolz>
				""");
		for (Document page : pages()) {
			assertThat(page.text()).doesNotContain("root:", "哈".repeat(100));
		}
	}

	/** An article that ends with some text. */
	private void begin(String text) {
		this.editor.beginWith(ImportDesk.DAM.replace("\n\n(", "\n\n" + text + "\n\n(") + ImportDesk.SCHOOL);
	}

	private Document article() throws IOException {
		return this.editor.open("/articles/" + this.editor.id(HEADLINE));
	}

	/** Whatever shows the text of the article, what is packed into feeds included. */
	private List<Document> pages() throws IOException {
		String article = "/articles/" + this.editor.id(HEADLINE);
		Document feed = Jsoup.parse(this.editor.open("/feed.atom").outerHtml(), "", Parser.xmlParser());
		return Stream.concat(
				Stream
					.of(article, article + "/source", "/articles", "/search?q=字", "/", "/admin" + article,
							"/admin/review")
					.map(this::open),
				feed.select("content, summary").stream().map((content) -> Jsoup.parse(content.wholeText())))
			.toList();
	}

	private Document open(String address) {
		try {
			return this.editor.open(address);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
