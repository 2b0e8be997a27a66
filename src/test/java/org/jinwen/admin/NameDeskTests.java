package org.jinwen.admin;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jakarta.persistence.EntityManagerFactory;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.jinwen.correction.NameRules;
import org.jinwen.ingest.ImportDesk;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.util.UriComponentsBuilder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jinwen.ingest.ImportDesk.DAM;
import static org.jinwen.ingest.ImportDesk.MARKET;
import static org.jinwen.ingest.ImportDesk.SCHOOL;

/** Names of sections and reporters that editors mend for the whole paper. */
@AtTheDesk
class NameDeskTests {

	@Autowired
	private JdbcTemplate database;

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private NameRules rules;

	@Autowired
	private TransactionTemplate transaction;

	@Autowired
	private EntityManagerFactory entityManagerFactory;

	private Statistics statistics;

	@Autowired
	private EditorAtWork editor;

	@BeforeEach
	void importThreeArticles() throws IOException {
		this.editor.beginWith(DAM + SCHOOL + MARKET);
		this.statistics = this.entityManagerFactory.unwrap(SessionFactory.class).getStatistics();
	}

	@Test
	void givesASectionAnotherNameForGood() throws IOException {
		this.editor.bringIn("## 身边事\n\n" + DAM + SCHOOL + MARKET);
		this.editor.words(this.editor.id("城西小学搬进新教学楼"), Map.of("section", "身边的事"));
		this.editor.words(this.editor.id("早市开进老街区"), Map.of("section", "市井"));
		assertThat(this.editor.post("/admin/names/sections", Map.of("name", "身边的事", "to", "百姓身边")))
			.hasRedirectedUrl("/admin/names/sections?saved");
		assertThat(this.editor.post("/admin/names/sections", Map.of("name", "市井", "to", "百姓身边")))
			.hasStatus3xxRedirection();
		assertThat(this.editor.open("/sections/百姓身边").select("h3").eachText()).containsExactlyInAnyOrder("城西小学搬进新教学楼",
				"早市开进老街区");
		for (String old : List.of("身边的事", "市井")) {
			assertThat(this.mvc.get().uri("/sections/{slug}", old)).hasStatus(301)
				.hasHeader("Location", "/sections/%E7%99%BE%E5%A7%93%E8%BA%AB%E8%BE%B9");
		}
		this.editor.bringIn("## 身边事\n\n" + DAM + SCHOOL + MARKET + "\n");
		assertThat(this.editor.open("/sections/百姓身边").select("h3")).hasSize(2);
		assertThat(this.database.queryForList("select name from section", String.class)).contains("百姓身边")
			.doesNotContain("身边的事", "市井");
	}

	@Test
	void mergesAndSplitsReportersForAllBulletins() throws IOException {
		assertThat(this.editor.post("/admin/names/reporters", Map.of("name", "陈水生", "to", "陈水、生子")))
			.hasStatus3xxRedirection();
		assertThat(this.editor.post("/admin/names/reporters", Map.of("name", "林晓雨", "to", "生子")))
			.hasStatus3xxRedirection();
		String market = this.editor.id("早市开进老街区");
		assertThat(this.editor.open("/articles/" + market).select(".by a").eachText()).containsExactly("陈水", "生子");
		assertThat(this.editor.open("/reporters/生子").select("h3")).hasSize(3);
		assertThat(this.mvc.get().uri("/reporters/{slug}", "林晓雨")).hasStatus(301);
		this.editor.bringIn(DAM + SCHOOL.replace("八百名", "九百名") + MARKET);
		assertThat(this.database.queryForList("select name from reporter order by name", String.class))
			.containsExactlyInAnyOrder("陈水", "生子");
		String rule = this.editor.open("/admin/names/reporters")
			.select("form[action$=take-back]")
			.get(1)
			.attr("action");
		assertThat(this.editor.post(rule, Map.of())).hasStatus3xxRedirection();
		assertThat(this.editor.open("/articles/" + market).select(".by a").eachText()).containsExactly("陈水生");
		assertThat(this.editor.open("/reporters/陈水生").select("h3")).hasSize(2);
	}

