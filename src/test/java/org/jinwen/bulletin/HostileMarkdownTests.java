package org.jinwen.bulletin;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jinwen.bulletin.MarkdownBlock.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/**
 * Input made to hang the parser, overflow its stack or fill its memory. Alone on a
 * machine each ends within the two seconds a block may take; the tests allow for busy
 * build machines.
 */
class HostileMarkdownTests {

	private static final String SEPARATOR = "\n\n## 下一篇\n\n本报讯 **正文**。\n";

	@ParameterizedTest(name = "{0}")
	@MethodSource
	@Timeout(value = 20, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
	void hostileBlocksSpoilNoNeighbour(String name, String block) {
		MarkdownBlocks page = read(block + SEPARATOR);
		int count = page.blocks().size();
		assertThat(page.blocks().subList(count - 2, count)).extracting(MarkdownBlock::kind, MarkdownBlock::text)
			.containsExactly(tuple(Kind.HEADING, "下一篇"), tuple(Kind.PARAGRAPH, "本报讯 正文。"));
		assertThat(count).isGreaterThan(2);
		assertThat(page.notices()).hasSizeLessThan(40).allMatch((notice) -> notice.kind() == NoticeKind.PLAIN_TEXT);
	}

	static Stream<Arguments> hostileBlocksSpoilNoNeighbour() {
		return Stream.of(arguments("square bracket and 40 backslashes", "[" + "\\".repeat(40)),
				arguments("square bracket and 30,000 backslashes", "[" + "\\".repeat(30_000)),
				arguments("quotation marks without spaces", ">".repeat(1_100)),
				arguments("nested quotations", "> ".repeat(1_100) + "引文"),
				arguments("nested quotations to the limit", "> ".repeat(15_000) + "引文"),
				arguments("strokes", "- ".repeat(1_100)), arguments("nested lists", "- ".repeat(1_100) + "甲"),
				arguments("nested lists to the limit", "- ".repeat(15_000) + "甲"),
				arguments("nested emphasis", "*a **a ".repeat(3_300)), arguments("nested links", "[ (](".repeat(500)),
				arguments("nested links to the limit", "[ (](".repeat(6_000)),
				arguments("long comment", "a <!--" + "x".repeat(2_000) + "-->"),
				arguments("long address", "[a](<" + "A".repeat(2_600) + ">)"),
				arguments("long definition", "[a]: <" + "A".repeat(30_000) + ">"),
				arguments("rising backticks", "e"
						+ IntStream.range(1, 250).mapToObj((i) -> "e" + "`".repeat(i)).collect(Collectors.joining())),
				arguments("open images", "![[]()".repeat(5_300)),
				arguments("open character data", "a <!-- <![CDATA[".repeat(1_900)),
				arguments("open instructions", "<?".repeat(15_900)), arguments("open links", "[](".repeat(10_000)),
				arguments("open code", "`a".repeat(15_000)), arguments("open tags", "<p>".repeat(10_000)),
				arguments("tag lines", "<div>\n".repeat(5_000)), arguments("brackets on lines", "[\n".repeat(15_000)),
				arguments("quotation lines", "> 甲\n".repeat(25_000)),
				arguments("entities", "&#x1F600;".repeat(100_000)),
				arguments("entities to the limit", "&#x1F600;".repeat(3_500)),
				arguments("unpaired emphasis", "a**b" + "c* ".repeat(10_000)),
				arguments("emphasis in links", "**x [a*b**c*](d)".repeat(1_900)),
				arguments("20,000 definitions",
						IntStream.range(0, 20_000)
							.mapToObj((i) -> "[a" + i + "]: http://b.example/" + i)
							.collect(Collectors.joining("\n"))),
				arguments("table of 300 columns and 12,000 rows",
						"|" + "a|".repeat(300) + "\n|" + "-|".repeat(300) + "\n" + "|x|\n".repeat(12_000)));
	}

	@Test
	@Timeout(10)
	void aDefinitionThatIsUsedOftenDoesNotGrowTheText() {
		String page = "[a]: <http://" + "x".repeat(10_000) + ">\n\n" + "[a]\n\n".repeat(10_000);
		int characters = read(page).blocks().stream().mapToInt((block) -> block.text().length()).sum();
		assertThat(characters).isLessThan(page.length());
	}

	@Test
	@Timeout(20)
	void takesALineOfTenMegabytesAsPlainTextInParts() {
		MarkdownBlocks page = read("## 标题\n\n" + "正文内容。".repeat(700_000) + SEPARATOR);
		assertThat(page.notices()).containsExactly(new Notice(3, NoticeKind.PLAIN_TEXT, "正文内容。正文内容。正文内容。正文内容。"));
		assertThat(page.blocks()).filteredOn((block) -> block.firstLine() == 3)
			.allSatisfy((block) -> assertThat(block.text()).endsWith("。").hasSizeLessThanOrEqualTo(32_000))
			.extracting((block) -> block.text().length())
			.satisfies(
					(lengths) -> assertThat(lengths.stream().mapToInt(Integer::intValue).sum()).isEqualTo(3_500_000));
	}

	@Test
	@Timeout(5)
	void refusesAHundredThousandHeadings() {
		MarkdownBlocks page = read("## 题\n".repeat(100_000));
		assertThat(page.blocks()).isEmpty();
		assertThat(page.notices()).containsExactly(new Notice(2_001, NoticeKind.TOO_MANY_HEADINGS, "2000"));
	}

	@Test
	@Timeout(5)
	void readsAHundredThousandEmptyParagraphsAsOneBlankLine() {
		assertThat(read("## 题\n" + "\n \n".repeat(100_000) + "正文").blocks())
			.extracting(MarkdownBlock::kind, MarkdownBlock::text)
			.containsExactly(tuple(Kind.HEADING, "题"), tuple(Kind.PARAGRAPH, "正文"));
	}

	@Test
	@Timeout(20)
	void readsAnArticleOfFourMegabytes() {
		MarkdownBlocks page = read("## 标题\n\n" + ("正文**内容**很长。".repeat(30) + "\n\n").repeat(5_000));
		assertThat(page.blocks()).hasSize(5_001);
		assertThat(page.blocks().get(5_000).text()).isEqualTo("正文内容很长。".repeat(30));
		assertThat(page.notices()).isEmpty();
	}

	@Test
	@Timeout(20)
	void stopsReadingMarkdownWhenTheTimeOfTheBulletinIsUp() {
		ParseLimits limits = new ParseLimits(Duration.ofMillis(80), Duration.ofMillis(400), 32_000, 2_000);
		String bad = "[ (](".repeat(6_000);
		long start = System.nanoTime();
		MarkdownBlocks page = MarkdownBlocks.of(List.of(String
			.join("\n\n", bad, bad, bad, bad, bad, bad, bad, bad, bad, bad, bad, bad, bad, bad, bad, bad, bad, bad, bad,
					bad)
			.split("\n")), limits);
		assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(4));
		assertThat(page.blocks()).hasSize(20).allSatisfy((block) -> assertThat(block.text()).isEqualTo(bad));
		assertThat(page.notices()).hasSizeBetween(2, 19);
	}

	@Test
	void keepsAnInterruptForTheCaller() {
		Thread.currentThread().interrupt();
		assertThat(read("**正文**").blocks()).hasSize(1);
		assertThat(Thread.interrupted()).isTrue();
	}

	@Test
	void readsDeepNestingOnASmallStack() throws InterruptedException {
		int[] blocks = new int[1];
		Thread small = new Thread(null, () -> blocks[0] = read("> ".repeat(2_000) + "引文").blocks().size(), "small",
				128 * 1024);
		small.start();
		small.join();
		assertThat(blocks[0]).isEqualTo(1);
	}

	private static MarkdownBlocks read(String page) {
		return MarkdownBlocks.of(SourceText.of(page.getBytes(StandardCharsets.UTF_8)).lines(), ParseLimits.DEFAULTS);
	}

}
