package org.jinwen.bulletin;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jinwen.bulletin.PrintedPage.articles;

class FoldTests {

	@Test
	void laysTraditionalPrintOutAsSimplified() {
		assertThat(Fold.fold("【本報訊】（記者韓曉東）社區、體育、教育，後續")).isEqualTo("【本报讯】(记者韩晓东)社区、体育、教育,后续");
	}

	@Test
	void keepsCharactersThatSimplifiedPrintHasToo() {
		assertThat(Fold.fold("著名的乾隆年间,瞭望塔,俱乐部,慰藉,麴先生")).isEqualTo("著名的乾隆年间,瞭望塔,俱乐部,慰藉,麴先生");
	}

	@Test
	void keepsPositions() {
		String text = "﹏㠣𠮷臺灣　１２";
		assertThat(Fold.fold(text)).hasSameSizeAs(text);
	}

	@Test
	void knowsTheColumnsOfPapersInTraditionalCharacters() {
		List<ArticleDraft> articles = articles("""
				## 體育

				## 渡海泳報名逾三千人

				【本報訊】（記者林曉盈）第四十屆渡海泳昨日截止報名。

				## 港鐵加密尾班車

				【本報訊】港鐵昨日宣布，平安夜列車加密班次，方便乘客。（圖：葉頌賢）

				## 交通消息
				""");
		assertThat(articles).extracting(ArticleDraft::section).containsExactly("體育", "交通消息");
	}

	@Test
	void leavesNamesAsPrinted() {
		assertThat(articles("## 舊墟市換新顏\n\n本報訊 昨日，舊墟市重開。\n\n　□記者 閻詠詩 龔偉樂 文並攝\n").get(0).credits())
			.extracting(Credit::name)
			.containsExactly("閻詠詩", "龔偉樂");
		assertThat(articles("## 渡輪加班\n\n渡輪公司昨日加班。\n\n來源：水務報 作者：龐曉嵐\n").get(0).credits()).extracting(Credit::name)
			.containsExactly("龐曉嵐");
	}

}
