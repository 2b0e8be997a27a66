package org.jinwen.bulletin;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jinwen.bulletin.PrintedPage.articles;
import static org.jinwen.bulletin.PrintedPage.page;

/** How papers set the parts of a story, and what tells them from headlines. */
class SubheadHabitsTests {

	@Test
	void keepsBoldLinesAsSubheadsOfTheHeadingAboveThem() {
		List<ArticleDraft> articles = articles(
				page("## 我省春耕有序推进", "本台消息（新闻联播）：全省春耕陆续展开。", "[原文](https://example.org/1)", "## 国内联播快讯", "本台消息（新闻联播）：",
						"**新增企业210家**", "名单今天公布,制造业占八成。", "**高铁客流增长**", "春运以来,客流增长三成。"));
		assertThat(articles).extracting(ArticleDraft::headline).containsExactly("我省春耕有序推进", "国内联播快讯");
		assertThat(articles.get(1).blocks()).extracting(Block::role)
			.containsExactly(Role.SUBHEAD, Role.LEAD, Role.SUBHEAD, Role.PARAGRAPH);
	}

	@Test
	void readsSlogansAsAKickerAndTermsAsSubheads() {
		ArticleDraft article = articles(page("## 县委县政府新闻发布会", "补短板 强弱项 惠民生", "## 今年办好十件实事", "本报讯 2月20日,县委县政府召开新闻发布会。",
				"## 老有所养:建十个照料中心", "今年新建照料中心十个。", "## 病有所医:县医院新院投用", "新院设床位六百张。", "(庞玉生)"))
			.get(0);
		assertThat(article.kicker()).isEqualTo("补短板 强弱项 惠民生");
		assertThat(article.section()).isEqualTo("县委县政府新闻发布会");
		assertThat(article.blocks()).filteredOn((block) -> block.role() == Role.SUBHEAD).hasSize(2);
	}

	@Test
	void takesWhatIsSetInLikeTheTextForASubhead() {
		assertThat(articles("""
				梅雨来了 习惯要改一改
				  本报记者 苏醒
				  墙壁“出汗”,衣服三天不干。
				  除湿机别对着人吹
				  除湿机最好放在房间中央。
				三把钥匙
				  周老师出门前,总把钥匙留给对门。
				""")).extracting(ArticleDraft::headline).containsExactly("梅雨来了 习惯要改一改", "三把钥匙");
	}

	@Test
	void takesHoursForThePartsOfAStoryToldByTheClock() {
		List<ArticleDraft> articles = articles(
				page("## 一车青菜的一夜", "江左晚报记者 王丹 摄影报道", "5月11日晚上8点,批发市场的灯亮了。", "## 晚8点 菜农:盼着别下雨", "李桂花把三轮车停在棚下。",
						"## 夜里11点 中间商:两部手机轮着接", "二楼的窗口排起了队,电话响个不停。", "## 凌晨3点 装车工:冰瓶子金贵", "仓库里只有八摄氏度,装车工穿着棉衣。"));
		assertThat(articles).extracting(ArticleDraft::headline).containsExactly("一车青菜的一夜");
		assertThat(articles.get(0).blocks()).filteredOn((block) -> block.role() == Role.SUBHEAD).hasSize(3);
	}

	@Test
	void takesAHeadingOverPlainSubheadsForAHeadline() {
		String story = page("## 上游放水救了下游秧苗", "本报讯(记者 王丹)上游放水,河道里的水位涨了一米。", "## 河道水位涨了一米", "上游放水,水位涨到三米高,河道里的水流过了石桥。",
				"开闸", "闸门升到三米高。", "过桥", "水流过了石桥。");
		assertThat(articles(story)).extracting(ArticleDraft::headline).containsExactly("上游放水救了下游秧苗", "河道水位涨了一米");
		assertThat(articles(story.replace("开闸\n\n", "").replace("过桥\n\n", ""))).extracting(ArticleDraft::headline)
			.containsExactly("上游放水救了下游秧苗");
	}

	@Test
	void takesASmallerHeadingInAStoryForASubhead() {
		String page = page("## 上游放水救了秧苗", "本报讯(记者 王丹)上游放水,河里涨水一米。", "# 一个洋溢亲情的节日", "中秋,每个人心里都有一轮月亮,游子想家,母亲盼归。",
				"## 老兵回家", "前日,三十位老兵在礼堂里坐下,吃了一顿团圆饭。");
		assertThat(articles(page)).extracting(ArticleDraft::headline).containsExactly("上游放水救了秧苗", "一个洋溢亲情的节日");
		assertThat(articles(page.replace("\n# ", "\n## "))).extracting(ArticleDraft::headline).contains("老兵回家");
	}

