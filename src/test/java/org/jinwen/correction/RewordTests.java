package org.jinwen.correction;

import java.util.Random;
import java.util.stream.Collectors;

import org.jinwen.bulletin.Block;
import org.jinwen.bulletin.Seam;
import org.jinwen.correction.Outcome.State;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RewordTests {

	private static final String PAGE = """
			## 城西小学搬进新教学楼

			本报讯 12月4日,城西小学新教学楼启用,八百名学生搬进明亮的教室,操场也铺上了塑胶跑道。

			校长介绍,新楼设有十二间实验室、一座两层的图书室,还有一座能容纳三百名学生同时上课的室内

			操场,每间教室都有两台空调。

			(林晓雨)
			""";

	private final Proof proof = new Proof(PAGE);

	@Test
	void keepsWhatDiffersWithAFewWordsAround() {
		assertThat(Reword.between("新教学楼启用，八百名学生搬进教室", "新教学楼启用，九百名学生搬进教室"))
			.isEqualTo(new Reword("楼启用，八百名学生", "楼启用，九百名学生"));
		assertThat(Reword.between("八百", "八百名")).isEqualTo(new Reword("八百", "八百名"));
		assertThat(Reword.between("八百名", "百名")).isEqualTo(new Reword("八百名", "百名"));
	}

	@Test
	void keepsAsManyWordsAsMakeThePlaceTheOnlyOne() {
		String before = "一班八百名学生，二班八百名学生，三班八百名学生";
		Reword change = Reword.between(before, "一班八百名学生，二班九百名学生，三班八百名学生");
		assertThat(change.wrong()).contains("二班八百名");
		assertThat(before.split(change.wrong(), -1)).hasSize(2);
	}

	@Test
	void makesOneTextOfTheOtherWhateverTheyAre() {
		Random random = new Random(20241206);
		for (int run = 0; run < 5_000; run++) {
			String before = text(random, 1 + random.nextInt(30));
			int from = random.nextInt(before.codePointCount(0, before.length()));
			int start = before.offsetByCodePoints(0, from);
			String after = before.substring(0, start) + text(random, random.nextInt(4))
					+ before.substring(before.offsetByCodePoints(start, 1));
			if (!after.equals(before)) {
				Reword change = Reword.between(before, after);
				int place = before.indexOf(change.wrong());
				assertThat(before.indexOf(change.wrong(), place + 1)).as("%s → %s", before, after).isNegative();
				assertThat(before.replace(change.wrong(), change.right())).isEqualTo(after);
				assertThat(change.wrong() + change.right()).as("halves of a character")
					.isEqualTo(new String((change.wrong() + change.right()).codePoints().toArray(), 0,
							(int) (change.wrong() + change.right()).codePoints().count()));
			}
		}
	}

	/** Of few characters, so that much repeats itself, one of them outside the BMP. */
	private static String text(Random random, int length) {
		return random.ints(length, 0, 4)
			.mapToObj((i) -> new String[] { "一", "二", "\uD842\uDFB7", "\uD842\uDFB6" }[i])
			.collect(Collectors.joining());
	}

	@Test
	void mendsAParagraphAcrossItsSeam() {
		this.proof.correct(new Reword("三百名学生", "三百五十名学生"), "校长介绍", "操场,每间");
		this.proof.correct(new Reword("室内操场，每间教室", "室内体育馆，每间教室"), "校长介绍", "操场,每间");
		Block mended = this.proof.article(0).draft().blocks().get(1);
		assertThat(mended.text()).isEqualTo("校长介绍，新楼设有十二间实验室、一座两层的图书室，还有一座能容纳三百五十名学生同时上课的室内体育馆，每间教室都有两台空调。");
		Seam seam = mended.seams().get(0);
		assertThat(mended.text().substring(0, seam.offset())).endsWith("室内");
		this.proof.correct(new Unmend(), "校长介绍", "操场,每间");
		assertThat(this.proof.states()).containsOnly(State.APPLIED);
		assertThat(this.proof.article(0).draft().blocks()).extracting(Block::text)
			.element(2)
			.asString()
			.startsWith("体育馆");
	}

	@Test
	void twoCorrectionsOfAParagraphDoNotUndoEachOther() {
		Correction first = this.proof.correct(new Reword("八百名学生", "九百名学生"), "12月4日");
		this.proof.correct(new Reword("塑胶跑道", "人造草坪"), "12月4日");
		assertThat(lead()).contains("九百名学生", "人造草坪");
		first.takeBack("lin", Proof.NOW);
		assertThat(lead()).contains("八百名学生", "人造草坪");
		assertThat(this.proof.states()).containsExactly(State.TAKEN_BACK, State.APPLIED);
	}

	@Test
	void isInConflictWhereItsWordsStandTwiceOrNotAtAll() {
		this.proof.correct(new Reword("八百名学生", "九百名学生"), "12月4日");
		this.proof.edit("操场也铺上", "八百名学生的操场也铺上");
		assertThat(this.proof.states()).containsExactly(State.CONFLICT);
		assertThat(lead()).doesNotContain("九百名");
		this.proof.edit("八百名学生的操场也铺上", "操场也铺上").edit("八百名", "一千名");
		assertThat(this.proof.states()).containsExactly(State.CONFLICT);
		assertThat(lead()).contains("一千名");
	}

	@Test
	void aDerivedHeadlineAndTheSummaryFollow() {
		Proof headless = new Proof(PAGE.replaceFirst("## .*\n", ""));
		assertThat(headless.article(0).draft().headlineDerived()).isTrue();
		headless.correct(new Reword("新教学楼启用", "旧教学楼翻新"), "12月4日");
		assertThat(headless.article(0).draft()).satisfies((draft) -> {
			assertThat(draft.headline() + draft.summary()).doesNotContain("新教学楼启用");
			assertThat(draft.headlineDerived()).isTrue();
		});
	}

	private String lead() {
		return this.proof.article(0).draft().blocks().get(0).text();
	}

}
