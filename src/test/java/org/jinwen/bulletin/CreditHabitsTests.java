package org.jinwen.bulletin;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jinwen.bulletin.PrintedPage.articles;
import static org.jinwen.bulletin.PrintedPage.page;

/** How papers tell who wrote a story, beside its text. */
class CreditHabitsTests {

	@Test
	void readsADatelineAndACreditOnLinesOfTheirOwn() {
		assertThat(articles(page("## 海员回家", "【路透社海港28日电】", "(记者:王丹)海员们今天回到海港。", "码头上站满了人。"))).singleElement()
			.satisfies((article) -> {
				assertThat(article.headline()).isEqualTo("海员回家");
				assertThat(article.credits()).extracting(Credit::name).containsExactly("王丹");
			});
	}

	@Test
	void creditsWhoSignsALetter() {
		assertThat(articles(page("## 谢谢您", "编辑同志:昨天我父亲在车站晕倒,一位师傅施救。谢谢您。", "东关街道居民 王丹")).get(0).credits())
			.containsExactly(new Credit("王丹", "读者"));
	}

	@Test
	void creditsWhoFiledFromWhereAndForWhichPaper() {
		assertThat(articles(page("## 農會成果展", "記者王怡君／台南報導", "農會昨天舉辦成果展。")).get(0).credits()).extracting(Credit::name)
			.containsExactly("王怡君");
		assertThat(articles(page("## 游客来过节", "本报讯 昨天,游客来古镇过节。", "王 丹(江城晚报)")).get(0).credits()).extracting(Credit::name)
			.containsExactly("王丹");
		assertThat(articles(page("## 小记者来了", "本报讯 昨天,小记者来了。③2 王俊祥 摄")).get(0).credits()).extracting(Credit::name)
			.containsExactly("王俊祥");
	}

	@Test
	void readsACreditAboveAStoryWhoseHeadlineIsLost() {
		assertThat(articles(page("□晚报记者 王丹", "本报讯 老人昨天摔倒,路人上前相助。"))).singleElement().satisfies((article) -> {
			assertThat(article.headlineDerived()).isTrue();
			assertThat(article.credits()).extracting(Credit::name).containsExactly("王丹");
		});
		assertThat(articles(page("## 两起追尾", "N通讯员 李静 本报记者 王丹", "本报讯 昨天,两车追尾。")).get(0).credits())
			.extracting(Credit::name)
			.containsExactly("李静", "王丹");
	}

}
