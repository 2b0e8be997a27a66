package org.jinwen.bulletin;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class SourceTextTests {

	private static final String PAGE = "## 省城开通首条氢能公交\n\n本报讯 12月5日,省城首条氢能公交线路开通运营。市民王先生说,车内安静平稳。\n\n(王丹)\n";

	private static final List<String> LINES = PAGE.lines().toList();

	@Test
	void readsUtf8WithoutNotices() {
		assertThat(SourceText.of(bytes(PAGE, "UTF-8"))).isEqualTo(new SourceText(LINES, "UTF-8", List.of()));
	}

	@ParameterizedTest
	@ValueSource(strings = { "UTF-8", "UTF-16LE", "UTF-16BE", "GB18030" })
	void dropsTheByteOrderMark(String encoding) {
		assertThat(SourceText.of(bytes('\uFEFF' + PAGE, encoding)))
			.isEqualTo(new SourceText(LINES, encoding, List.of()));
	}

	@ParameterizedTest
	@ValueSource(strings = { "GB18030", "UTF-16LE", "UTF-16BE", "Big5" })
	void guessesTheEncodingAndSaysSo(String encoding) {
		String page = encoding.equals("Big5") ? "本報訊 十二月五日,省政府新聞辦舉行記者會,介紹經濟社會發展情況。會議強調,要繼續推動產業轉型。\n" : PAGE;
		SourceText text = SourceText.of(bytes(page, encoding));
		assertThat(text.lines()).isEqualTo(page.lines().toList());
		assertThat(text.encoding()).isEqualTo(encoding);
		assertThat(text.notices()).containsExactly(new Notice(0, NoticeKind.ENCODING_GUESSED, encoding));
	}

	@Test
	void staysWithUtf8WhenOneByteIsBad() {
		SourceText text = SourceText
			.of(join(bytes("标题\n正", "UTF-8"), new byte[] { (byte) 0xFF }, bytes("文\n", "UTF-8")));
		assertThat(text).isEqualTo(
				new SourceText(List.of("标题", "正\uFFFD文"), "UTF-8", List.of(new Notice(2, NoticeKind.BAD_BYTES, "1"))));
	}

	@Test
	void dropsACharacterThatTheEndOfTheFileCuts() {
		SourceText text = SourceText.of(join(bytes("标题\n正文", "UTF-8"), new byte[] { (byte) 0xE4, (byte) 0xBD }));
		assertThat(text)
			.isEqualTo(new SourceText(List.of("标题", "正文"), "UTF-8", List.of(new Notice(2, NoticeKind.BAD_BYTES, "1"))));
	}

	@Test
	void readsTheMajorityOfAPageInTwoEncodings() {
		SourceText text = SourceText
			.of(join(bytes(PAGE, "UTF-8"), bytes("本报讯 另一篇报道\n", "GB18030"), bytes(PAGE, "UTF-8")));
		assertThat(text.encoding()).isEqualTo("UTF-8");
		assertThat(text.notices()).extracting(Notice::kind, Notice::line)
			.containsExactly(tuple(NoticeKind.BAD_BYTES, 6));
	}

	@Test
	void reportsUtf8LinesAmongGb18030() {
		SourceText text = SourceText
			.of(join(bytes(PAGE.repeat(5), "GB18030"), bytes("另一篇\n", "UTF-8"), bytes(PAGE, "GB18030")));
		assertThat(text.encoding()).isEqualTo("GB18030");
		assertThat(text.notices()).contains(new Notice(26, NoticeKind.BAD_BYTES, "1"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "\n", "\r", "\r\n", "\u0085", "\u2028", "\u2029", "\f" })
	void endsLinesWhereAnySystemDoes(String end) {
		assertThat(SourceText.of(bytes("甲" + end + end + "乙", "UTF-8")).lines()).containsExactly("甲", "", "乙");
		assertThat(SourceText.of(bytes("甲" + end, "UTF-8")).lines()).containsExactly("甲");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "\uFEFF", "\n\n", " \u3000\n" })
	void saysThatAPageWithoutTextIsEmpty(String page) {
		assertThat(SourceText.of(bytes(page, "UTF-8")).notices()).containsExactly(new Notice(0, NoticeKind.EMPTY, ""));
	}

	@Test
	void dropsInvisibleCharactersAndCountsThem() {
		SourceText text = SourceText.of(bytes("标题\n\0王\u200B丹\u202E\u2066\u00AD\u200D记\u0007者\uFEFF\u200F", "UTF-8"));
		assertThat(text).isEqualTo(new SourceText(List.of("标题", "王丹记者"), "UTF-8",
				List.of(new Notice(2, NoticeKind.CONTROLS_DROPPED, "9"))));
	}

	@Test
	void keepsEmojiOfSeveralCharactersWhole() {
		String family = "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67 \uD83C\uDDE8\uD83C\uDDF3 "
				+ "\uD83C\uDFF4\uDB40\uDC67\uDB40\uDC62\uDB40\uDC7F \u2764\uFE0F\u200D\uD83D\uDD25";
		assertThat(SourceText.of(bytes(family, "UTF-8")))
			.isEqualTo(new SourceText(List.of(family), "UTF-8", List.of()));
	}

	@Test
	void keepsRareAndPrivateCharacters() {
		String rare = "\uD842\uDFB7 \uD884\uDF50 \u2FF0\u6728\u6728 \uE000 \uF900 e\u0301 \u33A1";
		assertThat(SourceText.of(bytes(rare, "UTF-8"))).isEqualTo(new SourceText(List.of(rare), "UTF-8", List.of()));
	}

	@Test
	void replacesHalvesOfSurrogatePairs() {
		byte[] utf16 = { (byte) 0xFF, (byte) 0xFE, 0x2D, 0x4E, 0x3D, (byte) 0xD8, (byte) 0x87, 0x65 };
		SourceText text = SourceText.of(utf16);
		assertThat(text.lines()).containsExactly("\u4E2D\uFFFD\u6587");
		assertThat(text.notices()).containsExactly(new Notice(1, NoticeKind.BAD_BYTES, "1"));
	}

	private static byte[] bytes(String text, String encoding) {
		return text.getBytes(Charset.forName(encoding));
	}

	private static byte[] join(byte[]... parts) {
		ByteArrayOutputStream joined = new ByteArrayOutputStream();
		for (byte[] part : parts) {
			joined.writeBytes(part);
		}
		return joined.toByteArray();
	}

}
