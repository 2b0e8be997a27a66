package org.jinwen.bulletin;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class ImprintTests {

	private static final String PAGE = "# 我市举行植树活动\n\n本报讯（记者 李明）3月12日，我市举行植树活动，市民踊跃参加，栽下新苗千余株。\n";

	private static final Imprint KNOWN = new Imprint("晋城日报", "2024-03-13", "山西");

	@ParameterizedTest
	@ValueSource(strings = { "UTF-8", "GB18030", "UTF-16LE" })
	void saysWhatIsKnownInTheCharacterSetOfTheBulletin(String charset) {
		byte[] page = PAGE.repeat(20).getBytes(Charset.forName(charset));
		byte[] imprinted = KNOWN.before(page);
		assertThat(SourceText.of(imprinted).lines()).startsWith("---", "paper: 晋城日报", "date: 2024-03-13", "home: 山西",
				"---", "# 我市举行植树活动");
		assertThat(Arrays.copyOfRange(imprinted, imprinted.length - page.length, imprinted.length)).isEqualTo(page);
	}

	@Test
	void staysBehindAByteOrderMark() {
		byte[] imprinted = KNOWN.before(("\uFEFF" + PAGE).getBytes(StandardCharsets.UTF_8));
		assertThat(new String(imprinted, StandardCharsets.UTF_8)).startsWith("\uFEFF---\npaper: 晋城日报\n")
			.endsWith("---\n" + PAGE);
	}

	@Test
	void isReadBackFromTheBulletin() {
		ParsedBulletin parsed = new BulletinParser()
			.parse(new BulletinSource("page", KNOWN.before(PAGE.getBytes(StandardCharsets.UTF_8))));
		assertThat(parsed.paper()).isEqualTo("晋城日报");
		assertThat(parsed.articles()).singleElement().satisfies((article) -> {
			assertThat(article.headline()).isEqualTo("我市举行植树活动");
			assertThat(article.resolvedDate()).isEqualTo("2024-03-12");
		});
	}

	@ParameterizedTest
	@ValueSource(strings = { "---\ndate: 2020-01-01\n---\n正文", "\n\n---\npaper: 别的报\n---\n" })
	void leavesABulletinAloneThatSpeaksForItself(String page) {
		byte[] bytes = page.getBytes(StandardCharsets.UTF_8);
		assertThat(KNOWN.before(bytes)).isSameAs(bytes);
	}

	@Test
	void leavesABulletinAloneThatCannotSayIt() {
		byte[] bytes = "這是一份報紙的版面，登載本市新聞與廣告，供讀者閱覽。".repeat(40).getBytes(Charset.forName("Big5"));
		assertThat(SourceText.of(bytes).encoding()).isEqualTo("Big5");
		assertThat(new Imprint("闻喜报", "", "").before(bytes)).isSameAs(bytes);
	}

	@Test
	void saysNothingWhereNothingIsKnown() {
		byte[] bytes = PAGE.getBytes(StandardCharsets.UTF_8);
		assertThat(new Imprint("", " ", "").before(bytes)).isSameAs(bytes);
		assertThat(new String(new Imprint("", "2024-03-13", "").before(bytes), StandardCharsets.UTF_8))
			.startsWith("---\ndate: 2024-03-13\n---\n#");
	}

	@Test
	void takesNoSecondLine() {
		assertThatIllegalArgumentException().isThrownBy(() -> new Imprint("晋城日报\ndate: 1970-01-01", "", ""));
	}

}
