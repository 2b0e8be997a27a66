package org.jinwen.search;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import org.hibernate.search.util.common.SearchException;
import org.hibernate.search.util.common.SearchTimeoutException;
import org.jinwen.article.ArticleFilter;
import org.jinwen.article.ArticleTexts;
import org.jinwen.article.Listings;
import org.jinwen.article.Teaser;
import org.jinwen.ingest.Importer;
import org.jinwen.search.SearchPage.Drop;
import org.jinwen.search.SearchPage.Source;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

class ArticleSearchTests {

	@TempDir
	private static Path index;

	private static Newsroom newsroom;

	@BeforeAll
	static void print() {
		newsroom = Newsroom.open("search", index);
		newsroom.print("own/1",
				List.of(News.of("城东水库大坝加固完工", "12月3日，城东水库大坝加固工程完工，两万亩农田有了灌溉保障。\n下游三个村庄的群众说，今年汛期能睡个安稳觉了。")
					.in("水利")
					.by("陈水生")
					.from("长治")
					.on("2024-12-03"),
						News.of("城西小学搬进新教学楼", "城西小学新教学楼启用，八百名学生搬进明亮的教室。校长说，城东水库的水也甜。")
							.by("林晓雨", "陈水生")
							.from("长治")
							.on("2024-12-04"),
						News.of("早市开进老街区", "老街区早市开张，一百二十个摊位整齐排开。").under("城东水库边的变化").on("2024-11-30").in("民生"),
						News.of("秋粮收购有序进行", "各收购点一早开门，粮农排队交粮。").over("城东水库灌区增产").on("2023-10-02").in("民生"),
						News.of("採訪車開進臺懷鎮", "記者隨採訪車進山，見到發展變化。").on("2024-12-05").from("忻州"),
						News.of("ＡＰＥＣ会议聚焦5G＋工业互联网", "会议讨论（试行）办法，100%的把握_没有问题*。").on("2024-12-05").in("国际"),
						News.of("山西“十四五”规划 收官在即", "晋城、发展、规划一一谈到。").on("2024-12-01"),
						News.of("规划展览馆开放", "收官之年，山西的变化看得见。").on("2024-12-06"),
						News.of("泽州县经济社会 发展稳中向好", "发布会介绍，泽州县经济社会发展稳中向好。").by("丁洁").from("晋城").on("2024-12-05"),
						News.of("陈水生其人", "他当记者三十年。"), News.of("𠮷祥村通了公路", "公路修到家门口。").on("2024-12-02")));
		newsroom.bean(Importer.class).run("test");
		newsroom.awaitIndex();
	}

	@AfterAll
	static void close() {
		newsroom.close();
	}

	@Test
	void putsHeadlineBeforeKickerBeforeDeckBeforeBody() {
		assertThat(newsroom.headlines("城东水库")).containsExactly("城东水库大坝加固完工", "早市开进老街区", "秋粮收购有序进行", "城西小学搬进新教学楼");
		assertThat(newsroom.search("城东水库").source()).isEqualTo(Source.INDEX);
	}

	@Test
	void putsExactPhraseFirst() {
		assertThat(newsroom.headlines("规划 收官")).startsWith("山西“十四五”规划 收官在即").contains("规划展览馆开放");
		assertThat(newsroom.headlines("变化 山西")).startsWith("规划展览馆开放");
	}

	@Test
	void letsTheNewestBreakTies() {
		assertThat(newsroom.headlines("规划")).startsWith("规划展览馆开放", "山西“十四五”规划 收官在即");
	}