	@Test
	void leadsOldNamesToTheLastOne() {
		this.editor.post("/admin/names/reporters", Map.of("name", "林晓雨", "to", "林小雨"));
		this.editor.post("/admin/names/reporters", Map.of("name", "林小雨", "to", "林雨"));
		assertThat(this.mvc.get().uri("/reporters/{slug}", "林晓雨")).hasStatus(301)
			.hasHeader("Location", "/reporters/%E6%9E%97%E9%9B%A8");
		this.editor.post("/admin/names/reporters", Map.of("name", "林雨", "to", "林晓雨"));
		assertThat(this.mvc.get().uri("/reporters/{slug}", "林晓雨")).hasStatusOk();
		assertThat(this.mvc.get().uri("/reporters/{slug}", "林小雨")).hasStatus(301)
			.hasHeader("Location", "/reporters/%E6%9E%97%E6%99%93%E9%9B%A8");
		assertThat(this.editor.post("/admin/names/reporters", Map.of("name", "没有的人", "to", "甲"))).hasStatus(404);
		assertThat(this.editor.post("/admin/names/reporters", Map.of("name", "林晓雨", "to", "、"))).hasStatus(400);
	}

	@Test
	void followsANameInFiltersAndFeeds() throws IOException {
		this.editor.words(this.editor.id("城西小学搬进新教学楼"), Map.of("section", "身边事"));
		this.editor.post("/admin/names/sections", Map.of("name", "身边事", "to", "百姓身边"));
		this.editor.post("/admin/names/reporters", Map.of("name", "林晓雨", "to", "陈水生"));
		String chen = "%E9%99%88%E6%B0%B4%E7%94%9F";
		String people = "%E7%99%BE%E5%A7%93%E8%BA%AB%E8%BE%B9";
		Map<String, String> moved = Map.of("/articles?section=身边事", "/articles?section=" + people,
				"/articles?reporter=林晓雨&place=&from=2024-01-01", "/articles?reporter=" + chen + "&from=2024-01-01",
				"/articles?section=身边事&reporter=林晓雨&lang=en",
				"/articles?section=" + people + "&reporter=" + chen + "&lang=en", "/search?q=学校&reporter=林晓雨",
				"/search?reporter=" + chen + "&q=%E5%AD%A6%E6%A0%A1", "/api/articles?section=身边事",
				"/api/articles?section=" + people, "/api/articles?q=学校&reporter=林晓雨&page=2",
				"/api/articles?reporter=" + chen + "&q=%E5%AD%A6%E6%A0%A1&page=2", "/sections/身边事/feed.atom",
				"/sections/" + people + "/feed.atom", "/reporters/林晓雨/feed.json", "/reporters/" + chen + "/feed.json");
		moved.forEach((old, today) -> assertThat(get(old)).as(old).hasStatus(301).hasHeader("Location", today));
		for (String address : List.of("/articles?section=没有的", "/articles?reporter=陈水生&section=没有的",
				"/api/articles?reporter=没有的")) {
			assertThat(get(address)).as(address).hasStatusOk();
		}
		assertThat(get("/sections/没有的/feed.atom")).hasStatus(404);
	}

	@Test
	void doesNotLeadAwayFromANameThatCameBack() throws IOException {
		this.editor.post("/admin/names/reporters", Map.of("name", "林晓雨", "to", "林小雨"));
		this.editor.post("/admin/names/reporters", Map.of("name", "林小雨", "to", "林晓雨"));
		assertThat(get("/articles?reporter=林晓雨&from=2030-01-01")).hasStatusOk();
		assertThat(get("/articles?reporter=林小雨")).hasStatus(301);
	}

