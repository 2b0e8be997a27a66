package org.jinwen.bulletin;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.jinwen.bulletin.PrintedPage.articles;
import static org.jinwen.bulletin.PrintedPage.page;

/** How papers tell who wrote a story, beside its text. */
class CreditHabitsTests {

	@Test
	void readsADatelineAndACreditOnLinesOfTheirOwn() {
		assertThat(articles(page("## 海员回家", "【路透社海港28日电】", "(记者:王丹)海员们今天回到海港。", "码头上站满了人。"))).singleElement()
			.satisfies((article) -> {
				assertThat(article.headline()).isEqualTo("海员回家");
				assertThat(article.credits()).extracting(Credit::name).containsExactly("王丹");
			});
	}

	@Test
	void creditsWhoSignsALetter() {
		assertThat(articles(page("## 谢谢您", "编辑同志:昨天我父亲在车站晕倒,一位师傅施救。谢谢您。", "东关街道居民 王丹")).get(0).credits())
			.containsExactly(new Credit("王丹", "读者"));
	}

	@Test
	void creditsWhoFiledFromWhereAndForWhichPaper() {
		assertThat(articles(page("## 農會成果展", "記者王怡君／台南報導", "農會昨天舉辦成果展。")).get(0).credits()).extracting(Credit::name)
			.containsExactly("王怡君");
		assertThat(articles(page("## 游客来过节", "本报讯 昨天,游客来古镇过节。", "王 丹(江城晚报)")).get(0).credits()).extracting(Credit::name)
			.containsExactly("王丹");
		assertThat(articles(page("## 小记者来了", "本报讯 昨天,小记者来了。③2 王俊祥 摄")).get(0).credits()).extracting(Credit::name)
			.containsExactly("王俊祥");
	}

	@Test
	void readsACreditAboveAStoryWhoseHeadlineIsLost() {
		assertThat(articles(page("□晚报记者 王丹", "本报讯 老人昨天摔倒,路人上前相助。"))).singleElement().satisfies((article) -> {
			assertThat(article.headlineDerived()).isTrue();
			assertThat(article.credits()).extracting(Credit::name).containsExactly("王丹");
		});
		assertThat(articles(page("## 两起追尾", "N通讯员 李静 本报记者 王丹", "本报讯 昨天,两车追尾。")).get(0).credits())
			.extracting(Credit::name)
			.containsExactly("李静", "王丹");
	}

	@Test
	void readsBylinesAboveStoriesWithoutHeadlineWhereAHeadlineHasOneBelow() {
		assertThat(articles(page("## 修渠三年", "本报记者 王丹", "水渠修了三年,昨天通了水,田里的稻子有救了。", "本报记者 李静", "果园里的梨子昨天装车,运到省城去卖。",
				"本报记者 赵清", "湖边的栈道昨天铺完,游人走了上去。")))
			.extracting((article) -> article.credits().get(0).name())
			.containsExactly("王丹", "李静", "赵清");
	}

	@Test
	void readsBylinesBelowStoriesWhereNoHeadlineHasOneBelow() {
		assertThat(articles(page("上游放水救秧苗", "上游昨天放水,河道里的水位涨了一米。", "本报记者 王丹", "果园里的梨子昨天装车,运到省城去卖。", "本报记者 李静")))
			.extracting((article) -> article.credits().get(0).name())
			.containsExactly("王丹", "李静");
	}

	@Test
	void givesAMarkedBylineBelowASignedStoryToTheTextBelow() {
		assertThat(articles(page("## 两车清晨追尾 行人受惊", "本报讯(记者李静) 昨天清晨,两车在桥头追尾。", "交警赶到现场疏导。", "□晚报记者 王丹",
				"老人昨天在菜市场摔倒,路人上前相助,把他送回家。", "□晚报记者 赵清", "梨子昨天装车,运到省城去卖。")))
			.extracting((article) -> article.credits().get(0).name())
			.containsExactly("李静", "王丹", "赵清");
		assertThat(articles(page("## 两车清晨追尾 行人受惊", "昨天清晨,两车在桥头追尾。", "□晚报记者 李静", "## 老人菜场摔倒 路人相助",
				"老人昨天在菜市场摔倒,路人上前相助,把他送回家。", "□晚报记者 赵清")))
			.extracting((article) -> article.credits().get(0).name())
			.containsExactly("李静", "赵清");
	}

