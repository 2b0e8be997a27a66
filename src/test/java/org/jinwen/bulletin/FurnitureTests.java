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
			字数                                       | NAVIGATION
			1,667观看次                                 | NAVIGATION
			请继续往下阅读...                            | NAVIGATION
			-                                          | ORNAMENT
			★ ★ ★                                      | ORNAMENT
			2007.12.21                                 | DATE_LINE
			1955年10月5日江城日报 第1版                    | DATE_LINE
			江城消息>19650929                           | DATE_LINE
			江城电子报                                  | DATE_LINE
			3上一篇  下一篇4                            | NAVIGATION
			前一版 下一版 2024年01月05日                  | NAVIGATION
			报社简介 - 广告服务订阅报纸 - 记者查询          | NAVIGATION
			返回版面                                    | NAVIGATION
			第2024-04-16期                              | DATE_LINE
			作者:王丹/来源:江城晨报                       | SOURCE
			江城信报、江城青年报供稿                       | SOURCE
			不良信息举报电话:江城网(000-12345678)         | IMPRINT
			稿件来源:宣传部 图片来源:宣传部                | SOURCE
			第一手消息请下载江城网 iPhone/ Android/        | NAVIGATION
			[责任编辑:王丹]                              | EDITORS
			江城商报版权作品,转载须注明出处。              | FOOTER
			本站网页版权属江城日报社所有,未经许可,不得转载镜像 | FOOTER
			3 上一篇    下一篇 4 放大 缩小 默认            | NAVIGATION
			当前位置:江左晚报数字版                       | NAVIGATION
			江左晚报多媒体数字版                          | NAVIGATION
			• 2012年06月11日  来源:江左晚报               | POSTED
			2015年11月06日  来源:江左晚报                 | POSTED
			版面:头版                                   | PAGE_LINE
			据江左电视台解说词                            | SOURCE
			通信地址:江左省江左市石源街6号F15   邮编:250000   E-mail:wl@example.com | FOOTER
			本稿件所含文字、图片,版权均属江左晚报所有,任何媒体、网站或个人未经授权不得转载。 | FOOTER
			通版阅读请点击：                             | NAVIGATION
			详见C03、C04、C05版                         | PAGE_LINE
			浙江法制报 > 第二版:时政 改变文字大小          | PAGE_LINE
			2005年10月11日,星期二(GSM+8 北京时间)        | DATE_LINE
			青原报 第2版 综合 2018年3月16日               | DATE_LINE
			江左日报 人文·社会 00015 公交追尾 2014-04-10 江左日报2014-04-1000010 2 2014年04月10日 星期四 | DATE_LINE
			本网站所刊登的各种新闻,均为江左网版权所有,未经书面许可不得转载。 | FOOTER
			版权所有 青州日报社 未经授权 不得转载          | FOOTER
			2023年5月9日 星期二 农历癸卯年三月二十 国内统一连续出版物号 CN 13-0009 第25781号 今日12版 | DATE_LINE
			今日导读                                    | CONTENTS
			""")
	void tellsWhatBelongsToThePage(String line, Furniture furniture) {
		assertThat(Furniture.of(Fold.fold(line), false)).isEqualTo(furniture);
	}

	@ParameterizedTest
	@ValueSource(strings = { "校园书声再起", "2024年全省经济稳中有进", "要闻", "美锦能源登上彭博绿金ESG 50榜单", "地铁3号线开通", "编辑部的故事开演",
			"未经同意使用肖像 影楼被判赔偿", "12月5日,省政府举行发布会。" })
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
