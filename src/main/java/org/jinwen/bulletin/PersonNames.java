package org.jinwen.bulletin;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/**
 * Tells names from other words and cuts names that are printed without a separator:
 * {@code 甘娜刘子倩} is two people.
 */
final class PersonNames {

	private static final int LONGEST_RUN = 40;

	/** Names of other peoples have no surname: 巴图巴雅尔. */
	private static final int LONGEST_SINGLE = 6;

	/** 陈〓: printers set this for a character that they have no type of. */
	private static final char MISSING = '\u3013';

	private static final double IMPOSSIBLE = 1e6;

	/** Words of two to four characters that begin like a name and are none. */
	private static final Set<String> NO_NAMES = Set.of("完", "续完", "待续", "全文完", "试行", "略", "下转", "上接", "附图", "附图片", "附表",
			"图片", "资料", "节选", "摘要", "综合", "高速", "方面", "全文", "单位", "时间", "和平", "高铁", "方言", "文化", "文明", "法治", "法制", "教育",
			"宣传", "关注", "关于", "时评", "时政", "安全", "平安", "广告", "公告", "通知", "公示", "声明", "简讯", "简介", "短讯", "车讯", "东方", "国际",
			"国内", "经济", "农业", "房产", "家居", "家庭", "商业", "商务", "财经", "华人", "海外", "海南", "云南", "江苏", "江西", "山西", "山东", "安徽",
			"宁夏", "甘肃", "时事", "相关", "链接", "都市", "万象", "花絮", "后记", "言论", "荣誉", "荣誉榜", "金融", "文艺", "文学", "文苑", "文摘", "文体",
			"明星", "时尚", "易读", "成功", "向上", "本报", "终审", "小样", "农村", "党建", "党史", "法律", "利民", "惠民", "国防", "红色", "花卉", "水利",
			"居民", "步行街", "温馨提示", "相声", "寿险", "车险", "广角", "广场", "广播", "经验", "解读", "解放", "程序", "于是", "毛病", "金属", "高度",
			"高考", "中考", "高校", "高温", "康养", "石油", "田园", "白天", "常见", "常识", "何时", "何人", "许多", "曾经", "任务", "任命", "马上", "顾问",
			"严肃", "严厉", "强调", "通报", "通讯", "通告", "连载", "特稿", "鲁迅", "应急", "慎重", "容易", "平均", "成为", "国家", "广大", "东南", "南方",
			"阿里", "周刊", "左图", "右图", "周报", "周一", "周二", "周三", "周四", "周五", "周六", "周日", "连线");

	/** 文旅局, 水务局, 应急办: three characters that begin like a name and end like an office. */
	private static final Signs OFFICE = Signs.of("局委办厅署院所社队");

	/** What names of peoples without surnames are made of: 哈斯其其格, 扎西顿珠. */
	private static final Words MADE_OF = Words.of("其其格", "格日勒", "图雅", "高娃", "巴特尔", "巴雅尔", "巴图", "朝鲁", "乌云", "娜仁", "苏布德",
			"买买提", "艾买提", "古丽", "热合曼", "吾买尔", "阿不都", "努尔", "玛依拉", "叶尔", "卓玛", "扎西", "次仁", "才让", "多吉", "央金", "旺堆", "达瓦",
			"顿珠", "嘉措", "尼玛", "拉姆", "平措", "格桑", "白玛", "仁青", "丹增");

	private PersonNames() {
	}

	static boolean isName(String word) {
		int length = word.length();
		if (length < 2 || !isHan(word)) {
			return word.indexOf('·') > 0 && length <= 20 && isHan(word.replace("·", ""));
		}
		return isBuiltLikeOne(word, length) && !NO_NAMES.contains(Fold.fold(word));
	}

	private static boolean isBuiltLikeOne(String word, int length) {
		if (Surnames.isCompoundAt(word, 0)) {
			return length == 3 || length == 4;
		}
		return (length <= 3 && Surnames.isSurname(word.charAt(0)) && !(length == 3 && OFFICE.has(word.charAt(2))))
				|| (length <= LONGEST_SINGLE && MADE_OF.anyIn(word));
	}

	/** Whether a word without a known surname has the form of a name. */
	static boolean mayBeName(String word) {
		return word.length() >= 2 && word.length() <= 4 && isHan(word) && !NO_NAMES.contains(Fold.fold(word))
				&& !Places.isNamed(Fold.fold(word));
	}

	/**
	 * Cuts a run of glued names. Two to four characters are one name unless they can only
	 * be two; longer runs are cut where surnames stand.
	 */
	static List<String> split(String run) {
		int length = run.length();
		if (run.indexOf('·') >= 0 || length < 4 || length > LONGEST_RUN || (length == 4 && isName(run))) {
			return List.of(run);
		}
		double[] cost = new double[length + 1];
		int[] from = new int[length + 1];
		for (int end = 1; end <= length; end++) {
			cost[end] = IMPOSSIBLE;
			for (int size = 2; size <= Math.min(4, end); size++) {
				double sum = cost[end - size] + cost(run, end - size, size);
				if (sum < cost[end]) {
					cost[end] = sum;
					from[end] = end - size;
				}
			}
		}
		List<String> names = new ArrayList<>();
		boolean believed = length > LONGEST_SINGLE;
		for (int end = length; end > 0; end = from[end]) {
			names.add(run.substring(from[end], end));
			believed |= Surnames.isCommon(run.charAt(from[end])) || Surnames.isCompoundAt(run, from[end]);
		}
		if (!believed) {
			return List.of(run);
		}
		Collections.reverse(names);
		return names;
	}

	private static double cost(String run, int start, int size) {
		boolean compound = Surnames.isCompoundAt(run, start);
		if (size == 4) {
			return compound ? 1.4 : 5;
		}
		double shape = (size == 3) ? 1.0 : 1.25;
		if (Surnames.isCommon(run.charAt(start))) {
			return shape + 0.001 * Surnames.rank(run.charAt(start));
		}
		if (compound && size == 3) {
			return shape + 0.1;
		}
		return Surnames.isSurname(run.charAt(start)) ? shape + 0.4 : shape + 2.5;
	}

	static boolean isHan(String word) {
		for (int i = 0; i < word.length(); i++) {
			if (!isHan(word.charAt(i))) {
				return false;
			}
		}
		return !word.isEmpty();
	}

	static boolean isHan(char c) {
		return (c >= '\u4E00' && c <= '\u9FFF') || c == '\u3007' || c == MISSING || (c >= '\u3400' && c <= '\u4DBF')
				|| Character.isSurrogate(c);
	}

}
