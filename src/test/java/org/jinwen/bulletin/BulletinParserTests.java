package org.jinwen.bulletin;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class BulletinParserTests {

	private static ParsedBulletin parse(String key, String text) {
		return new BulletinParser().parse(new BulletinSource(key, text.getBytes(StandardCharsets.UTF_8)));
	}

	@Test
	void accountsForEveryLineOfEveryBulletin() throws IOException {
		try (Stream<Path> files = Files.list(Path.of("src", "test", "resources", "bulletins"))) {
			for (Path file : files.filter((path) -> path.toString().endsWith(".md")).toList()) {
				ParsedBulletin parsed = new BulletinParser().parse(new BulletinSource("a", Files.readAllBytes(file)));
				assertThat(parsed.lines()).as("%s", file)
					.allMatch((line) -> line.text().isBlank() == (line.role() == null));
				assertThat(parsed.lines()).as("%s", file).allMatch((line) -> {
					Integer article = line.article();
					return article == null || article < parsed.articles().size();
				});
			}
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "\n\n \n", "\uFEFF", "Sorry, I can't assist with that.", "---\n---",
			"第04版:要闻\n\n2020年6月24日 星期三" })
	void findsNoArticleWhereNoneIsPrinted(String text) {
		assertThat(parse("a", text).articles()).isEmpty();
	}

	@Test
	void countsAHeadingWithoutBodyAsANoticeNotAnArticle() {
		ParsedBulletin parsed = parse("a",
				"## 全国宣传部长会议在京召开\n\n[查看原文](https://example.org/1)\n\n## 山西女篮赛前食物中毒\n\n本报讯 昨天,山西女篮大部分球员食物中毒。");
		assertThat(parsed.articles()).extracting(ArticleDraft::headline).containsExactly("山西女篮赛前食物中毒");
		assertThat(parsed.notices()).contains(new Notice(1, NoticeKind.HEADING_WITHOUT_BODY, "全国宣传部长会议在京召开"));
	}

	@Test
	void sumsUpTheParagraphBehindAnOpenerThatStandsAlone() {
		ParsedBulletin parsed = parse("a", "## 联播快讯\n\n本台消息（晚间新闻）：\n\n市统计局今天（12月25日）发布的数据显示，全市棉花产量增长一成。");
		assertThat(parsed.articles()).extracting(ArticleDraft::summary)
			.containsExactly("市统计局今天（12月25日）发布的数据显示，全市棉花产量增长一成。");
		assertThat(parse("a", "## 联播快讯\n\n央视网消息（新闻联播）：\n\n国家统计局今天（12月25日）发布的数据显示，棉花增产。").articles())
			.extracting(ArticleDraft::summary)
			.containsExactly("国家统计局今天（12月25日）发布的数据显示，棉花增产。");
	}

	@Test
	void takesATableOfContentsForNoArticle() {
		ParsedBulletin parsed = parse("a",
				"## 新闻摘要\n\n1.马尔代夫总统将访华；\n\n2.军事训练拉开帷幕；\n\n## 马尔代夫总统将访华\n\n本报讯 马尔代夫总统将于本月访华。");
		assertThat(parsed.articles()).extracting(ArticleDraft::headline).containsExactly("马尔代夫总统将访华");
		assertThat(parsed.lines().get(2).role()).isEqualTo(Role.FURNITURE);
	}

	@Test
	void joinsTheHalvesOfAStoryThatJumps() {
		ParsedBulletin parsed = parse("a", "## 公路发生特大事故\n\n本报讯(记者王丹)昨天,大部分车体嵌入大货车尾部, (下转第2版)\n\n第2版:综合\n\n"
				+ "## 公路发生特大事故\n\n(上接第1版)碎片遍布现场。\n\n目前,事故仍在调查中。");
		assertThat(parsed.articles()).hasSize(1);
		ArticleDraft article = parsed.articles().get(0);
		assertThat(article.blocks()).extracting(Block::text)
			.containsExactly("本报讯(记者王丹)昨天,大部分车体嵌入大货车尾部,碎片遍布现场。", "目前,事故仍在调查中。");
		assertThat(article.blocks().get(0).seams()).containsExactly(new Seam(25, 3, 9));
	}

	@Test
	void mendsABreakAcrossACaptionAndInsideANumber() {
		ParsedBulletin parsed = parse("a", "## 油罐爆炸起火\n\n本报讯 消防部门先后出动了1\n\n□ 起火现场 本报记者 王丹 摄\n\n7辆消防车,大火被扑灭。");
		assertThat(parsed.articles().get(0).blocks().get(0).text()).isEqualTo("本报讯 消防部门先后出动了17辆消防车,大火被扑灭。");
		assertThat(parsed.articles().get(0).blocks()).extracting(Block::role).containsExactly(Role.LEAD, Role.CAPTION);
		assertThat(parsed.articles().get(0).credits()).extracting(Credit::name).containsExactly("王丹");
	}

	@Test
	void takesTheColumnOutOfTheHeadline() {
		ArticleDraft article = parse("a", "## 【新春走基层】我在高原修风机\n\n本报讯 昨天,记者来到高原。").articles().get(0);
		assertThat(article.section()).isEqualTo("新春走基层");
		assertThat(article.headline()).isEqualTo("我在高原修风机");
	}

	@Test
	void turnsTheYearForADateOfDecemberInAnIssueOfJanuary() {
		ArticleDraft article = parse("paper/2019-01-01", "## 古戏台下演起村民的戏\n\n本报讯 12月30日,小戏在古戏台首演。").articles().get(0);
		assertThat(article.resolvedDate()).isEqualTo(LocalDate.of(2018, 12, 30));
		assertThat(article.yearEvidence()).isEqualTo(YearEvidence.FILE_NAME);
	}

	@Test
	void givesNoYearThatNothingProves() {
		ParsedBulletin parsed = parse("a", "## 公司发布公告\n\n本报讯 12月3日,公司发布公告,到2027年建成。2020年以来增长。");
		assertThat(parsed.articles().get(0).resolvedDate()).isNull();
		assertThat(parsed.notices()).extracting(Notice::kind).contains(NoticeKind.YEAR_UNKNOWN);
	}

	@Test
	void believesFrontMatterBeforeTheFileName() {
		ParsedBulletin parsed = parse("2019-01-01",
				"---\npaper: 海岛周报\ndate: 2024-03-02\nplace: 青屿\n---\n\n## 校车改走航线\n\n本报讯 3月1日,校车改走航线。");
		assertThat(parsed.paper()).isEqualTo("海岛周报");
		assertThat(parsed.home()).isEqualTo("青屿");
		assertThat(parsed.issueDate()).isEqualTo(LocalDate.of(2024, 3, 2));
		assertThat(parsed.articles().get(0).yearEvidence()).isEqualTo(YearEvidence.FRONT_MATTER);
	}

	@Test
	void keepsTwentyNamesOfAnEndlessCredit() {
		String names = "王丹、李思、张武、赵柳、陈琪、".repeat(40);
		ParsedBulletin parsed = parse("a", "## 全市劳模名单公布\n\n本报讯 昨天,名单公布。\n\n(" + names + "周末)");
		assertThat(parsed.articles().get(0).credits().size()).isLessThanOrEqualTo(Credits.MOST);
	}

	@Test
	void tellsHowSureItIs() {
		List<ArticleDraft> articles = parse("a", "## 面包车超车侧翻伤两人\n\n本报讯(记者周鑫)前天凌晨,一辆面包车侧翻。").articles();
		assertThat(articles.get(0).confidence()).isEqualTo(Confidence.HIGH);
	}

	@Test
	@Timeout(20)
	void staysLinearOnOneLongLineAndOnManyShortOnes() {
		assertThat(parse("a", "本报讯 " + "昨天,记者从市交通局获悉".repeat(90_000)).articles()).hasSize(1);
		assertThat(parse("a", "记者报道摄\n\n".repeat(20_000)).lines()).hasSize(40_000);
	}

}
