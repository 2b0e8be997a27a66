package org.jinwen.bulletin;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jinwen.bulletin.PrintedPage.articles;
import static org.jinwen.bulletin.PrintedPage.page;

/** Which lines are labels, and whose. */
class LabelTests {

	private static final String SMALL = """
			### 市井

			## 修鞋摊前排起长队

			本报讯（记者 温则林）昨天，鼓楼巷的修鞋摊前排起了长队。

			### 夜归人

			## 末班车多等了三分钟

			本报讯 昨晚，末班车在柳林站多等了三分钟。（祁小满）

			## 江面出现平流雾

			本报讯 今晨，江面出现平流雾。（祁小满）
			""";

	@Test
	void readsLabelsThatAPageSetsInASmallerHeading() {
		assertThat(articles(SMALL)).extracting(ArticleDraft::section).containsExactly("市井", "夜归人", null);
		assertThat(articles(SMALL)).extracting(ArticleDraft::kicker).containsOnlyNulls();
	}

	@Test
	void keepsKickersThatAPageSetsInASmallerHeading() {
		assertThat(articles(SMALL.replace("### 市井", "### 手艺人的冬天").replace("### 夜归人", "### 公交司机暖了一座城")))
			.extracting(ArticleDraft::kicker)
			.containsExactly("手艺人的冬天", "公交司机暖了一座城", null);
	}

	@ParameterizedTest
	@ValueSource(strings = { "三千只鸭蛋出圃", "旧粮仓换新颜", "环湖路通车", "逾百万株红柳" })
	void readsALineThatTellsNewsAsTheFirstOfTheHeadline(String line) {
		ArticleDraft article = articles("## " + line + "\n\n## 村民算出“生态账”\n\n本报讯（记者 温则林）昨天，村里来了客人。\n").get(0);
		assertThat(article.section()).isNull();
		assertThat(article.headline()).isEqualTo(line + " 村民算出“生态账”");
	}

	@Test
	void takesABareNameAboveAnOpenerForTheLabelOfTheStoryAbove() {
		List<ArticleDraft> articles = articles("""
				## 巷口的“共享板凳”

				本报讯 昨天，巷口多了八条板凳，街坊们坐下来歇脚。（祁小满）

				## 里弄

				本报讯（记者 温则林）11月3日，满载柑橘的货船从码头启航。

				## 老年大学开了手机课

				本报讯 昨天，老年大学开了手机课，学生坐满教室。（祁小满）

				## 课堂内外
				""");
		assertThat(articles).extracting(ArticleDraft::section).containsExactly("里弄", null, "课堂内外");
		assertThat(articles.get(1).headlineDerived()).isTrue();
	}

	@Test
	void keepsShortTitlesThatTheirAuthorSigns() {
		assertThat(articles("## 老井\n\n祁小满\n\n村口有一口老井，井沿磨得发亮。\n\n## 磨盘\n\n温则林\n\n磨盘闲了许多年。\n"))
			.extracting(ArticleDraft::headline)
			.containsExactly("老井", "磨盘");
	}

	@Test
	void readsTwoNamesInARowAsLabelsAndNoKicker() {
		List<ArticleDraft> articles = articles("""
				## 独居老人有了送餐员

				本报讯 昨天，社工把午饭送到独居老人家中。（祁小满）

				## 民政

				## 校园

				## 山里娃第一次跑进体育馆 学生欢呼

				本报讯 昨天，学校组织学生走进体育馆。（温则林）
				""");
		assertThat(articles).extracting(ArticleDraft::section).containsExactly("民政", "校园");
		assertThat(articles).extracting(ArticleDraft::kicker).containsOnlyNulls();
	}

	@Test
	void givesAColumnOfFeaturesToTheStoryWithoutAFormula() {
		List<ArticleDraft> articles = articles("""
				## 船厂提前交付两条拖轮

				【本报讯】船厂工人日夜赶工，船厂提前交付了两条拖轮。

				## 厂区通讯

				## 铆工老魏的小本子

				老魏的口袋里有个小本子，记着每一颗铆钉的温度。

				（祁小满）
				""");
		assertThat(articles).extracting(ArticleDraft::section).containsExactly(null, "厂区通讯");
	}

	@Test
	void readsAColumnsNameInBodyTypeAsNoCredit() {
		assertThat(articles("""
				## 渡口添了遮雨棚

				本报讯 昨天，渡口添了遮雨棚。（祁小满）

				读者来信

				## 桥头的灯该修了

				桥头的灯坏了半个月，夜里看不清路。
				""")).extracting(ArticleDraft::section).containsExactly(null, "读者来信");
	}

	@Test
	void readsALabelAboveAKickerInLighterType() {
		ArticleDraft article = articles("县政府新闻发布会\n\n老街坊住上新房子 小片区引来大客流\n\n## 我县旧城更新开工十二处\n\n本报讯 昨天，县住建局通报旧城更新进展。\n")
			.get(0);
		assertThat(article.section()).isEqualTo("县政府新闻发布会");
		assertThat(article.kicker()).isEqualTo("老街坊住上新房子 小片区引来大客流");
	}

	@Test
	void readsTwoNamesAtTheTopAsColumnAndItsSmallLabel() {
		ArticleDraft article = articles("## 会场速写\n\n## 委员连线\n\n## 给渔港留一片净水\n\n本报讯（记者 温则林）昨天，委员建议保护渔港。\n").get(0);
		assertThat(article.section()).isEqualTo("会场速写");
		assertThat(article.tag()).isEqualTo("委员连线");
		assertThat(article.headline()).isEqualTo("给渔港留一片净水");
	}

