package org.jinwen.feed;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class XmlTextTests {

	@Test
	void leavesOutWhatXmlForbids() {
		assertThat(XmlText.of("甲\u0000乙\u0008\u000B\u001F丙\uFFFE\uFFFF丁\uD800戊\uDC00")).isEqualTo("甲乙丙丁戊");
	}

	@Test
	void keepsEverythingElse() {
		String text = "甲 \t\n\r<&>\"' \u0085\u3000\uFFFD𠮷😀";
		assertThat(XmlText.of(text)).isEqualTo(text);
	}

}
