package org.jinwen.ingest;

import java.util.List;
import java.util.Map;

import org.jinwen.ingest.Reconciliation.Words;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ReconciliationTests {

	private static final String DAM = "本报讯 12月3日,城东水库大坝加固工程完工,两万亩农田有了灌溉保障,下游三个村庄不再担心汛期。";

	private static final String SCHOOL = "本报讯 城西小学新教学楼昨日启用,八百名学生搬进明亮的教室,操场也铺上了塑胶跑道。";

	@Test
	void pairsTheSameArticlesWhereverTheyStand() {
		assertThat(Reconciliation.pair(List.of(words("学校", SCHOOL), words("水库", DAM)),
				List.of(words("水库", DAM), words("学校", SCHOOL))))
			.isEqualTo(Map.of(0, 1, 1, 0));
	}

	@Test
	void recognisesAnArticleWhoseLeadWasCorrected() {
		assertThat(Reconciliation.pair(List.of(words("水库加固完工", DAM.replace("12月3日,城东", "12月2日,市东"))),
				List.of(words("学校", SCHOOL), words("水库加固完工", DAM))))
			.isEqualTo(Map.of(0, 1));
	}

	@Test
	void recognisesAnArticleByItsOpeningThoughTheRestIsNew() {
		assertThat(Reconciliation.pair(List.of(words("另一个题目", DAM + SCHOOL.repeat(5))), List.of(words("水库", DAM))))
			.isEqualTo(Map.of(0, 0));
	}

	@Test
	void leavesStrangersAlone() {
		assertThat(Reconciliation.pair(List.of(words("学校", SCHOOL)), List.of(words("水库", DAM)))).isEmpty();
	}

	@Test
	void pairsEachArticleOnce() {
		assertThat(Reconciliation.pair(List.of(words("水库", DAM), words("水库", DAM)), List.of(words("水库", DAM))))
			.isEqualTo(Map.of(0, 0));
	}

	@Test
	void prefersTheWholeBodyOverTheOpening() {
		Words longer = words("水库", DAM + "工程历时两年。");
		Words shorter = words("水库", DAM);
		assertThat(Reconciliation.pair(List.of(shorter, longer), List.of(longer, shorter)))
			.isEqualTo(Map.of(0, 1, 1, 0));
	}

	@Test
	void takesEmptyTexts() {
		assertThat(Reconciliation.pair(List.of(words("", "")), List.of(words("水库", DAM)))).isEmpty();
		assertThat(Reconciliation.pair(List.of(), List.of())).isEmpty();
	}

	private static Words words(String headline, String body) {
		return Words.of(headline, body);
	}

}
