package org.jinwen.bulletin;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Lines that an e-paper's page prints around its stories, word by word: the fields of the
 * story's record and the page's buttons, {@code 版次:A01 2023年07月14日},
 * {@code 作者:王丹 来源:江左晚报 点击数:12}, {@code 返回主页 | 江左晚报 | 版面导航},
 * {@code 当前版:04-05版 字体: 放大 缩小 默认}.
 */
final class EpaperLine {

	private static final int LONGEST = 120;

	private static final String BUTTON = "(?:返回)?(?:主页|首页|目录|版面)|(?:标题|版面|各版|本版|视觉)(?:导航|概览|目录)|[上下][一]?[篇版期条]|[首末]版|放大|缩小|默认|字体|大字|小字|打印|分享到?|关闭|收藏|复制(?:链接)?|朗读|听新闻|语音(?:阅读|播报)|【?PDF ?版?】?|Read More|查看更多|展开全文";

	private static final String FIELD = "(?:版次|版面|当前版|文章字数|字数|期次|点击(?:数|率|量)?|阅读(?:次数|量)?|浏览(?:次数|量)?|访问(?:次数|量)?|次数|语音阅读|字号|录入|发布(?:时间|日期|人)|更新时间|刊发日期|出版日期)";

	/** These may be a byline where they stand alone. */
	private static final String SIGNED = "(?:作者|来源|稿源|编辑|责编|审核|供稿|时间|日期)";

	private static final String VALUE = "(?: ?: ?(?!" + FIELD + "|" + SIGNED + ")[^ |:]{0,20}(?::\\d\\d)*| ?:| (?!"
			+ FIELD + "|" + SIGNED + ")[^ |:]{1,16}|$)(?: 摄)?";

	private static final String DATE = "\\d{4} ?[-年./] ?\\d{1,2} ?[-月./] ?\\d{1,2} ?日?";

	private static final String TIME = "星期[一二三四五六日天]|\\d{1,2}:\\d\\d(?::\\d\\d)?";

	private static final String PAPER = "《?[\\u4E00-\\u9FFF]{1,6}(?:日报|晚报|晨报|早报|时报|商报|快报|都市报|周报|导报)》?";

	private static final String PAGE = "第? ?[A-Z]?\\d{1,3}(?:-\\d{1,3})? ?版|[A-Z]\\d{2}";

	private static final String BETWEEN = "[ |/>•·()]*\\d? ?";

	private static final Pattern WORDS = Pattern
		.compile(BETWEEN + "(?:(?<button>" + BUTTON + ")(?![\\u4E00-\\u9FFF])|(?<field>" + FIELD + ")" + VALUE
				+ "|(?<signed>" + SIGNED + ")" + VALUE + "|(?<page>" + PAGE + ")|(?<date>" + DATE + ")|" + TIME + "|"
				+ PAPER + "(?![\\u4E00-\\u9FFF])|(?<![A-Za-z\\u4E00-\\u9FFF])[A-Za-z]{1,12}(?![A-Za-z]))[: )]{0,2}");

	private static final Words SIGNS = Words.of("版", "页", "篇", "期", "条", "导航", "概览", "放大", "字", "打印", "分享", "关闭", "收藏",
			"复制", "朗读", "听新闻", "语音", "PDF", "More", "点击", "阅读", "浏览", "次数", "发布", "更新", "来源", "作者", "编辑", "录入", "审核",
			"全文", "日期", "19", "20");

	private EpaperLine() {
	}

	/** What such a line is to the page, {@code null} if it is none. */
	static @Nullable Furniture of(String folded) {
		if (folded.length() > LONGEST || !SIGNS.anyIn(folded)) {
			return null;
		}
		Matcher word = WORDS.matcher(folded);
		int buttons = 0;
		int fields = 0;
		int signed = 0;
		int pages = 0;
		int dates = 0;
		int at = 0;
		while (at < folded.length() && word.region(at, folded.length()).lookingAt()) {
			buttons += (word.group("button") != null) ? 1 : 0;
			fields += (word.group("field") != null) ? 1 : 0;
			signed += (word.group("signed") != null) ? 1 : 0;
			pages += (word.group("page") != null) ? 1 : 0;
			dates += (word.group("date") != null) ? 1 : 0;
			at = word.end();
		}
		if (at < folded.length()) {
			return null;
		}
		if (signed > 1 || (signed == 1 && buttons + fields + pages + dates > 0)) {
			return Furniture.POSTED;
		}
		if (pages > 0) {
			return Furniture.PAGE_LINE;
		}
		if (buttons + fields > 0) {
			return Furniture.NAVIGATION;
		}
		return (dates > 0) ? Furniture.DATE_LINE : null;
	}

}
