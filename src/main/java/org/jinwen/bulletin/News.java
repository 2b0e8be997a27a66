package org.jinwen.bulletin;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * Whether a short line tells news, as a headline does, or only names something, as a
 * label does: {@code 两千台农机下地} and {@code 城东夜市换新颜} beside {@code 乡村振兴进行时}.
 */
final class News {

	private static final int SHORTEST_COUNT = 5;

	private static final int SHORTEST = 4;

	private static final int LONGEST_PREDICATE = 3;

	private static final Signs NUMERALS = Signs.of("一二两三四五六七八九十百千万亿");

	/** What stands behind a numeral in each count: another one, or a measure. */
	private static final Signs COUNTED = Signs.of("一二两三四五六七八九十百千万亿名户辆吨亩艘栋岁株头");

	/**
	 * Counted things. A single numeral is part of many names (三农, 五台, 十个全覆盖, 三年行动), two
	 * in a row, or one before a measure that only things have, are a count.
	 */
	private static final Pattern COUNT = Pattern
		.compile("[逾超近][二两三四五六七八九十百千万亿]{2,}|[一二两三四五六七八九十百千万亿]{2,}[多余]?[名个台户辆吨亩米斤元艘座栋岁届架款株头只条起人天家次件场公里]"
				+ "|[二两三四五六七八九十][名户辆吨亩艘栋岁株头]");

	/** What happens, at the end of a headline: no name ends so. */
	private static final Set<String> PREDICATES = Set.of("换新颜", "展新颜", "变样", "下地", "开工", "复工", "启动", "上线", "落成", "通车",
			"投用", "投运", "投产", "竣工", "完工", "封顶", "贯通", "奠基", "签约", "落地", "出炉", "揭晓", "揭牌", "启用", "开馆", "开园", "开张", "开业",
			"开诊", "开幕", "闭幕", "落幕", "召开", "举行", "举办", "亮相", "登场", "首发", "启程", "出征", "归来", "返乡", "进驻", "开镰", "开犁", "开行",
			"停运", "绕行", "停电", "停水", "受阻", "上涨", "下降", "回落", "增长", "上市", "获奖", "夺冠", "告捷", "走红", "来袭", "起火", "失火", "爆炸",
			"追尾", "受损", "受伤", "身亡", "遇难", "失联", "被困", "获救", "脱险", "被捕", "落网", "受审", "获刑", "当选", "就职", "辞职", "逝世", "访华",
			"抵京", "到访");

	/** 打米机开进寨子里, 快递送到家门口: somebody or something comes somewhere. */
	private static final Pattern MOVED = Pattern
		.compile("[\\u4E00-\\u9FFF]{2,}[开搬送驶跑飞住传引种卖][进入到][\\u4E00-\\u9FFF]{1,5}");

	private static final Signs OF_A_MOVE = Signs.of("进入到");

	private News() {
	}

	/** 绿豆“喝”上精准水: a single character in quotation marks is a play on words. */
	private static boolean plays(String line) {
		int open = line.indexOf('“');
		return open >= 0 && line.indexOf('”') == open + 2;
	}

	/** Whether the line counts things in Chinese numerals. */
	static boolean counts(String line) {
		return line.length() >= SHORTEST_COUNT && mayCount(line) && COUNT.matcher(line).find();
	}

	private static boolean mayCount(String line) {
		for (int i = 1; i < line.length(); i++) {
			if (COUNTED.has(line.charAt(i)) && NUMERALS.has(line.charAt(i - 1))) {
				return true;
			}
		}
		return false;
	}

	/** Whether the line ends in what happens, or tells where something comes. */
	static boolean isTold(String line) {
		int length = line.length();
		return length >= SHORTEST && (PREDICATES.contains(line.substring(length - 2))
				|| PREDICATES.contains(line.substring(length - LONGEST_PREDICATE))
				|| (OF_A_MOVE.anyIn(line) && MOVED.matcher(line).matches()) || plays(line));
	}

}
