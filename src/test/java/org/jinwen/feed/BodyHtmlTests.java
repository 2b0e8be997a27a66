package org.jinwen.feed;

import java.util.List;

import org.jinwen.article.BodyBlock;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class BodyHtmlTests {

	private static String html(BodyBlock.Type type, String text) {
		return BodyHtml.of(List.of(new BodyBlock(type, text, 1, 1, List.of())));
	}

	@Test
	void writesEveryKindOfBlock() {
		assertThat(html(BodyBlock.Type.PARAGRAPH, "正文。")).isEqualTo("<p>正文。</p>");
		assertThat(html(BodyBlock.Type.SUBHEAD, "小标题")).isEqualTo("<h2>小标题</h2>");
		assertThat(html(BodyBlock.Type.LIST, "- 甲\n- 乙")).isEqualTo("<ul><li>甲</li><li>乙</li></ul>");
		assertThat(html(BodyBlock.Type.QUOTE, "甲\n乙")).isEqualTo("<blockquote><p>甲</p><p>乙</p></blockquote>");
		assertThat(html(BodyBlock.Type.TABLE, "| 路段 | 长度 |\n|---|---|\n| 北段 | 2.4 |")).isEqualTo(
				"<table><thead><tr><th>路段</th><th>长度</th></tr></thead><tbody><tr><td>北段</td><td>2.4</td></tr></tbody></table>");
		assertThat(html(BodyBlock.Type.CAPTION, "图为绿道。")).isEqualTo("<p>图为绿道。</p>");
	}

	@Test
	void escapesWhateverIsPrinted() {
		for (BodyBlock.Type type : BodyBlock.Type.values()) {
			assertThat(html(type, "<script>alert('1')</script>&\"")).as(type.name())
				.doesNotContain("<script", "</script")
				.contains("&lt;script&gt;", "&amp;&quot;");
		}
	}

}
