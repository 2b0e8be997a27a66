package org.jinwen.bulletin;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.jinwen.bulletin.MarkdownBlock.Kind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class MarkdownBlocksTests {

	@Test
	void tellsHeadingsFromParagraphsWithTheirLines() {
		assertThat(read("", "## 标题", "", "本报讯 正文一。", "正文二。", "", "### 小标题 ###")).containsExactly(
				block(Kind.HEADING, 2, "标题", 2, 2), block(Kind.PARAGRAPH, 0, "本报讯 正文一。\n正文二。", 4, 5),
				block(Kind.HEADING, 3, "小标题", 7, 7));
	}

	@Test
	void resolvesInlineMarkup() {
		assertThat(read("**央视网消息**（新闻联播）：*斜* [链接](https://a.example/b) `码` &lt;&amp; \\*"))
			.extracting(MarkdownBlock::text)
			.containsExactly("央视网消息（新闻联播）：斜 链接 码 <& *");
	}

	@Test
	void leavesNoStrayAsterisksBesideChinesePunctuation() {
		assertThat(read("**“高质量”**发展", "", "***要点***提示", "", "规格3*5*2厘米")).extracting(MarkdownBlock::text)
			.containsExactly("“高质量”发展", "要点提示", "规格3*5*2厘米");
	}

	@Test
	void keepsRoundBracketsAfterSquareOnesWhereTheyAreNoAddress() {
		assertThat(read("[注](记者 王丹) [图](丁洁) [^1] [上接第一版）亩产 国发[2024](1号) [甲][乙]")).extracting(MarkdownBlock::text)
			.containsExactly("[注](记者 王丹) [图](丁洁) [^1] [上接第一版）亩产 国发[2024](1号) [甲][乙]");
	}

	@Test
	void keepsWhatLooksLikeALinkDefinition() {
		assertThat(read("[记者]: 王丹报道", "", "[a]: http://b.example")).extracting(MarkdownBlock::text)
			.containsExactly("[记者]: 王丹报道", "[a]: http://b.example");
	}

	@Test
	void knowsAParagraphThatIsStrongAsAWhole() {
		assertThat(read("**小标题**", "", "**半**截", "", "<b>又一个</b>")).extracting(MarkdownBlock::text, MarkdownBlock::bold)
			.containsExactly(tuple("小标题", true), tuple("半截", false), tuple("又一个", true));
	}

	@Test
	void cutsHtmlParagraphsOnOneLine() {
		assertThat(read("<p><strong>央视网消息</strong>（新闻联播）：甲。<br></p><p>乙。</p>"))
			.containsExactly(block(Kind.PARAGRAPH, 0, "央视网消息（新闻联播）：甲。", 1, 1), block(Kind.PARAGRAPH, 0, "乙。", 1, 1));
	}

	@Test
	void coversLinesThatHoldOnlyTags() {
		assertThat(read("<div>", "<h2>标题</h2>", "<p>", "甲。", "</p>", "</div>"))
			.containsExactly(block(Kind.HEADING, 2, "标题", 1, 2), block(Kind.PARAGRAPH, 0, "甲。", 3, 6));
	}

	@Test
	void dropsScriptsFromTheText() {
		assertThat(read("甲<script>alert(1)</script>乙", "", "<style>p{}</style>"))
			.containsExactly(block(Kind.PARAGRAPH, 0, "甲乙", 1, 1), block(Kind.HIDDEN, 0, "<style>p{}</style>", 3, 3));
	}

	@Test
	void hidesHeadingsWithoutText() {
		assertThat(read("## ", "", "# #", "", "## ** **")).extracting(MarkdownBlock::kind)
			.containsExactly(Kind.HIDDEN, Kind.HIDDEN, Kind.HEADING);
	}

	@Test
	void takesImagesOutOfTheirParagraph() {
		assertThat(read("![会场](a.jpg)", "", "正文![图](b.jpg)继续。")).containsExactly(block(Kind.IMAGE, 0, "会场", 1, 1),
				block(Kind.PARAGRAPH, 0, "正文继续。", 3, 3), block(Kind.IMAGE, 0, "图", 3, 3));
	}

	@Test
	void makesNoHeadingOfASentenceAboveARule() {
		assertThat(read("会议强调。", "----", "要点。", "===")).containsExactly(block(Kind.PARAGRAPH, 0, "会议强调。", 1, 1),
				block(Kind.RULE, 0, "", 2, 2), block(Kind.PARAGRAPH, 0, "要点。", 3, 3), block(Kind.RULE, 0, "", 4, 4));
	}

	@Test
	void beginsAParagraphAtAnIndentedLine() {
		assertThat(read("    本报讯 甲。", "    乙。", "\u3000\u3000本报讯 丙。")).containsExactly(
				block(Kind.PARAGRAPH, 0, "本报讯 甲。", 1, 1), block(Kind.PARAGRAPH, 0, "乙。", 2, 2),
				block(Kind.PARAGRAPH, 0, "本报讯 丙。", 3, 3));
	}

	@Test
	void takesMarksInRunningTextAsTyped() {
		assertThat(read("2024. 年度报告", "", "+ 加一", "", "> 60 分", "", ">引", "", "#标题", "", "####### 七级", "", "- 4 -"))
			.extracting(MarkdownBlock::kind, MarkdownBlock::text)
			.containsExactly(tuple(Kind.PARAGRAPH, "2024. 年度报告"), tuple(Kind.PARAGRAPH, "+ 加一"),
					tuple(Kind.PARAGRAPH, "> 60 分"), tuple(Kind.PARAGRAPH, ">引"), tuple(Kind.PARAGRAPH, "#标题"),
					tuple(Kind.PARAGRAPH, "####### 七级"), tuple(Kind.PARAGRAPH, "- 4 -"));
	}

	@Test
	void keepsListsQuotationsAndTablesAsLines() {
		assertThat(read("名单：", "- 甲", "- 乙", "", "1. 一", "2. 二", "", "> 引文一", "> 引文二", "", "| 队 | 分 |", "|---|---|",
				"| **山西** | 3 |"))
			.containsExactly(block(Kind.PARAGRAPH, 0, "名单：", 1, 1), block(Kind.LIST, 0, "甲\n乙", 2, 3),
					block(Kind.LIST, 0, "1. 一\n2. 二", 5, 6), block(Kind.QUOTE, 0, "引文一\n引文二", 8, 9),
					block(Kind.TABLE, 0, "队 | 分\n山西 | 3", 11, 13));
	}

	@Test
	void readsWhatStandsBetweenFencesLikeAllOtherLines() {
		MarkdownBlocks page = MarkdownBlocks.of(List.of("```markdown", "# 标题", "正文"), ParseLimits.DEFAULTS);
		assertThat(page.blocks()).containsExactly(block(Kind.HIDDEN, 0, "```markdown", 1, 1),
				block(Kind.HEADING, 1, "标题", 2, 2), block(Kind.PARAGRAPH, 0, "正文", 3, 3));
		assertThat(page.notices()).containsExactly(new Notice(1, NoticeKind.FENCE_OPEN, ""));
	}

	@Test
	void readsFrontMatter() {
		MarkdownBlocks page = MarkdownBlocks.of(List.of("---", "paper: 太原晚报", "date: \"2024-12-06\"", "---", "# 标题"),
				ParseLimits.DEFAULTS);
		assertThat(page.frontMatter().paper()).contains("太原晚报");
		assertThat(page.frontMatter().date()).contains("2024-12-06");
		assertThat(page.blocks()).extracting(MarkdownBlock::kind).containsExactly(Kind.HIDDEN, Kind.HEADING);
	}

	private static List<MarkdownBlock> read(String... lines) {
		return MarkdownBlocks.of(List.of(lines), ParseLimits.DEFAULTS).blocks();
	}

	private static MarkdownBlock block(Kind kind, int level, String text, int firstLine, int lastLine) {
		return new MarkdownBlock(kind, level, text, firstLine, lastLine, false);
	}

}
