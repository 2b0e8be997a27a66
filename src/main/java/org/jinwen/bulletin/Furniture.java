package org.jinwen.bulletin;

import java.util.regex.Pattern;

/**
 * Tells the lines that belong to the page and to no article: page lines, mastheads,
 * editors, links. Works on folded lines.
 */
@SuppressWarnings("EnumOrdinal") // each kind has a bit
enum Furniture {

	/** 第04版:视觉志, A03版, 第2版(): the page begins here. */
	PAGE_LINE("版 专 0 1 2 3 4 5 6 7 8 9",
			"头版|[\\u4E00-\\u9FFF]{2,4}·[\\u4E00-\\u9FFF]{2,4} \\d{1,2}|[A-Z]\\d{1,2}:[^:]{2,24}|(?:当前版:? ?)?(?:第 ?)?[A-Z]{0,2} ?[\\d一二三四五六七八九十]{1,5} ?版(?:[:( ·、].{0,40})?|[A-Z]{0,2}\\d{2,3}(?:[ ·|]{1,2}[\\u4E00-\\u9FFF·]{2,8}){1,2}|第 ?[A-Z]{0,2}[\\d一二三四五六七八九十]{1,3} ?版.{0,20}|[A-Z]{0,2}\\d{2,5} ?版[:( ].{0,40}|专栏:?.{0,12}|(?:上|下)一版.{0,20}|[\\u4E00-\\u9FFF]{2,10}报 ?[>|·-] ?第?[A-Z]?[\\d一二三四五六七八九十]{1,4}版.{0,60}|版[面次] ?:.{1,12}|详见[A-Z]?\\d{1,2}(?:[、,~-]?[A-Z]?\\d{1,2}){0,5}版"),
	/** 2012年06月11日 来源:江左晚报: when and where a story of the web was posted. */
	POSTED("源", "(?:[•·] ?)?\\d{4}[-年./]\\d{1,2}[-月./]\\d{1,2}日?(?: [\\d:]{4,8})? {0,3}来源[::].{2,60}"),
	/** 2020年6月24日 星期三, 1946-05-15, 第1389期. */
	DATE_LINE("0年 1年 2年 3年 4年 5年 6年 7年 8年 9年 〇年 零年 ○年 一年 二年 三年 四年 五年 六年 七年 八年 九年 民国 期 周 历 今日 > - . /",
			".{0,24}\\d{4}年\\d{1,2}月\\d{1,2}日[ ,]?\\(?星期[一二三四五六日天]\\)?(?:.{0,40}|.{0,80}(?:刊号|CN|总第|代号|版).{0,40})|(?:\\d{4}|[〇零○一二三四五六七八九]{4})[-年./]\\d{0,2}[一二三四五六七八九十]{0,3}[-月./]\\d{0,2}[一二三四五六七八九十廿]{0,3}日?(?: ?\\(?(?:星期|周)[一二三四五六日天]\\)?)?(?: .{0,40})?|(?:总?第 ?\\d{1,6} ?期.{0,60})|(?:星期|周)[一二三四五六日天]|(?:农历|夏历)[甲乙丙丁戊己庚辛壬癸正一二三四五六七八九十冬腊闰].{1,30}|\\d{1,2}月\\d{1,2}日 ?\\(?(?:星期|周)[一二三四五六日天]\\)?.{0,20}|[\\u4E00-\\u9FFF]{2,8}(?:日报|晚报|晨报|早报|时报|商报) .{0,60} \\d{4}-\\d{2}-\\d{2}.{0,60}|今日.{0,6}\\d{1,3}版|[\\u4E00-\\u9FFF]{2,12} ?> ?\\d{8}|第 ?\\d{4}-\\d{2}-\\d{2} ?期|\\d{4}年\\d{1,2}月\\d{1,2}日 ?[\\u4E00-\\u9FFF]{1,8}报 ?第?[\\d一二三四五六七八九十]{1,3}版|\\|? ?(?:19|20)\\d{2}[./-]\\d{1,2}[./-]\\d{1,2}|[\\u4E00-\\u9FFF]{2,10}报[ ·].{0,30}\\d{4}年\\d{1,2}月\\d{1,2}日.{0,40}|.{0,12}民国[一二三四五六七八九十\\d]{1,3}年[一二三四五六七八九十\\d]{1,3}月.{0,40}"),
	/** 责编:张静, 一版责编:王 军. */
	EDITORS("线索 报料 爆料 编 社长 校对 版式 审 监制 值班 组版 排版 统筹 策划 纠错",
			"(?:新闻)?(?:线索|报料|爆料)(?:提供|提供者|人)?(?: ?: ?| ).{2,40}|[【(\\[]?(?:.{0,6}(?:责编|责任编辑|责任校对)|编辑|总编辑|副总编辑|社长|新闻编辑|本版编辑|执行编辑|见习编辑|美术编辑|校对|美编|版式|审核|编审|监制|主编|值班.{0,6}|终审|复审|初审|组版|排版|统筹|策划|纠错)[】]? ?[::/ ].{1,80}"),
	/** 国内统一刊号:CN34-0019, 新闻热线:96706. */
	IMPRINT("刊 代号 热线 电话 广告 投稿 邮箱 信箱 传真 网址 地址 社址 邮编 编码 发行 印刷 零售 定价 出版 主办 主管 承印 顾问 声明 微信 微博 mail 扫",
			".{0,16}(?:国内)?统一刊号:? ?CN.{0,60}|(?:本报|本刊|本台|本社)?(?:国内统一(?:连续出版物|刊)号|邮发代号|统一刊号|新闻热线|热线电话|读者热线|报料热线|爆料热线|广告(?:热线|部|许可证).{0,4}|投稿(?:邮箱|热线)|电子(?:邮箱|信箱)|邮箱|联系电话|电话|传真|网址|社址|地址|邮编|邮政编码|本报地址|发行(?:热线|部)|印刷|零售|定价|出版|主办|主管|承印|法律顾问|版权声明|(?:不良信息)?举报(?:电话|热线|邮箱)|微信公众号|官方微信|官方微博|E-?mail|扫码|扫描二维码).{0,4}[:: ].{0,90}"),
	/** © 版权所有 …, 邮编:… E-mail:…: what closes a page of the web. */
	FOOTER("提供技术 邮编 传真 mail 版权所有 版权属 Copyright CopyRight 未经 ICP",
			"(?=.*[邮传权技©IC])(?:.{2,16} ?提供技术(?:服务|支持)|.{0,60}(?:邮编|传真|E-?mail) ?:.{0,90}|.{2,30}版权(?:所有|属.{2,12}所有).{0,40}|(?:© ?)?(?:版权所有|Copy[Rr]ight|未经.{0,12}(?:授权|许可|同意)).{0,90}|.{0,40}ICP ?备.{0,30})"),
	/** 查看原文, *原文*: where a story came from; it stands after the story. */
	SOURCE_LINK("原 看 视 /", "\\[?(?:查看原文|原文|原文链接|阅读原文|原文地址|视频链接|查看视频)\\]?(?:\\(?https?:.{0,200})?|https?://[^ ]{0,200}"),
	/** 来源:新华网. */
	SOURCE("源 稿 据 摘 原 转",
			"作者[::].{2,12}[/ |,]{1,3}来源[::].{2,20}|[A-Z]?《.{2,12}》(?:供稿|专稿)|.{2,40}[报网社台刊]供稿|据(?:新华社|中新社|央视|.{2,12}(?:日报|晚报|晨报|网|社|解说词))(?:报道|消息|电)?|(?:来源|文章来源|稿件来源|信息来源|稿源|图片来源)[::].{1,60}|\\((?:来源|本文来源|原标题|据|摘自|原载|转自)[::]?.{1,60}\\)"),
	/** 更新于 2022-01-05 20:24:16, (更新时间戳: …). */
	STAMP("时 日 源 更 》",
			"(?:(?:发布|发表|刊发|更新)?(?:时间|日期)|来源) ?[::].{4,60}?(?:(?:来源|作者|记者|编辑|浏览)[::].{0,40})?|\\(?更新(?:于|时间|时间戳)[: ].{0,40}\\)?|\\(《.{1,20}》 ?\\d{8}.{0,12}\\)|《? ?.{2,8} ?》\\( ?\\d{4}年\\d{2}月\\d{2}日.{0,12}\\)"),
	/** 上一版 下一版, 放大 缩小 默认, 【PDF版】. */
	NAVIGATION(
			"广告 二维码 一篇 一版 一期 一条 报社简介 下载 扫码 关注 返回 PDF 导航 概览 放大 缩小 默认 过往 往期 分享 打印 关闭 首页 收藏 字号 字数 通版 改变 发布日期 纠错 朗读 复制 网友 查阅 位置 数字 看次 浏览 阅读 点击 查看 全文 字级 附 次观",
			"(?:[•·] ?|\\d ?)?[【\\[]?(?:[上前]一[篇版期条]|[下后]一[篇版期条]|返回(?:首页|目录|版面)|(?:本版|各版|视觉)导航|报社简介|PDF版|标题导航|版面导航|版面概览|放大|缩小|默认|过往期刊|往期回顾|分享到|分享|打印|关闭|首页|收藏|字号|字数|通版阅读|展开通版|收缩通版|改变文字大小|发布日期:?$|我要纠错|朗读|复制链接|网友为此|按日期查阅|请?继续往下阅读|.{0,12}(?:请?下载|扫码|关注).{0,20}(?:APP|app|客户端|iPhone|Android|公众号)|展开全文|阅读全文|查看更多|(?:您?(?:现在|当前)的?|当前)位置 ?:).{0,40}|.{2,10}(?:多媒体)?数字[报版]|[\\d,]{1,9}(?:[观觀]看次|次[观觀]看|次浏览|人阅读|次点击)|字[级級号號](?: ?[:：]?.{0,8})?|广告|扫.{0,4}二维码.{0,12}|\\(附(?:图片?|表|照片).{0,12}\\)"),
	/** -, ***: marks that set stories apart. */
	ORNAMENT("- — = _ * · . • … ~ | □ ■ ◆ ◇ ● ○ ★ ☆", "[-—=_*·.•…~|□■◆◇●○★☆ ]+"),
	/** 新闻摘要, 今日导读: what follows is a table of contents. */
	CONTENTS("摘要 提要 导读 要目 看点 目录 导览 目次 节目 主要内容 推荐",
			"[【]?(?:新闻摘要|内容提要|内容摘要|本期导读|今日导读|今日要目|今日看点|要闻导读|导读|目录|本期目录|要目|本期要目|本版导读|今日导览|导览|版面导读|目次|本期节目主要内容|主要内容|提要|今日提要|新闻提要|新闻导读|新闻推荐|相关推荐|推荐阅读|热门推荐)[】]?:?");

