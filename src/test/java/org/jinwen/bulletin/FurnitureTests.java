package org.jinwen.bulletin;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class FurnitureTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			第04版:视觉志 PDF版阅读                      | PAGE_LINE
			当前版:03版                                 | PAGE_LINE
			第2版()                                    | PAGE_LINE
			A03 要闻                                   | PAGE_LINE
			专栏：                                     | PAGE_LINE
			2020年6月24日 星期三                        | DATE_LINE
			1946-05-15                                 | DATE_LINE
			第1389期  总第1389期  2017年11月13日  星期一   | DATE_LINE
			民國三十六年五月八日 星期四                   | DATE_LINE
			太原晚报 2024年12月6日 星期五                | DATE_LINE
			一版责编：王 军 许 诺 赵 政 二版责编：张三      | EDITORS
			【编辑:王定焕】                              | EDITORS
			国内统一刊号:CN34—0019 邮发代号:25—2          | IMPRINT
			查看原文                                    | SOURCE_LINK
			来源：河北日报官方微信                        | SOURCE
			(更新时间戳: 1689685044810)                 | STAMP
			下一篇 4 放大 缩小 默认                       | NAVIGATION
			06                                         | NAVIGATION
			今日导读                                    | CONTENTS
			""")
	void tellsWhatBelongsToThePage(String line, Furniture furniture) {
		assertThat(Furniture.of(Fold.fold(line), false)).isEqualTo(furniture);
	}

	@ParameterizedTest
	@ValueSource(strings = { "校园书声再起", "2024年全省经济稳中有进", "要闻", "美锦能源登上彭博绿金ESG 50榜单", "地铁3号线开通", "编辑部的故事开演",
			"12月5日,省政府举行发布会。" })
	void leavesHeadlinesAndTextAlone(String line) {
		assertThat(Furniture.of(Fold.fold(line), true)).isNull();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			（上接第一版）工程旨在     | 工程旨在 | true  | false
			[上接第一版）亩产432公斤   | 亩产432公斤 | true | false
			▲上接1版 昨天             | 昨天     | true  | false
			嵌入大货车尾部, (下转第2版) | 嵌入大货车尾部, | false | true
			昨天转到第2版面讨论        | 昨天转到第2版面讨论 | false | false
			""")
	void cutsJumpMarksOffTheText(String text, String kept, boolean from, boolean to) {
		Jump jump = Jump.around(text);
		assertThat(text.substring(jump.start(), jump.end())).isEqualTo(kept);
		assertThat(jump.from()).isEqualTo(from);
		assertThat(jump.to()).isEqualTo(to);
	}

}
