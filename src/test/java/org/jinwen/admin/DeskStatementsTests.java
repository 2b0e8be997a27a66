package org.jinwen.admin;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import jakarta.persistence.EntityManagerFactory;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.jinwen.ingest.ImportDesk;
import org.jinwen.ingest.ImportRun;
import org.jinwen.web.HtmlPage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jinwen.ingest.ImportDesk.article;

/**
 * The desk and its imports ask the database a fixed number of questions a page and a
 * file, however much there is.
 */
@AtTheDesk
class DeskStatementsTests {

	private static final int FEW = 3;

	private static final int MANY = 60;

	@Autowired
	private ImportDesk desk;

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private EntityManagerFactory entityManagerFactory;

	private Statistics statistics;

	@BeforeEach
	void emptyStoreAndFolder() {
		this.desk.clear();
		this.statistics = this.entityManagerFactory.unwrap(SessionFactory.class).getStatistics();
	}

	@Test
	void asksNoMoreForManyFilesThanForFew() {
		Map<String, Long> few = askedByEachPage(FEW);
		this.desk.clear();
		Map<String, Long> many = askedByEachPage(MANY);
		many.forEach((page, asked) -> assertThat(asked).as(page).isLessThanOrEqualTo(few.getOrDefault(page, 0L) + 1));
		few.forEach((page, asked) -> assertThat(asked).as(page).isLessThanOrEqualTo(13));
	}

	/** Every page of the desk, after an import and the same one edited. */
	private Map<String, Long> askedByEachPage(int files) {
		write(files, "今年");
		ImportRun first = this.desk.importAll();
		write(files, "明年");
		ImportRun second = this.desk.importAll();
		this.desk.database().update("update article set confidence = 'LOW'");
		String article = this.desk.address("第1号水库大坝加固完工");
		String run = "/admin/imports/" + second.getId();
		Map<String, String> pages = new LinkedHashMap<>();
		pages.put("desk", "/admin");
		pages.put("history", "/admin/imports");
		pages.put("report", run);
		pages.put("narrowed report", run + "?outcome=CHANGED");
		pages.put("word by word", run + "/files/1");
		pages.put("file", run + "/files/1/articles");
		pages.put("comparison", "/admin/comparison?one=" + first.getId() + "&other=" + second.getId());
		pages.put("table", run + "/report.csv");
		pages.put("json", run + "/report.json");
		pages.put("progress", run + "/progress");
		pages.put("upload", "/admin/upload");
		pages.put("waiting", "/admin/upload/00000000-0000-0000-0000-000000000000");
		pages.put("review", "/admin/review");
		pages.put("article", "/admin/articles/" + article);
		pages.put("sections", "/admin/names/sections");
		pages.put("reporters", "/admin/names/reporters");
		pages.put("people", "/admin/people");
		pages.put("log", "/admin/log");
		pages.put("password", "/admin/password");
		Map<String, Long> asked = new LinkedHashMap<>();
		pages.forEach((page, address) -> asked.put(page, asked(address)));
		return asked;
	}

	private long asked(String address) {
		this.statistics.clear();
		assertThat(HtmlPage.open(this.mvc, address).response().getStatus()).as(address).isEqualTo(200);
		return this.statistics.getPrepareStatementCount();
	}

	@Test
	void asksAsMuchForTheLastFileAsForTheFirst() {
		long few = askedByAnImportOf(FEW);
		this.desk.clear();
		long many = askedByAnImportOf(MANY);
		assertThat(perFile(few, many)).as("new").isLessThanOrEqualTo(30);
		write(FEW, "明年");
		long fewChanged = askedByAnImport();
		write(MANY, "后年");
		long manyChanged = askedByAnImport();
		assertThat(perFile(fewChanged, manyChanged)).as("changed").isLessThanOrEqualTo(30);
		assertThat(askedByAnImport()).as("unchanged").isLessThanOrEqualTo(20 + 5 * MANY);
		long preview = this.statistics.getPrepareStatementCount();
		this.desk.preview();
		assertThat(this.statistics.getPrepareStatementCount() - preview).as("preview")
			.isLessThanOrEqualTo(20 + 5 * MANY);
	}

	private static long perFile(long few, long many) {
		return (many - few) / (MANY - FEW);
	}

	private long askedByAnImportOf(int files) {
		write(files, "今年");
		return askedByAnImport();
	}

	private long askedByAnImport() {
		this.statistics.clear();
		assertThat(this.desk.importAll().getState()).isEqualTo(ImportRun.State.DONE);
		return this.statistics.getPrepareStatementCount();
	}

	private void write(int files, String year) {
		for (int i = 1; i <= files; i++) {
			this.desk.write("page-%03d.md".formatted(i),
					article("第%d号水库大坝加固完工".formatted(i), "12月3日,第%d号水库大坝加固工程完工,%d亩农田有了灌溉保障。".formatted(i, 1000 + i),
							"下游村庄的群众说,%s汛期终于能睡个安稳觉了。".formatted(year),
							Objects.requireNonNull(List.of("陈水生", "林晓雨", "赵一平").get(i % 3))));
		}
	}

}
