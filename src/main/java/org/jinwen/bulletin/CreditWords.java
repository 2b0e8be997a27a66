package org.jinwen.bulletin;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words and marks of credits that are no names: roles, separators, where somebody is
 * from.
 */
final class CreditWords {

	/** What a reporter did heads the text below: □记者核实, 【记者连线】. */
	private static final Set<String> RUN_IN = Set.copyOf(WordLists.of("bulletin/names.txt").named("RUN_IN"));

	/** (金刀,二十日): old papers sign with the day. */
	private static final Pattern DAY = Pattern.compile("[一二三四五六七八九十廿]{1,3}日");

	private static final String RANK = "(?:首席|助理|星级|见习|实习|特约|特派|特邀|全媒体|融媒体|融媒|全媒|特派[\\u4E00-\\u9FFF]{2,4}(?=记者)|摄影|文字|高级|资深|值班|主任|(?<![\\u4E00-\\u9FFF])新闻|财经|体育|本版|专栏|热心|驻[\\u4E00-\\u9FFF]{1,4})";

	private static final Pattern ROLE = Pattern.compile(RANK
			+ "{0,4}(?:参与采写(?:记者)?|参与记者|记者站记者|(?:(?<![^ ])[\\u4E00-\\u9FFF]{2,14})?报道组(?= )|记 {0,2}者|通 ?讯 ?员|实 ?习 ?生|撰稿人?|摄影师|播报人?|报道员|特派员|评论员|栏目主持|作者|读者|主播|笔者|[拍摄]友|文并摄|文字(?=[:/ ])|视频(?:制作|拍摄|剪辑)|采写|撰文|摄影)[::]?");

	/** Words of which every role holds one. */
	private static final Words OF_A_ROLE = Words.of("参与", "记者", "记 ", "报道组", "通讯员", "通 讯", "实习生", "实 习", "撰稿", "摄影",
			"播报", "报道员", "特派员", "评论员", "栏目主持", "作者", "读者", "主播", "笔者", "拍友", "摄友", "文并摄", "文字", "视频", "采写", "撰文");

	/** Where a correspondent is from: 南堡镇 季风. */
	private static final Pattern HOME = Pattern.compile(".{2,7}(?:[县区市镇乡]|街道|开发区)");

	private static final Pattern SEPARATORS = Pattern.compile(
			"/[文图摄](?=[\\u4E00-\\u9FFF]{2,3}/[文图摄])|(?:[ ,、;:|▏丨&+]|(?<!文)/(?!文)|(?<=文)/(?![图摄])|(?<!图)/(?=文))+|\\.(?=[\\u4E00-\\u9FFF])");

	private static final Signs OF_A_SEPARATOR = Signs.of(" ,、;:|▏丨&+/.");

	private CreditWords() {
	}

	/** Where roles may stand in a folded credit, and which. */
	static Matcher roles(String folded) {
		return ROLE.matcher(folded);
	}

	/** Spares most credits the look for roles. */
	static boolean mayHoldRole(String folded) {
		return OF_A_ROLE.anyIn(folded);
	}

	/** What stands between two names. */
	static Matcher separators(String folded) {
		return SEPARATORS.matcher(folded);
	}

	/** Spares names that stand alone the look for separators. */
	static boolean mayHoldSeparator(String folded) {
		return OF_A_SEPARATOR.anyIn(folded);
	}

	/** Whether the word is where a correspondent is from. */
	static boolean isHome(String word) {
		return HOME.matcher(word).matches() || Places.isProvinceOrCity(word);
	}

	/** Whether the word says nothing of who wrote the story. */
	static boolean isEmpty(String word) {
		return word.isEmpty() || word.equals("·") || (word.endsWith("日") && DAY.matcher(word).matches());
	}

	/** Whether the word heads a text and closes no credit: 记者核实. */
	static boolean isRunIn(String word) {
		return RUN_IN.contains(word);
	}

}
