package org.jinwen.bulletin;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jinwen.bulletin.PrintedPage.articles;
import static org.jinwen.bulletin.PrintedPage.page;

/** How papers print words with pictures. */
class PictureHabitsTests {

	private static final String LAMPS = "本报讯 昨天,巷子里的路灯又亮了,住户们夜里出门不用再打手电筒。";

	@Test
	void takesTheWordsOfALonePictureForTheStory() {
		List<ArticleDraft> articles = articles(page("## 摄影天地", "4月4日,古城的居民在河边洗菜。随着旅游业恢复,古城又热闹起来。 洪 海 摄"));
		assertThat(articles).extracting(ArticleDraft::section).containsExactly("摄影天地");
		assertThat(articles.get(0).credits()).extracting(Credit::name).containsExactly("洪海");
	}

	@Test
	void keepsTheWordsOfAPictureOutOfTheStoryBelow() {
		assertThat(articles(page("## 老街铺上石板", "老街的石板来自邻县,工人正在一块块对齐。时报记者王丹摄", "时报讯 (记者李静) 昨天,老街铺上了石板。", "工程下月完工。")))
			.singleElement()
			.satisfies((article) -> {
				assertThat(article.headline()).isEqualTo("老街铺上石板");
				assertThat(article.blocks()).extracting(Block::role)
					.containsExactly(Role.CAPTION, Role.LEAD, Role.PARAGRAPH);
			});
	}

	@Test
	void takesASentenceAboveTheOpenerForTheWordsOfAPicture() {
		assertThat(articles(page("## 私家車翻轉", "沙田:私家車四輪朝天。", "【本報訊】昨午二時許,一輛私家車在沙田翻轉。")).get(0).blocks())
			.extracting(Block::role)
			.containsExactly(Role.CAPTION, Role.LEAD);
	}

	@Test
	void keepsTheLastWordsOfAPhotoStoryAsText() {
		assertThat(
				articles(page("## 职工拔河", "日前,县总工会举行拔河比赛,十六支队参加。", "经过角逐,八支队分别获奖。 通讯员柳庭和 摄", "## 大桥通车", "本报讯 昨天,大桥通车。"))
					.get(0)
					.blocks())
			.extracting(Block::role)
			.containsExactly(Role.LEAD, Role.PARAGRAPH);
	}

	@Test
	void takesATextWithItsOwnDayAndAPhotographerForPictureNews() {
		assertThat(articles(page("## 路灯又亮了", LAMPS, "4月9日,果农在山坡上给梨树授粉。县里今年种梨三千亩,成了花海。", "李静 摄")))
			.satisfiesExactly((story) -> assertThat(story.credits()).isEmpty(), (picture) -> {
				assertThat(picture.headlineDerived()).isTrue();
				assertThat(picture.credits()).extracting(Credit::name).containsExactly("李静");
			});
	}

	@Test
	void keepsThePictureOfAStoryWithIt() {
		assertThat(articles(page("## 路灯又亮了", LAMPS, "4月9日,电工在巷子里检修路灯。路灯又亮了,住户们夜里出门不用再打手电筒。", "李静 摄"))).hasSize(1);
		assertThat(articles(page("## 路灯又亮了", LAMPS, "果农在山坡上给梨树授粉。县里今年种梨三千亩,成了花海。", "李静 摄"))).hasSize(1);
	}

	@Test
	void readsPictureNewsOneAfterAnother() {
		assertThat(articles(page("## 图片新闻", "4月9日,果农在山坡上给梨树授粉。县里今年种梨三千亩,成了花海。", "王丹 李静 摄", "4月8日,渡口镇的渔民开始补网。", "赵清 摄")))
			.hasSize(2)
			.allMatch(ArticleDraft::headlineDerived)
			.allSatisfy((picture) -> assertThat(picture.section()).isEqualTo("图片新闻"));
	}

	@Test
	void keepsACreditedLineBelowAnUnmarkedHeadlineOutOfTheText() {
		assertThat(
				articles(page("渡口添船 两岸不用绕路", "图为渡船在码头试航,岸上站满了两个村的村民。王丹摄", "本报讯 昨天,渡口添了两条船,码头上站满了人。")).get(0).blocks())
			.extracting(Block::role)
			.containsExactly(Role.CAPTION, Role.LEAD);
		assertThat(articles(page("渡口添船", "渡船在码头试航。", "昨天,渡口添了两条船,码头上站满了人。")).get(0).blocks()).extracting(Block::role)
			.containsExactly(Role.LEAD, Role.PARAGRAPH);
	}