	@Test
	void renamesThousandsSomeAtATime() throws IOException {
		int articles = bringInMany();
		long version = contentVersion();
		this.statistics.clear();
		this.editor.post("/admin/names/reporters", Map.of("name", "林晓雨", "to", "林小雨"));
		assertThat(articlesOf("林小雨")).isEqualTo(articles);
		assertThat(this.database.queryForList("select name from reporter", String.class)).doesNotContain("林晓雨");
		assertThat(this.database.queryForObject(
				"select count(*) from article where searchable like '%林小雨%' and row_version > 0", Integer.class))
			.as("words that are searched for, and versions that the index goes by")
			.isEqualTo(articles);
		assertThat(contentVersion() - version).as("transactions that changed what readers see")
			.isGreaterThanOrEqualTo(3);
		assertThat(this.statistics.getPrepareStatementCount()).as("a few a batch").isLessThan(100);
		Document names = this.editor.open("/admin/names/reporters");
		assertThat(this.editor.press(names, "form[action$=take-back] button", Map.of())).hasStatus3xxRedirection();
		assertThat(articlesOf("林晓雨")).isEqualTo(articles);
	}

	@Test
	void splitsAndMergesThousandsSomeAtATime() throws IOException {
		int articles = bringInMany();
		this.statistics.clear();
		this.editor.post("/admin/names/reporters", Map.of("name", "林晓雨", "to", "林晓、林雨、小雨"));
		assertThat(this.statistics.getPrepareStatementCount()).as("a few a batch").isLessThan(120);
		String first = this.editor.id("第0号渠道完工");
		assertThat(this.editor.open("/articles/" + first).select(".by a").eachText()).containsExactly("林晓", "林雨", "小雨");
		this.statistics.clear();
		this.editor.post("/admin/names/reporters", Map.of("name", "林雨", "to", "林晓"));
		assertThat(this.statistics.getPrepareStatementCount()).as("a few a batch").isLessThan(120);
		assertThat(this.editor.open("/articles/" + first).select(".by a").eachText()).containsExactly("林晓", "小雨");
		assertThat(articlesOf("小雨")).isEqualTo(articles);
	}

	private int bringInMany() throws IOException {
		int articles = 2 * Renaming.BATCH + 50;
		this.editor.bringIn(IntStream.range(0, articles)
			.mapToObj((i) -> ImportDesk.article("第" + i + "号渠道完工", "12月3日,第" + i + "号渠道完工通水," + i + "亩农田受益。",
					"村民说," + i + "号渠道一直通到地头。", "林晓雨"))
			.collect(Collectors.joining()));
		assertThat(articlesOf("林晓雨")).isEqualTo(articles);
		return articles;
	}

	@ParameterizedTest
	@ValueSource(strings = { "reporters", "sections" })
	void twoWhoRenameAtOnceEndWithOneName(String names) throws Exception {
		for (int round = 0; round < 10; round++) {
			bringInUnderOneName();
			List<MvcTestResult> answers = atOnce(names, "陈水生→陈水", "陈水生→陈生");
			assertThat(answers).extracting((answer) -> answer.getResponse().getStatus())
				.containsExactlyInAnyOrder(302, 409);
			MvcTestResult late = answers.get((answers.get(0).getResponse().getStatus() == 409) ? 0 : 1);
			assertThat(late).bodyText().contains("“陈水生”已由 lin 改为“陈", "role=\"alert\"");
			assertThat(namesInUse(names)).hasSize(1).isSubsetOf("陈水", "陈生");
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "reporters", "sections" })
	void twoWhoGiveTheSameOrderAtOnceBothGetWhatTheyWant(String names) throws Exception {
		bringInUnderOneName();
		List<MvcTestResult> answers = atOnce(names, "陈水生→陈水", "陈水生→陈水");
		assertThat(answers).extracting((answer) -> answer.getResponse().getStatus()).containsOnly(302);
		assertThat(namesInUse(names)).containsExactly("陈水");
	}

