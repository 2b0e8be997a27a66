package org.jinwen.bulletin;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jinwen.bulletin.PrintedPage.articles;
import static org.jinwen.bulletin.PrintedPage.page;

/** Words of pictures that a page prints inside a story's text. */
class WordsAmidTextTests {

	@Test
	void mendsASentenceAroundAMarkedCaption() {
		assertThat(articles(page("## 旧书换新书", "本报讯 昨天,社区的书屋开张,老手艺人轮流坐", "□ 居民在书屋挑书", "班,分文不取。")).get(0).blocks())
			.extracting(Block::role)
			.containsExactly(Role.LEAD, Role.CAPTION);
	}

	@Test
	void takesWordsWithADayAmidASentenceForThoseOfAPicture() {
		assertThat(articles(page("## 春汛到了", "本报讯 昨天,江水涨到了码头的第三级石阶,渡口的班船减到每天两", "![](images/p3.jpg)",
				"4月6日,渡口的工人在加固缆桩。当天江上风力六级。 李静 摄", "班,乘客排起了长队。")))
			.singleElement()
			.satisfies((article) -> assertThat(article.blocks()).extracting(Block::role)
				.containsExactly(Role.LEAD, Role.IMAGE, Role.CAPTION));
	}

	@Test
	void takesALineThatTellsWhatIsBeingDoneForTheWordsOfAPicture() {
		assertThat(articles(page("## 校门口少了拥堵", "本报讯 昨天,校门口划出接送区。", "学生正在排队过天桥", "交警在校门口执勤,学生排队过街。")).get(0).blocks())
			.extracting(Block::role)
			.containsExactly(Role.LEAD, Role.CAPTION, Role.PARAGRAPH);
	}

	@Test
	void takesOneShortSentenceBelowAPictureForItsWords() {
		assertThat(articles(page("## 山里来了走教老师", "本报讯 昨天早上,音乐教师把手风琴放进后备厢。", "![](images/p1.jpg)", "老师在教孩子们识谱。",
				"第一节课,老师问谁会唱歌,没有人举手。"))
			.get(0)
			.blocks()).extracting(Block::role).containsExactly(Role.LEAD, Role.IMAGE, Role.CAPTION, Role.PARAGRAPH);
	}

	@Test
	void keepsTheEndOfASentenceBelowAPictureAsText() {
		assertThat(articles(
				page("## 小铺选址", "本报讯 昨天,地铁公司介绍,小铺优先安排下岗职工和残", "![](images/p1.jpg)", "疾人经营。", "下班的市民说,顺路就把事情办了。"))
			.get(0)
			.blocks()).extracting(Block::role).containsExactly(Role.LEAD, Role.IMAGE, Role.PARAGRAPH);
	}

	@Test
	void takesASentenceAndItsPhotographersAmidTheTextForThoseOfAPicture() {
		assertThat(articles(page("## 托管班开班", "本报讯(记者 王丹)昨天,工会的暑期托管班开班,一天三顿饭。", "托管班还开了烙画课。", "7月18日,托管班的孩子们在练习烙画。",
				"记者 王丹 通讯员 李静 摄", "环卫工人的女儿9岁,往年暑假跟着妈妈。")))
			.singleElement()
			.satisfies((article) -> assertThat(article.blocks()).extracting(Block::role)
				.containsExactly(Role.LEAD, Role.PARAGRAPH, Role.CAPTION, Role.CAPTION, Role.PARAGRAPH));
	}

	@Test
	void takesWhoIsDoingSomethingAmidTheTextForAPicture() {
		assertThat(articles(page("## 老胡的百宝箱", "本报讯 昨天,老胡的箱子里又多了一副手套。", "箱盖上贴着一张纸条。", "胡志明在整理百宝箱", "老胡还有两年退休。")).get(0)
			.blocks()).extracting(Block::role).contains(Role.CAPTION).doesNotContain(Role.SUBHEAD);
	}

	@Test
	void takesALineThatShowsAPlaceOrASceneForTheWordsOfAPicture() {
		assertThat(articles(page("## 渔船今天出海 海鲜便宜了", "渔船离开码头的场面", "民警在渡口维持秩序", "江左网8月2日讯 昨天,渔船出海,码头上站满了人。")))
			.singleElement()
			.satisfies((article) -> {
				assertThat(article.deck()).isNull();
				assertThat(article.blocks()).extracting(Block::role)
					.containsExactly(Role.CAPTION, Role.CAPTION, Role.LEAD);
			});
		assertThat(
				articles(page("## 爱心捐助走进山村", "本报讯 昨天,志愿者来到山村。", "贫困户王大姐在自家土坯房前", "李大爷和老伴在自家院中", "村里的路昨天也通了车。")).get(0)
					.blocks())
			.extracting(Block::role)
			.containsExactly(Role.LEAD, Role.CAPTION, Role.CAPTION, Role.PARAGRAPH);
	}