	@Test
	void readsLabelsThatBlanksWiden() {
		assertThat(articles("要　闻\n\n## 湖心岛通了自来水\n\n本报讯 昨天，湖心岛通了自来水。\n").get(0).section()).isEqualTo("要闻");
	}

	@Test
	void readsOnePictureUnderItsColumnAsAStory() {
		ArticleDraft article = articles(
				"## 图片新闻\n\n11月2日，孩子们在晒谷场上放风筝。当天，镇里办起了风筝节，各村带来自己扎的风筝，场上一片欢笑。 本报记者 温则林 摄\n\n## 县城新添六处停车场\n\n本报讯 昨天，停车场启用。（祁小满）\n")
			.get(0);
		assertThat(article.section()).isEqualTo("图片新闻");
		assertThat(article.headlineDerived()).isTrue();
	}

	@Test
	void doesNotAskABeatThatBothStoriesAreAtHomeIn() {
		assertThat(articles("""
				## 城北队三球取胜

				本报讯 昨晚，城北队在主场三球取胜，球迷高唱队歌，教练称赞球员。（祁小满）

				## 海外体育

				## 北欧老将告别冰场

				本报讯 英国媒体昨天报道，冠军选手在决赛后告别比赛。（温则林）
				""")).extracting(ArticleDraft::section).containsExactly(null, "海外体育");
	}

	@Test
	void readsALabelAboveAnEditorsNoteThatOpensTheColumn() {
		assertThat(articles(page("## 劳动者·换岗记", "## 开栏的话", "坐办公室的,去扛一天包裹。本报今起开设《换岗记》栏目,敬请关注。", "## 我在分拣线上找“重庆”",
				"本报记者 王丹", "凌晨四点,分拨中心的传送带动起来。")))
			.singleElement()
			.satisfies((article) -> {
				assertThat(article.section()).isEqualTo("劳动者·换岗记");
				assertThat(article.headline()).isEqualTo("我在分拣线上找“重庆”");
				assertThat(article.blocks()).extracting(Block::role).containsExactly(Role.QUOTE, Role.QUOTE, Role.LEAD);
			});
	}

	@Test
	void keepsAColumnOfBriefsAboveItsItemsWhereThePageEndsWithALabel() {
		assertThat(articles(page("## 种薯北繁南用", "本报讯(记者 王丹)昨天,恒温库里装车。", "界首种马铃薯有三十多年历史。", "## 江淮短波", "## 茶园有了身份证",
				"近日,石源县给茶园建了档案。(李静)", "## 江城港开通新航线", "11月28日,江城港开通新航线。(赵清)", "## 地铁元旦延长运营", "12月31日跨年夜,地铁延长运营。",
				"当晚部分车站只出不进。(王丹)", "## 服务台")))
			.extracting(ArticleDraft::section)
			.containsExactly(null, "江淮短波", "江淮短波", "服务台");
	}

	@Test
	void readsABriefWithItsLabelAboveThoughTheNextItemLostItsHeadline() {
		assertThat(articles(page("## 电焊技能比武落幕", "本报讯 昨天,省水电工会的电焊比武落幕。", "比武设理论、实操两个环节。", "## 工会动态", "## 给环卫工修腕表",
				"本报讯 江城总工会昨天请来钟表匠。", "本报讯 青原总工会近日联合法院设立调解室。"))
			.get(1)
			.section()).isEqualTo("工会动态");
	}

	@Test
	void doesNotTakePictureNewsForALetter() {
		assertThat(articles(page("## 读者来信", "## 请给夜班职工留一趟末班车", "编辑同志:", "我是电子厂的女工,下班时末班车刚走。", "读者 薛小芳", "## 高塔检修忙",
				"6月19日,检修班职工在铁塔上更换绝缘子。 王丹 摄")))
			.extracting(ArticleDraft::section)
			.containsExactly("读者来信", null);
	}

	@Test
	void readsTheNameBehindTheWordForAColumn() {
		assertThat(
				articles(page("专栏：新闻简报", "## 石源建成葛粉厂", "石源县建成一座葛粉厂。", "（谷小雨）", "## 木材小厂联营", "青原县十七家木材厂最近联营。", "（新华社）",
						"专栏：", "## 化肥到货", "本报讯 三月七日,化肥到货。", "专栏：读者来信", "## 摊派到了小学生头上", "我是一名民办教师。最近乡里规定,每个小学生要交二斤核桃。")))
			.extracting(ArticleDraft::section)
			.containsExactly("新闻简报", "新闻简报", null, "读者来信");
	}

	@Test
	void keepsAColumnOfLettersWhereAReportHasPartsNamedForWhoSpeaks() {
		assertThat(articles(page("## 电梯停了四百天", "商报记者 罗小帆", "王桂珍家住十四层。", "## 物业回应", "物业说,维修基金还没批下来。", "## 律师说法",
				"律师说,业主可以申请。", "## 读者来信", "## 谢谢那位推车的姑娘", "编辑同志:我想谢谢那位帮我推车的姑娘。", "读者 薛小芳")))
			.extracting(ArticleDraft::section)
			.containsExactly(null, "读者来信");
	}

}
