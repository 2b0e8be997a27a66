package org.jinwen.bulletin;

import java.util.Set;
import java.util.stream.Collectors;

/**
 * Chinese surnames: the hundred that most people bear, the rest of the old list, and the
 * compound ones.
 */
final class Surnames {

	private static final String COMMON = "王李张刘陈杨黄赵周吴徐孙朱马胡郭林何高梁郑罗宋谢唐韩曹许邓萧冯曾程蔡彭潘袁于董余苏叶吕魏蒋田杜丁沈姜范江傅钟卢汪戴崔任陆廖姚方金邱夏谭韦贾邹石熊孟秦阎薛侯雷白龙段郝孔邵史毛常万顾赖武康贺严尹钱施牛洪龚";

	private static final String OTHER = "柏乐吉昝钮酆邰宰古冼郄禤雒漆蹇汲邴钭蓟昌汤陶黎温莫易樊乔文安殷颜庄章鲁倪庞邢俞翟蓝聂齐向申葛岳柴喻祝翁焦耿关兰路左柳甘欧管柯桂尚毕涂凌霍阮裴舒童缪靳时盛穆游鲍查饶单辛曲裘项仇冉符屈鄢冷"
			+ "卜卫华费岑滕毋皮卞伍元平和成谈茅纪计伏麻强危梅刁骆虞支咎经房解应宗宣贲郁杭诸荀羊甄封芮储井富巫乌巴弓牧隗山谷车宓蓬全郗班仰秋仲伊宫宁栾厉戎祖刘景詹束幸司韶郜黎"
			+ "薄印宿怀蒲鄂索咸籍卓蔺屠蒙池阴胥能苍双闻莘党贡劳逄姬扶堵郦雍璩桑濮寿通边扈燕冀郏浦农别晏阎瞿充慕连茹习宦艾鱼容慎戈庾终暨居衡步都满弘匡国寇广禄阙东殳沃利蔚越夔隆师巩厍晁勾敖融"
			+ "訾阚那简空沙乜养鞠须丰巢蒯相后荆红竺权盖益桓公仉督展晋楚闫法汝鄢涂钦商牟佘佴伯赏墨哈谯笪年爱佟肖付代邬苑信尤闵门原米占覃苟由亢况闪仝邸来暴候虎郇楼帅缑亓"
			+ "凤闵丘庆靖种危厉初位隋晨展鹿苗修臧折邝税朴南母奚嵇花荣於惠麴家空曾沙刑补卿官揭撒迟呼延铁玉明阿买才彦冶胆蔄禹尧粟敬逯禚呙库衣敦沐海宝言多季祁包娄植窦阳郎练廉栗扬席稽戚褚狄丛畅泮令战赫岂贝鲜勒区庹谌郤肇戢糜闰麦贠仵卑兆冒初巨麻撒锁缑玄亢粘逯羿湛匙乾木";

	private static final Set<String> COMPOUND = Set.of("欧阳", "上官", "诸葛", "尉迟", "令狐", "慕容", "司徒", "公孙", "司马", "夏侯", "东方",
			"皇甫", "长孙", "宇文", "轩辕", "端木", "百里", "东郭", "南宫", "西门", "独孤", "呼延", "公冶", "宗政", "濮阳", "淳于", "单于", "太叔", "申屠",
			"仲孙", "钟离", "鲜于", "闾丘", "司空", "亓官", "司寇", "颛孙", "拓跋", "澹台", "公羊", "赫连", "万俟", "闻人", "纳兰", "完颜");

	private static final Signs COMPOUND_FIRST = Signs
		.of(COMPOUND.stream().map((surname) -> surname.substring(0, 1)).collect(Collectors.joining()));

	private static final Signs FIRST_HUNDRED = Signs.of(COMMON);

	private static final Signs SINGLE = Signs.of(COMMON + OTHER);

	private Surnames() {
	}

	static boolean isSurname(char c) {
		return SINGLE.has(Fold.fold(c));
	}

	/** How common a surname is: 0 for the commonest, -1 for none of the first hundred. */
	static int rank(char c) {
		return COMMON.indexOf(Fold.fold(c));
	}

	static boolean isCommon(char c) {
		return FIRST_HUNDRED.has(Fold.fold(c));
	}

	/** Whether a compound surname (欧阳, 尉迟 …) begins at the place. */
	static boolean isCompoundAt(String text, int offset) {
		return offset + 2 <= text.length() && COMPOUND_FIRST.has(Fold.fold(text.charAt(offset)))
				&& COMPOUND.contains(Fold.fold(text, offset, offset + 2));
	}

}
