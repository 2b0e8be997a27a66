package org.jinwen.bulletin;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * What newspapers call their columns: names in common use and the words such names end
 * in.
 */
final class ColumnNames {

	private static final int LONGEST = 12;

	private static final int LONGEST_IN_USE = 8;

	private static final Set<String> IN_USE = Set.of("图片新闻", "视觉志", "要闻", "综合", "县市区", "开栏的话", "编者按", "人民论坛", "人民时评",
			"今日谈", "国际视点", "快评", "热点解读", "民生观", "声音", "政策解读", "观点", "通讯", "综述", "新闻简报", "链接", "时评", "短评", "社论", "评论",
			"言论", "来论", "本报评论", "本报评论员", "本报评论员文章", "特约评论员", "评论员文章", "简讯", "短讯", "快讯", "短波", "一句话新闻", "社会", "经济", "文化",
			"体育", "教育", "法治", "健康", "科技", "国际", "国内", "本地", "民生", "时政", "专题", "专版", "专栏", "副刊", "读者来信", "来信", "百姓生活",
			"社会广角", "文物考古", "两岸关系", "文化时讯", "时代先锋", "新春走基层", "锐视角", "新闻链接", "相关链接", "延伸阅读", "新闻背景", "新闻延伸", "背景资料",
			"记者手记", "采访手记", "记者观察", "一线调查", "现场", "一线", "基层", "身边好人", "凡人善举", "文明创建", "志愿服务", "平安建设", "乡村振兴", "党建引领",
			"主题教育", "图说", "影像", "摄影", "新闻人物", "特写", "速写", "侧记", "人物", "聚焦", "关注", "调查", "追踪", "公益广告", "便民信息", "天气",
			"气象", "生活", "消费", "旅游", "房产", "汽车", "金融", "财经", "证券", "三农", "农业", "工业", "卫生", "环保", "交通", "公安", "政法", "统战",
			"人大", "政协", "工会", "共青团", "妇联", "国防", "军事", "医讯", "书讯", "影讯", "车讯", "艺讯", "文艺", "读书", "随笔", "散文", "诗歌", "书评",
			"影评", "权威发布", "特别报道", "本报特稿", "专家观点", "今日关注", "今日话题", "今日看点", "百姓关注", "社会关注", "民生关注", "新闻调查", "新闻纵深",
			"新闻聚焦", "新闻特写", "新闻速写", "新闻回放", "新闻追踪", "追踪报道", "后续报道", "连续报道", "热点追踪", "系列报道", "深度报道", "独家报道", "现场新闻",
			"现场短新闻", "热线新闻", "热线反馈", "投诉热线", "读者热线", "读者来电", "读者之声", "读者点题", "读者俱乐部", "群众呼声", "百姓心声", "百姓话题", "网友热议",
			"街谈巷议", "你问我答", "有问必答", "有话就说", "求助", "国际观察", "国际新闻", "国内新闻", "环球扫描", "天下", "港澳台", "时事", "两会", "廉政", "工作研究",
			"工作交流", "经验交流", "调查研究", "调研报告", "理论", "学习", "思想", "随感", "杂谈", "漫谈", "漫画", "连载", "小说", "散文诗", "知识", "科普",
			"健康科普", "百科", "养生", "美食", "时尚", "家居", "职场", "理财", "人才", "招聘", "法苑", "以案说法", "说法", "普法", "警事", "警讯", "警方提示",
			"消费提示", "消费警示", "风险提示", "温馨提示", "出行提示", "天气预报", "停电信息", "停水信息", "便民", "服务台", "信息港", "行业动态", "企业动态", "部门动态",
			"基层动态", "基层新闻", "乡镇新闻", "社区新闻", "校园新闻", "县域新闻", "区县新闻", "市县新闻", "地市新闻", "各地", "一线见闻", "走基层", "一线故事", "一线传真",
			"劳模风采", "最美人物", "道德模范", "身边榜样", "先进典型", "时代楷模", "榜样", "党建", "党史", "清风", "双拥", "征兵", "老干部", "创城", "文明实践",
			"平安", "应急", "税务", "审计", "统计", "气象台", "编读往来", "港闻", "澳闻", "港澳", "两岸", "台海", "文教", "社福", "医药", "医疗", "娱乐",
			"影视", "产经", "楼市", "校园", "社区", "街坊", "乡镇", "县区", "市县", "本埠", "本市", "省内", "地方新闻", "地方焦点", "文学", "文史", "书画",
			"音乐", "电影", "杂文", "小品", "小小说", "报告文学", "百态", "世相", "家教", "育儿", "亲子", "家风", "家书", "热点", "焦点", "焦点新闻", "民声",
			"民意", "民情", "舆论监督", "问政", "政务", "党务", "综治", "信访", "司法", "检察", "法院", "警方", "警营", "消防", "交警", "路况", "电商",
			"外贸", "园区", "招商", "营商环境", "电力", "铁路", "公路", "航空", "水利", "林业", "畜牧", "渔业", "粮食", "供销", "农机", "农技", "农资",
			"农情", "农事", "菜篮子", "城建", "城管", "物业", "社保", "医保", "民政", "慈善", "公益", "助残", "老年", "老龄", "妇女", "儿童", "少年",
			"小记者", "习作", "书香", "阅读", "百姓故事", "民生热线", "记者走基层", "记者跑腿", "新闻快递", "新闻速递", "工厂通讯", "农村通讯");