	@Test
	void ranksHeadingsWhereNoStoryOpensWithAFormula() {
		assertThat(articles(page("## 屋子里热乎了", "“热乎啦!”老人摸着暖气片,高兴地叫邻居来看。", "## 暖流进了万家", "供热站的工人守在炉边,看着仪表,一夜没有合眼。",
				"### 冬病夏治", "“这下心里踏实了,我们不怕冷了。”住在顶楼的退休教师说,管子换了新的。")))
			.extracting(ArticleDraft::headline)
			.containsExactly("屋子里热乎了", "暖流进了万家");
	}

	@Test
	void takesAHeadingOverWordsSignedByAPhotographerForAHeadline() {
		String story = page("## 旧报纸里的渡口", "本报讯(记者 王丹)昨天,老人收藏的旧报纸在渡口展出,渡口的老照片引人驻足。", "## 渡口的灯笼",
				"临近春节,渡口的灯笼作坊忙着赶制灯笼,渡口挂满了灯笼。 记者 李静 摄");
		assertThat(articles(story)).hasSize(2);
		assertThat(articles(story.replace(" 记者 李静 摄", ""))).hasSize(1);
	}

	@Test
	void takesLinesThatSayWhoSpeaksForSubheads() {
		assertThat(articles(page("## 谁给铜像叼的烟", "@小江:铜像嘴里怎么叼了根烟?", "@北雁:太无聊了!", "记者核实", "日前,记者来到铜像前,烟已经取下。")))
			.singleElement()
			.satisfies((article) -> assertThat(article.blocks()).extracting(Block::role)
				.containsExactly(Role.LEAD, Role.PARAGRAPH, Role.SUBHEAD, Role.PARAGRAPH));
		assertThat(articles(
				page("## 垃圾盖着塑料布", "市民反映:", "昨天,市民来电说路边有一堆垃圾。", "记者核实:", "昨天中午,记者来到路口,看到了塑料布。", "见习记者 小丹 文/图")))
			.singleElement()
			.satisfies((article) -> {
				assertThat(article.credits()).extracting(Credit::name).containsExactly("小丹");
				assertThat(article.blocks()).extracting(Block::role)
					.containsExactly(Role.SUBHEAD, Role.LEAD, Role.SUBHEAD, Role.PARAGRAPH);
			});
	}

	@Test
	void beginsAnItemOfAHotlineAtAComplaintBelowAText() {
		assertThat(articles(page("## 小区突然停水", "本报讯(记者 王丹)小区停水了,居民喊渴。", "“家里存的水用完了。”居民说。", "◎市民反映", "20日,市民反映路上一个窨井盖丢了。",
				"◎记者跑腿", "记者拨打热线,工作人员记下井盖的位置。", "缺盖的窨井。 本报记者 李静 摄")))
			.extracting((article) -> article.credits().get(0).name())
			.containsExactly("王丹", "李静");
	}

	@Test
	void takesLinesThatBeginAlikeRightBelowTwoHeadlinesForDecks() {
		assertThat(articles(page("## 三劫匪抢金铺", "事发新塘西宁街,损失近十万元", "本报讯 昨日,三劫匪抢了金铺。", "## 男子抢珠宝店", "事发海珠敦和路,警方成立专案组",
				"本报讯 昨日,男子抢了珠宝店。")))
			.extracting(ArticleDraft::deck)
			.containsExactly("事发新塘西宁街,损失近十万元", "事发海珠敦和路,警方成立专案组");
	}

	@Test
	void takesALookBackForAPartOfTheStory() {
		assertThat(articles(page("## 教授上诉 称程序错误", "本报讯(记者 王丹)昨天,教授提出上诉,称一审程序错误。", "“判决会造成后果。”他的律师说。", "事件回顾:",
				"今年6月24日晚,一位编辑遇袭,警方后来抓获四人,教授归案。")))
			.singleElement()
			.satisfies((article) -> assertThat(article.blocks()).extracting(Block::role)
				.containsExactly(Role.LEAD, Role.PARAGRAPH, Role.SUBHEAD, Role.PARAGRAPH));
	}

	@Test
	void takesLinesThatBeginWithOnePlaceForNoSeries() {
		assertThat(articles(
				page("## 乡贤捐资修桥", "嵊州美丽乡村激起主人翁意识", "昨天,乡贤回村看新桥。", "## 花带改了老习惯", "嵊州陈村种花美化村道", "这些天,村里开满了花,陈村种花美化村道。")))
			.extracting(ArticleDraft::deck)
			.containsExactly("嵊州美丽乡村激起主人翁意识", "嵊州陈村种花美化村道");
	}

	@Test
	void takesTwoPlainLinesThatBalanceAmidTheTextForASubhead() {
		assertThat(articles(page("## 一刮风就飞沙走石", "本报讯 “一刮风这里就飞沙走石。”居民昨天向本报反映,小区旁边有个废品站,易燃品堆得老高,居民担心失火。", "废品站藏身荒地",
				"易燃品堆积如山", "记者来到小区,废品站在一片荒地里,易燃品堆积如山,居民一刮风就不敢开窗。")))
			.singleElement()
			.satisfies((article) -> assertThat(article.blocks()).extracting(Block::role)
				.containsExactly(Role.LEAD, Role.SUBHEAD, Role.SUBHEAD, Role.PARAGRAPH));
	}

