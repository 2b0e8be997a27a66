package org.jinwen.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.jinwen.ingest.ImportDesk.DAM;
import static org.jinwen.ingest.ImportDesk.MARKET;
import static org.jinwen.ingest.ImportDesk.SCHOOL;

/** What an import makes of bulletins that are new, changed, moved or gone. */
@AtThePress
class ImporterTests {

	@Autowired
	private ImportDesk desk;

	@Autowired
	private JdbcTemplate database;

	@BeforeEach
	void emptyStoreAndFolder() {
		this.desk.clear();
	}

	@Test
	void importsTheArticlesOfEveryFile() {
		this.desk.write("1.md", DAM + SCHOOL);
		this.desk.write("2.md", MARKET);
		assertThat(importAll()).isEqualTo(new Counts(3, 0, 0, 0, 0));
		assertThat(this.desk.headlines()).containsExactlyInAnyOrder("城东水库大坝加固完工", "城西小学搬进新教学楼", "早市开进老街区");
		assertThat(this.database.queryForObject("select count(*) from reporter", Integer.class)).isEqualTo(2);
	}

	@Test
	void writesNothingWhenNothingChanged() {
		this.desk.write("1.md", DAM + SCHOOL);
		importAll();
		List<Map<String, Object>> before = this.desk.everything();
		assertThat(importAll()).isEqualTo(Counts.NONE);
		assertThat(this.desk.reports(this.desk.lastRun())).extracting(FileReport::getOutcome)
			.containsExactly(FileReport.Outcome.UNCHANGED);
		assertThat(this.desk.everything()).isEqualTo(before);
	}

	@Test
	void findsThePlacesOfTheArticles() {
		this.desk.write("1.md", DAM.replace("城东水库大坝加固完工", "清徐县水库大坝加固完工") + SCHOOL.replace("城西小学新教学楼", "我市城西小学新教学楼"));
		importAll();
		assertThat(places()).containsExactly("城西小学搬进新教学楼 太原市", "城西小学搬进新教学楼 山西省", "清徐县水库大坝加固完工 太原市", "清徐县水库大坝加固完工 山西省",
				"清徐县水库大坝加固完工 清徐县");
		List<Map<String, Object>> before = this.desk.everything();
		List<String> found = places();
		importAll();
		assertThat(this.desk.everything()).isEqualTo(before);
		assertThat(places()).isEqualTo(found);
	}

	@Test
	void findsThePlacesAnewWhenTheyWereFoundOtherwise() {
		this.desk.write("1.md", DAM.replace("城东水库大坝加固完工", "清徐县水库大坝加固完工") + SCHOOL);
		importAll();
		List<String> found = places();
		this.database.update("delete from article_place");
		this.database.update("update bulletin set places_by = null");
		assertThat(importAll()).isEqualTo(new Counts(0, 1, 0, 1, 0));
		assertThat(places()).isEqualTo(found);
		assertThat(importAll()).isEqualTo(Counts.NONE);
		this.desk.write("1.md", SCHOOL);
		importAll();
		assertThat(places()).isEmpty();
	}

	@Test
	void writesOnlyWhatDiffersWhenAFileChanged() {
		this.desk.write("1.md", DAM + SCHOOL);
		importAll();
		Map<String, Object> school = row("城西小学搬进新教学楼");
		this.desk.write("1.md", DAM.replace("今年汛期终于能睡个安稳觉了", "再也不用守夜巡堤了") + SCHOOL);
		assertThat(importAll()).isEqualTo(new Counts(0, 1, 0, 1, 0));
		assertThat(row("城西小学搬进新教学楼")).isEqualTo(school);
	}

	@Test
	void keepsTheAddressOfAnEditedArticle() {
		this.desk.write("1.md", DAM + SCHOOL);
		importAll();
		Object address = row("城东水库大坝加固完工").get("PUBLIC_ID");
		this.desk.write("1.md", DAM.replace("12月3日,城东", "12月2日,市东") + SCHOOL);
		assertThat(importAll()).isEqualTo(new Counts(0, 1, 0, 1, 0));
		assertThat(row("城东水库大坝加固完工")).containsEntry("PUBLIC_ID", address);
	}

