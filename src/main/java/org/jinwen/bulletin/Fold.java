package org.jinwen.bulletin;

/**
 * Lays printed text out on one measure for comparison: full-width forms become ASCII,
 * every blank a space, and the traditional characters of the trade (報, 訊, 記, 電 …) and of
 * surnames their simplified form. One {@code char} in, one out, so that positions hold in
 * both texts.
 */
final class Fold {

	private static final String TRADITIONAL = "報訊電記員實習華網聞臺專號圖攝編責貴陳張劉楊趙黃吳孫馬鄭謝韓馮許鄧蕭蔣葉閻鍾譚陸賈韋鄒龍萬錢湯"
			+ "嚴賴龔樊蘭聶魯顧賀龐顏莊關溫歐陽諸遲東慕時體會議發與業開關國長門問間東馬車時晚轉續題實習駐導視報廣聽評論說區縣鎮鄉";

	private static final String SIMPLIFIED = "报讯电记员实习华网闻台专号图摄编责贵陈张刘杨赵黄吴孙马郑谢韩冯许邓萧蒋叶阎钟谭陆贾韦邹龙万钱汤"
			+ "严赖龚樊兰聂鲁顾贺庞颜庄关温欧阳诸迟东慕时体会议发与业开关国长门问间东马车时晚转续题实习驻导视报广听评论说区县镇乡";

	private static final char[] TABLE = table();

	private Fold() {
	}

	static String fold(String text) {
		return fold(text, 0, text.length());
	}

	static String fold(String text, int from, int to) {
		char[] folded = new char[to - from];
		for (int i = from; i < to; i++) {
			folded[i - from] = TABLE[text.charAt(i)];
		}
		return new String(folded);
	}

	static char fold(char c) {
		return TABLE[c];
	}

	/**
	 * The text folded, without any blank: what two prints of one line have in common.
	 */
	static String bare(String text) {
		StringBuilder bare = new StringBuilder(text.length());
		for (int i = 0; i < text.length(); i++) {
			char c = TABLE[text.charAt(i)];
			if (c > ' ') {
				bare.append(c);
			}
		}
		return bare.toString();
	}

	private static char[] table() {
		char[] table = new char[Character.MAX_VALUE + 1];
		for (int c = 0; c < table.length; c++) {
			table[c] = (char) c;
		}
		for (int c = 0xFF01; c <= 0xFF5E; c++) {
			table[c] = (char) (c - 0xFEE0);
		}
		for (char blank : "\u3000\u00A0\t\u2002\u2003\u2009\u202F".toCharArray()) {
			table[blank] = ' ';
		}
		for (int i = 0; i < TRADITIONAL.length(); i++) {
			table[TRADITIONAL.charAt(i)] = SIMPLIFIED.charAt(i);
		}
		return table;
	}

}