	@Test
	void takesAWordAndAColonForTheBeginningOfASubhead() {
		assertThat(articles(page("## 出租房凌晨失火", "昨天凌晨,小区一间出租房失火,窗口玻璃炸毁。", "现场:窗口玻璃炸毁", "记者来到失火的房屋,窗口的玻璃炸毁了。",
				"调查:失火房内住七人", "邻居说,失火的房里住了七人。")))
			.singleElement()
			.satisfies((article) -> assertThat(article.blocks()).extracting(Block::role)
				.containsExactly(Role.LEAD, Role.SUBHEAD, Role.PARAGRAPH, Role.SUBHEAD, Role.PARAGRAPH));
	}

	@Test
	void takesHeadingsOfAStoryThatIsStillToBeSignedForItsSubheads() {
		assertThat(articles(page("## 老街铺上石板", "本报讯 昨天,老街铺上了石板。(王丹)", "## 石沟村的第一场坝坝电影", "太阳还没落山,晒坝上已经摆满了凳子。",
				"## 放映员要爬五道梁", "放映员骑三轮车把银幕和音箱运上山。", "## 村里留住这张银幕", "电影散了,村里把晒坝边的墙刷白了。", "(本报记者 李静)", "## 大桥贯通",
				"本报讯(记者 赵清)昨天,大桥贯通。")))
			.extracting(ArticleDraft::headline)
			.containsExactly("老街铺上石板", "石沟村的第一场坝坝电影", "大桥贯通");
	}

	@Test
	void takesHeadingsBelowAFeatureForItsParts() {
		assertThat(articles(page("## 把“算盘”打到井底下", "——龙泉公司修旧利废见闻", "本报记者 王丹 通讯员 李静", "井口东侧有一座旧料库房,矿工叫它“杂货铺”。",
				"## 旧锚杆是怎么“活”过来的", "最难收的是锚杆,多半弯了,过去按废铁卖。", "## 谁领料谁心疼", "省料光靠一台机器不行,公司推行材料存折。")))
			.singleElement()
			.satisfies((article) -> assertThat(article.blocks()).filteredOn((block) -> block.role() == Role.SUBHEAD)
				.hasSize(2));
	}

	@Test
	void takesWhatAHotlineReportIsMadeOfForSubheads() {
		assertThat(articles(page("## 红绿灯眨眼睛 行人犯了难", "□本报记者 王丹", "## 爆料", "近日,网友发帖说小学门口的红绿灯只闪黄灯。", "## 调查",
				"9月3日早上,记者来到校门口,家长拉着孩子张望。")))
			.singleElement()
			.satisfies((article) -> assertThat(article.section()).isNull());
	}

	@Test
	void takesWhoReportsAndWhoLooksIntoItForSubheads() {
		assertThat(articles(page("## 网络问政", "## 路灯为何白天亮晚上灭", "## 网民报料", "我接孩子下晚自习,从一中到水厂这段路有四五盏灯是黑的。", "## 记者调查",
				"记者联系了城管局,工作人员说已到现场查看。", "(全媒体记者 王丹)")))
			.singleElement()
			.satisfies((article) -> {
				assertThat(article.section()).isEqualTo("网络问政");
				assertThat(article.headline()).isEqualTo("路灯为何白天亮晚上灭");
				assertThat(article.blocks()).extracting(Block::role)
					.containsExactly(Role.SUBHEAD, Role.LEAD, Role.SUBHEAD, Role.PARAGRAPH);
			});
	}

	@Test
	void beginsTheNextStoryBelowASource() {
		assertThat(articles(page("## 石源建成葛粉厂", "石源县建成一座葛粉厂,产品已打入省城。", "（谷小雨）", "## 木材小厂联营", "青原县十七家木材厂最近联营,统一定价。",
				"（新华社）", "## 农机设急诊室", "江城县在三十二个乡设立农机急诊室,昼夜值班。", "（杜小祥 罗小清）")))
			.extracting(ArticleDraft::headline)
			.containsExactly("石源建成葛粉厂", "木材小厂联营", "农机设急诊室");
	}

	@Test
	void keepsANumberedLineWithACommaAsSubhead() {
		assertThat(articles(page("## 访问意义深远", "本报讯 昨天,访问圆满结束。", "一、坚持互利共赢,推动合作迈上新台阶", "双方签署了一批合作文件,涉及农业和能源。",
				"二、坚持休戚与共,推动两国关系确立新定位", "双方将密切协作,共同维护地区和平。"))
			.get(0)
			.blocks()).extracting(Block::role)
			.containsExactly(Role.LEAD, Role.SUBHEAD, Role.PARAGRAPH, Role.SUBHEAD, Role.PARAGRAPH);
	}

}