	@Test
	void twoWhoMergeTheSameNamesCrosswiseLeaveNothingHalf() throws Exception {
		for (int round = 0; round < 10; round++) {
			this.editor.beginWith(DAM + SCHOOL + MARKET);
			List<MvcTestResult> answers = atOnce("reporters", "陈水生→林晓雨", "林晓雨→陈水生");
			assertThat(answers).extracting((answer) -> answer.getResponse().getStatus())
				.contains(302)
				.isSubsetOf(302, 409);
			assertThat(namesInUse("reporters")).hasSize(1);
			assertThat(articlesOf(namesInUse("reporters").get(0))).isEqualTo(3);
			assertThat(this.database.queryForList("select * from name_rule")).hasSize(1);
		}
	}

	@Test
	void saysSoWhereSomebodyElseChangesNamesForLong() {
		this.transaction.executeWithoutResult((status) -> {
			this.rules.lock();
			MvcTestResult answer = atOnce("reporters", "陈水生→陈水").get(0);
			assertThat(answer).hasStatus(409).bodyText().contains("别人正在更改名称");
		});
		assertThat(articlesOf("陈水生")).isEqualTo(2);
	}

	private void bringInUnderOneName() throws IOException {
		this.editor.beginWith(DAM + SCHOOL.replace("林晓雨", "陈水生") + MARKET);
		for (String headline : this.editor.headlines()) {
			this.editor.words(this.editor.id(headline), Map.of("section", "陈水生"));
		}
	}

	/** Each order, such as 陈水生→陈水, is given by an editor of its own. */
	private List<MvcTestResult> atOnce(String names, String... orders) {
		List<CompletableFuture<MvcTestResult>> answers = Stream.of(orders)
			.map((order) -> order.split("→"))
			.map((order) -> CompletableFuture
				.supplyAsync(() -> this.editor.post("/admin/names/" + names, Map.of("name", order[0], "to", order[1]))))
			.toList();
		return answers.stream().map(CompletableFuture::join).toList();
	}

	/** The names that articles bear. */
	private List<String> namesInUse(String names) {
		return this.database.queryForList(names.equals("sections")
				? "select distinct s.name from article a left join section s on s.id = a.section_id"
				: "select distinct r.name from credit c join reporter r on r.id = c.reporter_id", String.class);
	}

	@Test
	void goesOnWithARenamingThatWasCutShort() throws IOException {
		this.database.update("""
				insert into name_rule (id, kind, printed, chosen, made_by, made_at, lifted)
				values (next value for name_rule_seq, 'REPORTER', '陈水生', '["陈生"]', 'lin', now(), false)""");
		this.editor.bringIn(DAM.replace("两万亩", "三万亩") + SCHOOL + MARKET + "\n");
		this.database.update("""
				update credit set reporter_id = (select id from reporter where name = '陈水生')
				where article_id = (select id from article where public_id = ?)""", this.editor.id("早市开进老街区"));
		assertThat(articlesOf("陈水生")).isOne();
		this.editor.post("/admin/names/reporters", Map.of("name", "陈水生", "to", "陈生"));
		assertThat(articlesOf("陈生")).isEqualTo(2);
		assertThat(get("/reporters/陈水生")).hasStatus(301);
		this.database.update("update name_rule set lifted = true");
		this.editor.press(this.editor.open("/admin/names/reporters"), "form[action$=take-back] button", Map.of());
		assertThat(articlesOf("陈水生")).isEqualTo(2);
		assertThat(this.database.queryForList("select * from name_rule")).isEmpty();
	}

	private MvcTestResult get(String address) {
		return this.mvc.get().uri(UriComponentsBuilder.fromUriString(address).build().encode().toUri()).exchange();
	}

	private int articlesOf(String reporter) {
		return Objects.requireNonNull(this.database.queryForObject(
				"select count(*) from credit c join reporter r on r.id = c.reporter_id where r.name = ?", Integer.class,
				reporter));
	}

	private long contentVersion() {
		return Objects.requireNonNull(this.database.queryForObject("select version from content_version", Long.class));
	}

}