	@Test
	void givesABylineMarkedLikeTheOneAboveTheStoryToTheTextBelowThoughSubheadsStandBetween() {
		assertThat(articles(page("## 女士挎包被偷之后", "□本报记者 李静", "15日,女士在市场丢了挎包。", "## 【第一幕】买葡萄", "女士在市场买葡萄,挎包放在车上。",
				"□记者 王丹", "昨日,一位老人来到报社,寻找开警车送乘客的民警。")))
			.extracting((article) -> article.credits().get(0).name())
			.containsExactly("李静", "王丹");
	}

	@Test
	void givesABylineBelowAPhotographersToTheOpenerThatNamesNobody() {
		assertThat(articles(page("## 两车追尾", "本报讯(记者李静)昨天,两车追尾。", "## 小记者来了",
				"2月1日,小记者采访执勤的民警,向他们了解两会期间的工作。两会期间,小记者还会采访消防员,同时记录会上的新鲜事、感人事。③2 赵清 摄", "□记者 王丹",
				"本报讯 11月25日,评选揭晓,两位村民上榜。")))
			.extracting((article) -> article.credits().get(0).name())
			.containsExactly("李静", "赵清", "王丹");
	}

	@Test
	void knowsAStorySignedBelowItsDeck() {
		assertThat(articles(page("## 民警正在路口值勤", "“谢谢你们帮我追回现金”", "□晚报记者 李静", "本报讯 昨日,失主来到警营道谢。", "线索提供 赵清", "第A04版:社区",
				"□ 记者 王丹", "本报讯 8月,助学行动启动,在全市征集学子。")))
			.extracting((article) -> article.credits().get(0).name())
			.containsExactly("李静", "王丹");
	}

	@Test
	void givesBylinesBelowASignedStoryToTheOpenerThatNamesNobody() {
		assertThat(articles(page("## 两车清晨追尾 行人受惊", "本报讯(记者李静) 昨天清晨,两车在桥头追尾。", "交警赶到现场疏导。", "本报记者 王丹", "实 习 生 赵清",
				"本报讯 昨日,侨联换届大会举行。")))
			.satisfiesExactly((story) -> assertThat(story.credits()).extracting(Credit::name).containsExactly("李静"),
					(story) -> assertThat(story.credits()).extracting(Credit::name).containsExactly("王丹", "赵清"));
	}

	@Test
	void takesAReporterBesideAPhotographerForTheSignatureOfASecondStory() {
		assertThat(articles(page("## 山口的小派出所", "□本报记者 王丹", "入秋以后,山口的林子红了,游客来到镇上。", "## 特警进站巡逻 守护旅客回家",
				"临近春节,客流量明显增加,特警在车站巡逻。", "江左晨报记者 李静 通讯员 赵清摄影")))
			.extracting((article) -> article.credits().get(0).name())
			.containsExactly("王丹", "李静");
	}

	@Test
	void readsACreditBetweenAnOpenerAloneAndItsText() {
		assertThat(articles(page("## 渡口添了两条渡船", "本报讯", "(记者 王丹)", "昨天,渡口添了两条船,码头上站满了人。", "## 果园丰收 梨子装车", "本报讯",
				"(记者 李静)", "梨子昨天装车,运到省城去卖。")))
			.extracting((article) -> article.credits().get(0).name())
			.containsExactly("王丹", "李静");
	}

	@Test
	void endsAStoryAtACreditBelowAnOpenerWithText() {
		assertThat(articles(page("## 渡口添了两条渡船", "本报讯 昨天,渡口添了两条船。", "(记者 王丹)", "码头上站满了人。"))).hasSize(2);
	}

	@Test
	void takesAHeadingBetweenTwoSignedTextsForAHeadline() {
		String story = page("## 上游放水救了下游秧苗", "本报讯(记者 王丹)上游放水,河道里的水位涨了一米。", "## 河道水位涨了一米", "上游放水,水位涨到三米高,河道里的水流过了石桥。",
				"赵清 周文");
		assertThat(articles(story)).extracting(ArticleDraft::headline).containsExactly("上游放水救了下游秧苗", "河道水位涨了一米");
		assertThat(articles(story.replace("赵清 周文", "石桥没有受损。"))).hasSize(1);
	}

