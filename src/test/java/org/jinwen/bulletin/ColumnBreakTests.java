package org.jinwen.bulletin;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class ColumnBreakTests {

	@ParameterizedTest
	@CsvSource(quoteCharacter = '`', delimiter = '|', textBlock = """
			“5”是指重点发展的5个战略性新兴产业。作为|全国最大的无烟煤生产基地,晋城市既扛稳保供的“压舱石”,又勇当“排头兵”。
			90%以上的景区景点、90%以上的特色农产品|产区,带富50余万农村人口。
			中心在峰会上被授予年度优秀交|易机构(平台)奖。今年,该中心被指定为服务中心。
			截至目前,全市共完成投资20|24万元,同比增长一成。
			会上发布了ES|G评价报告,引起关注。
			降温集中在周末,平均气温要掉8到10|摄氏度,偏北风五级。
			五名船员中,一人呛水较重,已送往|医院观察。
			散会后问一名矿工今天的风险|在哪里,他挠挠头。
			再熨一下还能用。”运营方一名技术员告诉|记者,钱币破损的比例比预想的高。
			警方给街坊发了一张|“家庭信息表”。
			卢先生红着眼说,“这是给我娘|交的手术费,真丢了不晓得怎么讲。”
			“去年夏天我们只开周末,6月到|9月来了1.1万人。”站长说。
			""")
	void joinsASentenceThatAColumnCut(String first, String second) {
		assertThat(ColumnBreak.joins(first, second)).isTrue();
	}

	@ParameterizedTest
	@CsvSource(quoteCharacter = '`', delimiter = '|', textBlock = """
			活动持续到下午。|市民王先生说,车内安静平稳。
			“今年收成好。”|市民王先生说,车内安静平稳。
			(何宝国)|市民王先生说,车内安静平稳。
			王 军 许 诺 赵 政|二版责编 张 静
			太原市、晋城市、长治市|阳泉市、大同市、朔州市
			文明实践进社区|市民王先生说,车内安静平稳。
			省城首条氢能公交线路开通运营,市民纷纷前往体验|据了解,线路全长十二公里。
			省城首条氢能公交线路开通运营,市民纷纷前往体验|本报讯 12月5日,省政府新闻办举行发布会。
			省城首条氢能公交线路开通运营,市民纷纷前往体验|一、加强领导,落实责任。
			省城首条氢能公交线路开通运营,市民纷纷前往体验|温暖出行
			""")
	void keepsParagraphsOfTheirOwn(String first, String second) {
		assertThat(ColumnBreak.joins(first, second)).isFalse();
	}

	@Test
	void joinsNothingToNothing() {
		assertThat(ColumnBreak.joins("", "")).isFalse();
		assertThat(ColumnBreak.joins("作为", " ")).isFalse();
		assertThat(ColumnBreak.isUnfinished("")).isFalse();
		assertThat(ColumnBreak.isUnfinished("读书心得")).isFalse();
		assertThat(ColumnBreak.isUnfinished("大海令人向往")).isFalse();
	}

	@Test
	void agreesWithTheGoldenPairs() {
		List<String> wrong = Goldens.rows("typesetting/joining.tsv")
			.filter((row) -> ColumnBreak.joins(row.get(0), row.get(1)) != row.get(2).equals("join"))
			.map((row) -> String.join("\t", row))
			.toList();
		assertThat(wrong).isEmpty();
	}

	@Test
	void takesAShortLineThatIsNoWholeSentenceForHalfAParagraph() {
		assertThat(PrintedPage.articles(PrintedPage.page("## 试验田开镰", "本报讯 昨天,滩涂试验田开镰测产。", "这片田共85亩,含盐量在",
				"千分之三上下,过去只长芦苇。", "按照老人的遗愿,家属已把纸样和两把熨斗", "捐给了博物馆。", "## 大桥贯通", "本报讯 昨天,大桥贯通。")))
			.first()
			.satisfies((article) -> assertThat(article.blocks()).extracting(Block::text)
				.containsExactly("本报讯 昨天,滩涂试验田开镰测产。", "这片田共85亩,含盐量在千分之三上下,过去只长芦苇。", "按照老人的遗愿,家属已把纸样和两把熨斗捐给了博物馆。"));
	}

}
