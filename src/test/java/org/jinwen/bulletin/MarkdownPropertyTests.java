package org.jinwen.bulletin;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.jinwen.bulletin.MarkdownBlock.Kind;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What must hold for any page, tried on pages made up at random. */
class MarkdownPropertyTests {

	private static final int TRIES = Integer.getInteger("jinwen.tries", 2_000);

	private static final String[] SOUP = { "正", "文", "本报讯 ", "。", "，", "# ", "## ", "\n", "\n", "\n\n", "- ", "* ",
			"1. ", "2. ", "> ", "|", "|---|", "---", "===", "```", "~~~", "*", "**", "_", "`", "[", "]", "(", ")",
			"&amp;", "\\", "    ", "\u3000\u3000", "\t", "(记者 王丹)", "2024", "+ ", "[甲]: 乙", "!", "{", "\"", "'" };

	private static final String[] TAGS = { "<p>", "</p>", "<br>", "<div>", "</div>", "<!--", "-->", "<script>",
			"</script>", "<b>", "</b>", "<img alt=\"图\">", "<h2>", "</h2>", "<", ">", "<td>", "![图](a.jpg)",
			"[链](https://a.example)", "<![CDATA[", "]]>", "<style>", "</style>" };

	private static final String[] PLAIN = { "正", "文", "本报讯 ", "。", "，", "# ", "## ", "#", " ##", " #\t", "\n", "\n",
			"\n\n", "  \n", "    ", "\u3000\u3000", "\t", "(记者 王丹)", "2024", "--", "!", "{", "\"", "'", "|", "+ ",
			"## \u3000题", "#######" };

	private final Parser oracle = Parser.builder().build();

	@Test
	void everyLineLiesInABlockAndBlocksKeepTheOrder() {
		Random random = new Random(1);
		for (int i = 0; i < TRIES; i++) {
			String page = soup(random, SOUP, TAGS);
			List<String> lines = page.lines().toList();
			List<MarkdownBlock> blocks = MarkdownBlocks.of(lines, ParseLimits.DEFAULTS).blocks();
			boolean[] covered = new boolean[lines.size() + 1];
			int before = 1;
			for (MarkdownBlock block : blocks) {
				assertThat(block.firstLine()).as(page).isBetween(before, block.lastLine());
				assertThat(block.lastLine()).as(page).isLessThanOrEqualTo(lines.size());
				before = block.firstLine();
				for (int line = block.firstLine(); line <= block.lastLine(); line++) {
					covered[line] = true;
				}
			}
			for (int line = 1; line <= lines.size(); line++) {
				assertThat(covered[line] || lines.get(line - 1).isBlank()).as("line %s of%n%s", line, page).isTrue();
			}
		}
	}

	@Test
	void noChineseCharacterIsLostOrMoved() {
		Random random = new Random(2);
		for (int i = 0; i < TRIES; i++) {
			String page = soup(random, SOUP);
			String text = MarkdownBlocks.of(page.lines().toList(), ParseLimits.DEFAULTS)
				.blocks()
				.stream()
				.map(MarkdownBlock::text)
				.collect(Collectors.joining());
			assertThat(chinese(text)).as(page).isEqualTo(chinese(page));
		}
	}

	@Test
	void neighboursDoNotChangeWhatABlockIs() {
		Random random = new Random(3);
		for (int i = 0; i < TRIES; i++) {
			List<String> page = ("题\n\n" + soup(random, SOUP, TAGS)).lines().toList();
			ParseLimits alone = ParseLimits.DEFAULTS;
			MarkdownReader together = new MarkdownReader(page, alone);
			MarkdownReader apart = new MarkdownReader(page, alone);
			List<Chunk> chunks = ChunkScanner.scan(page, 0, alone.blockCharacters()).chunks();
			together.read(chunks);
			chunks.forEach((chunk) -> apart.read(List.of(chunk)));
			assertThat(together.blocks()).as(String.join("\n", page)).isEqualTo(apart.blocks());
		}
	}

