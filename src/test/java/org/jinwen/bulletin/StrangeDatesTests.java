package org.jinwen.bulletin;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Strange dates: an article has the date that is proven or none, never that of today. */
class StrangeDatesTests {

	private static final String PAGE = StrangeBulletinTests.PAGE;

	@Test
	void readsDatesInFullWidthDigits() {
		ArticleDraft article = parse(PAGE.replace("12月5日", "\uFF11\uFF12月\uFF15日")).articles().get(0);
		assertThat(article.date()).isEqualTo(parse(PAGE).articles().get(0).date());
	}

	@ParameterizedTest
	@ValueSource(strings = { "2月30日", "13月5日", "4月31日", "2023年2月29日" })
	void reportsADateThatNoCalendarHas(String date) {
		ParsedBulletin bulletin = parse(PAGE.replace("12月5日", date));
		assertThat(bulletin.articles().get(0).resolvedDate()).isNull();
		assertThat(bulletin.notices()).contains(new Notice(3, NoticeKind.DATE_INVALID, date));
	}

	@Test
	void reportsAnIssueOfADayThatNoCalendarHas() {
		assertThat(parse("晚报 2024年2月30日 星期五\n\n" + PAGE).notices())
			.contains(new Notice(1, NoticeKind.DATE_INVALID, "2024年2月30日"));
		assertThat(
				new BulletinParser().parse(new BulletinSource("paper/20240230", PAGE.getBytes(StandardCharsets.UTF_8)))
					.notices())
			.contains(new Notice(0, NoticeKind.DATE_INVALID, "20240230"));
	}

	@Test
	void readsAYearInChineseNumerals() {
		ParsedBulletin bulletin = parse("海边晚报 二〇二四年十二月六日 星期五\n\n" + PAGE);
		assertThat(bulletin.issueDate()).hasToString("2024-12-06");
	}

	@ParameterizedTest
	@CsvSource({ "1970-01-01, 1970-01-01, 1969-12-05", "2099-12-31, 2099-12-31, 2099-12-05",
			"paper/19991231, 1999-12-31, 1999-12-05" })
	void takesAYearFromTheNameOfTheFileHoweverLongAgoOrAhead(String key, LocalDate issue, LocalDate date) {
		ParsedBulletin bulletin = parse(key, PAGE);
		assertThat(bulletin.issueDate()).isEqualTo(issue);
		assertThat(bulletin.articles()).extracting(ArticleDraft::resolvedDate).containsExactly(date, issue);
		assertThat(bulletin.articles()).extracting(ArticleDraft::yearEvidence).containsOnly(YearEvidence.FILE_NAME);
	}

	@ParameterizedTest
	@ValueSource(strings = { "page", "2106-12-06", "0000-00-00", "1712345678", "000_82d4a97c76c5d2a3", "9999-12-31" })
	void givesNoYearThatNothingProves(String key) {
		ParsedBulletin bulletin = parse(key, PAGE);
		assertThat(bulletin.issueDate()).isNull();
		assertThat(bulletin.articles()).extracting(ArticleDraft::resolvedDate).containsOnlyNulls();
		assertThat(bulletin.articles().get(0).date()).hasToString("--12-05");
	}

	@ParameterizedTest
	@ValueSource(strings = { "2106-12-06", "0000-00-00", "9999-12-31", "2024-02-30" })
	void saysThatTheNameOfTheFileIsNoDateOfANewspaper(String key) {
		assertThat(parse(key, PAGE).notices()).contains(new Notice(0, NoticeKind.DATE_INVALID, key));
	}

	@ParameterizedTest
	@ValueSource(strings = { "2106年12月6日", "1970年1月1日", "二一〇六年十二月六日" })
	void believesWhatIsPrinted(String printed) {
		LocalDate date = parse("page", PAGE.replace("12月5日", printed)).articles().get(0).resolvedDate();
		assertThat(date).isEqualTo(printed.startsWith("1") ? "1970-01-01" : "2106-12-06");
	}

	private static ParsedBulletin parse(String page) {
		return parse("page", page);
	}

	private static ParsedBulletin parse(String key, String page) {
		return new BulletinParser().parse(new BulletinSource(key, page.getBytes(StandardCharsets.UTF_8)));
	}

}