	@Test
	void takesOneShortSentenceAboveAPictureForItsWords() {
		assertThat(articles(page("## 一坛老醋", "本报讯 昨天,老醋坊开了新坛。厂里来了两位教师,她们带着学生在坊里住了", "陈秀兰在查看醋坛。", "![](images/p1.jpg)",
				"三十天,把老师傅的手感一项项记成数字。"))
			.get(0)
			.blocks()).extracting(Block::role).containsExactly(Role.LEAD, Role.CAPTION, Role.IMAGE);
		assertThat(articles(page("## 采冰人", "本报讯 昨天,江上开始采冰,老关带着十几个人上了冰。", "切冰机在前面开道,后面的人用冰镩子沿着缝撬。", "采冰工人把冰块拖上岸。",
				"![](images/p1.jpg)", "老关采了二十年冰,说过去全靠肩膀。"))
			.get(0)
			.blocks()).extracting(Block::role)
			.containsExactly(Role.LEAD, Role.PARAGRAPH, Role.CAPTION, Role.IMAGE, Role.PARAGRAPH);
	}

	@Test
	void takesWordsBelowThePictureOfASignedStoryForItsOwn() {
		assertThat(articles(page("## 葵盘种蘑菇", "本报讯 昨天,合作社用葵盘种出了蘑菇。", "(记者 王丹 文/图)", "![](images/p2.jpg)", "菌农在采收平菇。",
				"## 大桥通车", "本报讯 昨天,大桥通车。")))
			.extracting(ArticleDraft::headline)
			.containsExactly("葵盘种蘑菇", "大桥通车");
	}

	@Test
	void takesALineAmidASentenceForTheWordsOfAPicture() {
		assertThat(
				articles(page("## 旧楼天台堆棉被", "本报讯 昨天,天台上堆满旧棉被。坊会建议设收集点,并与慈善团体合作,将状", "吉祥楼天台通道受阻", "况好的消毒后转赠街坊。")).get(0)
					.blocks())
			.extracting(Block::role)
			.containsExactly(Role.LEAD, Role.CAPTION);
	}

	@Test
	void keepsTheTitleOfANoticeBelowATelephoneNumber() {
		assertThat(articles(page("供热开始", "本报讯(记者王丹)昨天,全市开始供热。", "供热服务热线:0000-1234567", "关于调整部分路段通行时间的通告",
				"为保障道路施工安全,自10月12日起,桥东路口夜间禁止机动车通行。", "江城市公安局交警支队", "2015年10月9日")))
			.flatExtracting(ArticleDraft::blocks)
			.extracting(Block::role)
			.doesNotContain(Role.CAPTION);
	}

	@Test
	void keepsAShortFirstSentenceThatTellsWhatCameToPass() {
		assertThat(articles(page("## 早熟苹果开园", "今年苹果又提前下树了。", "7月16日一早,记者在塬上看到,果农的六亩苹果已摘了大半。")).get(0).blocks())
			.extracting(Block::role)
			.containsExactly(Role.LEAD, Role.PARAGRAPH);
	}

	@Test
	void takesASignedParagraphWithItsDayAboveAnOpenerForAStory() {
		assertThat(articles(page("## 江城港开通新航线", "11月28日,江城港开通新航线。航线每周对开三班,货船只卸箱、不等货。(王丹)",
				"本报讯(记者 李静)省人社厅近日发文,给培训学员发补贴。", "补贴每天五十元,最多十五天。")))
			.hasSize(2);
	}

	@Test
	void takesLinesThatBreakOffForText() {
		assertThat(articles(page("## 朱鹮建起新“家”", "本报讯(记者 王丹)昨天,朱鹮在南坡建起新家。", "专家分析,朱鹮在这", "里找到了过冬的水田。", "林场说,“这是给它们",
				"留的口粮”。", "村民也帮着看护。"))
			.get(0)
			.blocks()).extracting(Block::role)
			.containsExactly(Role.LEAD, Role.PARAGRAPH, Role.PARAGRAPH, Role.PARAGRAPH);
	}

	@Test
	void keepsWhatTheEditorAddsBelowALetterWithIt() {
		assertThat(articles(page("## 来信", "## 给老人留个坐的地方", "编辑同志:我今年76岁,每个月要到医院取一次药。", "石源区读者 战小珍",
				"编辑者说:来信已转给市政部门,对方答复下周先试放四张凳子。", "## 大桥通车", "本报讯 昨天,大桥通车。")))
			.hasSize(2);
	}

	@Test
	void takesNewsBelowAPictureUpToWhoTookAndWroteItForAStory() {
		assertThat(articles(page("## 海鸥刷脸", "本报讯(记者 王丹)昨天,志愿者记下七百只海鸥。", "志愿者提醒市民,不要追赶海鸥。", "![](images/b3.jpg)",
				"昨日,柏岚子村的晒场上,渔妇们正翻晒新打的刀鱼。这几日西北风硬、日头足。 记者 李静 摄影报道", "## 大桥通车", "本报讯(记者 赵清)昨天,大桥通车。")))
			.hasSize(3);
	}

