package org.jinwen.gazetteer;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class NewsTests {

	private static final Gazetteer CHINA = Gazetteer.ofChina();

	private static final Division TAIYUAN = CHINA.named("太原市").orElseThrow();

	private static String places(@Nullable Division home, String text) {
		return String.join(" ",
				new News(null, List.of(), List.of(text)).places(CHINA, home).stream().map(Division::slug).toList());
	}

	@ParameterizedTest
	@CsvSource({ "12月4日清徐县消息，项目获奖。, 清徐县", "'晋城市委常委、常务副市长介绍，', 晋城市", "清徐葡萄熟了。, 清徐县", "内蒙古自治区呼和浩特市迎来降雪。, 内蒙古自治区 呼和浩特市",
			"广西南宁举办博览会。, 广西壮族自治区 南宁市", "吉林省吉林市雾凇。, 吉林省 吉林市", "北京市朝阳区开展普法。, 北京市 北京市朝阳区", "南京鼓楼区的老街。, 南京市 南京市鼓楼区",
			"从江西到湖南，高铁通车。, 江西省 湖南省", "在湖北面向全国招标。, 湖北省", "香港特别行政区政府。, 香港特别行政区" })
	void findsWhatIsNamed(String text, String places) {
		assertThat(places(TAIYUAN, text)).isEqualTo(places);
	}

	@ParameterizedTest
	@CsvSource({ "鼓楼区的老街修好了。", "城区和郊区的路灯亮了。", "包头晚报讯。", "太原重工签下大单。", "记者从山西大学了解到。", "山西财经大学开学。", "黄河南岸的果园。", "沿江西路行驶。",
			"北京路改造完工。", "北京时间8时整。", "日本北海道地震。", "上海合作组织峰会。", "孙中山先生。", "保持长治久安。", "中方表示欢迎。", "峨眉山下雪了。", "长子出生。", "南京西路",
			"中原区域发展", "新兴产业资源富裕，安居乐业。" })
	void findsNothingInOtherWords(String text) {
		assertThat(places(null, text)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "我市, 太原市, 太原市", "我省, 太原市, 山西省", "本县, 清徐县, 清徐县", "我市, 清徐县, 太原市", "我区, 南宁市, 广西壮族自治区", "我市, 北京市, 北京市" })
	void knowsWhoseCityIsOurs(String words, String home, String place) {
		assertThat(places(CHINA.named(home).orElseThrow(), words + "召开大会。")).isEqualTo(place);
		assertThat(places(null, words + "召开大会。")).isEmpty();
	}

	@Test
	void readsShortNamesOfCountiesOnlyAtHome() {
		assertThat(places(TAIYUAN, "平遥古城迎客。")).isEqualTo("平遥县");
		assertThat(places(CHINA.named("南京").orElseThrow(), "平遥古城迎客。")).isEmpty();
	}

	@Test
	void takesTheDatelineAtItsWord() {
		News news = new News("洪洞", List.of("大槐树下"), List.of("本报洪洞讯 祭祖节开幕。"));
		assertThat(news.places(CHINA, null)).extracting(Division::name).containsExactly("洪洞县");
		assertThat(new News("联合国", List.of(), List.of()).places(CHINA, null)).isEmpty();
	}

	@Test
	void leavesOutWhatIsNamedInPassing() {
		News news = new News(null, List.of("晋城经济稳中向好"), List.of("会议召开。", "晋城与北京合作建设中心。", "上海的经验，在上海学来，上海代表说。"));
		assertThat(news.places(CHINA, null)).extracting(Division::name).containsExactly("晋城市", "上海市");
	}

	@Test
	void isAboutNoneOfManyPlacesInARow() {
		assertThat(places(null, "北京、天津、河北、山西、辽宁、吉林、江苏、浙江、安徽等省市参加。")).isEmpty();
	}

}