	@Test
	void creditsNoReaderWhoGaveATip() {
		assertThat(articles(page("## 民情热线", "## 渡口修桥 居民少绕三里", "地点:江左县渡口镇", "N本报记者 王丹", "【市民反映】昨天,居民说过江要绕三里。",
				"感谢江城的李先生提供线索,奖30元", "## 小区缺路灯 夜里摸黑走", "N本报记者 李静", "【市民反映】昨天,居民说小区缺路灯。", "新闻线索提供:周女士")))
			.satisfiesExactly((story) -> assertThat(story.credits()).containsExactly(new Credit("王丹", "本报记者")),
					(story) -> assertThat(story.credits()).containsExactly(new Credit("李静", "本报记者")))
			.allSatisfy((story) -> assertThat(story.section()).isEqualTo("民情热线"));
	}

	@Test
	void creditsPupilsWhoSignLettersWithTheirSchool() {
		assertThat(articles(page("桥头的灯该修了", "桥头的灯坏了半个月,夜里看不清路。", "江左三中 王丹", "公交站该有长椅", "老人等车没有地方坐。", "石源街居民 李静")))
			.extracting((article) -> article.credits().get(0).name())
			.containsExactly("王丹", "李静");
	}

	@Test
	void givesABylineAboveAnOpenerThatNamesNobodyToTheStoryBelow() {
		assertThat(articles(page("## 两车清晨追尾 行人受惊", "本报讯(记者李静)昨天清晨,两车在桥头追尾,行人受惊,交警赶到现场疏导。", "□晚报记者 王丹",
				"本报讯 老人昨天在菜市场摔倒,路人上前相助,把他送回家。")))
			.extracting((article) -> article.credits().get(0).name())
			.containsExactly("李静", "王丹");
		assertThat(articles(page("□晚报记者 王丹", "本报讯 昨天清晨,两车在桥头追尾。", "□晚报记者 李静", "本报讯 老人昨天在菜市场摔倒,路人上前相助。")))
			.extracting((article) -> article.credits().get(0).name())
			.containsExactly("王丹", "李静");
	}

	@Test
	void readsABylineInBracketsThatBreaksOverTwoLines() {
		assertThat(articles(page("## 三百人学唐诗", "本报讯 昨天,三百人在厂里学唐诗。", "(本报记者", "王丹 李静 摄)")).get(0).credits())
			.extracting(Credit::name)
			.containsExactly("王丹", "李静");
		assertThat(articles(page("## 三百人学唐诗", "本报讯 昨天,三百人在厂里学唐诗。", "(附近的车间", "也来听课)")).get(0).credits()).isEmpty();
	}

	@Test
	void readsABylineThatBreaksBehindTheRole() {
		assertThat(articles(page("## 三百人学唐诗", "□江左晚报记者", "王丹 通讯员 李静", "昨天,三百人在厂里学唐诗。")).get(0).credits())
			.extracting(Credit::name)
			.containsExactly("王丹", "李静");
	}

	@Test
	void readsABylineThatBreaksBehindEachRole() {
		assertThat(articles(page("## 三百人学唐诗", "江左晚报记者", "王丹 通讯员", "李静", "昨天,三百人在厂里学唐诗。")).get(0).credits())
			.extracting(Credit::name, Credit::role)
			.containsExactly(tuple("王丹", "江左晚报记者"), tuple("李静", "通讯员"));
	}

	@Test
	void readsACorrespondentGluedToTheOpener() {
		assertThat(articles(page("## 油菜田里来了“土专家”", "本报讯通讯员罗建平、魏芳报道：昨天，油菜田里来了农技员。")).get(0).credits())
			.containsExactly(new Credit("罗建平", "通讯员"), new Credit("魏芳", "通讯员"));
	}

	@Test
	void readsNamesGluedBehindTheLastSentence() {
		assertThat(articles(page("## 茶园有了身份证", "近日，县里给茶园建了档案。首批茶叶已在两座城市上市。夏小杰潘小照")).get(0).credits())
			.extracting(Credit::name)
			.containsExactly("夏小杰", "潘小照");
	}

