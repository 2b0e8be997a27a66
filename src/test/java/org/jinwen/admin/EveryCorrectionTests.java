package org.jinwen.admin;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.jinwen.ingest.ImportDesk;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jinwen.ingest.ImportDesk.PAGE;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/**
 * Each operation of the desk, sent by the form that stands on its page: readers see it at
 * once and after the next import, and see what was before when it is taken back.
 */
@AtTheDesk
class EveryCorrectionTests {

	private static final String NEWCOMER = ImportDesk.article("新书店", "12月6日,第一家社区书店开门迎客,周末有亲子读书会。",
			"店长说,书架是居民捐的旧木料做成的。", "李四");

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private EditorAtWork editor;

	private String school;

	@BeforeEach
	void bringThePageIn() throws IOException {
		this.editor.beginWith(PAGE);
		this.school = this.editor.id("城西小学搬进新教学楼");
	}

	@Test
	void headline() throws IOException {
		lasts(() -> type("headline", "新教学楼启用"), "h1", "新教学楼启用");
	}

	@Test
	void kicker() throws IOException {
		lasts(() -> type("kicker", "八百名学生受益"), ".shoulder", "八百名学生受益");
	}

	@Test
	void deck() throws IOException {
		lasts(() -> type("deck", "操场也铺上了塑胶跑道"), ".sub", "操场也铺上了塑胶跑道");
	}

	@Test
	void section() throws IOException {
		lasts(() -> type("section", "教育"), ".kick a", "教育");
	}

	@Test
	void tag() throws IOException {
		lasts(() -> type("tag", "校园新事"), ".kick span", "校园新事");
	}

	@Test
	void date() throws IOException {
		lasts(() -> type("date", "2023-12-14"), ".meta time", "2023年12月14日");
	}

	@Test
	void place() throws IOException {
		lasts(() -> type("place", "大同市"), ".meta li:contains(地点)", "地点 大同市");
	}

	@Test
	void reporterAdded() throws IOException {
		lasts(() -> type("reporter", "林晓雨", "陈水生子", "周涛"), ".body .by a", "林晓雨", "陈水生子", "周涛");
	}

	@Test
	void reporterRemoved() throws IOException {
		lasts(() -> type("reporter", "林晓雨", ""), ".body .by a", "林晓雨");
	}

	@Test
	void reportersSplit() throws IOException {
		lasts(() -> type("reporter", "林晓雨", "陈水", "生子"), ".body .by a", "林晓雨", "陈水", "生子");
	}

	@Test
	void reportersMerged() throws IOException {
		String before = read();
		assertThat(this.editor.post("/admin/names/reporters", Map.of("name", "陈水生子", "to", "林晓雨")))
			.hasStatus3xxRedirection();
		assertThat(shown(".body .by a")).containsExactly("林晓雨");
		this.editor.bringIn(NEWCOMER + PAGE);
		assertThat(shown(".body .by a")).containsExactly("林晓雨");
		Document names = this.editor.open("/admin/names/reporters");
		assertThat(this.editor.press(names, "form[action$=take-back] button", Map.of())).hasStatus3xxRedirection();
		assertThat(read()).isEqualTo(before);
	}

	@Test
	void wordsOfAParagraph() throws IOException {
		lasts(() -> reword("八百名", "九百名"), ".body p:first-child", "本报讯 12月4日，城西小学新教学楼启用，九百名学生搬进明亮的教室，操场也铺上了塑胶跑道。");
	}

	@Test
	void linesTypedIntoAParagraphStayOne() throws IOException {
		reword("八百名", " \r\n 九百名\r\n");
		assertThat(shown(".body p:first-child")).first().asString().contains("启用，九百名学生");
	}

	@Test
	void articlesJoined() throws IOException {
		String market = this.editor.id("早市开进老街区");
		lasts(() -> press("form[action$=join] button", Map.of()), ".body h2", "家长怎么看", "早市开进老街区");
		assertThat(this.mvc.get().uri("/articles/" + market)).hasStatusOk();
	}