	/** Columns that hold many small items, each without a headline. */
	private static final String[] OF_SMALL_ITEMS = { "图片新闻", "视觉志", "简讯", "短讯", "快讯", "短波", "一句话新闻", "简报", "影像", "图说",
			"光影", "镜头", "摄影", "图片", "简明新闻", "速递", "短新闻", "快递", "动态" };

	/** Columns of which an item may have a headline and is still one of several. */
	private static final String[] OF_BRIEFS = { "简讯", "短讯", "快讯", "短波", "简报", "速递", "快递", "来信", "问答", "摘编", "文摘" };

	/** What closes a headline in brackets without being a column. */
	private static final Pattern REMARK = Pattern
		.compile(".*[图表名单稿案篇集版本]|(?:试行|节选|摘要|全文|待续|续完|完|综合|独家|更新|暂行|附.*|含.*|以下简称.*|[上中下一二三四五六七八九十之]{1,4})");

	/** Columns of what is told or felt, and not reported: it opens without a formula. */
	private static final String[] OF_FEATURES = { "通讯", "特写", "侧记", "故事", "人物", "日记", "手记", "札记", "来信", "信箱", "随笔",
			"散文", "诗歌", "杂谈", "随感", "心语", "家书", "记忆", "往事", "旧事", "掌故", "文苑", "副刊", "书评", "时评", "短评", "快评", "评论", "社论",
			"论坛" };

	private static final Pattern BLANK = Pattern.compile("[ \u3000\u00A0]");

	private static final Pattern WIDENED = Pattern.compile("[\u4E00-\u9FFF](?:[ \u3000\u00A0]+[\u4E00-\u9FFF]){1,7}");

	private static final int SHORTEST_UNKNOWN = 4;

	private static final int SHORTEST_ENDING = 2;

	private static final int LONGEST_ENDING = 4;

	/** 高质量发展看江淮, 走基层看变化: columns that look at one thing in one place. */
	private static final int SHORTEST_LOOK = 6;

