package org.jinwen.article;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.assertj.core.api.Condition;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.data.jpa.test.autoconfigure.DataJpaTest;
import org.springframework.boot.jpa.test.autoconfigure.TestEntityManager;
import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

@DataJpaTest(properties = "spring.jpa.properties.hibernate.generate_statistics=true")
@Import({ Listings.class, AddressBook.class, Teasers.class, NameCounts.class, DayCounts.class, ArticleTexts.class,
		Relatives.class, PlaceCounts.class })
class ListingsTests {

	@Autowired
	private TestEntityManager entities;

	@Autowired
	private Listings listings;

	@Autowired
	private ArticleTexts texts;

	@Autowired
	private DayCounts days;

	@Autowired
	private AddressBook addresses;

	@Autowired
	private NameCounts names;

	@Autowired
	private Articles articles;

	@Autowired
	private Relatives relatives;

	@Autowired
	private PlaceCounts placeCounts;

	private final Set<Place> places = new HashSet<>();

	private int ordinal;

	@BeforeEach
	void printBulletin() {
		Bulletin bulletin = this.entities.persist(
				new Bulletin(new BulletinImprint("a/b", "a/b.md", "0".repeat(64), "UTF-8", "1", null, null, null)));
		Section economy = this.entities.persist(new Section("经济", "经济"));
		Reporter he = this.entities.persist(new Reporter("何宝国", "何宝国"));
		Reporter ding = this.entities.persist(new Reporter("丁洁", "丁洁"));
		this.places.clear();
		this.places.add(this.entities.persist(new Place("14", "山西省", "山西省", "山西")));
		this.places.add(this.entities.persist(new Place("1401", "太原市", "太原市", "太原")));
		print(bulletin, economy, "太重整合股权", LocalDate.of(2024, 12, 3), he);
		print(bulletin, economy, "中心获奖", LocalDate.of(2024, 12, 5), ding, he);
		print(bulletin, null, "100%的把握_", null, ding);
		this.entities.flush();
		this.entities.clear();
	}

	private void print(Bulletin bulletin, @Nullable Section section, String headline, @Nullable LocalDate date,
			Reporter... reporters) {
		this.ordinal++;
		Article article = new Article(PublicId.of(bulletin.getKey(), headline, 0), bulletin);
		article.print(new Printing(this.ordinal, section,
				List.of(reporters).stream().map((reporter) -> new Credit(reporter, "记者")).toList(),
				new ArticleText(null, null, headline, false, null, "--12-05", date, null, null, headline + "。", 4,
						ArticleText.Confidence.HIGH, 1, 3,
						List.of(new BodyBlock(BodyBlock.Type.PARAGRAPH, headline + "。", 2, 3, List.of(2)))),
				Printing.listedOn(date, null), (section != null) ? this.places : Set.of()));
		this.articles.save(article);
	}

	@Test
	void listsNewestFirstAndUndatedLast() {
		assertThat(this.listings.list(ArticleFilter.ALL, 1).teasers()).extracting(Teaser::headline)
			.containsExactly("中心获奖", "太重整合股权", "100%的把握_");
	}

	@Test
	void combinesSectionAndReporter() {
		Listing listing = this.listings.list(new ArticleFilter("经济", "丁洁", null, null, null, null), 1);
		assertThat(listing.teasers()).extracting(Teaser::headline).containsExactly("中心获奖");
		assertThat(listing.teasers().get(0).reporters()).extracting(Named::name).containsExactly("丁洁", "何宝国");
	}

	@Test
	void countsWhatEachSideCouldBeNarrowedTo() {
		Listing listing = this.listings.list(ArticleFilter.ofReporter("丁洁"), 1);
		assertThat(listing.sections()).extracting(NamedCount::name, NamedCount::articles)
			.containsExactlyInAnyOrder(tuple("经济", 1L), tuple("综合", 1L));
		assertThat(listing.reporters()).extracting(NamedCount::name).containsExactlyInAnyOrder("何宝国", "丁洁");
	}

