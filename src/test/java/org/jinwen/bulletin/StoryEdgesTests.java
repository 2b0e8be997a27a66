package org.jinwen.bulletin;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jinwen.bulletin.PrintedPage.articles;
import static org.jinwen.bulletin.PrintedPage.page;

/** Where a story ends and the next begins. */
class StoryEdgesTests {

	@Test
	void keepsMarkedPointsInsideTheirStory() {
		assertThat(articles("## 冬季防火注意四点\n\n本报讯 昨天,消防部门提醒市民。\n\n■不要堵塞通道。\n\n■不要私拉电线。\n")).hasSize(1);
	}

	@Test
	void beginsANewItemAfterEachPhotoCredit() {
		assertThat(articles("## 图片新闻\n\n学生在收割油菜。 张伯谦 摄\n\n农户在藕田里插藕。 訾明 摄\n")).hasSize(2)
			.allSatisfy((item) -> assertThat(item.section()).isEqualTo("图片新闻"));
	}

	@Test
	void takesAnswersForTextHoweverShort() {
		assertThat(articles("## 农机补贴怎么领?\n\n问:我家的拖拉机能领吗?\n\n答:能。\n\n问:到哪里办?\n\n答:到农机中心办理。\n")).hasSize(1);
	}

	@Test
	void beginsANewStoryBelowAPageLine() {
		assertThat(articles("""
				第2版()

				也谈食堂的煤耗
				机关食堂烧煤,历来是没有定额的。

				第2版()

				新式步犁
				江海农具厂试制成功一种步犁。
				""")).extracting(ArticleDraft::headline).containsExactly("也谈食堂的煤耗", "新式步犁");
	}

	@Test
	void takesOneHeadingBetweenTwoStoriesForAStory() {
		assertThat(articles(page("## 北部发生地震", "据新华社电 北部当地时间8日晚发生地震,暂无人员伤亡报告。", "## 今起三天 我市有小雨", "市气象台预计,今起三天有小雨。",
				"## 大桥贯通", "本报讯 昨天,大桥贯通。")))
			.extracting(ArticleDraft::headline)
			.containsExactly("北部发生地震", "今起三天 我市有小雨", "大桥贯通");
	}

	@Test
	void beginsAnItemAtTheNameOfThePaperButNotAtADatelineWithItsPlace() {
		assertThat(articles(page("## 天橋底玻璃清理", "【本報訊】天橋底昨晚遍地玻璃。", "【本報訊】渡輪昨天加開夜航。"))).hasSize(2);
		assertThat(articles(page("## 两地秋收", "【本报临江电】临江昨天开镰。", "【本报河东电】河东昨天开镰。"))).hasSize(1);
	}

	@Test
	void endsASignedStoryBeforeTheNextDateline() {
		assertThat(articles(page("## 小校球隊奪亞軍", "【記者王怡君台南報導】全校只有四十人的小校昨天奪亞軍。", "【中央社台北三日電】氣象局今天發布大雨特報。"))).hasSize(2);
	}

	@Test
	void takesWhatWasPostedOnADayForAStory() {
		assertThat(articles(page("## 农会收购文旦 先收大果", "2025/08/22 19:30", "农会昨天开始收购文旦,先收大果。", "农会说,文旦今年减产。",
				"## 文旦节照办 农会说不停", "2025/08/23 05:30", "文旦节照办,农会说今年的文旦减产,节不停。")))
			.extracting(ArticleDraft::headline)
			.containsExactly("农会收购文旦 先收大果", "文旦节照办 农会说不停");
	}

	@Test
	void setsStoriesApartAtOrnaments() {
		assertThat(articles(
				page("## 地方新闻", "-", "### 长者围炉 大家拜年", "昨日中午,长者之家围炉。", "-", "### 长者拜年 家扶送礼", "长者之家的家扶中心向长者送礼。")))
			.extracting(ArticleDraft::headline)
			.containsExactly("长者围炉 大家拜年", "长者拜年 家扶送礼");
	}

