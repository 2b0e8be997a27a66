package org.jinwen.bulletin;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class OpenerTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			本报讯 12月5日,省政府 | 12月5日 | | --12-05
			本报讯昨天中午12点左右 | 昨天中午 | |
			本报讯8月9日下午1时 | 8月9日 | | --08-09
			本報訊昨晚在市区 | 昨晚在 | |
			本报讯(记者 周某)截至目前 | 截至目前 | |
			本报东莞讯（记者陈臣、吴城华）昨日 | 昨日 | 东莞 |
			本报湘潭讯 站在江边 | 站在江边 | 湘潭 |
			本报12月28日讯(见习记者徐艳) 昨天 | 昨天 | | --12-28
			本报科伦坡7月3日电 （记者白元琪）当地 | 当地 | 科伦坡 | --07-03
			城市晚报四平讯3月29日早 | 3月29日早 | 四平 | --03-29
			厦门网-厦门日报讯(记者应洁)11月30日 | 11月30日 | | --11-30
			沈阳晚报、沈阳网讯（记者李庆实）2014年的第一天 | 2014年的 | |
			浙江在线杭州4月25日讯(记者 施宇翔)昨天 | 昨天 | 杭州 | --04-25
			新华社太原1月31日专电（记者梁晓飞）今年 | 今年 | 太原 | --01-31
			新华社太原2007年8月16日信息：（记者刘云伶）16日 | 16日 | 太原 | 2007-08-16
			中新社昆明八月三十日电(记者甘娜刘子倩)八月三十日 | 八月三十日 | 昆明 | --08-30
			新华网莫斯科３月３１日电（记者曹妍）当地 | 当地 | 莫斯科 | --03-31
			央视网消息（新闻联播）：7月18日，大会 | 7月18日 | | --07-18
			（记者华林、杜鹏通讯员周海燕）：7月23号凌晨 | 7月23号 | | --07-23
			【新华社博山七日电】淄博专区 | 淄博专区 | 博山 |
			【本市消息】边区政府 | 边区政府 | 本市 |
			【海港公報記者羅洪北京電】衛生部門 | 衛生部門 | 北京 |
			晋阳台消息：3月2日，会议 | 3月2日 | | --03-02
			12月4日清徐县消息,榜单 | ,榜单 | 清徐县 | --12-04
			本报讯 12月4日清徐县消息,榜单 | 12月4日 | 清徐县 | --12-04
			〔記者王怡君／台南報導〕老街昨天重新鋪上石板 | 老街 | 台南 |
			【記者王怡君台南報導】老街昨天重新鋪上石板 | 老街 | 台南 |
			(记者王怡君/综合报道)老街昨天重新铺上石板 | 老街 | |
			早报记者 王丹 发自临江 临江的江堤昨天合龙,两岸居民走上新堤 | 临江的江堤 | 临江 |
			本报6543210热线报道 “楼下的井盖又响了。” | “楼下 | |
			本报热线6543210报道:楼下的井盖又响了。 | 楼下 | |
			【特訊】渡輪公司昨天宣佈加開夜航 | 渡輪公司 | |
			本报8月7日热线消息 昨天,小区的孩子找“茬” | 昨天 | | --08-07
			江城网 江南客户端讯 1月8日晚,老人迷了路 | 1月8日 | | --01-08
			江城网临江3月12日电晨湖晚报讯(记者王丹)本报6日刊登 | 本报6日 | 临江 | --03-12
			江南城市读本讯(记者 王丹)灯会昨晚落幕 | 灯会 | |
			江城晨报晨报讯近日,湖边的长廊修好了 | 近日 | |
			本报讯(本报“两会”报道组) 1月3日下午,代表们报到 | 1月3日 | | --01-03
			江左在线消息(江左晚报) 记者王丹 昨天,大桥通车 | 昨天 | |
			林区新闻网(林区报)(记者 王丹)昨日,苗木出圃 | 昨日 | |
			【江左晚报3月5日报道】大桥昨天通车 | 大桥 | | --03-05
			江都讯 昨日,市民在湖边放生 | 昨日 | |
			江都讯 3月5日,市民在湖边放生 | 3月5日 | | --03-05
			江都消息(记者 王丹)大桥昨天通车 | 大桥 | |
			江左晚报 江左网讯(记者王丹)大桥昨天通车 | 大桥 | |
			本报莫斯科、罗马11月12日电 两地市长昨天通话 | 两地 | 莫斯科、罗马 | --11-12
			本报讯 莫斯科、罗马11月12日同时下雪 | 莫斯科 | |
			本报3月5日上午讯 大桥通车了 | 大桥 | | --03-05
			本报新闻热线6543210报道:井盖又响了 | 井盖 | |
			江左晚报掌上江左1月8日讯 老人迷了路 | 老人 | | --01-08
			江左晚报新闻1月8日讯 老人迷了路 | 老人 | | --01-08
			本报北京11月12日电记者王丹从市气象台获悉,今冬偏暖 | 记者王丹从 | 北京 | --11-12
			【本报追踪报道】昨天,大桥通车 | 昨天 | |
			(本报玉山訊)昨天,大桥通车 | 昨天 | 玉山 |
			江左讯(王丹)近日,大桥通车 | 近日 | |
			""")
	void recognisesHowPapersOpenTheirNews(String text, String news, String place, String date) {
		Opener opener = Opener.of(text).orElseThrow();
		assertThat(text.substring(opener.length())).startsWith(news);
		assertThat(opener.place()).isEqualTo(place);
		assertThat((opener.date() != null) ? opener.date().toString() : null).isEqualTo(date);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			本报讯（实习生彭科峰吴旖旎记者任冠军）昨天凌晨 | 彭科峰,吴旖旎,任冠军
			本报讯(张通杰记者祝庆庆)11日下午             | 张通杰,祝庆庆
			本报讯 记者赵士振报道：11月4日~5日           | 赵士振
			本报讯记者童福萍摄影报道：昨日上午           | 童福萍
			本报北京11月17日讯新华社记者李安定、中央人民广播电台记者刘振英、本报记者何加正报道:中共 | 李安定,刘振英,何加正
			时报讯(记者张立璞实习生罗阳辉).昨日下午      | 张立璞,罗阳辉
			株洲网讯(株洲晚报 记者 刘玺 通讯员 周捷)昨天 | 刘玺,周捷
			本报记者戴书伟报道正准备坐车回家             | 戴书伟
			本報(bào)訊(記者劉杰馬康勤)10月27日           | 劉杰,馬康勤
			【海港公報記者羅洪北京電】衛生部門            | 羅洪
			〔記者王怡君、李志偉／台南報導〕老街昨天      | 王怡君,李志偉
			【記者王怡君台南報導】老街昨天重新鋪上石板    | 王怡君
			本报讯 王丹报道  近日,工会看望困难职工      | 王丹
			【本报记者 王丹】昨天,大桥通车了,市民前来参观 | 王丹
			本报讯记者 王丹 昨天,大桥通车了,市民前来参观  | 王丹
			本报记者王丹 实习生李静 昨日9时,城西小学的操场上铺好了新草皮 | 王丹,李静
			江城都市报记者王丹 李静 实习生张平 昨日中午,城西小学的操场上铺好了新草皮 | 王丹,李静,张平
			本报北京11月12日电记者王丹从市气象台获悉,今冬偏暖 | 王丹
			本报北京11月12日电记者王丹近日在山里看到雪   | 王丹
			【江左晚报记者王丹报道】昨日,大桥通车         | 王丹
			江左在线消息(江左晚报) 记者王丹 昨天,大桥通车 | 王丹
			本报讯记者 王丹 李静                        | 王丹,李静
			""")
	void creditsWhoStandsInTheOpener(String text, String names) {
		assertThat(Opener.of(text).orElseThrow().credits()).extracting(Credit::name)
			.isEqualTo(List.of(names.split(",")));
	}

	@ParameterizedTest
	@ValueSource(strings = { "据澳大利亚新快网4月18日报道,昨天", "互联网消息传播很快,大家都在看", "记者从市交通局获悉,昨天有报道说", "国家电网电力供应充足,昨天",
			"近日,记者王丹在采访中了解到,有报道称", "黎巴嫩国家通讯社30日报道,昨天", "昨天,本报讯的作者", "", "本报", "本报记者从市环保局获悉 今年的空气好了,市民都说看得见星星",
			"记者 昨天来到城西小学 看见操场上铺好了新草皮" })
	void leavesOrdinarySentencesAlone(String text) {
		assertThat(Opener.of(text)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "江都讯 市民在湖边放生", "江都消息 昨天,大桥通车", "好消息(记者 王丹)昨天,大桥通车", "通讯 昨日,老林走了三十里", "喜讯 昨日,大桥通车",
			"【连续报道】昨天,大桥通车", "【江左晚报】昨日,大桥通车", "林区新闻网(林区报)昨日,苗木出圃" })
	void asksForADayOrACreditBehindAnUnknownOutlet(String text) {
		assertThat(Opener.of(text)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "本报北京11月12日电记者从市气象台获悉,今冬偏暖", "本报北京11月12日电记者节昨天到来" })
	void creditsNobodyForAReporterWithoutName(String text) {
		assertThat(Opener.of(text).orElseThrow().credits()).isEmpty();
	}

	@Test
	void takesTheDateOfTheDatelineBeforeThatOfTheEvent() {
		Opener opener = Opener.of("中国网4月18日讯4月17日上午10时,晋江市").orElseThrow();
		assertThat(opener.date()).hasToString("--04-18");
	}

}
