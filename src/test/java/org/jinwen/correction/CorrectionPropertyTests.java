package org.jinwen.correction;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jinwen.article.Bulletin;
import org.jinwen.article.BulletinImprint;
import org.jinwen.bulletin.ParsedBulletin;
import org.jinwen.bulletin.SourceLine;
import org.jinwen.correction.Outcome.State;
import org.jinwen.correction.Wording.Field;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * However a source is edited between a correction and the next import, the correction is
 * applied, in conflict or orphaned, and where it is applied it is applied to its own
 * line.
 */
class CorrectionPropertyTests {

	private static final String HAN = "城东水库大坝加固工程完两万亩农田有了灌溉保障下游三个村庄群众说今年汛期终于能睡安稳觉学校新楼启用学生搬进明亮教室早市开张摊位整齐";

	private final Random random = new Random(20241206);

	@Test
	void appliesToItsOwnLineOrNotAtAll() {
		int applied = 0;
		for (int run = 0; run < 1_500; run++) {
			List<Line> page = page();
			Line target = page.get(this.random.nextInt(page.size()));
			Anchor anchor = source(page).cast(page.indexOf(target) * 2 + 1, page.indexOf(target) * 2 + 1);
			List<Line> edited = edited(page);
			Whereabouts found = source(edited).find(anchor);
			if (found.certainty() == Whereabouts.Certainty.EXACT) {
				applied++;
				Line line = edited.get((found.firstLine() - 1) / 2);
				assertThat(line.text()).isEqualTo(target.text());
				assertThat(isAtHome(target, page, (found.firstLine() - 1) / 2, edited))
					.as("run %d: %s", run, line.text())
					.isTrue();
			}
			else if (found.certainty() == Whereabouts.Certainty.GONE) {
				assertThat(edited).as("run %d", run).doesNotContain(target);
			}
		}
		assertThat(applied).as("editing elsewhere does little harm").isGreaterThan(900);
	}

	@Test
	void correctsTheHeadlineOfItsOwnStoryOrNone() {
		int applied = 0;
		for (int run = 0; run < 300; run++) {
			List<Line> page = page();
			List<Line> headlines = page.stream().filter((line) -> line.text().startsWith("## ")).toList();
			Line target = headlines.get(this.random.nextInt(headlines.size()));
			Proof proof = new Proof(text(page));
			int number = page.indexOf(target) * 2 + 1;
			ParsedBulletin parsed = Proof.parse(proof.text());
			Correction correction = new Correction(
					new Bulletin(new BulletinImprint("k", "k.md", "", "UTF-8", "1", null, null, null)), "0123456789ab",
					new Wording(Field.HEADLINE, "更正之后的标题"),
					CorrectedBulletin.of(parsed, List.of()).cast(number, number),
					new EditorsNote(null, false, "lin", Proof.NOW));
			List<Line> edited = edited(page);
			CorrectedBulletin printed = CorrectedBulletin.of(Proof.parse(text(edited)), List.of(correction));
			List<CorrectedArticle> corrected = printed.articles()
				.stream()
				.filter((article) -> article.draft().headline().equals("更正之后的标题"))
				.toList();
			if (printed.outcomes().get(0).state() == State.APPLIED) {
				applied++;
				int place = (printed.outcomes().get(0).line() - 1) / 2;
				assertThat(isAtHome(target, page, place, edited)).as("run %d: %s", run, target.text()).isTrue();
				assertThat(corrected).as("run %d", run)
					.singleElement()
					.satisfies((article) -> assertThat(article.lines()).contains(2 * place + 1));
			}
			else {
				assertThat(corrected).as("run %d", run).isEmpty();
			}
		}
		assertThat(applied).isGreaterThan(150);
	}

	/**
	 * Whether a line is the target itself or, word for word like it, stands among the
	 * lines the target stood among.
	 */
	private static boolean isAtHome(Line target, List<Line> page, int place, List<Line> edited) {
		if (edited.get(place).identity() == target.identity()) {
			return true;
		}
		Set<Integer> home = neighbours(page, target.identity()).collect(Collectors.toSet());
		return neighbours(edited, place).filter(home::contains).count() >= 2;
	}

	private static Stream<Integer> neighbours(List<Line> page, int place) {
		return IntStream.rangeClosed(Math.max(0, place - 3), Math.min(page.size() - 1, place + 3))
			.filter((i) -> i != place)
			.mapToObj((i) -> page.get(i).identity())
			.filter((identity) -> identity >= 0);
	}

	private List<Line> page() {
		List<Line> page = new ArrayList<>();
		int stories = 3 + this.random.nextInt(4);
		for (int story = 0; story < stories; story++) {
			add(page, "## " + (this.random.nextInt(5) == 0 ? "简讯" : words(8, 14)));
			add(page, "本报讯 12月" + (1 + this.random.nextInt(28)) + "日," + words(30, 60) + "。");
			int paragraphs = this.random.nextInt(4);
			for (int paragraph = 0; paragraph < paragraphs; paragraph++) {
				add(page, words(20, 60) + "。");
			}
			add(page, "(" + (this.random.nextBoolean() ? "陈水生" : "林晓雨") + ")");
		}
		return page;
	}

	private static void add(List<Line> page, String text) {
		page.add(new Line(page.size(), text));
	}

	/** Adds, removes, rewrites, copies and moves lines, one to four times. */
	private List<Line> edited(List<Line> page) {
		List<Line> edited = new ArrayList<>(page);
		int edits = 1 + this.random.nextInt(4);
		for (int i = 0; i < edits; i++) {
			int at = this.random.nextInt(edited.size());
			Line line = edited.get(at);
			switch (this.random.nextInt(6)) {
				case 0 -> edited.add(at, new Line(-1, words(20, 40) + "。"));
				case 1 -> edited.remove(at);
				case 2 -> edited.set(at, new Line(line.identity(), line.text().replace("。", "," + words(2, 6) + "。")));
				case 3 -> edited.add(this.random.nextInt(edited.size()), new Line(-1, line.text()));
				case 4 -> {
					edited.remove(at);
					edited.add(this.random.nextInt(edited.size() + 1), line);
				}
				default -> edited.set(at, new Line(-1, words(10, 50) + "。"));
			}
			if (edited.isEmpty()) {
				edited.add(new Line(-1, "空"));
			}
		}
		return edited;
	}

	private String words(int least, int most) {
		return this.random.ints(least + this.random.nextInt(most - least + 1), 0, HAN.length())
			.mapToObj((i) -> String.valueOf(HAN.charAt(i)))
			.collect(Collectors.joining());
	}

	private static String text(List<Line> page) {
		return page.stream().map(Line::text).collect(Collectors.joining("\n\n"));
	}

	private static SourceLines source(List<Line> page) {
		return new SourceLines(IntStream.range(0, page.size())
			.mapToObj((i) -> new SourceLine(2 * i + 1, page.get(i).text(), null, null, List.of(), null))
			.toList());
	}

	/**
	 * A line that can be told from others with the same words; -1 for one that is new.
	 */
	private record Line(int identity, String text) {
	}

}