	@Test
	void tellsArticlesThatOnlyMoved() {
		this.desk.write("1.md", DAM + SCHOOL);
		importAll();
		this.desk.write("1.md", SCHOOL + DAM);
		assertThat(importAll()).isEqualTo(new Counts(0, 0, 2, 0, 0));
	}

	@Test
	void retiresTheAddressOfARemovedArticleAndRevivesIt() {
		this.desk.write("1.md", DAM + SCHOOL);
		importAll();
		Object address = row("城西小学搬进新教学楼").get("PUBLIC_ID");
		this.desk.write("1.md", DAM);
		assertThat(importAll()).isEqualTo(new Counts(0, 0, 0, 1, 1));
		assertThat(this.database.queryForList("select public_id from retired_address", String.class))
			.containsExactly(String.valueOf(address));
		this.desk.write("1.md", DAM + SCHOOL);
		assertThat(importAll()).isEqualTo(new Counts(1, 0, 0, 1, 0));
		assertThat(row("城西小学搬进新教学楼")).containsEntry("PUBLIC_ID", address);
		assertThat(this.database.queryForList("select public_id from retired_address")).isEmpty();
	}

	@Test
	void keepsArticlesAndAddressesOfARenamedFile() throws IOException {
		this.desk.write("1.md", DAM + SCHOOL);
		importAll();
		List<String> addresses = addresses();
		Files.createDirectories(this.desk.folder().resolve("2024"));
		Files.move(this.desk.folder().resolve("1.md"), this.desk.folder().resolve("2024/12-06.md"));
		assertThat(importAll().written()).isEqualTo(2);
		assertThat(this.desk.reports(this.desk.lastRun())).extracting(FileReport::getOutcome, FileReport::getDetail)
			.containsExactly(tuple(FileReport.Outcome.RENAMED, "1.md"));
		assertThat(addresses()).isEqualTo(addresses);
		assertThat(this.database.queryForList("select bulletin_key from bulletin", String.class))
			.containsExactly("2024/12-06");
	}

	@Test
	void storesTheSameBytesOnce() {
		this.desk.write("1.md", DAM);
		this.desk.write("copy.md", DAM);
		assertThat(importAll().added()).isEqualTo(1);
		assertThat(this.desk.reports(this.desk.lastRun())).extracting(FileReport::getOutcome, FileReport::getDetail)
			.containsExactly(tuple(FileReport.Outcome.NEW, null), tuple(FileReport.Outcome.DUPLICATE, "1.md"));
	}

	@Test
	void givesTheSameStoreInAnyOrderAndAnySplit() {
		this.desk.write("1.md", DAM);
		this.desk.write("2.md", SCHOOL);
		this.desk.write("3.md", MARKET);
		importAll();
		List<Map<String, Object>> together = canonical();
		emptyStoreAndFolder();
		for (Map.Entry<String, String> file : List.of(Map.entry("3.md", MARKET), Map.entry("1.md", DAM),
				Map.entry("2.md", SCHOOL))) {
			this.desk.write(file.getKey(), file.getValue());
			importAll();
		}
		assertThat(canonical()).isEqualTo(together);
	}

	private Counts importAll() {
		return this.desk.importAll().getCounts();
	}

	private List<String> places() {
		return this.database.queryForList("""
				select a.headline || ' ' || p.name from article a join article_place ap on ap.article_id = a.id
				join place p on p.id = ap.place_id order by 1""", String.class);
	}

	private List<String> addresses() {
		return this.database.queryForList("select public_id from article order by ordinal", String.class);
	}

	private Map<String, Object> row(String headline) {
		return this.database.queryForMap(
				"select id, public_id, ordinal, row_version, first_line from article where headline = ?", headline);
	}

	/** What the newspaper says, without the numbers the database gave. */
	private List<Map<String, Object>> canonical() {
		return this.database.queryForList(
				"""
						select a.public_id, a.ordinal, a.headline, a.listed_on, a.printed_order, cast(a.blocks as varchar) blocks,
							b.bulletin_key, b.sha256,
							(select listagg(r.name, ',') within group (order by c.position) from credit c
								join reporter r on r.id = c.reporter_id where c.article_id = a.id) credits
						from article a join bulletin b on b.id = a.bulletin_id order by a.public_id""");
	}

}
