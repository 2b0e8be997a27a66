package org.jinwen.bulletin;

import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class CreditsTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			(丁洁)                                     | 丁洁
			（通讯员吕书圣记者钟起的）                    | 通讯员吕书圣 记者钟起的
			本报记者  蔡茂楷                             | 本报记者蔡茂楷
			本报记者 周 涛  文/图                         | 本报记者 文/图周涛
			闫洁                                       | 闫洁
			新华社记者 李大伟 黄秋生 通讯员 陈理春 本报记者 任之 | 新华社记者李大伟 新华社记者黄秋生 通讯员陈理春 本报记者任之
			张海亮  付纯志   赵学堂                       | 张海亮 付纯志 赵学堂
			(王峰 记者 黄金红)                           | 王峰 记者黄金红
			(驻京记者/刘晓静实习生/戴莲)                  | 驻京记者刘晓静 实习生戴莲
			（湖北日报全媒记者 张鸿 通讯员 谢丹 齐艳 摄）    | 湖北日报全媒记者张鸿 通讯员 摄谢丹 通讯员 摄齐艳
			（本报记者杜尚泽、申琳，新华社记者张晓松）       | 本报记者杜尚泽 本报记者申琳 新华社记者张晓松
			(记者王雷危玮)                              | 记者王雷 记者危玮
			（记者 张 胜 男）                            | 记者张胜男
			◎文/徐报融媒记者 王正喜 图/徐报融媒记者 陈艳     | 徐报融媒记者 图王正喜 徐报融媒记者陈艳
			（本报记者 郑静/文 马启兵/图）                 | 本报记者 文郑静 本报记者 图马启兵
			庄晨阳 摄影报道                              | 摄影报道庄晨阳
			(记者顾新勇摄影报道)                          | 记者 摄影报道顾新勇
			本报记者高在中摄                             | 本报记者 摄高在中
			新华社发（吴景腾摄）                          | 摄吴景腾
			程晓莉 半岛晨报、39度视频首席记者张锡明          | 程晓莉 半岛晨报、39度视频首席记者张锡明
			□ 本报记者 张驰　　□ 本报见习记者 范瑞恒         | 本报记者张驰 本报见习记者范瑞恒
			本报记者 欧阳修远 诸葛亮                      | 本报记者欧阳修远 本报记者诸葛亮
			(记者 阿不都热合曼·买买提)                    | 记者阿不都热合曼·买买提
			(通讯员 巴图巴雅尔)                          | 通讯员巴图巴雅尔
			【本報記者 賴正宇】                           | 本报记者賴正宇
			□ 本报记者 闻一多多 布和                       | 本报记者闻一多多 本报记者布和
			(南堡镇 季风 记者 项东)                        | 季风 记者项东
			(开发区 邬晓梅)                               | 邬晓梅
			(记者 杭之介 来源:青原发布)                     | 记者杭之介
			(记者 薄冰 实习生 于飞)                        | 记者薄冰 实习生于飞
			(那木汗 王丹)                                 | 那木汗 王丹
			哈斯其其格                                    | 哈斯其其格
			读者 鲁向东                                   | 读者鲁向东
			本报记者 王丹 发自北京                          | 本报记者王丹
			文字:王丹 摄影:李强                             | 文字王丹 摄影李强
			渔民网记者周海东特派大连记者李军                  | 渔民网记者周海东 特派大连记者李军
			记者王怡君∕楠西報導                             | 记者王怡君
			□记 者 王丹 通讯员 李强                         | 记者王丹 通讯员李强
			(YMG记者王丹实习生李强摄影报道)                   | YMG记者王丹 实习生 摄影报道李强
			江城县外贸公司 王丹                             | 王丹
			(市委宣传部 王丹)                               | 王丹
			作者:新华每日电讯记者宋长青 范培珅                | 记者宋长青 记者范培珅
			值班记者 王丹                                  | 值班记者王丹
			江左报道组 王丹 李静                             | 江左报道组王丹 江左报道组李静
			(陈〓 王丹)                                    | 陈〓 王丹
			(记者周镇镇 通讯员 李静)                         | 记者周镇镇 通讯员李静
			江左时报 王丹 文/图                              | 文/图王丹
			◇本报记者 王丹                                 | 本报记者王丹
			报道组 王丹 记者 李静                           | 报道组王丹 记者李静
			实 习 生 王丹                                  | 实习生王丹
			本报记者王丹图据受访者                           | 本报记者王丹
			文/图王丹(除署名外)                              | 王丹
			中新社发 王丹 摄                               | 摄王丹
			东快记者王丹/文李静/图                           | 东快记者 文王丹 东快记者 图李静
			(通讯员 李静 海都记者 王丹)                      | 通讯员李静 海都记者王丹
			(小记者江左小学三(2)班王小丹)                    | 小记者王小丹
			江左小学小记者 王小丹(证号0000001)                | 小记者王小丹
			□热心读者 石小峰                               | 热心读者石小峰
			本报通讯员 耿 雪摄                             | 本报通讯员 摄耿雪
			\\公報記者 易曉晴(文) 麥潤生(圖)                | 公报记者 文易曉晴 公报记者 图麥潤生
			（参与采写：王铭）                             | 参与采写王铭
			湖都记者 王丹                                 | 湖都记者王丹
			江视记者 王丹                                 | 江视记者王丹
			王丹记者 李静                                 | 王丹 记者李静
			记者 王丹本报通讯员 李静                        | 记者王丹 本报通讯员李静
			N本报记者 王丹                                | 本报记者王丹
			记者▏王丹                                    | 记者王丹
			王丹丨文                                     | 文王丹
			记者王怡君╱台南報導                            | 记者王怡君
			江左三中 王丹                                 | 王丹
			新江左-江左日报记者 王丹                        | 新江左-江左日报记者王丹
			记者 王丹 线索提供 李先生                       | 记者王丹
			记者 王丹(线索提供:李先生)                      | 记者王丹
			作者:王丹                                    | 作者王丹
			江左新闻 王丹  通讯员    李静                   | 王丹 通讯员李静
			特约记者李静江苏早报社全媒体记者王丹              | 特约记者李静 全媒体记者王丹
			霜叶 王丹 李静 赵清                            | 霜叶 王丹 李静 赵清
			(李静 星级记者 王丹)                           | 李静 星级记者王丹
			(《江左早报》记者 王丹)                         | 江左早报记者王丹
			N栏目主持 王丹 李静                            | 栏目主持王丹 栏目主持李静
			作者: 王丹 李静 编辑: 李强                      | 作者王丹 作者李静
			江左都市报青原版记者 王丹                       | 江左都市报青原版记者王丹
			""")
	void readsBylinesOfManyPapers(String line, String credited) {
		List<Credit> credits = Bylines.line(line).orElseThrow();
		assertThat(credits.stream()
			.map((credit) -> ((credit.role() != null) ? credit.role() : "") + credit.name())
			.collect(Collectors.joining(" "))).isEqualTo(credited);
	}

	@ParameterizedTest
	@ValueSource(strings = { "(阿坝州防震减灾局)", "(完)", "(试行)", "（特稿·新华国际客户端）", "責編：范海東", "责编：范海东 编辑：山桦 校对：张皓静", "線索提供:張震",
			"(请报料人刘先生持身份证领取)", "记者调查", "高速公路", "(下转第二版)", "【王室有先例】", "(作者单位:敖包图苏木文化站)", "(太原 大同)", "事故正在调查中。",
			"中共中央 国务院", "文旅局", "应急办 水务局", "新华社发（受访者供图）", "原标题:王丹", "连线", "校方 王丹", "(附图片)", "值班编辑 王丹", "(江左警方)", "江左三中",
			"N王丹", "记者感受新山村大变样", "柯城区", "江左新闻 王丹", "(青原融媒体中心出品)", "线索提供 王丹", "记者从固阳县交管大队获悉,尼桑轿车是固阳县公益民铁矿职工所有" })
	void creditsNobodyElse(String line) {
		assertThat(Bylines.line(line)).isEmpty();
	}

	@Test
	void takesTheRoleBehindAnAuthorForNoName() {
		assertThat(Ending.author("来源:江左晚报 作者:王丹 通讯员 李静")).extracting(Credit::name).containsExactly("王丹", "李静");
	}

	@Test
	void takesAnUnnamedCommentatorForABylineThatNamesNobody() {
		assertThat(Bylines.line("本报评论员")).hasValue(List.of());
		assertThat(Bylines.line("摄影报道")).hasValue(List.of());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			事故正在调查中。 (孙佳敏)                    | 事故正在调查中。   | 孙佳敏
			送往医院救治。（冷竹陈晖万颜显冰）             | 送往医院救治。     | 冷竹,陈晖万,颜显冰
			图为志愿者。 本报记者 黄铎 摄                 | 图为志愿者。       | 黄铎
			讨论了。新华社发（吴景腾摄）                   | 讨论了。          | 吴景腾
			讨论了”。(王丹 李四 文/图)                    | 讨论了”。         | 王丹,李四
			細細翻閱。\\公報記者 易曉晴(文) 麥潤生(圖)     | 細細翻閱。        | 易曉晴,麥潤生
			亩产提高一成二。（参与采写：王铭）              | 亩产提高一成二。   | 王铭
			大桥昨天通车了。王丹                          | 大桥昨天通车了。   | 王丹
			大桥昨天通车了。陈雷报                        | 大桥昨天通车了。   | 陈雷
			大桥昨天通车了。文/王丹                       | 大桥昨天通车了。   | 王丹
			大桥昨天通车了。■王丹 李强                    | 大桥昨天通车了。   | 王丹,李强
			大桥昨天通车了。(王丹 市交通局)                | 大桥昨天通车了。   | 王丹
			他说:“大桥通车了。”王丹                      | 他说:“大桥通车了。” | 王丹
			他说:“大桥通车了!”王丹 李静                  | 他说:“大桥通车了!” | 王丹,李静
			油菜花昨天开了。(川文)                        | 油菜花昨天开了。   | 川文
			“油菜花昨天开了。”(川文)                      | “油菜花昨天开了。” | 川文
			油菜花昨天开了。 行作岗 摄                     | 油菜花昨天开了。   | 行作岗
			油菜花昨天开了。江左网发 王丹 摄               | 油菜花昨天开了。   | 王丹
			油菜花昨天开了。(来源:江左网 作者 王丹)          | 油菜花昨天开了。   | 王丹
			油菜花昨天开了。(记者 王丹 线索提供:李先生)      | 油菜花昨天开了。   | 王丹
			油菜花昨天开了。作者:王丹 李静/来源:江左网       | 油菜花昨天开了。   | 王丹,李静
			油菜花昨天开了。(作者:王丹/来源:江左网)         | 油菜花昨天开了。   | 王丹
			油菜花昨天开了。(王丹) 信息来源:江左发布         | 油菜花昨天开了。   | 王丹
			油菜花昨天开了。 苔青 王丹                      | 油菜花昨天开了。   | 苔青,王丹
			油菜花昨天开了。王丹/李静                       | 油菜花昨天开了。   | 王丹,李静
			油菜花昨天开了。(记者 王丹)李静 摄              | 油菜花昨天开了。   | 王丹,李静
			油菜花昨天开了。(记者 王丹)线索提供 李先生       | 油菜花昨天开了。   | 王丹
			""")
	void cutsTheCreditBehindTheLastSentence(String text, String kept, String names) {
		Ending ending = Ending.of(text);
		assertThat(text.substring(0, ending.end())).isEqualTo(kept);
		assertThat(ending.credits()).extracting(Credit::name).isEqualTo(List.of(names.split(",")));
		assertThat(ending.closes()).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "他当选为市长(王丹)", "全文共三章(试行)", "本次交易有利于盘活存量资产(含土地)。", "油菜花昨天开了(川文)", "油菜花昨天开了。(节选)",
			"油菜花昨天开了。(掌声)", "油菜花昨天开了。(市场部)", "公园每周都开放。(周日)", "油菜花昨天开了。行作岗 摄" })
	void leavesOtherBracketsInTheText(String text) {
		assertThat(Ending.of(text).end()).isEqualTo(text.length());
	}

	@ParameterizedTest
	@CsvSource({ "造成伤亡。来源：四川在线-华西都市报责编：陆菁, 造成伤亡。", "办理中。(完)(特稿·新华国际客户端), 办理中。", "办理中。(据新华社), 办理中。", "办理中。(江左晚报), 办理中。",
			"办理中。J199, 办理中。", "办理中。(江左都市报), 办理中。", "办理中。新闻线索提供:李先生, 办理中。", "办理中。信息来源:江左发布, 办理中。", "办理中。 据央视, 办理中。",
			"办理中。◇, 办理中。", "办理中。(请李先生领取线索奖50元), 办理中。" })
	void cutsEndMarksAndSourcesWithoutCreditingAnyone(String text, String kept) {
		Ending ending = Ending.of(text);
		assertThat(text.substring(0, ending.end())).isEqualTo(kept);
		assertThat(ending.credits()).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			甘娜刘子倩       | 甘娜,刘子倩
			彭科峰吴旖旎     | 彭科峰,吴旖旎
			周琦谭经田       | 周琦,谭经田
			欧阳修远         | 欧阳修远
			王丹李思         | 王丹,李思
			尉迟恭上官婉儿   | 尉迟恭,上官婉儿
			才仁卓玛         | 才仁卓玛
			""")
	void cutsGluedNamesWhereSurnamesStand(String run, String names) {
		assertThat(PersonNames.split(run)).isEqualTo(List.of(names.split(",")));
	}

}
