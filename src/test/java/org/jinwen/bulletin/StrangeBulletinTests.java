package org.jinwen.bulletin;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Strange bulletins give articles and notices, all the way from their bytes. */
@Timeout(60)
class StrangeBulletinTests {

	private static final String PAGE = """
			## 省城开通首条氢能公交

			本报讯 12月5日,省城首条氢能公交线路开通运营。市民说,车内安静平稳。

			(王丹)

			## 雪后清扫忙

			本报讯 昨日,环卫工人清扫积雪,保障道路畅通。

			(何宝国)
			""";

	private static final List<String> HEADLINES = List.of("省城开通首条氢能公交", "雪后清扫忙");

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
	void readsDatesInFullWidthDigits() {
		ArticleDraft article = parse(PAGE.replace("12月5日", "\uFF11\uFF12月\uFF15日")).articles().get(0);
		assertThat(article.date()).isEqualTo(parse(PAGE).articles().get(0).date());
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

	private static ParsedBulletin parse(String page) {
		return parse(page.getBytes(StandardCharsets.UTF_8));
	}

	private static ParsedBulletin parse(byte[] bytes) {
		return new BulletinParser().parse(new BulletinSource("page", bytes));
	}

}