	@Test
	void takesAShortSentenceBetweenHeadlineAndDayForTheWordsOfAPicture() {
		assertThat(articles(page("## 堤岸裂了缝 村民担心", "堤岸出现裂缝。", "3月30日,记者在渡口看到,堤岸裂了缝。")).get(0).blocks())
			.extracting(Block::role)
			.containsExactly(Role.CAPTION, Role.LEAD);
		assertThat(articles(page("## 三镇之行", "古镇的戏台。", "远眺青山湖。", "王丹 文/摄", "假期里我与友人结伴,驾车往三个镇走了一趟。"))).singleElement()
			.satisfies((article) -> {
				assertThat(article.headline()).isEqualTo("三镇之行");
				assertThat(article.blocks()).extracting(Block::role)
					.containsExactly(Role.CAPTION, Role.CAPTION, Role.LEAD);
			});
		assertThat(articles(page("## 戏台开锣", "3月30日,戏台开锣。", "4月1日,又唱了一出,台下站满了人。")).get(0).blocks())
			.extracting(Block::role)
			.containsExactly(Role.LEAD, Role.PARAGRAPH);
	}

	@Test
	void takesACreditedSentenceAboveTheBylineForTheWordsOfAPicture() {
		assertThat(articles(page("## 古镇开戏 戏迷赶来", "戏迷把台口围了三层。晚报记者 王丹 图", "□晚报首席记者 李静", "本报讯 昨天,古镇开戏。"))).singleElement()
			.satisfies((article) -> {
				assertThat(article.headline()).isEqualTo("古镇开戏 戏迷赶来");
				assertThat(article.blocks()).extracting(Block::role).containsExactly(Role.CAPTION, Role.LEAD);
			});
	}

	@Test
	void namesWhoWroteAStoryBeforeWhoTookItsPicture() {
		assertThat(articles(page("## 渡口添船 两岸不用绕路", "渡船在码头试航。 赵清 摄", "本报讯(记者 王丹)昨天,渡口添了两条船。")).get(0).credits())
			.extracting(Credit::name)
			.containsExactly("王丹", "赵清");
	}

	@Test
	void keepsASentenceThatGoesOnWithTheStoryAsText() {
		assertThat(articles(page("## 逆行上高速", "本报讯 近日,两辆车在高速公路上逆行。", "目前,案件正在进一步处理中。(通讯员 王丹 李静 摄)")).get(0).blocks())
			.extracting(Block::role)
			.containsExactly(Role.LEAD, Role.PARAGRAPH);
	}

	@Test
	void takesAShortLineBetweenBylineAndOpenerForTheWordsOfAPicture() {
		assertThat(articles(page("## 渡口添船", "本报记者 李静", "工人在调试渡船。", "本报讯 昨天,渡口添了两条船,码头上站满了人。")).get(0).blocks())
			.extracting(Block::role)
			.containsExactly(Role.CAPTION, Role.LEAD);
	}

	@Test
	void takesShortSentencesBetweenAHeadlineAndABylineForTheWordsOfPictures() {
		assertThat(articles(page("## 满街都是石榴红", "江左小学的孩子们举着小红旗。", "街心公园里,老人们打起腰鼓。", "□文/图 记者 王丹", "国庆的气氛扑面而来,大街上红旗招展。",
				"巷口的石榴树也挂上了灯。")))
			.singleElement()
			.satisfies((article) -> {
				assertThat(article.credits()).extracting(Credit::name).containsExactly("王丹");
				assertThat(article.blocks()).extracting(Block::role)
					.containsExactly(Role.CAPTION, Role.CAPTION, Role.LEAD, Role.PARAGRAPH);
			});
	}

	@Test
	void keepsMarkedWordsOfPicturesAboveBylineAndOpenerOutOfTheText() {
		assertThat(articles(page("## 晚报创刊展览开展", "市民文化馆一楼大厅", "■市民参观晚报创刊展览。 李静 摄", "■市民拍下展出的老照片。 李静 摄",
				"□江左晚报/江左看/江报网记者 余 博", "本报12月9日讯 今天,展览开展,展出旧报纸三百份。")))
			.singleElement()
			.satisfies((article) -> {
				assertThat(article.headline()).isEqualTo("晚报创刊展览开展");
				assertThat(article.blocks()).extracting(Block::role)
					.containsExactly(Role.CAPTION, Role.CAPTION, Role.LEAD);
			});
	}

