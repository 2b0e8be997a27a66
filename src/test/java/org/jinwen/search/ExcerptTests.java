package org.jinwen.search;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ExcerptTests {

	private static final String BODY = "12月5日，大坝完工。两万亩农田有了灌溉保障！群众说：“今年汛期能睡个安稳觉了。”\n记者到现场看到，大坝雄伟。";

	@Test
	void quotesWholeSentences() {
		assertThat(texts(BODY, "农田")).containsExactly("两万亩农田有了灌溉保障！");
	}

	@Test
	void quotesTheFirstTwoSentencesOnceEach() {
		assertThat(texts(BODY, "大坝", "完工")).containsExactly("12月5日，大坝完工。", "记者到现场看到，大坝雄伟。");
	}

	@Test
	void keepsClosingQuotationMarkWithItsSentence() {
		assertThat(texts(BODY, "汛期")).containsExactly("群众说：“今年汛期能睡个安稳觉了。”");
	}

	@Test
	void marksTheWords() {
		MarkedText fragment = excerpt(BODY, "大坝", "完工").get(0);
		assertThat(fragment.marks()).containsExactly(new Span(6, 10));
		assertThat(fragment.pieces()).containsExactly(new MarkedText.Piece("12月5日，", false),
				new MarkedText.Piece("大坝完工", true), new MarkedText.Piece("。", false));
	}

	@Test
	void cutsLongSentenceAtItsClauses() {
		String text = "先是一段很长的话说了许多，".repeat(10) + "然后大坝完工，" + "再有一段很长的话也说了许多，".repeat(10);
		String fragment = texts(text, "大坝").get(0);
		assertThat(fragment).startsWith("…先是一段").contains("然后大坝完工，").endsWith("许多…").hasSizeLessThan(125);
	}

	@Test
	void cutsLongSentenceWithoutClausesBetweenCharacters() {
		String text = "𠮷".repeat(300) + "大坝" + "𠮷".repeat(300);
		MarkedText fragment = excerpt(text, "大坝").get(0);
		assertThat(fragment.text()).startsWith("…").endsWith("…").contains("大坝");
		assertThat(fragment.text().codePoints().filter((character) -> character >= 0xD800 && character <= 0xDFFF))
			.isEmpty();
	}

	@Test
	void keepsMarkupAsText() {
		assertThat(excerpt("他说<script>alert(1)</script>。", "script").get(0).pieces()).extracting(MarkedText.Piece::text)
			.containsExactly("他说<", "script", ">alert(1)</", "script", ">。");
	}

	@Test
	void quotesNothingWhereTheWordsDoNotStand() {
		assertThat(texts(BODY, "晋城")).isEmpty();
		assertThat(texts("", "晋城")).isEmpty();
	}

	private static List<String> texts(String text, String... words) {
		return excerpt(text, words).stream().map(MarkedText::text).toList();
	}

	private static List<MarkedText> excerpt(String text, String... words) {
		return Excerpt.of(text, Arrays.stream(words).map(FoldedText::of).toList());
	}

}