	private static final Furniture[] ALL = values();

	/** The kinds that have a sign with this first character, a bit each. */
	private static final short[] BEGUN = begun();

	private static final int LONGEST = 130;

	private static final int SHORTEST_SENTENCE = 20;

	/** Headings that only divide a file: {@code 详细新闻}. */
	private static final Pattern DIVIDER = Pattern.compile("详细新闻|详细报道|详细信息|详细内容|新闻详情|正文|新闻正文|全文|文字版|文字稿|新闻内容");

	/** 本稿件版权均属本报所有,未经授权不得转载。 */
	private static final Pattern RESERVED = Pattern.compile(
			"(?:.{0,20}版权|本稿件|本版|本报|本网|本站|凡|声明|未经).{0,80}(?:(?:不得|谢绝|请勿|严禁|禁止)转载|转载[请須须]{1,2}注明|[轉转]載?[请請须須]{1,2}[注註]明).{0,40}");

	private static final Signs OF_A_NUMBER = Signs.of("0123456789-—·[( ");

	/** A page number. */
	private static final Pattern NUMBER = Pattern.compile("[-—·\\[( ]*\\d{1,4}[-—·\\]) ]*");

	private static final Signs OF_A_MASTHEAD = Signs.of("0123456789报播");

	private static final Pattern MASTHEAD = Pattern.compile(
			"[《【]? ?[\\u4E00-\\u9FFF]{2,12} ?[》】]? {0,2}[(]?(?:\\d{8}|\\d{4}[-年./]\\d{1,2}[-月./]\\d{1,2}日?)[)]?.{0,24}|《?[\\u4E00-\\u9FFF]{1,6}(?:日报|晚报|晨报|早报|时报|商报|都市报|电子报|青年报|导报|新闻联播)》?(?: .{0,24})?");

