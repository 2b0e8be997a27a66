package org.jinwen.bulletin;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Strange bulletins give articles and notices, all the way from their bytes. */
@Timeout(60)
class StrangeBulletinTests {

	static final String PAGE = """
			## 省城开通首条氢能公交

			本报讯 12月5日,省城首条氢能公交线路开通运营。市民说,车内安静平稳。

			(王丹)

			## 雪后清扫忙

			本报讯 昨日,环卫工人清扫积雪,保障道路畅通。

			(何宝国)
			""";

	private static final List<String> HEADLINES = List.of("省城开通首条氢能公交", "雪后清扫忙");

	@ParameterizedTest
	@Timeout(20)
	@ValueSource(strings = { "图为大桥。 王丹摄", "社区", "(记者 王丹)", "本报讯 昨天,大桥通车。", "2025/08/22 19:30", "□晚报记者 王丹", "2024-12-06",
			"本报讯(记者王丹)昨天,大桥通车。\n\n2024-12-06", "4月9日,果农给梨树授粉。\n\n李静 摄", "市民:张先生 反映问题 井盖" })
	void readsOneLineOverAndOverInTime(String line) {
		assertThat(parse("## 大桥通车\n\n" + (line + "\n\n").repeat(100_000)).lines()).hasSizeGreaterThan(200_000);
	}

	@ParameterizedTest
	@ValueSource(strings = { "UTF-8", "GB18030", "UTF-16LE", "UTF-16BE" })
	void findsTheSameArticlesInEveryEncoding(String encoding) {
		ParsedBulletin bulletin = parse(PAGE.getBytes(Charset.forName(encoding)));
		assertThat(bulletin.articles()).isEqualTo(parse(PAGE).articles());
		assertThat(bulletin.encoding()).isEqualTo(encoding);
		assertThat(bulletin.articles()).extracting(ArticleDraft::headline).isEqualTo(HEADLINES);
	}

	@Test
	void keepsTheByteOrderMarkOutOfTheHeadline() {
		assertThat(parse('\uFEFF' + PAGE).articles()).isEqualTo(parse(PAGE).articles());
	}

	@ParameterizedTest
	@ValueSource(strings = { "\r\n", "\r", "\u0085", "\u2028" })
	void findsTheSameArticlesWithEveryLineEnd(String end) {
		assertThat(parse(PAGE.replace("\n", end)).articles()).isEqualTo(parse(PAGE).articles());
	}

