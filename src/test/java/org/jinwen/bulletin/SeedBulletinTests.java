package org.jinwen.bulletin;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class SeedBulletinTests {

	private static ParsedBulletin bulletin;

	@BeforeAll
	static void parse() throws IOException {
		Path seed = Path.of("seeds", "000_82d4a97c76c5d2a3.md");
		bulletin = new BulletinParser().parse(new BulletinSource("000_82d4a97c76c5d2a3", Files.readAllBytes(seed)));
	}

	@Test
	void findsTenArticlesInTheOrderOfThePage() {
		assertThat(bulletin.articles()).hasSize(10)
			.extracting(ArticleDraft::headline)
			.startsWith("晋城市经济社会发展稳中向好", "美锦能源登上彭博绿金ESG 50榜单", "省技术产权交易中心获优秀奖", "太重整合优化风电资产股权", "革命文物保护利用管理 我省评出两项典型案例",
					"宣传平安建设 筑牢安全防线", "感受中医魅力 传承优秀文化", "公交志愿服务 温暖乘客出行");
	}

	@Test
	void derivesAHeadlineForTheTwoThatHaveNone() {
		assertThat(bulletin.articles()).extracting(ArticleDraft::headlineDerived)
			.containsExactly(false, false, false, false, false, false, false, false, true, true);
		assertThat(bulletin.articles().subList(8, 10)).allSatisfy((article) -> {
			assertThat(article.headline().length()).isBetween(8, 30);
			assertThat(article.headline()).doesNotContain("。", ",");
		});
	}

	@Test
	void printsTheKickerOfTheFirstAndNoOther() {
		assertThat(bulletin.articles()).extracting(ArticleDraft::kicker)
			.startsWith("光机电产业集聚成势 城乡区域发展均衡共美")
			.filteredOn(Objects::nonNull)
			.hasSize(1);
		assertThat(bulletin.articles()).extracting(ArticleDraft::deck).containsOnlyNulls();
	}

	@Test
	void keepsTheSubheadsOfTheFirst() {
		assertThat(bulletin.articles().get(0).blocks()).filteredOn((block) -> block.role() == Role.SUBHEAD)
			.extracting(Block::text)
			.containsExactly("聚焦“经济强” 推动高质量发展走在前", "聚焦“产业优” 发展新质生产力蹚新路", "聚焦“百姓富” 推进共同富裕打样板", "聚焦“生活美” 增进民生福祉创一流");
		assertThat(bulletin.articles().subList(1, 10)).flatExtracting(ArticleDraft::blocks)
			.extracting(Block::role)
			.doesNotContain(Role.SUBHEAD);
	}

	@Test
	void creditsEightPeople() {
		assertThat(bulletin.articles()).extracting((article) -> article.credits().stream().map(Credit::name).toList())
			.containsExactly(List.of("丁洁"), List.of("孙佳敏"), List.of("何宝国"), List.of("何宝国"), List.of("陈辛华"),
					List.of("王丹", "王思宇"), List.of("张晓丽"), List.of(), List.of("弓凤飞"), List.of("何宝国"));
	}

	@Test
	void assignsSectionsAndTagsBySubject() {
		assertThat(bulletin.articles()).extracting(ArticleDraft::section, ArticleDraft::tag)
			.containsExactly(tuple("省政府新闻办发布会", null), tuple(null, null), tuple(null, null), tuple(null, null),
					tuple(null, null), tuple("为民创城不停步", "法治宣传教育"), tuple("为民创城不停步", "文明校园创建"), tuple("为民创城不停步", "志愿服务"),
					tuple(null, null), tuple(null, null));
	}

	@Test
	void datesArticlesByWhatIsPrintedAndProvesTheYearByTheTexts() {
		assertThat(bulletin.articles()).extracting((article) -> Objects.toString(article.date(), null))
			.containsExactly("--12-05", "--12-04", null, "--12-03", null, "--12-04", "--12-05", null, "--12-04", null);
		assertThat(bulletin.articles()).extracting(ArticleDraft::resolvedDate)
			.containsExactly(LocalDate.of(2024, 12, 5), LocalDate.of(2024, 12, 4), null, LocalDate.of(2024, 12, 3),
					null, LocalDate.of(2024, 12, 4), LocalDate.of(2024, 12, 5), null, LocalDate.of(2024, 12, 4), null);
		assertThat(bulletin.articles().get(0).yearEvidence()).isEqualTo(YearEvidence.TEXT);
	}

	@Test
	void findsTheOnePlace() {
		assertThat(bulletin.articles()).extracting(ArticleDraft::place)
			.containsExactly(null, "清徐县", null, null, null, null, null, null, null, null);
	}

	@Test
	void mendsFiveColumnBreaks() {
		assertThat(bulletin.articles()).flatExtracting(ArticleDraft::blocks)
			.flatExtracting(Block::seams)
			.extracting(Seam::lineBefore)
			.containsExactly(17, 27, 55, 65, 118);
		assertThat(bulletin.articles()).extracting((article) -> paragraphs(article).size())
			.containsExactly(8, 4, 3, 2, 4, 4, 2, 3, 4, 3);
		assertThat(paragraphs(bulletin.articles().get(3)).get(1)).contains("新能源装备公司业务包括");
	}

	@Test
	void keepsCreditsOutOfTheText() {
		assertThat(bulletin.articles()).flatExtracting(SeedBulletinTests::paragraphs)
			.noneMatch((text) -> text.contains("孙佳敏") || text.contains("丁洁"));
	}

	@Test
	void accountsForEveryLine() {
		assertThat(bulletin.lines()).hasSize(140);
		assertThat(bulletin.lines()).allMatch((line) -> line.text().isBlank() == (line.role() == null));
		assertThat(bulletin.lines()).extracting(SourceLine::role).doesNotContain(Role.UNASSIGNED);
		assertThat(bulletin.lines()).filteredOn((line) -> line.role() == Role.TAG_AFTER)
			.extracting(SourceLine::text)
			.containsExactly("## 法治宣传教育", "## 文明校园创建");
	}

	private static List<String> paragraphs(ArticleDraft article) {
		return article.blocks()
			.stream()
			.filter((block) -> block.role() == Role.LEAD || block.role() == Role.PARAGRAPH)
			.map(Block::text)
			.toList();
	}

}