	@Test
	void beginsANewStoryBetweenTwoSignedTexts() {
		assertThat(articles(
				page("## 业余种蘑菇为职工办好事", "公司工会在院里的地道种植蘑菇,卖给职工。(刘玉光)", "## 两家工会为职工订报", "公司工会为职工每人订一份报。", "(孟翔 张锐)")))
			.hasSize(2);
	}

	@Test
	void beginsANewStoryAtTheDayAndSubjectBetweenTwoSignatures() {
		String lamps = "巷子里的路灯坏了半年,住户们夜里出门要打手电筒。街道办请来电工,换上新灯泡,路灯又亮了。";
		String pears = "今天,记者接到报料,山坡上的梨园遭了冰雹,果农损失不小,县里的农技员正在挨家挨户登记。";
		assertThat(articles(page("## 路灯又亮了", "本报记者 王丹", lamps, "住户们说,这下放心了。", pears, "江左网记者 李静 赵清 报道")))
			.satisfiesExactly((story) -> assertThat(story.credits()).extracting(Credit::name).containsExactly("王丹"),
					(story) -> assertThat(story.credits()).extracting(Credit::name).containsExactly("李静", "赵清"));
		assertThat(articles(page("## 路灯又亮了", "本报记者 王丹", lamps, "昨天,住户们说,巷子里的路灯又亮了,夜里出门不用打手电筒。", "江左网记者 李静 报道")))
			.hasSize(1);
	}

	@Test
	void beginsANewStoryBelowThePagesEditors() {
		assertThat(articles(page("## 迷路老人被送回家", "江左日报3月26日讯 昨天,老人迷路,民警把老人送回家。", "责任编辑:张广", "## 八旬老人迷路 民警热心相助",
				"5月4日,派出所民警在村口看到一位迷路老人,把老人送回家。", "责任编辑:李清", "## 大桥通车", "本报讯 昨天,大桥通车。")))
			.hasSize(3);
	}

	@Test
	void endsAStoryAtThanksToItsReader() {
		assertThat(articles(page("## 的哥跟踪窃贼", "本报讯 昨天,的哥报警。警方抓获窃贼。", "本报记者 李东 摄(感谢读者刘先生提供线索)", "## 民警蹲守三夜抓窃贼",
				"派出所民警蹲守三夜,警方抓获窃贼。")))
			.hasSize(2);
	}

	@Test
	void beginsALetterAtItsAddress() {
		assertThat(articles(page("## 报道让职工感动", "晚报日前推出的专栏写出了矿工的干劲,职工们争着看晚报。", "## 我们爱看这份报",
				"编辑同志:多年来,我们厂的职工喜爱晚报,专栏写出了矿工的干劲。", "明年订报的职工还要增加一半。")))
			.extracting(ArticleDraft::headline)
			.containsExactly("报道让职工感动", "我们爱看这份报");
	}

	@Test
	void endsAListOfContentsWhereItsMarkEnds() {
		assertThat(articles(page("◆导读◆", ">>面馆请环卫工人吃面", ">>学生捡到手机交还", "【城事】", "●面馆请环卫工人吃面",
				"19日,大雪纷飞,面馆请环卫工人吃面。(记者 王丹)", "●学生捡到手机交还", "20日下午,学生捡到手机,交还给失主。(记者 李静)")))
			.extracting((article) -> article.credits().get(0).name())
			.containsExactly("王丹", "李静");
	}

	@Test
	void takesADayAndAVillageBelowTheBylineForADateline() {
		assertThat(articles(page("## 农妇加工布袋", "记者 王丹", "9月21日 青原龙镇卢村", "走进村委会,几十个妇女坐在缝纫机前加工布袋。", "她们不出家门就有了收入。")))
			.singleElement()
			.satisfies((article) -> {
				assertThat(article.date()).hasToString("--09-21");
				assertThat(article.place()).isEqualTo("青原龙镇卢村");
				assertThat(article.blocks()).extracting(Block::role).containsExactly(Role.LEAD, Role.PARAGRAPH);
			});
		assertThat(articles(page("## 特警拦下公交车", "前日19时 青原石桥镇", "江左晨报讯(记者 王丹)一辆公交车被拦下。"))).singleElement()
			.satisfies((article) -> assertThat(article.credits()).extracting(Credit::name).containsExactly("王丹"));
	}

