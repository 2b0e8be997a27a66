package org.jinwen;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.web.util.UriUtils;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * X4: markup that a browser reads otherwise than whoever made it harmless did, in
 * headlines, texts, names and searches, as a real browser shows it to readers and
 * editors.
 */
class HostileTextIT {

	private static final List<String> SCRIPTS = List.of("<img src=x onerror=alert(1)>", "<svg onload=alert(1)>",
			"<script>alert(1)</script>", "<details open ontoggle=alert(1)>",
			"<iframe srcdoc=\"<script>parent.alert(1)</script>\"></iframe>");

	/** Around a script: elements whose content is parsed in a way of its own. */
	private static final List<String> DISGUISES = List.of("%s", "\"'></textarea></title></script></style>%s",
			"<math><mtext><table><mglyph><style>%s", "<form><math><mtext></form><form><mglyph><style></math>%s",
			"<svg></p><style><a title=\"</style>%s\">", "<noscript><p title=\"</noscript>%s\">",
			"<math><annotation-xml encoding=\"text/html\"><style>%s", "<textarea><p title=\"</textarea>%s\">",
			"<xmp><p title=\"</xmp>%s\">", "<table><td><select><style></select>%s", "<!--><!-- -- --!>%s-->",
			"<template><s><template><style></template>%s");

	/** Elements that no page of ours has between masthead and footer. */
	private static final String FOREIGN = "main :is(math, mtext, mglyph, annotation-xml, style, iframe, template,"
			+ " xmp, img, details[ontoggle], script:not([src], [type='application/ld+json']))";

	private static final String HANDLERS = "[...document.querySelectorAll('*')].filter((element) =>"
			+ " element.getAttributeNames().some((name) => name.startsWith('on'))).length";

	@TempDir
	private static Path home;

	@Test
	void staysTextWhateverItIsReadAs() throws IOException {
		List<String> strings = DISGUISES.stream()
			.flatMap((disguise) -> SCRIPTS.stream().map((script) -> disguise.replace("%s", script)))
			.toList();
		assertThat(strings).hasSize(60);
		Path seeds = Files.createDirectory(home.resolve("seeds"));
		for (int i = 0; i < strings.size(); i++) {
			Files.writeString(seeds.resolve("%02d.md".formatted(i)), bulletin(i, strings.get(i)));
		}
		try (PaperOnScreen paper = PaperOnScreen.open(home, seeds); BrowserContext visit = paper.visit(Way.KEYBOARD)) {
			Page page = paper.atTheDesk(visit, Way.KEYBOARD);
			List<String> wrong = new ArrayList<>();
			page.onDialog((Dialog dialog) -> {
				wrong.add("dialog at " + page.url());
				dialog.dismiss();
			});
			page.onConsoleMessage((message) -> {
				if (message.text().contains("Content Security Policy")) {
					wrong.add(message.text() + " at " + page.url());
				}
			});
			page.onPageError((error) -> wrong.add(error + " at " + page.url()));
			for (String address : addresses(page, strings)) {
				page.navigate(address);
				if (page.locator(FOREIGN).count() > 0 || !page.evaluate(HANDLERS).equals(0)) {
					wrong.add("markup at " + page.url());
				}
			}
			assertThat(wrong).isEmpty();
			page.navigate("/articles");
			assertThat(page.locator("main .list h3").allInnerTexts()).as("told as text")
				.anyMatch((headline) -> headline.contains("onerror="));
		}
	}

	/** A story with a string wherever a page prints something, as markup and as text. */
	private static String bulletin(int number, String hostile) {
		return """
				## %3$s%1$d号渠道完工

				本报讯 12月3日,%1$d号渠道完工通水,%3$s两万亩农田受益。

				村民说,%1$d号渠道一直通到地头。%2$s

				%2$s

				村民说,%3$s来年还要修路。

				(记者 %3$s)
				""".formatted(number, hostile, hostile.replace("&", "&amp;").replace("<", "&lt;"));
	}

	private static List<String> addresses(Page page, List<String> strings) {
		List<String> articles = new ArrayList<>();
		for (int number = 1; page.navigate("/articles?page=" + number).ok(); number++) {
			page.locator("main .list h3 a").all().forEach((link) -> articles.add(link.getAttribute("href")));
		}
		assertThat(articles).hasSizeGreaterThanOrEqualTo(strings.size());
		return Stream
			.of(articles.stream().flatMap((article) -> Stream.of(article, article + "/source", "/admin" + article)),
					strings.stream().map((hostile) -> "/search?q=" + UriUtils.encode(hostile, UTF_8)),
					IntStream.rangeClosed(1, 3).mapToObj((number) -> "/admin/review?show=MEDIUM&page=" + number),
					Stream.of("/", "/sections", "/reporters", "/bulletins", "/places", "/admin/imports/1",
							"/admin/names/reporters", "/admin/names/sections", "/admin/review", "/admin/log"))
			.flatMap((addresses) -> addresses)
			.toList();
	}

}