	@Test
	void articleSplit() throws IOException {
		lasts(() -> press("#L" + line("## 家长") + " button[value^=SPLIT]", Map.of()), ".body > p:not(.by)",
				"本报讯 12月4日，城西小学新教学楼启用，八百名学生搬进明亮的教室，操场也铺上了塑胶跑道。",
				"校长介绍，新楼设有十二间实验室、一座两层的图书室，还有一座能容纳三百名学生同时上课的室内操场，每间教室都有两台空调。");
	}

	@Test
	void paragraphMoved() throws IOException {
		lasts(() -> press("button[value=MOVE]",
				Map.of("from", String.valueOf(line("家长代表")), "to", String.valueOf(line("本报讯 12月4日")))),
				".body > p:nth-child(2)", "家长代表说，孩子们再也不用在走廊里上体育课了。");
	}

	@Test
	void seamMended() throws IOException {
		lasts(() -> press("#L" + line("校长介绍") + " button[value^=MEND]", Map.of()), ".body p:first-child",
				"本报讯 12月4日，城西小学新教学楼启用，八百名学生搬进明亮的教室，操场也铺上了塑胶跑道。校长介绍，新楼设有十二间实验室、一座两层的图书室，还有一座能容纳三百名学生同时上课的室内操场，每间教室都有两台空调。");
	}

	@Test
	void seamOpened() throws IOException {
		lasts(() -> press("#L" + line("操场,每间") + " button[value^=UNMEND]", Map.of()), ".body > p:nth-child(3)",
				"操场，每间教室都有两台空调。");
	}

	@Test
	void lineReadOtherwise() throws IOException {
		String button = this.editor.desk(this.school).select("button[value^=REREAD]").eachAttr("value").toString();
		assertThat(button).as("what the parser was in two minds about").contains(":" + line("## 家长") + ":");
		String choice = Pattern.compile("REREAD:" + line("## 家长") + ":[A-Z_]+")
			.matcher(button)
			.results()
			.findFirst()
			.orElseThrow()
			.group();
		lasts(() -> press("button[value=" + choice + "]", Map.of()), ".body h2");
	}

	@Test
	void articleWithdrawnForAReason() throws IOException {
		String before = read();
		press("form[action$=hide] button", Map.of("reason", "当事人要求"));
		for (String page : List.of(PAGE + "\n", NEWCOMER + PAGE)) {
			assertThat(this.mvc.get().uri("/articles/" + this.school)).hasStatus(410);
			assertThat(this.editor.desk(this.school).select(".made").text()).contains("当事人要求", "生效");
			this.editor.bringIn(page);
		}
		this.editor.takeBack(this.school);
		assertThat(read()).isEqualTo(before);
	}

	@Test
	void wordsOfAParagraphAreAConflictOnceItsSourceChanged() throws IOException {
		reword("八百名", "九百名");
		this.editor.bringIn(PAGE.replace("明亮的教室", "敞亮的教室"));
		assertThat(shown(".body p:first-child")).first().asString().contains("八百名", "敞亮");
		Document conflicts = this.editor.open("/admin/review?show=CONFLICT");
		assertThat(conflicts.select(".made > li").text()).contains("楼启用，八百名学生 → 楼启用，九百名学生", "明亮的教室", "敞亮的教室");
		assertThat(this.editor.press(conflicts, "form[action$=keep] button", Map.of())).hasStatus3xxRedirection();
		assertThat(shown(".body p:first-child")).first().asString().contains("九百名", "敞亮");
		this.editor.bringIn(PAGE.replace("八百名", "一千名"));
		assertThat(this.editor.press(this.editor.open("/admin/review?show=CONFLICT"), "form[action$=keep] button",
				Map.of()))
			.as("there is nothing left to mend")
			.hasRedirectedUrl("/admin/articles/" + this.school + "?inapplicable");
		assertThat(shown(".body p:first-child")).first().asString().contains("一千名");
	}

	@Test
	void twoEditorsOfAParagraphAreShownBothVersions() throws IOException {
		Document mine = rewording("八百名");
		reword("操场也铺上了", "操场上铺了");
		MvcTestResult late = this.editor.press(mine, "button[value^=REWORD]", Map.of("text", "本报讯 12月4日，城西小学新教学楼启用。"));
		assertThat(late).hasStatus(409);
		Document versions = Jsoup.parse(late.getResponse().getContentAsString());
		assertThat(versions.select("tr.different td").eachText()).first().isEqualTo("本报讯 12月4日，城西小学新教学楼启用。");
		assertThat(versions.select("tr.different td").text()).contains("操场上铺了塑胶跑道");
		assertThat(this.editor.press(versions, "form[action$=lines] button", Map.of())).hasStatus3xxRedirection();
		assertThat(shown(".body p:first-child")).containsExactly("本报讯 12月4日，城西小学新教学楼启用。");
	}