	/** Words of which every line of the pattern has one: most lines have none. */
	@SuppressWarnings("ImmutableEnumChecker") // words never change
	private final Words signs;

	private final Pattern pattern;

	Furniture(String signs, String pattern) {
		this.signs = Words.of(signs.split(" "));
		this.pattern = Pattern.compile(pattern);
	}

	private boolean matches(String folded) {
		return this.signs.anyIn(folded) && this.pattern.matcher(folded).matches();
	}

	/** Whether such a line may say who wrote the story it stands beside. */
	boolean mayNameAuthor() {
		return this == POSTED || this == SOURCE || this == STAMP;
	}

	/** What a line is to the page, or {@code null} if it may be text. */
	static @org.jspecify.annotations.Nullable Furniture of(String folded, boolean heading) {
		if (folded.length() > LONGEST || folded.isEmpty()) {
			return null;
		}
		if (folded.contains("转载") && RESERVED.matcher(folded).matches()) {
			return FOOTER;
		}
		if (isSentence(folded)) {
			return null;
		}
		Furniture epaper = EpaperLine.of(folded);
		if (epaper != null) {
			return epaper;
		}
		int signs = signsIn(folded);
		for (Furniture furniture : ALL) {
			if ((signs & (1 << furniture.ordinal())) != 0 && furniture.matches(folded)) {
				return furniture;
			}
		}
		boolean counts = OF_A_NUMBER.startIn(folded, 0) && NUMBER.matcher(folded).matches();
		if (counts || (heading && DIVIDER.matcher(folded).matches())) {
			return NAVIGATION;
		}
		return OF_A_MASTHEAD.anyIn(folded) && !namesSomebody(folded) && MASTHEAD.matcher(folded).matches() ? DATE_LINE : null;
	}

	/** 江左晚报 记者 王丹, 农田日报 王丹: who wrote the story below. */
	private static boolean namesSomebody(String folded) {
		return folded.contains("记者") || PersonNames.isName(folded.substring(folded.lastIndexOf(' ') + 1));
	}

	/** Which kinds have a sign that may begin somewhere in the line, a bit each. */
	private static int signsIn(String folded) {
		int signs = 0;
		for (int i = 0; i < folded.length(); i++) {
			signs |= BEGUN[folded.charAt(i)];
		}
		return signs;
	}

	private static short[] begun() {
		short[] begun = new short[Character.MAX_VALUE + 1];
		for (Furniture furniture : ALL) {
			for (int c = 0; c < begun.length; c++) {
				begun[c] |= (short) (furniture.signs.anyBeginsWith((char) c) ? 1 << furniture.ordinal() : 0);
			}
		}
		return begun;
	}

	/** Most lines are: no need to try them against every pattern. */
	private static boolean isSentence(String folded) {
		return folded.length() > SHORTEST_SENTENCE && "。!?”;,".indexOf(folded.charAt(folded.length() - 1)) >= 0;
	}

}