	@Test
	void takesTextsWithADayOfTheirOwnUpToAPhotographerForPictureNews() {
		String farm = "10月27日,山坡上的苹果红了,果农们忙着采摘装筐。";
		String crop = "据悉,全县苹果今年收成三万吨,果农人均增收。本报记者 赵清 摄";
		assertThat(articles(page("## 路灯又亮了", LAMPS, farm, crop, "## 大桥通车", "本报讯 昨天,大桥通车。"))).hasSize(3);
		assertThat(articles(page("## 路灯又亮了", LAMPS, farm + "本报记者 赵清 摄", "## 大桥通车", "本报讯 昨天,大桥通车。"))).hasSize(2);
		assertThat(articles(page("## 果农采摘忙", "本报讯 昨天,山坡上的苹果红了,果农们采摘装筐,苹果收成三万吨。", farm, crop))).hasSize(1);
	}

	@Test
	void knowsAPictureCutFromAFilm() {
		assertThat(articles(page("## 渔民救起落水者", "本报讯 昨天,渔民把绳子绑在落水者胳膊", "视频截图", "上,把他拉上岸。")).get(0).blocks())
			.extracting(Block::role)
			.containsExactly(Role.LEAD, Role.CAPTION);
	}

	@Test
	void takesNumberedLinesBelowAHeadlineForTheWordsOfPictures() {
		assertThat(articles(page("## 小区里又热闹起来", "①孩子们在草坪上放风筝", "②早点铺前,居民排起了队", "昨天,社区取消出入证,居民又下楼散步。")).get(0).blocks())
			.extracting(Block::role)
			.containsExactly(Role.CAPTION, Role.CAPTION, Role.LEAD);
	}

	@Test
	void goesOnBelowAShortFirstSentence() {
		assertThat(articles(page("## 高铁进城的日子", "看着乘客走进站台,站长十分自豪。", "全长二十五公里,今年3月28日,地铁一号线开通,古城的人出门近了。", "记者 王丹 摄")))
			.hasSize(1);
	}

	@Test
	void knowsWhoStandsInAPictureFromLeftToRight() {
		assertThat(articles(page("## 影片今日上映", "王丹、李静、赵清(从左到右)", "本报讯 昨天,影片的演员来到江城,见了观众。")).get(0).blocks())
			.extracting(Block::role)
			.containsExactly(Role.CAPTION, Role.LEAD);
	}

	@Test
	void takesASentenceAndItsPhotographerBelowTheBylineForWordsOfAPicture() {
		assertThat(articles(page("## 大棚里的番茄上市了", "本报记者 王丹", "村民在大棚里采摘番茄。", "本报记者 王丹 摄", "2月1日,记者在山村采访,前几天的雪还没有化。")))
			.singleElement()
			.satisfies((article) -> assertThat(article.blocks()).extracting(Block::role)
				.containsExactly(Role.CAPTION, Role.LEAD));
	}

	@Test
	void takesOneSentenceAndItsPhotographerBelowAHeadlineForWordsOfAPicture() {
		assertThat(articles(
				page("## 老家的变化想也想不到", "昨天上午,返乡的客人参观江左书院。(记者 李静 摄)", "昨天,返乡的客人走遍老城,书院、码头、戏台都看了。", "客人说,老城认不出来了。")))
			.singleElement()
			.satisfies((article) -> assertThat(article.blocks()).extracting(Block::role)
				.containsExactly(Role.CAPTION, Role.LEAD, Role.PARAGRAPH));
	}

	@Test
	void takesNoPictureBelowAQuestionForNewsOfItsOwn() {
		assertThat(articles(page("## 一台车上坐了八个人", "听说过一个篱笆三个桩,可你见过一台车坐八个人吗?",
				"11月18日,交警在路口拦下一台三轮车,车上坐了八个人。交警把他们送回家。(王丹 摄)", "## 大桥通车", "本报讯 昨天,大桥通车。")))
			.hasSize(2);
	}