	@Test
	void listsNewestFirstWhereNoWordsAreGiven() {
		assertThat(newsroom.search(ArticleFilter.ofSection("民生")).hits()).extracting((hit) -> hit.teaser().headline())
			.containsExactly("早市开进老街区", "秋粮收购有序进行");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			水       | 城东水库大坝加固完工
			apec     | ＡＰＥＣ会议聚焦5G＋工业互联网
			ＡｐＥｃ | ＡＰＥＣ会议聚焦5G＋工业互联网
			5g+工业  | ＡＰＥＣ会议聚焦5G＋工业互联网
			采访车开进台怀镇 | 採訪車開進臺懷鎮
			採訪車   | 採訪車開進臺懷鎮
			發展稳中 | 泽州县经济社会 发展稳中向好
			社会发展 | 泽州县经济社会 发展稳中向好
			会 发    | 泽州县经济社会 发展稳中向好
			(试行)   | ＡＰＥＣ会议聚焦5G＋工业互联网
			100%     | ＡＰＥＣ会议聚焦5G＋工业互联网
			握_没    | ＡＰＥＣ会议聚焦5G＋工业互联网
			题*      | ＡＰＥＣ会议聚焦5G＋工业互联网
			“十四五” | 山西“十四五”规划 收官在即
			西“十    | 山西“十四五”规划 收官在即
			𠮷       | 𠮷祥村通了公路
			""")
	void findsLiterally(String words, String headline) {
		assertThat(newsroom.headlines(words)).contains(headline);
	}

	@Test
	void findsNothingThatDoesNotStandThere() {
		assertThat(newsroom.headlines("库水东城")).isEmpty();
		assertThat(newsroom.headlines("100_的")).isEmpty();
		assertThat(newsroom.headlines("保障。下游")).isEmpty();
	}

	@Test
	void findsReporterBeforeMentions() {
		assertThat(newsroom.headlines("陈水生")).containsExactly("陈水生其人", "城西小学搬进新教学楼", "城东水库大坝加固完工");
		assertThat(newsroom.headlines("丁洁")).contains("泽州县经济社会 发展稳中向好");
	}

	@Test
	void leavesOutWhatFollowsDash() {
		assertThat(newsroom.headlines("城东水库 -大坝 -早市")).containsExactly("秋粮收购有序进行", "城西小学搬进新教学楼");
	}

	@Test
	void takesQuotationAsOneWord() {
		assertThat(newsroom.headlines("\"社会 发展\"")).contains("泽州县经济社会 发展稳中向好");
		assertThat(newsroom.headlines("\"发展 社会\"")).isEmpty();
	}

	@Test
	void countsFacetsExactlyWithTheirOwnSideLeftOpen() {
		Facets facets = newsroom.search(new ArticleFilter("民生", null, null, null, null, "城东水库")).facets();
		assertThat(facets.sections()).extracting(FacetCount::name, FacetCount::articles)
			.containsExactlyInAnyOrder(tuple("民生", 2L), tuple("水利", 1L), tuple("综合", 1L));
		assertThat(facets.months()).extracting(FacetCount::value, FacetCount::articles)
			.containsExactly(tuple("2024-11", 1L), tuple("2023-10", 1L));
		assertThat(facets.reporters()).isEmpty();
		Facets open = newsroom.search("城东水库").facets();
		assertThat(open.reporters()).extracting(FacetCount::value, FacetCount::articles)
			.containsExactlyInAnyOrder(tuple("陈水生", 2L), tuple("林晓雨", 1L));
		assertThat(open.places()).extracting(FacetCount::value, FacetCount::articles)
			.containsExactlyInAnyOrder(tuple("山西省", 2L), tuple("长治市", 2L));
	}

	@Test
	void narrowsByEverySide() {
		assertThat(newsroom
			.search(new ArticleFilter("综合", "林晓雨", "长治", LocalDate.of(2024, 12, 4), LocalDate.of(2024, 12, 4), "城东"))
			.total()).isEqualTo(1);
		assertThat(newsroom
			.search(new ArticleFilter(null, null, null, LocalDate.of(2024, 12, 4), LocalDate.of(2024, 12, 3), "城东"))
			.total()).isZero();
	}

	@Test
	void saysWhatToDropWhereNothingIsFound() {
		SearchPage page = newsroom.search(new ArticleFilter("水利", null, null, null, null, "城东水库 粮农"));
		assertThat(page.total()).isZero();
		assertThat(page.drops()).extracting(Drop::value, Drop::articles)
			.containsExactlyInAnyOrder(tuple("水利", 1L), tuple("粮农", 1L));
		Drop drop = page.drops().stream().filter((one) -> one.value().equals("粮农")).findFirst().orElseThrow();
		assertThat(newsroom.search(drop.without()).total()).isEqualTo(1);
	}

	@Test
	void marksWordsAndQuotesTheirSentences() {
		ArticleHit hit = newsroom.search("水库 灌溉").hits().get(0);
		assertThat(hit.headline().pieces()).extracting(MarkedText.Piece::text, MarkedText.Piece::marked)
			.containsExactly(tuple("城东", false), tuple("水库", true), tuple("大坝加固完工", false));
		assertThat(hit.fragments()).extracting(MarkedText::text).containsExactly("12月3日，城东水库大坝加固工程完工，两万亩农田有了灌溉保障。");
		assertThat(newsroom.search("採訪車開").hits().get(0).fragments()).extracting(MarkedText::text)
			.containsExactly("摘要。");
	}

	@Test
	void findsArticleByEveryTwoCharactersOfItsHeadlineAndRanksItByEveryFour() {
		List<Teaser> all = newsroom.bean(Listings.class).newest(1000);
		HeadlineSurvey survey = HeadlineSurvey.of(newsroom.bean(ArticleSearch.class), all, all);
		assertThat(survey.pieces()).isGreaterThan(300);
		assertThat(survey.misses()).isEmpty();
	}

	@Test
	void findsAsManyAsTheStoreFinds() {
		Random random = new Random(7);
		List<String> texts = new ArrayList<>();
		Listings listings = newsroom.bean(Listings.class);
		newsroom.bean(ArticleTexts.class)
			.of(listings.newest(1000).stream().map((teaser) -> teaser.publicId()).toList())
			.values()
			.forEach((text) -> texts.addAll(List.of(text.body().split("\n"))));
		for (int i = 0; i < 300; i++) {
			String text = texts.get(random.nextInt(texts.size()));
			int start = random.nextInt(text.length());
			String word = text.substring(start, Math.min(text.length(), start + 1 + random.nextInt(5)));
			ArticleFilter filter = ArticleFilter.ALL.withWords(word);
			assertThat(newsroom.search(filter).total()).as("<%s>", word).isEqualTo(listings.count(filter));
		}
	}

	@ParameterizedTest
	@MethodSource("hostileQueries")
	void answersHostileQueryInTime(String words) {
		// the best of three: others may be busy on the machine
		List<SearchPage> pages = Stream.generate(() -> newsroom.search(words)).limit(3).toList();
		assertThat(pages.stream().map(SearchPage::took).min(Duration::compareTo).orElseThrow())
			.isLessThan(Duration.ofMillis(500));
		assertThat(pages.get(0).source()).isEqualTo(Source.INDEX);
	}

	static List<String> hostileQueries() {
		return List.of("山".repeat(50_000), "山西发展".repeat(12_500), "(".repeat(10_000),
				"(".repeat(5000) + ")".repeat(5000), "*", "/.*.*/", "a~9", "\"", "\"\"", "\"a", "“", "-", "--", "- -",
				"\u0000", "\uFFFF", "\uD800", "' or '1'='1", "'; drop table article; --", "%", "_", "%%%%", "!", "\\",
				"AND OR NOT", "headline:山", "[* TO *]", "|| ||", "a ".repeat(5000), "山 ".repeat(5000),
				"-山 ".repeat(5000), "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67");
	}

	@Test
	void takesSqlAndWildcardsLiterally() {
		for (String words : List.of("' or '1'='1", "%%", "__", "*", "?", "/.*/", "[* TO *]", "||")) {
			assertThat(newsroom.search(words).total()).as(words)
				.isEqualTo(newsroom.bean(Listings.class).count(ArticleFilter.ALL.withWords(words)));
		}
		assertThat(newsroom.headlines("%")).contains("ＡＰＥＣ会议聚焦5G＋工业互联网");
	}

	@Test
	void asksTheIndexOnceMoreWhereTimeSeemsToBeOver() {
		IndexFinder index = newsroom.bean(IndexFinder.class);
		IndexFinder late = mock(IndexFinder.class);
		given(late.find(any(), anyInt())).willThrow(mock(SearchTimeoutException.class))
			.willAnswer((call) -> index.find(call.getArgument(0), call.getArgument(1)));
		SearchPage page = asking(late).search(ArticleFilter.ALL.withWords("城东水库"), 1);
		assertThat(page.source()).isEqualTo(Source.INDEX);
		assertThat(page.total()).isEqualTo(4);
	}

	@Test
	void saysSoWhereTheIndexTakesTooLong() {
		SearchPage page = asking(failing(mock(SearchTimeoutException.class))).search(ArticleFilter.ALL.withWords("水库"),
				1);
		assertThat(page.source()).isEqualTo(Source.NOBODY);
		assertThat(page.hits()).isEmpty();
	}

	@Test
	void asksTheStoreWhereTheIndexFails() {
		SearchPage page = asking(failing(new SearchException("broken"))).search(ArticleFilter.ALL.withWords("城东水库"), 1);
		assertThat(page.source()).isEqualTo(Source.STORE);
		assertThat(page.total()).isEqualTo(4);
		newsroom.awaitIndex();
	}

	private static IndexFinder failing(Throwable failure) {
		IndexFinder failing = mock(IndexFinder.class);
		given(failing.find(any(), anyInt())).willThrow(failure);
		return failing;
	}

	private static ArticleSearch asking(IndexFinder index) {
		return new ArticleSearch(newsroom.bean(IndexKeeper.class), index, newsroom.bean(StoreFinder.class),
				newsroom.bean(ArticleTexts.class), newsroom.bean(SearchSettings.class));
	}

	@Test
	void givesTheLastPageForAnyAfterIt() {
		ArticleSearch search = newsroom.bean(ArticleSearch.class);
		SearchPage last = search.search(ArticleFilter.ALL, Integer.MAX_VALUE);
		assertThat(last.page()).isEqualTo(last.pages());
		assertThat(last.hits()).isNotEmpty();
	}

}
