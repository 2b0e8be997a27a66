package org.jinwen.correction;

import java.time.LocalDate;
import java.util.List;

import org.jinwen.article.Erratum;
import org.jinwen.bulletin.Block;
import org.jinwen.bulletin.Credit;
import org.jinwen.bulletin.Role;
import org.jinwen.correction.Outcome.State;
import org.jinwen.correction.Wording.Field;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class CorrectedBulletinTests {

	private static final String PAGE = """
			## 城东水库大坝加固完工

			本报讯 12月3日,城东水库大坝加固工程完工,两万亩农田有了灌溉保障。

			下游三个村庄的群众说,今年汛期终于能睡个安稳觉了。

			(陈水生)

			## 城西小学搬进新教学楼

			本报讯 12月4日,城西小学新教学楼启用,八百名学生搬进明亮的教室。

			校长介绍,新楼设有实验室、图书室和室内操场。

			家长代表说,孩子们再也不用在走廊里上体育课了。

			(林晓雨)

			## 早市开进老街区

			本报讯 12月5日,老街区早市开张,一百二十个摊位整齐排开,附近居民买菜不再绕远路。

			街道办事处安排了专人维持秩序,九点收摊后半小时内清扫完毕。

			(陈水生)
			""";

	private final Proof proof = new Proof(PAGE);

	@Test
	void changesTheWordsAtTheHead() {
		this.proof.correct(new Wording(Field.HEADLINE, "城东水库加固完工"), "城东水库大坝加固完工");
		this.proof.correct(new Wording(Field.KICKER, "两万亩农田受益"), "城东水库大坝加固完工");
		this.proof.correct(new Wording(Field.SECTION, "民生"), "城东水库大坝加固完工");
		this.proof.correct(new Dating(LocalDate.of(2024, 12, 2)), "12月3日");
		this.proof.correct(new Crediting(List.of(new Credit("陈水", "记者"), new Credit("生子", null))), "12月3日");
		assertThat(this.proof.article(0).draft()).satisfies((draft) -> {
			assertThat(draft.headline()).isEqualTo("城东水库加固完工");
			assertThat(draft.kicker()).isEqualTo("两万亩农田受益");
			assertThat(draft.section()).isEqualTo("民生");
			assertThat(draft.resolvedDate()).isEqualTo("2024-12-02");
			assertThat(draft.date()).hasToString("2024-12-02");
			assertThat(draft.credits()).extracting(Credit::name).containsExactly("陈水", "生子");
		});
		assertThat(this.proof.states()).containsOnly(State.APPLIED);
	}

	@Test
	void theLastOfTwoCorrectionsCounts() {
		this.proof.correct(new Wording(Field.HEADLINE, "一"), "城东水库大坝加固完工");
		Correction second = this.proof.correct(new Wording(Field.HEADLINE, "二"), "城东水库大坝加固完工");
		assertThat(this.proof.headlines()).startsWith("二");
		second.takeBack("lin", Proof.NOW);
		assertThat(this.proof.headlines()).startsWith("一");
		assertThat(this.proof.states()).containsExactly(State.APPLIED, State.TAKEN_BACK);
	}

	@Test
	void survivesLinesAddedAboveAndArticlesMoved() {
		this.proof.correct(new Wording(Field.HEADLINE, "新楼启用"), "城西小学搬进新教学楼");
		this.proof.edit("## 城东", "## 新开的书店\n\n本报讯 12月6日,第一家社区书店开门迎客,周末有亲子读书会。\n\n(李四)\n\n## 城东");
		assertThat(this.proof.headlines()).containsExactly("新开的书店", "城东水库大坝加固完工", "新楼启用", "早市开进老街区");
		String school = PAGE.substring(PAGE.indexOf("## 城西"), PAGE.indexOf("## 早市"));
		this.proof.edit(school, "").edit("## 新开", school + "## 新开");
		assertThat(this.proof.headlines()).containsExactly("新楼启用", "新开的书店", "城东水库大坝加固完工", "早市开进老街区");
		assertThat(this.proof.states()).containsOnly(State.APPLIED);
	}

	@Test
	void isInConflictWhenTheSourceUnderItChanged() {
		this.proof.correct(new Wording(Field.HEADLINE, "新楼启用"), "城西小学搬进新教学楼");
		this.proof.edit("城西小学搬进新教学楼", "城西小学乔迁新教学楼");
		Outcome outcome = this.proof.print().outcomes().get(0);
		assertThat(outcome.state()).isEqualTo(State.CONFLICT);
		assertThat(outcome.textNow()).isEqualTo("## 城西小学乔迁新教学楼");
		assertThat(this.proof.headlines()).contains("城西小学乔迁新教学楼").doesNotContain("新楼启用");
	}

	@Test
	void isOrphanedWhenWhatItCorrectedIsGone() {
		this.proof.correct(new Wording(Field.HEADLINE, "新楼启用"), "城西小学搬进新教学楼");
		this.proof.edit(PAGE.substring(PAGE.indexOf("## 城西"), PAGE.indexOf("## 早市")), "");
		assertThat(this.proof.states()).containsExactly(State.ORPHANED);
		assertThat(this.proof.headlines()).containsExactly("城东水库大坝加固完工", "早市开进老街区");
	}

	@Test
	void doesNotFollowAHeadlineToAnotherStory() {
		this.proof.correct(new Wording(Field.HEADLINE, "新楼启用"), "城西小学搬进新教学楼");
		this.proof.edit("## 城西小学搬进新教学楼", "## 校舍").edit("## 早市开进老街区", "## 城西小学搬进新教学楼");
		assertThat(this.proof.states()).containsExactly(State.CONFLICT);
		assertThat(this.proof.headlines()).doesNotContain("新楼启用");
	}

	@Test
	void doesNotChooseBetweenTwoPlacesThatAreAlike() {
		this.proof.correct(new Wording(Field.HEADLINE, "新楼启用"), "城西小学搬进新教学楼");
		this.proof.edit(PAGE, PAGE + "\n" + PAGE);
		assertThat(this.proof.states()).containsExactly(State.CONFLICT);
		assertThat(this.proof.headlines()).doesNotContain("新楼启用");
	}

	@Test
	void joinsAnArticleWithTheNext() {
		Correction join = this.proof.correct(new Join("bbbbbbbbbbbb"), "(林晓雨)", "早市开进老街区");
		assertThat(this.proof.headlines()).containsExactly("城东水库大坝加固完工", "城西小学搬进新教学楼");
		assertThat(this.proof.article(1).draft()).satisfies((draft) -> {
			assertThat(draft.blocks()).filteredOn((block) -> block.role() == Role.SUBHEAD)
				.extracting(Block::text)
				.containsExactly("早市开进老街区");
			assertThat(draft.credits()).extracting(Credit::name).containsExactly("林晓雨", "陈水生");
			assertThat(draft.lastLine()).isEqualTo(this.proof.text().lines().toList().size());
		});
		join.takeBack("lin", Proof.NOW);
		assertThat(this.proof.headlines()).hasSize(3);
		assertThat(this.proof.article(2).formerId()).isEqualTo("bbbbbbbbbbbb");
	}

	@Test
	void doesNotJoinAcrossAnArticleThatCameBetween() {
		this.proof.correct(new Join("bbbbbbbbbbbb"), "(林晓雨)", "早市开进老街区");
		this.proof.edit("## 早市", "## 新开的书店\n\n本报讯 12月6日,第一家社区书店开门迎客,周末有亲子读书会。\n\n(李四)\n\n## 早市");
		assertThat(this.proof.states()).containsExactly(State.CONFLICT);
		assertThat(this.proof.headlines()).hasSize(4);
	}

	@Test
	void splitsAnArticleAtALine() {
		this.proof.correct(new Split(), "家长代表说");
		assertThat(this.proof.headlines()).hasSize(4);
		assertThat(this.proof.article(1).draft().blocks()).hasSize(2);
		assertThat(this.proof.article(1).draft().credits()).isEmpty();
		assertThat(this.proof.article(2).draft()).satisfies((draft) -> {
			assertThat(draft.headlineDerived()).isTrue();
			assertThat(draft.headline()).contains("孩子们");
			assertThat(draft.credits()).extracting(Credit::name).containsExactly("林晓雨");
			assertThat(draft.summary()).isEqualTo("家长代表说,孩子们再也不用在走廊里上体育课了。");
		});
	}

	@Test
	void correctsAnArticleThatWasSplitOff() {
		this.proof.correct(new Split(), "家长代表说");
		this.proof.correct(new Wording(Field.HEADLINE, "体育课进了室内"), "家长代表说");
		assertThat(this.proof.headlines()).containsExactly("城东水库大坝加固完工", "城西小学搬进新教学楼", "体育课进了室内", "早市开进老街区");
	}

	@Test
	void movesAParagraphWithinAndBetweenArticles() {
		this.proof.correct(new Move(this.proof.cast(List.of("12月4日"))), "家长代表说");
		this.proof.correct(new Move(this.proof.cast(List.of("12月5日"))), "校长介绍");
		assertThat(this.proof.article(1).draft().blocks()).extracting(Block::text)
			.satisfiesExactly((lead) -> assertThat(lead).contains("12月4日"),
					(moved) -> assertThat(moved).startsWith("家长代表"));
		assertThat(this.proof.article(2).draft().blocks()).extracting(Block::text)
			.satisfiesExactly((lead) -> assertThat(lead).contains("12月5日"),
					(moved) -> assertThat(moved).startsWith("校长介绍"), (last) -> assertThat(last).startsWith("街道"));
	}

	@Test
	void mendsAndOpensSeams() {
		this.proof.correct(new Mend(), "校长介绍", "家长代表说");
		Block mended = this.proof.article(1).draft().blocks().get(1);
		assertThat(mended.text()).contains("室内操场。家长代表");
		assertThat(mended.seams()).hasSize(1);
		this.proof.correct(new Unmend(), "校长介绍", "家长代表说");
		assertThat(this.proof.article(1).draft().blocks()).extracting(Block::text)
			.containsExactlyElementsOf(new Proof(PAGE).article(1).draft().blocks().stream().map(Block::text).toList());
	}

	@Test
	void hidesAnArticle() {
		Correction hide = this.proof.correct(new Hide(), "城西小学搬进新教学楼");
		assertThat(this.proof.headlines()).containsExactly("城东水库大坝加固完工", "早市开进老街区");
		this.proof.edit("城西小学搬进新教学楼", "城西小学乔迁新教学楼");
		assertThat(this.proof.states()).containsExactly(State.CONFLICT);
		assertThat(this.proof.headlines()).as("what was withdrawn stays so until an editor looks").hasSize(2);
		this.proof.edit("城西小学乔迁新教学楼", "城西小学搬进新教学楼");
		hide.takeBack("lin", Proof.NOW);
		assertThat(this.proof.headlines()).hasSize(3);
		assertThat(this.proof.article(1).formerId()).isEqualTo("0123456789ab");
	}

	@Test
	void readsALineOtherwise() {
		this.proof.correct(new Reread(Role.SUBHEAD), "校长介绍");
		this.proof.correct(new Reread(Role.PARAGRAPH), "早市开进老街区");
		assertThat(this.proof.headlines()).hasSize(2);
		assertThat(this.proof.article(1).draft().blocks()).extracting(Block::role)
			.containsExactly(Role.LEAD, Role.SUBHEAD, Role.PARAGRAPH, Role.SUBHEAD, Role.PARAGRAPH, Role.PARAGRAPH);
	}

	@Test
	void refusesWhatMakesNoSenseThere() {
		this.proof.correct(new Split(), "## 城西");
		this.proof.correct(new Split(), "12月4日");
		this.proof.correct(new Mend(), "12月3日", "12月4日");
		this.proof.correct(new Wording(Field.HEADLINE, "新"), "家长代表");
		assertThat(this.proof.states()).containsExactly(State.APPLIED, State.CONFLICT, State.CONFLICT, State.CONFLICT);
		assertThat(this.proof.print().articles()).extracting(CorrectedArticle::draft)
			.isEqualTo(Proof.parse(PAGE).articles());
	}

	@Test
	void tellsReadersWhatTheEditorSays() {
		this.proof.correct(new Wording(Field.HEADLINE, "新楼启用"), "城西小学搬进新教学楼");
		assertThat(this.proof.article(1).errata()).containsExactly(new Erratum(Proof.NOW, "错字"));
		assertThat(this.proof.article(0).errata()).isEmpty();
	}

	@Test
	void changesNothingWithoutCorrections() {
		assertThat(this.proof.print().articles()).extracting(CorrectedArticle::draft)
			.isEqualTo(Proof.parse(PAGE).articles());
	}

}