	@Test
	void creditsNobodyForAPictureThatTellsNewsOfItsOwn() {
		assertThat(articles(page("## 图书角来了“候鸟”", "本报讯(记者 王丹)1月6日,边城小学的图书角又来了新书。", "借书登记本上写满了名字。", "![](images/p3.jpg)",
				"1月7日,工人在分拣车间给香芋套网。 李静 摄", "## 大桥通车", "本报讯(记者 赵清)昨天,大桥通车。"))
			.get(0)
			.credits()).extracting(Credit::name).containsExactly("王丹");
		assertThat(articles(page("## 图书角来了“候鸟”", "本报讯(记者 王丹)1月6日,边城小学的图书角又来了新书。", "借书登记本上写满了名字。", "![](images/p3.jpg)",
				"1月6日,边城小学的图书角来了新书。 李静 摄", "## 大桥通车", "本报讯(记者 赵清)昨天,大桥通车。"))
			.get(0)
			.credits()).extracting(Credit::name).containsExactly("王丹", "李静");
	}

	@Test
	void keepsWhatSaysThatItTellsAPictureOutOfTheText() {
		assertThat(articles(page("## 拉杆箱里是半箱螺丝", "晨报讯(记者 王丹)前日,小靳的箱子拿错了。", "## 还 站台上换箱子", "昨日9时,采购员老侯抱着红箱子站在站台上。",
				"两只箱子换回来,小靳抓出一大把喜糖。", "图:小靳(左)和老侯在站台上。 本报记者 李静 摄", "## 大桥通车", "晨报讯(记者 赵清)昨日,大桥通车。")))
			.flatExtracting(ArticleDraft::blocks)
			.filteredOn((block) -> block.text().startsWith("图:"))
			.extracting(Block::role)
			.containsExactly(Role.CAPTION);
	}

	@Test
	void takesWordsThatShowAPictureBelowAStoryForNone() {
		assertThat(articles(page("## 书记种树", "本报记者 阮小舟", "马书记带头种了40亩山杏,三年没见一个果。", "石源县妇女利用农闲编织草帽辫,产品销往12个国家。图为妇女们在检验成品。",
				"魏小河摄", "## 职工学校红火", "本报青原5月10日电(记者赵清)下班后先上课。")))
			.extracting(ArticleDraft::headline)
			.containsExactly("书记种树", "职工学校红火");
	}

	@Test
	void takesALineThatShowsAMomentBelowAHeadlineForThatOfAPicture() {
		assertThat(articles(page("## 陸運會破五項校紀錄", "健兒起跑一刻", "一百米女子乙組頒獎", "【本報消息】小學陸運會昨日舉行,全校五百六十人參加。")).get(0).deck())
			.isNull();
	}

	@Test
	void goesOnPastAJumpMarkAndATelephoneNumberInsideASentence() {
		for (String line : new String[] { "（下转第3版）", "厂服务热线 6612345" }) {
			assertThat(articles(page("## “村排”打到第五年", "本报讯(记者 韦一帆)9月7日晚,操场上亮起两盏灯。", "“村排”从2019年办起,起初只有六个队,今年全乡13个村",
					line, "都报了名,在外打工的人也请假回来。", "冠军奖品是一头猪。", "## 大桥通车", "本报讯(记者 赵清)昨天,大桥通车。"))
				.get(0)
				.blocks()).as(line).extracting(Block::role).containsExactly(Role.LEAD, Role.PARAGRAPH, Role.PARAGRAPH);
		}
	}

	@Test
	void takesOneSentenceWithItsDayBelowTheLastPictureForItsWords() {
		assertThat(articles(page("## 三百棵树扶正", "本报讯(记者 王丹)昨天,街上的三百棵树都扶正了。", "园林处提醒,不要摇晃支架。", "![](images/a9.jpg)",
				"28日凌晨,队员在路边扶正一棵芒果树。", "## 大桥通车", "本报讯(记者 赵清)昨天,大桥通车。"))
			.get(0)
			.blocks()).extracting(Block::role).containsExactly(Role.LEAD, Role.PARAGRAPH, Role.IMAGE, Role.CAPTION);
	}

	@Test
	void keepsAnAnswerWithItsQuestion() {
		assertThat(articles(page("## 有问必答", "## 乘车卡坏了去哪儿补", "问:我母亲的乘车卡刷不上了。请问去哪儿补?(郝女士)", "答:可到凯旋路的网点换卡。", "(记者 阮小远)",
				"## 大桥通车", "本报讯(记者 赵清)昨天,大桥通车。")))
			.extracting((article) -> article.credits().get(0).name())
			.containsExactly("阮小远", "赵清");
	}

}
