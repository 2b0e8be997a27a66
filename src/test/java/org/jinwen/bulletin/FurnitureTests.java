package org.jinwen.bulletin;

import java.util.Arrays;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

class FurnitureTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			2020年6月24日 星期三                        | DATE_LINE
			太原晚报 2024年12月6日 星期五                | DATE_LINE
			国内统一刊号:CN34—0019 邮发代号:25—2          | IMPRINT
			来源：河北日报官方微信                        | SOURCE
			字数                                       | NAVIGATION
			2007.12.21                                 | DATE_LINE
			[责任编辑:王丹]                              | EDITORS
			江城商报版权作品,转载须注明出处。              | FOOTER
			凡江左晚报、江左网记者署名文字、图片，版权均属江左晚报所有。 | FOOTER
			本站网页版权属江城日报社所有,未经许可,不得转载镜像 | FOOTER
			3 上一篇    下一篇 4 放大 缩小 默认            | NAVIGATION
			2015年11月06日  来源:江左晚报                 | POSTED
			本稿件所含文字、图片,版权均属江左晚报所有,任何媒体、网站或个人未经授权不得转载。 | FOOTER
			浙江法制报 > 第二版:时政 改变文字大小          | PAGE_LINE
			本网站所刊登的各种新闻,均为江左网版权所有,未经书面许可不得转载。 | FOOTER
			2023年5月9日 星期二 农历癸卯年三月二十 国内统一连续出版物号 CN 13-0009 第25781号 今日12版 | DATE_LINE
			农历九月初八                                 | DATE_LINE
			周日                                       | DATE_LINE
			江左晚报                                    | DATE_LINE
			江左晨刊                                    | DATE_LINE
			江 左 日 报 社 版 权 所 有  未 经 授 权 禁 止 复 制 | FOOTER
			线索提供 王先生                              | EDITORS
			星报热线：0000-12345678                      | IMPRINT
			發行：00-1234-56×× 廣告專線 00-1234-56××      | IMPRINT
			3093期　第3版:地方报道                        | PAGE_LINE
			区域新闻 3                                  | PAGE_LINE
			江城开发区报 3版 项目与服务                    | PAGE_LINE
			江城周报 4 连队新闻                           | PAGE_LINE
			24小时新闻热线:12345678                      | IMPRINT
			社区新闻热线：0000-1234××××                  | IMPRINT
			4综合                                      | PAGE_LINE
			版权声明:凡注有稿件来源为“江左网”的稿件,均为江左网版权稿件,转载必须注明来源为“江左网”。 | FOOTER
			""")
	void tellsWhatBelongsToThePage(String line, Furniture furniture) {
		assertThat(Furniture.of(Fold.fold(line), false)).isEqualTo(furniture);
	}

	@ParameterizedTest
	@MethodSource("rows")
	void knowsEveryExampleOfTheTable(Furniture furniture, PatternTable.Row row) {
		assertThat(row.examples()).isNotEmpty().map(Fold::fold).allSatisfy((example) -> {
			assertThat(example).matches(row.pattern());
			assertThat(Furniture.of(example, false)).isEqualTo(furniture);
		});
	}

	@ParameterizedTest
	@MethodSource("rows")
	void hasNoRowThatTheOthersOfItsKindMakeNeedless(Furniture furniture, PatternTable.Row row) {
		assertThat(row.examples()).map(Fold::fold)
			.anySatisfy((example) -> assertThat(sections().filter((section) -> section.rows().contains(row))
				.flatMap((section) -> section.rows().stream())).filteredOn((other) -> example.matches(other.pattern()))
				.containsExactly(row));
	}

	@Test
	void looksForFoldedCharactersOnly() {
		assertThat(sections().flatMap((section) -> section.rows().stream())).extracting(PatternTable.Row::pattern)
			.allSatisfy((pattern) -> assertThat(Fold.fold(pattern)).isEqualTo(pattern));
	}

	@Test
	void hasAFormForEveryKind() {
		assertThat(sections().map(PatternTable.Section::name)).containsOnly(names());
	}

	private static String[] names() {
		return Arrays.stream(Furniture.values()).map(Furniture::name).toArray(String[]::new);
	}

	private static Stream<Arguments> rows() {
		return sections().flatMap(
				(section) -> section.rows().stream().map((row) -> arguments(Furniture.valueOf(section.name()), row)));
	}

	private static Stream<PatternTable.Section> sections() {
		return PatternTable.of("bulletin/furniture.txt").sections().stream();
	}

	@ParameterizedTest
	@ValueSource(strings = { "校园书声再起", "2024年全省经济稳中有进", "要闻", "美锦能源登上彭博绿金ESG 50榜单", "地铁3号线开通", "编辑部的故事开演",
			"关闭煤矿三座 县里腾出发展空间", "分享阳光 收获快乐", "收藏老报纸的退休教师", "字号老店重新开张", "首页风波", "未经同意使用肖像 影楼被判赔偿", "12月5日,省政府举行发布会。",
			"农历新年前夕 警方加强巡逻", "作者:王丹", "江左晚报 记者 王丹", "农田日报 王丹", "版面里的故事" })
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

	@ParameterizedTest
	@ValueSource(strings = { "每一份晚报 都记着一段往事", "泄露内部资料 男子被拘", "店家拍照招揽生意 未经同意使用肖像被判赔偿", "关键词:创新", "读者点题 >> 小区停电",
			"特别策划|我们的节日", "特别策划|春天", "决赛 时间:12月5日晚7点", "校对三十年", "主办方拉起警戒线 未经许可不得入内", "更多外国游客访问江左", "12:30开席", "前一天还在下雨",
			"时间:昨日凌晨3时30分", "版面里的作者:王丹", "欢迎晚报老读者回家", "时间:12月5日晚9时" })
	void takesNoHeadlineOrFactThatLooksLikeOneForFurniture(String line) {
		assertThat(Furniture.of(line, false)).isNull();
	}

}