	@Test
	void beginsANewStoryAtAHeadingOverATextSignedByWhoWroteAndPhotographed() {
		assertThat(articles(page("## 环卫工人的心愿", "□王丹 本报记者 李静", "昨天,环卫工人说起心愿,盼着环卫站有热水。", "## 你的心愿我来听",
				"环卫站来了代表,听环卫工人说心愿,盼着有热水。 本报记者 赵清 摄影报道")))
			.extracting((article) -> article.credits().get(0).name())
			.containsExactly("王丹", "赵清");
	}

	@Test
	void takesAHeadingForASubheadIfItSpeaksOfTheTextAboveAndTheTextBelowIsNotSigned() {
		String warm = page("## 春节最高可达二十五度", "江左晚报讯 (记者 王丹)气象台昨天预报,春节最高气温可达二十五度,街上的人脱下棉衣。", "## 去年春节最高二十八度",
				"今年春天来得早,水仙已经开花,气象台说暖空气还要停留。");
		assertThat(articles(warm)).singleElement()
			.satisfies((article) -> assertThat(article.blocks()).extracting(Block::role)
				.containsExactly(Role.LEAD, Role.SUBHEAD, Role.PARAGRAPH));
		assertThat(articles(warm.replace("## 去年春节最高二十八度", "## 水仙提前开花").replace("停留。", "停留。(记者 李静)"))).hasSize(2);
	}

	@Test
	void takesAPhotographersLineAmidASignedStoryForACaption() {
		assertThat(articles(
				page("## 报名名额一天报满", "本报讯(记者 王丹)昨天,报名的市民排起长队。", "“我们全家都报名!”", "本报记者 李静 摄", "座位只有三十个,后到的人仍站着等消息。")))
			.singleElement()
			.satisfies((article) -> assertThat(article.blocks()).extracting(Block::role)
				.containsExactly(Role.LEAD, Role.PARAGRAPH, Role.CAPTION, Role.PARAGRAPH));
	}

	@Test
	void takesTwoSentencesAndAPhotographerAboveAnOpenerForAStory() {
		assertThat(articles(page("## 结伴巡山 护林防火", "山里天干物燥,枯叶积了一层。民警进山查看防火通道。", "图为民警巡逻。", "记者 王丹 摄",
				"江左网4月15日讯 (记者 李静)老人迷路,民警找到家人。")))
			.extracting((article) -> article.credits().get(0).name())
			.containsExactly("王丹", "李静");
	}

	@Test
	void takesAHeadingAtTheTopOfAPageForAHeadlineThoughItIsSetSmaller() {
		assertThat(
				articles(page("# 漓水奔流千年", "本报讯(记者 王丹)漓水奔流千年,昨天水位上涨。", "02版:综合新闻", "## 暑假游客增多", "三年以来的头一个暑假,漓水又热闹起来。")))
			.hasSize(2);
	}

	@Test
	void endsALetterAtThePapersRemark() {
		assertThat(
				articles(page("## 推销莫轻信", "市民李先生:前天,有人来学生宿舍推销洗发水,说是厂家清仓。几个学生凑钱买下一箱,打开一看是假货。", "记者附言:推销的人怎么进的宿舍?学生要当心。",
						"## 村路何时修", "石源村张先生:看着邻村修了水泥路,我们羡慕得不行。一下雨,娃娃们踩着泥浆走路,裤腿全是泥。", "记者附言:修路的日子不远了。")))
			.hasSize(2);
	}

