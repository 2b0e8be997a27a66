package org.jinwen.gazetteer;

import java.util.regex.Pattern;

/** Tells by the characters around a name whether it stands for the place. */
final class Surroundings {

	/** How much of a text is looked at behind a name. */
	private static final int REACH = 12;

	/** 太原市|场, 中原区|域, 旗|下: the last character belongs to the next word. */
	private static final Pattern NEXT_WORD = Pattern.compile("区[域块间划别分位]|市[场值盈]|旗[下舰帜]");

	/** 包头晚报, 太原重工, 山西财经大学: a paper, a firm, a school is no place. */
	private static final Pattern BODY = Pattern
		.compile("^(?:(?![在的了和与及举召开成立获省市县区为是对向])\\p{IsHan}){0,5}?(?:日报|晚报|晨报|早报|时报|商报|快报|都市报|报社|报业|电视台|卫视|广播|电台|出版社"
				+ "|银行|集团|股份|公司|重工|钢铁|汽车|证券|保险|航空|铁路局|大学|学院|俱乐部|国安|申花|泰山队|队(?!伍))");

	/** 北京路, 南京西路: a street of some other town. */
	private static final Pattern STREET = Pattern.compile("^[东西南北中]?(?:路|街(?!道)|大街|大道|巷|胡同)");

	/** 黄河南|岸, 沿江西|路: two words that meet in the name of a province. */
	private static final Pattern SIDE = Pattern.compile("[江河湖山海云淮][东西南北]");

	private static final Pattern SHORE = Pattern.compile("^[岸麓坡侧段路街]");

	private static final String RIVERS = "黄运淮汾沁漳渭洛辽沙滦沱汉内外沿护长大松嫩珠闽赣湘澜怒丽龙过东西南北城两洞鄱太青渤华衡恒嵩天昆阴燕祁行连中小高泰桃金清涧丹";

	private Surroundings() {
	}

	/** Whether a name at a position stands for the place. */
	static boolean fit(String text, int position, Form form) {
		int end = position + form.text().length();
		String tail = text.substring(end, Math.min(text.length(), end + REACH));
		String lastAndNext = text.substring(end - 1, Math.min(text.length(), end + 1));
		if (NEXT_WORD.matcher(lastAndNext).matches()) {
			return false;
		}
		if (form.full()) {
			return true;
		}
		boolean twoWords = SIDE.matcher(form.text()).matches()
				&& (SHORE.matcher(tail).find() || (position > 0 && RIVERS.indexOf(text.charAt(position - 1)) >= 0));
		return !twoWords && !BODY.matcher(tail).find() && !STREET.matcher(tail).find();
	}

}
