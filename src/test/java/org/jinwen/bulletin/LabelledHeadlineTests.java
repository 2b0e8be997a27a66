package org.jinwen.bulletin;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class LabelledHeadlineTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			【新春走基层】集市上的年味          | 新春走基层 | 集市上的年味
			[社区故事]老裁缝的最后一件棉袄      | 社区故事   | 老裁缝的最后一件棉袄
			（时评）莫让井盖伤人               | 时评      | 莫让井盖伤人
			【特别报道】【老街故事】补鞋人的灯   | 老街故事   | 补鞋人的灯
			【老街故事】（三）补鞋人的灯        | 老街故事   | 补鞋人的灯
			灯下补鞋的人（世间百相）            | 世间百相   | 灯下补鞋的人
			读懂老城·巷口丨补鞋匠和他的灯       | 读懂老城·巷口 | 补鞋匠和他的灯
			春光正好去看花｜现场快评③           | 现场快评③  | 春光正好去看花
			街巷新闻：羊群闯进菜市场            | 街巷新闻   | 羊群闯进菜市场
			""")
	void takesTheColumnOffTheHeadline(String line, String label, String headline) {
		assertThat(LabelledHeadline.of(line)).contains(new LabelledHeadline(label, headline, List.of()));
	}

	@Test
	void takesTheAuthorOffAColumnOfHongKong() {
		assertThat(LabelledHeadline.of("透視鏡／停飛須做好溝通\\王丹"))
			.contains(new LabelledHeadline("透視鏡", "停飛須做好溝通", List.of(new Credit("王丹", null))));
	}

	@ParameterizedTest
	@ValueSource(strings = { "（10日）雨夹雪", "管理办法公布（试行）", "麦子熟了", "【】", "江左气象：今起三天有雨" })
	void leavesOtherHeadlinesWhole(String line) {
		assertThat(LabelledHeadline.of(line)).isEmpty();
	}

}