	private static final Set<String> ENDINGS = Set.of("简报", "新闻", "视点", "广角", "论坛", "时评", "快讯", "简讯", "时讯", "专题", "专栏",
			"访谈", "追踪", "热线", "资讯", "速递", "播报", "看点", "观察", "故事", "风采", "在线", "前沿", "天地", "世界", "园地", "之窗", "之声", "时空",
			"纵横", "大观", "集锦", "传真", "写真", "档案", "发布会", "聚焦", "关注", "调查", "链接", "视角", "走笔", "短波", "要闻", "综合", "视野", "瞭望",
			"解读", "述评", "札记", "手记", "信箱", "茶座", "讲堂", "课堂", "热议", "镜头", "快评", "短评", "一线", "走基层", "进行时", "在行动", "先锋",
			"榜样", "人物", "动态", "博览", "风云", "看台", "直通车", "曝光台", "光荣榜", "红黑榜", "导航", "指南", "提醒", "提示", "宣传教育", "创建", "服务",
			"文苑", "之家", "窗口", "特写", "影像", "光影", "图说", "定格", "瞬间", "记忆", "旧事", "往事", "掌故", "专刊", "周刊", "特刊", "副刊", "不停步",
			"权威发布", "信息发布", "说法", "快报", "连线", "特稿", "科普", "见闻", "沙龙", "问答", "答疑", "帮办", "巡礼", "扫描", "透视", "特别报道",
			"追踪报道", "系列报道", "深度报道", "阵地", "擂台", "剪影", "掠影", "风采录", "群英谱", "英模谱", "回音壁", "会客厅", "面对面", "零距离", "议事厅",
			"圆桌", "微评", "锐评", "杂谈", "随笔", "夜话", "闲话", "絮语", "心语", "书香", "书评", "文萃", "文摘", "拾遗", "拾零", "集萃", "荟萃", "展播",
			"展台", "驿站", "港湾", "话题", "专访", "专论", "专稿", "综述", "侧记", "笔谈", "评论", "社论", "论语", "论丛", "论苑", "学堂", "大讲堂", "学苑",
			"实录", "纪实", "纪事", "日志", "日记", "来信", "来电", "来鸿", "回音", "通讯", "在身边", "在路上", "在一线", "在基层", "实践活动", "攻坚战",
			"保卫战", "大讨论", "一家亲", "视界", "眼界", "广场", "走廊", "长廊", "舞台", "频道", "地带", "印象", "画廊", "画刊", "视窗", "排行榜", "龙虎榜",
			"英雄榜", "之星", "先锋岗", "跑腿", "直击", "素描", "印记", "足音", "心声", "呼声", "民声", "讲坛", "小百科", "百事通", "一点通", "参谋", "门诊",
			"处方", "贴士", "锦囊", "宝典", "支招", "解惑", "释疑", "析案", "说案", "案例", "警钟", "警示", "警讯", "公告栏", "宣传栏", "信息栏", "焦点",
			"热点", "花絮", "新鲜事", "纪行", "手札", "家书", "家常", "城事");

	private ColumnNames() {
	}

	/** Whether papers have a column of this name, whatever stands around it. */
	static boolean isInUse(String label) {
		String name = strip(label);
		return name.length() <= LONGEST_IN_USE && IN_USE.contains(Fold.fold(name));
	}

	static boolean endsLikeOne(String folded) {
		String name = strip(folded);
		if (name.length() < 3 || name.length() > LONGEST) {
			return false;
		}
		if (name.length() >= SHORTEST_LOOK && name.charAt(name.length() - 3) == '看') {
			return true;
		}
		for (int size = SHORTEST_ENDING; size <= LONGEST_ENDING && size < name.length(); size++) {
			if (ENDINGS.contains(name.substring(name.length() - size))) {
				return true;
			}
		}
		return false;
	}

	/** Whether a column of this name goes on over items without headlines. */
	static boolean isOfSmallItems(String folded) {
		return endsInOneOf(OF_SMALL_ITEMS, folded);
	}

	/** Whether a column of this name goes on over items of one paragraph. */
	static boolean isOfBriefs(String folded) {
		return endsInOneOf(OF_BRIEFS, folded);
	}

	/** Whether a column of this name holds features, letters or opinions. */
	static boolean isOfFeatures(String folded) {
		return endsInOneOf(OF_FEATURES, folded);
	}

	private static boolean endsInOneOf(String[] endings, String name) {
		for (String ending : endings) {
			if (name.endsWith(ending)) {
				return true;
			}
		}
		return false;
	}

	/**
	 * Whether words in brackets behind a headline are its column: one in eight headlines
	 * since 1995 ends so, and half of those columns have four characters.
	 */
	static boolean canFollowHeadline(String words) {
		return isInUse(words) || endsLikeOne(words)
				|| (words.length() >= SHORTEST_UNKNOWN && !REMARK.matcher(words).matches());
	}

	/**
	 * The name without the brackets or marks set around it, and without the blanks that
	 * widen it: {@code 【时代先锋】}, {@code 要 闻}.
	 */
	static String strip(String label) {
		int from = 0;
		int to = label.length();
		while (from < to && "【[「『〖<《■□●◆★☆▲·|- ".indexOf(label.charAt(from)) >= 0) {
			from++;
		}
		while (to > from && "】]」』〗>》■□●◆★☆▲·|-: ".indexOf(label.charAt(to - 1)) >= 0) {
			to--;
		}
		String name = label.substring(from, to);
		boolean widened = name.length() > 2 && Fold.fold(name.charAt(1)) == ' ' && WIDENED.matcher(name).matches();
		return widened ? BLANK.matcher(name).replaceAll("") : name;
	}

}