	@Test
	void readsFromWhereAReaderSentIt() {
		assertThat(Bylines.line("柯小雨寄自怡朗"))
			.hasValueSatisfying((credits) -> assertThat(credits).extracting(Credit::name).containsExactly("柯小雨"));
		assertThat(Bylines.line("本报记者 普春燕")).isPresent();
	}

	@Test
	void readsSurnamesThatAreWordsAndWhatStudentsSign() {
		assertThat(Bylines.line("□纪小燕 通讯员 于前进")).hasValueSatisfying(
				(credits) -> assertThat(credits).extracting(Credit::name).containsExactly("纪小燕", "于前进"));
		assertThat(Bylines.line("□ 文学院2008级 阮小秋"))
			.hasValueSatisfying((credits) -> assertThat(credits).extracting(Credit::name).containsExactly("阮小秋"));
		assertThat(Bylines.line("记者 于日前 采访")).isEmpty();
	}

	@Test
	void readsHowReadersSignWithWhatTheyAre() {
		for (String line : new String[] { "石源中学八年级(3)班 卫小禾", "东河机务段电力机车司机 柏小林", "石源县青原乡 农民 骆小顺" }) {
			assertThat(Bylines.line(line)).as(line)
				.hasValueSatisfying((credits) -> assertThat(credits).extracting(Credit::name).hasSize(1));
		}
	}

	@Test
	void readsACreditThatAHandAndAColonClose() {
		assertThat(articles(page("## 头茬藜蒿上市", "江左都市报讯 首席记者谌小远、实习生涂小可文/图:“才割了不到五分地。”昨日清晨,渔民说。")).get(0).credits())
			.extracting(Credit::name)
			.containsExactly("谌小远", "涂小可");
	}

	@Test
	void readsFromWhereAReporterOfAllMediaFiled() {
		assertThat(articles(page("## “妈妈车间”里的弹性钟点", "江左妇女报全媒体记者罗小夏 发自宿州 下午4点50分,“妈妈车间”里还有人。")).get(0))
			.satisfies((article) -> {
				assertThat(article.place()).isEqualTo("宿州");
				assertThat(article.credits()).extracting(Credit::name).containsExactly("罗小夏");
			});
	}

	@Test
	void readsWhoSignsForAnOfficeAndWhatAnAuthorIs() {
		assertThat(articles(page("## 柚子好吃要当心", "本报讯 柚子里的成分会影响药效,作用能持续一天以上。(市中医院药学部 简小慧)")).get(0).credits())
			.extracting(Credit::name)
			.containsExactly("简小慧");
		assertThat(articles(page("## 女排闯进十六强", "本报讯 决赛明年4月在福建举行。(体育学院)")).get(0).blocks().get(0).text())
			.endsWith("举行。");
		assertThat(Bylines.line("(作者系文化学者)")).isEmpty();
		assertThat(Bylines.line("(作者:霍小山,系退休气象工作者)")).contains(List.of(new Credit("霍小山", "作者")));
		assertThat(Bylines.line("作者:邵小庚(矿建系1979级校友)")).contains(List.of(new Credit("邵小庚", "作者")));
	}

	@Test
	void readsACreditSetInTheTypeOfAHeadline() {
		assertThat(articles(page("## 一口井,三代看井人", "## □ 江左日报全媒体记者 贺小武 通讯员 古再丽", "井在村子最西头,出了林带就是戈壁。")).get(0))
			.satisfies((article) -> {
				assertThat(article.headline()).isEqualTo("一口井,三代看井人");
				assertThat(article.credits()).extracting(Credit::name).containsExactly("贺小武", "古再丽");
			});
	}

	@Test
	void believesANameBesideARoleInBrackets() {
		assertThat(articles(page("## 女子骗走八万元", "本报讯 (庐轩 通讯员 查振)近日,法院判决。")).get(0).credits()).extracting(Credit::name)
			.containsExactly("庐轩", "查振");
	}

	@Test
	void creditsNobodyInBracketsThatHoldABlank() {
		assertThat(articles(page("## 水渠修好", "本报讯 昨天,水渠修好。( )")).get(0).credits()).isEmpty();
	}

}