	@Test
	void beginsANewStoryBelowASignedText() {
		assertThat(articles(page("## 交警管控重型货车", "为消除隐患,严防重型货车事故,近段时间以来,交警紧抓源头管控,切实维护了辖区的秩序。(王芳)", "暖!过路的司机送上西瓜",
				"开车偶遇执勤,一位司机送上西瓜,这暖心一幕发生在9月9日的收费站。当天,司机把两个西瓜放在路边,写道:“你们辛苦了。”", "## 大桥通车", "本报讯 大桥昨天通车了。")))
			.hasSize(3);
	}

	@Test
	void namesATableThatGoesOnFromAnotherPage() {
		assertThat(articles(page("## 大桥通车", "本报讯 大桥通车。", "(上接第一版)", "| 队 | 分 |\n|---|---|\n| 江左 | 3 |"))).last()
			.satisfies((article) -> assertThat(article.headline()).isNotBlank());
	}

	@Test
	void makesNoStoryOfJumpsWithoutText() {
		assertThat(articles(page("## 大桥通车", "本报讯 大桥通车。", "(上接第一版)\n(下转第二版)", "## 渡口开船", "本报讯 渡口开船。"))).hasSize(2);
	}

	@Test
	void takesLinksWithDotsForNoKicker() {
		assertThat(articles(page("· 科学调度 开闸泄洪", "· 风雨难阻行程", "村民伸出援手——", "## 兄弟,住我家吧", "本报讯 昨天,村民接来渔民。")))
			.singleElement()
			.satisfies((article) -> assertThat(article.kicker()).isEqualTo("村民伸出援手——"));
	}

	@Test
	void joinsTheEndOfASentenceToWhatBrokeOff() {
		assertThat(articles(page("## 小偷感谢警察", "本报讯 昨天,货车翻倒,大家看见车厢里竟", "摞着十个井盖!", "“感谢你们!”货车司机说。")).get(0).blocks())
			.extracting(Block::role)
			.containsExactly(Role.LEAD, Role.PARAGRAPH);
		assertThat(articles(page("## 老人横穿马路", "本报讯 昨天,老人横穿马路被撞伤,目前伤者还", "在医院治疗中,没有生命危险。")).get(0).blocks()).hasSize(1);
	}

	@Test
	void leavesTheLastPartOfAStoryThatIsSignedAtItsEnd() {
		assertThat(articles(page("## 小学搬进新教学楼", "本报讯 12月4日,小学新教学楼启用,学生搬进明亮的教室。", "校长介绍,新楼有十二间实验室。", "## 家长怎么看",
				"家长说,孩子不用在走廊里上体育课了。", "(王丹、李静)", "## 早市开进老街", "本报讯 昨天,早市开进老街。(赵清)")))
			.extracting(ArticleDraft::headline)
			.containsExactly("小学搬进新教学楼", "早市开进老街");
	}

	@Test
	void readsOnBelowADatelineThatNamesItsFeature() {
		assertThat(articles(page("## 老街醒来", "中新网青原1月10日电 题：老街醒来", "作者 王丹 李静", "清晨五点,老街的第一盏灯亮了,豆腐坊开始磨浆。", "六点,挑担的人来了。")))
			.singleElement()
			.satisfies((article) -> {
				assertThat(article.headline()).isEqualTo("老街醒来");
				assertThat(article.credits()).extracting(Credit::name).containsExactly("王丹", "李静");
				assertThat(article.place()).isEqualTo("青原");
				assertThat(article.blocks()).hasSize(2);
			});
	}

	@Test
	void beginsAStoryWithABareDayWhereNoMonthIsTold() {
		assertThat(articles(page("## 三轮车侧翻", "26日16时许,村里的农民上山回家途中侧翻。", "伤者已送往医院。", "## 学生食物中毒", "10日上午9时许,学院的学生到医院就诊。",
				"目前情况稳定。", "## 大桥贯通", "本报讯 昨天,大桥贯通。")))
			.extracting(ArticleDraft::headline)
			.containsExactly("三轮车侧翻", "学生食物中毒", "大桥贯通");
	}

}