	@Test
	void findsWhatHasSomethingToDoWithAnArticle() {
		Article article = this.articles.findByPublicId(PublicId.of("a/b", "太重整合股权", 0)).orElseThrow();
		assertThat(this.relatives.of(article, 5)).extracting(Relative::tie, Relative::headline)
			.containsExactly(tuple(Relative.Tie.REPORTER, "中心获奖"), tuple(Relative.Tie.SUBJECT, "中心获奖"));
		Article undated = this.articles.findByPublicId(PublicId.of("a/b", "100%的把握_", 0)).orElseThrow();
		assertThat(this.relatives.of(undated, 5)).extracting(Relative::tie, Relative::headline)
			.containsExactly(tuple(Relative.Tie.REPORTER, "中心获奖"));
	}

	@Test
	void countsPlacesWithThoseInThem() {
		assertThat(this.placeCounts.all()).extracting(PlaceCount::name, PlaceCount::articles)
			.containsExactly(tuple("山西省", 2L), tuple("太原市", 2L));
		assertThat(this.placeCounts.beside("1401")).extracting(PlaceCount::code).containsExactly("14", "1401");
		assertThat(this.names.busiest(1).places()).extracting(NamedCount::name).containsExactly("太原市");
		assertThat(this.names.busiest(1).reporters()).extracting(NamedCount::articles).containsExactly(2L);
		assertThat(this.listings.list(ArticleFilter.ofPlace("太原"), 1).total()).isEqualTo(2);
	}

	@Test
	void tellsHowArticlesSpreadOverTime() {
		Chronicle chronicle = this.listings.chronicle(ArticleFilter.ALL, 1);
		assertThat(chronicle.listing().total()).isEqualTo(3);
		assertThat(chronicle.months()).containsExactly(
				new MonthCount(YearMonth.of(2024, 12), 2, LocalDate.of(2024, 12, 3), LocalDate.of(2024, 12, 5)));
		assertThat(this.days.daysBeside(LocalDate.of(2024, 12, 3), LocalDate.of(2024, 12, 3)))
			.isEqualTo(new DayCounts.DaysBeside(null, LocalDate.of(2024, 12, 5)));
	}

	@Test
	void takesSearchedWordsLiterally() {
		assertThat(search("100%的把握_")).containsExactly("100%的把握_");
		assertThat(search("%")).containsExactly("100%的把握_");
		assertThat(search("!")).isEmpty();
		assertThat(search("' or '1'='1")).isEmpty();
	}

	@Test
	void givesTheLastPageForAPageAfterIt() {
		assertThat(this.listings.list(ArticleFilter.ALL, 10_000_000).page()).isEqualTo(1);
	}

	@Test
	void findsArticleWithItsBody() {
		Article article = this.articles.findByPublicId(PublicId.of("a/b", "太重整合股权", 0)).orElseThrow();
		assertThat(article.getText().blocks()).extracting(BodyBlock::text).containsExactly("太重整合股权。");
		assertThat(article.getCredits()).extracting(Credit::role).containsExactly("记者");
		assertThat(this.relatives.neighbours(article)).extracting(Relatives.Neighbour::headline)
			.containsExactly("中心获奖");
	}

	private List<String> search(String words) {
		return this.listings.list(new ArticleFilter(null, null, null, null, null, words), 1)
			.teasers()
			.stream()
			.map(Teaser::headline)
			.toList();
	}

	@Test
	void tellsWhereArticlesStandAndWhichDayIsTheNewest() {
		assertThat(this.days.newestDay()).contains(LocalDate.of(2024, 12, 5));
		List<AddressBook.Address> first = this.addresses.page(1, 2);
		List<AddressBook.Address> second = this.addresses.page(2, 2);
		assertThat(first).hasSize(2).allMatch(AddressBook.Address::isDated);
		assertThat(second).hasSize(1).noneMatch(AddressBook.Address::isDated);
		assertThat(this.listings.newest(ArticleFilter.ofReporter("何宝国"), 1)).extracting(Teaser::headline)
			.containsExactly("中心获奖");
	}

	@Test
	void tellsArticlesInFull() {
		String publicId = this.listings.newest(1).get(0).publicId();
		assertThat(this.texts.inFull(List.of(publicId))).containsOnlyKeys(publicId)
			.hasValueSatisfying(new Condition<>(
					(full) -> full.text().body().equals("中心获奖。") && !full.changed() && full.receivedAt() == null,
					"the article as it was found"));
		assertThat(this.texts.inFull(List.of())).isEmpty();
	}

}