	@Test
	void findsTheSameArticlesWithMixedLineEndsAndNoneAtTheEnd() {
		assertThat(parse(PAGE.strip().replaceFirst("\n", "\r\n").replaceFirst("。\n\n", "。\r\u0085")).articles())
			.isEqualTo(parse(PAGE.strip()).articles());
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "\uFEFF", "\n\n\n", " \u3000\n" })
	void tellsThatNothingIsThere(String page) {
		ParsedBulletin bulletin = parse(page);
		assertThat(bulletin.articles()).isEmpty();
		assertThat(bulletin.notices()).containsExactly(new Notice(0, NoticeKind.EMPTY, ""));
	}

	@Test
	void readsAReporterWithInvisibleCharactersInTheName() {
		ParsedBulletin bulletin = parse(PAGE.replace("王丹", "王\u200B\u00AD丹\u202E"));
		assertThat(bulletin.articles()).isEqualTo(parse(PAGE).articles());
		assertThat(bulletin.notices()).contains(new Notice(5, NoticeKind.CONTROLS_DROPPED, "3"));
	}

	@Test
	void dropsNulBytes() {
		ParsedBulletin bulletin = parse(PAGE.replace("氢能", "氢\0能"));
		assertThat(bulletin.articles()).isEqualTo(parse(PAGE).articles());
	}

	@Test
	void replacesOverlongSequencesAndEncodedSurrogates() {
		byte[] overlong = "本报讯 甲%%%乙,正文很长很长很长。\n".replace("%%%", "\1\2\3").getBytes(StandardCharsets.UTF_8);
		for (int i = 0; i < overlong.length; i++) {
			overlong[i] = switch (overlong[i]) {
				case 1 -> (byte) 0xED;
				case 2 -> (byte) 0xA0;
				case 3 -> (byte) 0x80;
				default -> overlong[i];
			};
		}
		ParsedBulletin bulletin = parse(overlong);
		assertThat(bulletin.lines().get(0).text()).contains("甲\uFFFD").contains("乙");
		assertThat(bulletin.notices()).extracting(Notice::kind).contains(NoticeKind.BAD_BYTES);
	}

	@Test
	void keepsEmojiRareHanAndPrivateCharacters() {
		String rare = "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67\uD842\uDFB7\uE000\u2FF0木木";
		assertThat(parse(PAGE.replace("车内", rare)).articles().get(0).blocks().get(0).text()).contains(rare);
	}

	@Test
	void keepsDecomposedTextAsItIs() {
		String decomposed = Normalizer.normalize("café", Normalizer.Form.NFD);
		assertThat(parse(PAGE.replace("车内", decomposed)).articles().get(0).blocks().get(0).text()).contains(decomposed);
	}

	@Test
	void refusesAPageOfHeadings() {
		ParsedBulletin bulletin = parse("## 题\n".repeat(100_000));
		assertThat(bulletin.articles()).isEmpty();
		assertThat(bulletin.lines()).hasSize(100_000).allSatisfy((line) -> assertThat(line.role()).isNotNull());
		assertThat(bulletin.notices()).contains(new Notice(2_001, NoticeKind.TOO_MANY_HEADINGS, "2000"));
	}

	@Test
	void readsAHundredThousandEmptyParagraphsAsOneBlankLine() {
		assertThat(parse(PAGE.replace("\n\n", "\n" + " \n".repeat(100_000))).articles())
			.extracting(ArticleDraft::headline)
			.isEqualTo(HEADLINES);
	}

	@Test
	void readsALineOfTenMegabytes() {
		ParsedBulletin bulletin = parse(PAGE + "\n## 长文\n\n本报讯 " + "正文内容很长。".repeat(480_000));
		assertThat(bulletin.articles()).extracting(ArticleDraft::headline).startsWith("省城开通首条氢能公交", "雪后清扫忙");
		assertThat(bulletin.notices()).extracting(Notice::kind).contains(NoticeKind.PLAIN_TEXT);
	}

	@Test
	void losesNoTextOfAnArticleOfFourMegabytes() {
		ParsedBulletin bulletin = parse("## 长文\n\n本报讯 开头。\n\n" + ("正文内容很长。".repeat(30) + "\n\n").repeat(6_500));
		assertThat(bulletin.articles()).hasSize(1);
		assertThat(bulletin.articles().get(0).blocks().stream().mapToInt((block) -> block.text().length()).sum())
			.isGreaterThan(6_500 * 210);
	}

	@Test
	void keepsTheTextOfHostileLines() {
		String hostile = "[" + "\\".repeat(40) + "引文";
		assertThat(parse(PAGE + "\n" + hostile + "\n\n" + "> ".repeat(1_100) + "终\n").lines())
			.allSatisfy((line) -> assertThat(line.role() == null).isEqualTo(line.text().isBlank()));
	}

	@Test
	void splitsArticlesInsideAnUnclosedFence() {
		ParsedBulletin bulletin = parse("```markdown\n" + PAGE);
		assertThat(bulletin.articles()).extracting(ArticleDraft::headline).isEqualTo(HEADLINES);
		assertThat(bulletin.notices()).contains(new Notice(1, NoticeKind.FENCE_OPEN, ""));
	}

	@Test
	void makesNoHeadlineOfASentenceAboveARule() {
		ParsedBulletin bulletin = parse(PAGE.replace("平稳。\n", "平稳。\n----\n"));
		assertThat(bulletin.articles()).extracting(ArticleDraft::headline).isEqualTo(HEADLINES);
	}

	@ParameterizedTest
	@ValueSource(strings = { "    ", "\u3000\u3000", "\t" })
	void readsAnIndentedOpener(String indent) {
		assertThat(parse(PAGE.replace("本报讯", indent + "本报讯")).articles()).extracting(ArticleDraft::headline)
			.isEqualTo(HEADLINES);
	}

	@ParameterizedTest
	@ValueSource(strings = { "2024. 年终盘点开始。", "+ 加一。", "#标题一样。", "####### 七级。", "**“高质量”**发展。" })
	void takesMarksInTheBodyAsTyped(String paragraph) {
		ArticleDraft article = parse(PAGE.replace("\n\n(王丹)", "\n\n" + paragraph + "\n\n(王丹)")).articles().get(0);
		assertThat(article.blocks()).extracting(Block::text).contains(paragraph.replace("**", ""));
	}

	@Test
	void joinsAParagraphThatAColumnCut() {
		ArticleDraft article = parse(PAGE.replace("氢能公交线路开通", "氢能公\n\n交线路开通")).articles().get(0);
		assertThat(article.blocks()).hasSize(1);
		assertThat(article.blocks().get(0).seams()).hasSize(1);
		assertThat(article.blocks().get(0).text()).contains("氢能公交线路开通");
	}

	@Test
	void readsFrontMatterAndLeavesCommentsOut() {
		ParsedBulletin bulletin = parse("---\npaper: 晚报\ndate: 2024-12-06\n---\n" + PAGE + "\n<!-- 第一版\n完 -->\n");
		assertThat(bulletin.paper()).isEqualTo("晚报");
		assertThat(bulletin.issueDate()).hasToString("2024-12-06");
		assertThat(bulletin.articles()).extracting(ArticleDraft::headline).isEqualTo(HEADLINES);
		assertThat(bulletin.articles().toString()).doesNotContain("第一版");
	}

	@Test
	void keepsFootnotesAsText() {
		assertThat(parse(PAGE.replace("平稳。", "平稳[^1]。\n\n[^1]: 据运营方介绍。")).articles().get(0).blocks())
			.extracting(Block::text)
			.contains("[^1]: 据运营方介绍。");
	}

	@Test
	void readsBig5AndSaysThatItWasGuessed() {
		ParsedBulletin bulletin = parse(
				"## 渡輪夜間加班\n\n本報訊 昨日,渡輪管理處宣佈夜間加開班次,市民稱便。\n\n(記者 游舟)\n".getBytes(Charset.forName("Big5")));
		assertThat(bulletin.encoding()).isEqualTo("Big5");
		assertThat(bulletin.articles()).extracting(ArticleDraft::headline).containsExactly("渡輪夜間加班");
		assertThat(bulletin.notices()).contains(new Notice(0, NoticeKind.ENCODING_GUESSED, "Big5"));
	}

	@Test
	void findsTheArticlesAroundABadByteAndBeforeATornEnd() {
		byte[] page = (PAGE + "## 尾").getBytes(StandardCharsets.UTF_8);
		page[PAGE.indexOf("省")] = (byte) 0xFF;
		ParsedBulletin bulletin = parse(Arrays.copyOf(page, page.length - 1));
		assertThat(bulletin.articles()).hasSize(2);
		assertThat(bulletin.notices()).extracting(Notice::kind).contains(NoticeKind.BAD_BYTES);
	}

	@Test
	void findsTheArticlesOfAPageInTwoEncodings() {
		byte[] utf8 = PAGE.repeat(3).getBytes(StandardCharsets.UTF_8);
		byte[] gbk = "## 另一篇\n\n本报讯 另一篇报道。\n".getBytes(Charset.forName("GBK"));
		byte[] both = Arrays.copyOf(utf8, utf8.length + gbk.length);
		System.arraycopy(gbk, 0, both, utf8.length, gbk.length);
		ParsedBulletin bulletin = parse(both);
		assertThat(bulletin.encoding()).isEqualTo("UTF-8");
		assertThat(bulletin.articles()).extracting(ArticleDraft::headline).startsWith("省城开通首条氢能公交", "雪后清扫忙");
		assertThat(bulletin.notices()).filteredOn((notice) -> notice.kind() == NoticeKind.BAD_BYTES).isNotEmpty();
	}

	@Test
	void stripsMarksThatTurnTheDirectionOfWriting() {
		ParsedBulletin bulletin = parse(PAGE.replace("雪后", "\u202E雪\u2066后\u2069"));
		assertThat(bulletin.articles()).isEqualTo(parse(PAGE).articles());
		assertThat(bulletin.notices()).extracting(Notice::kind).contains(NoticeKind.CONTROLS_DROPPED);
	}

	@Test
	void replacesHalvesOfSurrogatePairs() {
		byte[] page = PAGE.replace("氢能", "氢\uE000能").getBytes(StandardCharsets.UTF_16LE);
		for (int i = 0; i + 1 < page.length; i += 2) {
			if (page[i] == 0 && page[i + 1] == (byte) 0xE0) {
				page[i + 1] = (byte) 0xD8;
			}
		}
		assertThat(parse(page).lines()).noneMatch((line) -> line.text().chars().anyMatch((c) -> c == 0xD800));
	}

	@Test
	void takesATitleOfTenThousandCharactersForTextAndSaysSo() {
		ParsedBulletin bulletin = parse(PAGE + "\n## " + "很长的标题".repeat(2_000) + "\n\n本报讯 正文在这里。\n");
		assertThat(bulletin.articles()).allSatisfy((article) -> assertThat(article.headline()).hasSizeLessThan(60));
		assertThat(bulletin.articles().toString()).contains("很长的标题".repeat(2_000));
		assertThat(bulletin.notices()).contains(new Notice(13, NoticeKind.HEADLINE_TOO_LONG, "10000"));
	}

	@Test
	void readsFiveHundredBylines() {
		ParsedBulletin bulletin = parse("## 雪后清扫忙\n\n本报讯 昨日,环卫工人清扫积雪。\n\n(何宝国)\n\n".repeat(500));
		assertThat(bulletin.articles()).hasSize(500)
			.allSatisfy((article) -> assertThat(article.credits()).extracting(Credit::name).containsExactly("何宝国"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "[", "![[]()", "a <!-- <![CDATA[", "<?", "`a", "&#x1F600;", "> 甲\n",
			"[a]: http://b.example/1\n", "|x|\n|-|\n", "*a **a ", "[ (](" })
	void findsTheArticlesBesideEndlessMarkup(String markup) {
		ParsedBulletin bulletin = parse(PAGE + "\n" + markup.repeat(12_000) + "\n\n" + PAGE);
		assertThat(bulletin.articles()).extracting(ArticleDraft::headline)
			.startsWith("省城开通首条氢能公交", "雪后清扫忙")
			.endsWith("省城开通首条氢能公交", "雪后清扫忙");
		assertThat(bulletin.lines())
			.allSatisfy((line) -> assertThat(line.role() == null).isEqualTo(line.text().isBlank()));
	}

	@Test
	void derivesAHeadlineWhereNoneIsPrinted() {
		ParsedBulletin bulletin = parse("本报讯 昨日,环卫工人清扫积雪,保障道路畅通。\n\n(何宝国)\n");
		assertThat(bulletin.articles()).hasSize(1).allMatch(ArticleDraft::headlineDerived);
		assertThat(bulletin.notices()).extracting(Notice::kind).containsExactly(NoticeKind.HEADLINE_DERIVED);
	}

	@Test
	void givesALoneStopAHeadlineToo() {
		assertThat(parse("本报讯 昨日下雪。\n\n(樊星)\n\n。\n\n(翟小虎)\n").articles())
			.allSatisfy((article) -> assertThat(article.headline()).isNotBlank());
	}

	@Test
	void reportsATitleWithoutBodyAndKeepsItsLine() {
		ParsedBulletin bulletin = parse(PAGE + "\n## 全市春耕全面展开 农资供应充足\n");
		assertThat(bulletin.articles()).extracting(ArticleDraft::headline).isEqualTo(HEADLINES);
		assertThat(bulletin.notices()).contains(new Notice(13, NoticeKind.HEADING_WITHOUT_BODY, "全市春耕全面展开 农资供应充足"));
	}

	@Test
	void readsTwoTitlesInARowAsOneHeadline() {
		ParsedBulletin bulletin = parse(PAGE.replace("## 雪后清扫忙", "## 市区雪后清扫忙碌\n\n## 主干道路保持畅通"));
		assertThat(bulletin.articles()).extracting(ArticleDraft::headline)
			.containsExactly("省城开通首条氢能公交", "市区雪后清扫忙碌 主干道路保持畅通");
	}

	@Test
	void losesNoBylineWithoutABody() {
		ParsedBulletin bulletin = parse(PAGE + "\n(孙佳敏)\n");
		assertThat(bulletin.articles()).extracting(ArticleDraft::headline).isEqualTo(HEADLINES);
		assertThat(bulletin.lines().get(12).role()).isNotNull();
	}

	@Test
	void takesXmlForText() {
		ParsedBulletin bulletin = parse(
				"<?xml version=\"1.0\"?>\n<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>\n<a>&x;</a>\n\n"
						+ PAGE);
		assertThat(bulletin.articles()).extracting(ArticleDraft::headline).endsWith("省城开通首条氢能公交", "雪后清扫忙");
		assertThat(bulletin.lines()).noneMatch((line) -> line.text().contains("root:"));
	}

	@Test
	void keepsToTheLimitsItIsGiven() {
		ParseLimits one = new ParseLimits(Duration.ofSeconds(1), Duration.ofSeconds(1), 32_000, 1);
		ParsedBulletin bulletin = new BulletinParser(one)
			.parse(new BulletinSource("page", PAGE.getBytes(StandardCharsets.UTF_8)));
		assertThat(bulletin.notices()).contains(new Notice(7, NoticeKind.TOO_MANY_HEADINGS, "1"));
	}

	private static ParsedBulletin parse(String page) {
		return parse(page.getBytes(StandardCharsets.UTF_8));
	}

	private static ParsedBulletin parse(byte[] bytes) {
		return new BulletinParser().parse(new BulletinSource("page", bytes));
	}

}