	@Test
	void refusesWordsThatCannotBe() throws IOException {
		int line = line("本报讯 12月4日");
		String before = read();
		for (String text : List.of("", " \r\n ", "a\u202Eb", "a".repeat(20_001))) {
			assertThat(lines("REWORD:" + line, text)).as(text).hasStatus(400);
		}
		for (int other : List.of(1, line + 1, 999)) {
			assertThat(lines("REWORD:" + other, "别的")).as("line %d", other).hasStatus(422);
		}
		String same = rewording("八百名").expectFirst("#text").val();
		assertThat(lines("REWORD:" + line, same)).hasStatus(422);
		assertThat(this.mvc.get().uri("/admin/articles/" + this.school + "?reword=x").with(user("lin").roles("EDITOR")))
			.hasStatus(400);
		assertThat(read()).isEqualTo(before);
	}

	private MvcTestResult lines(String button, String text) {
		return this.editor.post("/admin/articles/" + this.school + "/lines",
				Map.of("version", this.editor.version(this.school), "do", button, "text", text));
	}

	/** Does something, looks at it now and after an import, and takes it back. */
	private void lasts(Act correction, String words, String... expected) throws IOException {
		String before = read();
		correction.run();
		String after = read();
		assertThat(after).isNotEqualTo(before);
		assertThat(shown(words)).containsExactly(expected);
		this.editor.bringIn(NEWCOMER + PAGE);
		assertThat(read()).isEqualTo(after);
		Elements made = this.editor.desk(this.school).select(".made > li");
		assertThat(made.select("h3 .mark").eachText()).containsOnly("生效");
		for (int i = 0; i < made.size(); i++) {
			Element button = this.editor.desk(this.school)
				.select("form[action$=take-back]")
				.stream()
				.findFirst()
				.orElseThrow();
			assertThat(this.editor.post(button.attr("action"), Map.of())).hasStatus3xxRedirection();
		}
		assertThat(read()).isEqualTo(before);
	}

	private void type(String field, String... values) throws IOException {
		Document desk = this.editor.desk(this.school);
		Elements inputs = desk.select("form[action$=words] [name=" + field + "]");
		assertThat(inputs).hasSizeGreaterThanOrEqualTo(values.length);
		for (int i = 0; i < values.length; i++) {
			inputs.get(i).val(values[i]);
		}
		assertThat(this.editor.press(desk, "form[action$=words] button", Map.of())).hasStatus3xxRedirection();
	}

	private void press(String button, Map<String, String> typed) throws IOException {
		assertThat(this.editor.press(this.editor.desk(this.school), button, typed)).hasStatus3xxRedirection();
	}

	private void reword(String wrong, String right) throws IOException {
		Document page = rewording(wrong);
		String text = page.expectFirst("#text").val();
		assertThat(this.editor.press(page, "button[value^=REWORD]", Map.of("text", text.replace(wrong, right))))
			.hasStatus3xxRedirection();
	}

	/** The desk with the form for the words of the paragraph that says something. */
	private Document rewording(String words) throws IOException {
		Element link = this.editor.desk(this.school).expectFirst(".ledger li:contains(" + words + ") .do a");
		return this.editor.open(link.attr("href"));
	}

	private int line(String beginning) {
		List<String> lines = PAGE.lines().toList();
		for (int i = 0; i < lines.size(); i++) {
			if (lines.get(i).startsWith(beginning)) {
				return i + 1;
			}
		}
		throw new IllegalArgumentException(beginning);
	}

	private List<String> shown(String words) throws IOException {
		return this.editor.open("/articles/" + this.school).select(words).eachText();
	}

	/** What readers see of the article. */
	private String read() throws IOException {
		Elements article = this.editor.open("/articles/" + this.school)
			.select("article.art > header, article.art > .body");
		return article.html();
	}

	/** Something an editor does. */
	private interface Act {

		void run() throws IOException;

	}

}
