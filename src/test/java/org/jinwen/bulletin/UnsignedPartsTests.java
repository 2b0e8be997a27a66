package org.jinwen.bulletin;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jinwen.bulletin.PrintedPage.articles;
import static org.jinwen.bulletin.PrintedPage.page;

/** Pages that name who wrote each story, and headings over text that nobody signed. */
class UnsignedPartsTests {

	private static final String[] FEATURE = { "## 黄花菜谢了 冷库没闲着", "本报记者 申小屿", "九月下旬,沙圪庄村的冷库却比七月还热闹。", "## 一座库,一年只用四十天",
			"冷库建于2020年,起初只为黄花菜服务。", "![](images/p1.jpg)", "冷库里的红葱。 本报记者 申小屿 摄", "## 还想添一台烘干机", "如今,村里又盘算着添一台烘干机。" };

	private static final String[] NEWS = { "## 首张告知书开出", "本报讯(记者 柏小岚)昨天,石源区开出首张告知书。", "## 老渠口来了寻根人",
			"9月15日,修渠人的后代来到老渠口。", "(通讯员 吕小泾)" };

	@Test
	void takesThemForPartsOfTheStoryAboveThatIsSignedWhereItBegins() {
		List<ArticleDraft> articles = articles(page(FEATURE) + page(NEWS));
		assertThat(articles).extracting(ArticleDraft::headline).containsExactly("黄花菜谢了 冷库没闲着", "首张告知书开出", "老渠口来了寻根人");
		assertThat(articles.get(0).blocks()).filteredOn((block) -> block.role() == Role.SUBHEAD).hasSize(2);
	}

	@Test
	void takesItemsThatEndWithWhoCalledForNoParts() {
		assertThat(articles(page("## 身边事", "## 门口石墩没了反光条", "N栏目主持 施小帆", "念先生说,门口的石墩没了反光条,三天撞了俩。", "感谢念先生提供线索,奖30元",
				"## 公用电话成了“废纸篓”", "林女士说,公用电话亭里塞满了废纸。", "感谢林女士提供线索,奖30元") + page(NEWS)))
			.hasSize(4);
	}

	@Test
	void takesASignatureForThatOfItsOwnStoryWhereNoOtherIsSignedAtItsEnd() {
		assertThat(articles(page("## 枫苗下山", "本报讯 记者佟小霁报道 昨天,最后一车红枫苗装车发往外地。", "## 河蟹论“只”签约",
				"本报讯 记者康小勉报道 昨天,河蟹市场签下一份合同。", "## 中小学有了“校医日”", "本报讯 从本月起,市里把每月第一个周三定为“校医日”。", "## 浑河边的90秒",
				"“那边有个孩子!”正在遛弯的蒋丽芝听见喊声。", "从跳下去到上来,录像记下的时间是90秒。", "（柏 桐 林嘉树）")))
			.extracting(ArticleDraft::headline)
			.containsExactly("枫苗下山", "河蟹论“只”签约", "中小学有了“校医日”", "浑河边的90秒");
	}

	@Test
	void takesPictureNewsBelowABriefForNoPart() {
		assertThat(articles(page("## 县区短波", "## 为老人装“响铃”", "本报讯(冉小伟)床头一拉绳,邻居家就响铃。", "## 茶园喝上“自来水”",
				"本报讯(乔小兴)日前,茶园滴灌工程通水。", "## 菊花开到巷子口", "老城区的住户把菊花搬到了巷子口。", "记者 温小年 摄") + page(NEWS)))
			.extracting(ArticleDraft::headline)
			.containsExactly("为老人装“响铃”", "茶园喝上“自来水”", "菊花开到巷子口", "首张告知书开出", "老渠口来了寻根人");
	}

	@Test
	void takesAHeadingThatNamesWhoSpeaksForAPartThoughItTellsTheDay() {
		assertThat(Speakers.begin("现场 十楼以上住着四十一户")).isTrue();
		assertThat(Speakers.begin("律师 可以申请维修基金")).isTrue();
		assertThat(Speakers.begin("大桥 昨天通车")).isFalse();
	}

}