	@Test
	void linesWithoutMarkupReadTheSameThroughFlexmark() {
		Random random = new Random(5);
		for (int i = 0; i < TRIES; i++) {
			List<String> page = ("题\n\n" + soup(random, PLAIN)).lines().toList();
			List<Chunk> chunks = ChunkScanner.scan(page, 0, 1_000)
				.chunks()
				.stream()
				.filter((chunk) -> chunk.form() == Chunk.Form.PROSE)
				.toList();
			MarkdownReader asTheyAre = new MarkdownReader(page, ParseLimits.DEFAULTS);
			asTheyAre.read(chunks);
			MarkupReader flexmark = new MarkupReader(page, 2_000_000_000L, System.nanoTime() + 9_000_000_000L,
					(chunk) -> {
					});
			flexmark.read(chunks);
			assertThat(asTheyAre.blocks()).as(String.join("\n", page)).isEqualTo(flexmark.blocks());
		}
	}

	@Test
	void anotherParserSeesTheSameHeadingsAndTexts() {
		Random random = new Random(4);
		for (int i = 0; i < 5 * TRIES; i++) {
			String page = bulletin(random);
			List<String> ours = MarkdownBlocks.of(page.lines().toList(), ParseLimits.DEFAULTS)
				.blocks()
				.stream()
				.map((block) -> (block.kind() == Kind.HEADING) ? block.level() + " " + block.text() : block.text())
				.toList();
			assertThat(ours).as(page).isEqualTo(oracle(page));
		}
	}

	private List<String> oracle(String page) {
		List<String> texts = new ArrayList<>();
		this.oracle.parse(page).accept(new AbstractVisitor() {

			private final StringBuilder text = new StringBuilder();

			@Override
			public void visit(Heading heading) {
				visitChildren(heading);
				flush(heading.getLevel() + " ");
			}

			@Override
			public void visit(Paragraph paragraph) {
				visitChildren(paragraph);
				flush("");
			}

			@Override
			public void visit(Text node) {
				this.text.append(node.getLiteral());
			}

			@Override
			public void visit(Code code) {
				this.text.append(code.getLiteral());
			}

			@Override
			public void visit(SoftLineBreak node) {
				this.text.append('\n');
			}

			@Override
			public void visit(HardLineBreak node) {
				this.text.append('\n');
			}

			@Override
			public void visit(CustomBlock node) {
				throw new IllegalStateException("No extension is in use, but " + node + " was found");
			}

			private void flush(String prefix) {
				texts.add(prefix + this.text);
				this.text.setLength(0);
			}

		});
		return texts;
	}

	private static String bulletin(Random random) {
		StringBuilder page = new StringBuilder();
		int blocks = 1 + random.nextInt(6);
		for (int i = 0; i < blocks; i++) {
			if (random.nextInt(3) == 0) {
				page.append("#".repeat(1 + random.nextInt(6))).append(' ');
				inlines(page, random);
			}
			else {
				inlines(page, random);
				for (int line = random.nextInt(3); line > 0; line--) {
					page.append((random.nextInt(4) == 0) ? "  \n" : "\n");
					inlines(page, random);
				}
			}
			page.append(random.nextBoolean() ? "\n\n" : "\n\n\n");
		}
		return page.toString();
	}

	private static void inlines(StringBuilder page, Random random) {
		page.append("本报讯");
		int pieces = random.nextInt(5);
		for (int i = 0; i < pieces; i++) {
			page.append(switch (random.nextInt(12)) {
				case 0 -> "**要点**";
				case 1 -> "*斜体*";
				case 2 -> "[链接](https://a.example/b)";
				case 3 -> "`代码`";
				case 4 -> "&lt;甲&amp;乙&gt;";
				case 5 -> "\\*\\[";
				case 6 -> "***全***";
				case 7 -> "12月5日,";
				case 8 -> " 3×5=15 ";
				case 9 -> "<https://c.example>";
				case 10 -> "_下划_";
				default -> "正文(试行)。";
			}).append("后");
		}
		page.append("完");
	}

	private static String soup(Random random, String[]... kinds) {
		StringBuilder page = new StringBuilder();
		int pieces = random.nextInt(40);
		for (int i = 0; i < pieces; i++) {
			String[] kind = kinds[random.nextInt(kinds.length)];
			page.append(kind[random.nextInt(kind.length)]);
		}
		return page.toString();
	}

	private static String chinese(String text) {
		return text.codePoints()
			.filter(Character::isIdeographic)
			.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
			.toString();
	}

}