	@Test
	void takesALineThatTellsWhatHappensThereForADeck() {
		assertThat(articles(page("## 渡口昨夜起火", "起火原因正在调查中", "本报讯 昨夜,渡口起火。")).get(0).deck()).isEqualTo("起火原因正在调查中");
		assertThat(articles(page("## 渡口昨夜起火", "街头上演感人的一幕", "本报讯 昨夜,渡口起火。")).get(0).deck()).isEqualTo("街头上演感人的一幕");
		assertThat(articles(page("## 渡口昨夜起火", "群众冷暖办在百姓心坎里", "本报讯 昨夜,渡口起火。")).get(0).deck()).isEqualTo("群众冷暖办在百姓心坎里");
		assertThat(articles(page("## 渡口昨夜起火", "记者探访救援现场", "本报讯 昨夜,渡口起火。")).get(0).deck()).isEqualTo("记者探访救援现场");
	}

	@Test
	void takesWordsWithWhichTheStoryBeginsToTheLetterForThoseOfItsPicture() {
		assertThat(articles(page("## 代表团开放日", "3月6日下午,代表团举行全体会议。会议向记者开放,场内座无虚席。 摄影/江左日报社记者 王丹",
				"3月6日下午,代表团举行全体会议,审议工作报告。", "代表们回答了记者的提问。")))
			.singleElement()
			.satisfies((article) -> assertThat(article.blocks()).extracting(Block::role)
				.containsExactly(Role.CAPTION, Role.LEAD, Role.PARAGRAPH));
	}

	@Test
	void keepsTheLastWordsOfAPhotoStoryBelowALineOfThePageAsText() {
		assertThat(articles(page("## 图片新闻", "语音播报: 语音播报", "6月6日下午,总装车间举行劳动竞赛推进会。", "仪式上,先进集体受到表彰。",
				"据了解,竞赛项目共128项,均为在建重点项目。(本报记者 王丹 摄)"))
			.get(0)
			.blocks()).extracting(Block::role).containsExactly(Role.LEAD, Role.PARAGRAPH, Role.PARAGRAPH);
	}

	@Test
	void keepsWhenAndWhereBetweenAHeadlineAndTheOpenerWithTheStory() {
		assertThat(articles(
				page("## 旧宅大火 居民奔逃", "赶快灭火!消防员与时间赛跑。时报记者王丹摄", "时间:12月5日晚9时", "地点:江左区长寿路", "时报讯(记者李静)前晚,旧宅起火。")))
			.singleElement()
			.satisfies((article) -> {
				assertThat(article.headline()).isEqualTo("旧宅大火 居民奔逃");
				assertThat(article.blocks()).extracting(Block::role)
					.containsExactly(Role.CAPTION, Role.QUOTE, Role.QUOTE, Role.LEAD);
			});
	}

	@Test
	void takesTwoShortSentencesAboveAnOpenerForWordsOfPictures() {
		assertThat(articles(page("## 公园里的花开了", "广场上往日人山人海,如今显得格外空旷。", "山坡上的杜鹃引来采蜜的蜜蜂。", "江左网2月2日讯(记者 王丹)公园的花昨天开了。")))
			.singleElement()
			.satisfies((article) -> assertThat(article.blocks()).extracting(Block::role)
				.containsExactly(Role.CAPTION, Role.CAPTION, Role.LEAD));
	}

	@Test
	void takesLinesBelowPicturesBetweenHeadlineAndTextForTheirWords() {
		assertThat(articles(page("## 废砖窑变成荷花塘", "![](images/e1.jpg)", "塘边的老烟囱留了下来", "![](images/e2.jpg)", "孩子们在栈桥上写生",
				"昨日清晨,村里的栈桥上站着几十名游客。")))
			.singleElement()
			.satisfies((article) -> assertThat(article.deck()).isNull());
	}

	@Test
	void takesADayTwoSentencesAndAPhotographerBelowAHeadingForNews() {
		assertThat(articles(page("## 井口送姜汤", "11月9日,志愿者把熬好的姜汤端给刚升井的矿工。今冬每周两次。  王丹 摄", "本报讯 市总工会日前公布驿站名单,共有58家。")))
			.extracting(ArticleDraft::headline)
			.startsWith("井口送姜汤")
			.hasSize(2);
	}

}
