package org.jinwen.bulletin;

import java.util.regex.Pattern;

/** Tells running text from lines that could be headlines, labels or subheads. */
final class RunningText {

	private static final int TEXT_WITH_COMMA = 24;

	private static final int LONGEST_TURN = 8;

	private static final int LONGEST_SALUTATION = 20;

	/** What is told of a story is named in so few characters, the colon among them. */
	private static final int LONGEST_NAME = 10;

	private static final int LONGEST_CALL = 60;

	private static final Pattern TO_CALL = Pattern.compile(".{0,12}(?:热线|电话|专线) ?[:为]? ?[\\d-]{5,}.{0,12}");

	/** 工程名称:…, 报料时间:…: what a box tells of its story, not what a headline says. */
	private static final Pattern FACT = Pattern.compile(
			"[\\u4E00-\\u9FFF]{0,4}(?:名称|时间|地点|地址|位置|进度|内容|主角|背景|方式|单位|电话|拍摄者|(?:处理|投诉|反映|受理)人|反映问题|现场调查|报料人)(?: ?: ?| )[^ ].*");

	private static final Signs OF_A_FACT = Signs.of(":\uFF1A \u3000");

	private static final Signs OF_A_CALL = Signs.of("线话");

	// @小江:铜像嘴里怎么叼了根烟?
	private static final Pattern POSTED = Pattern.compile("@[^:]{1,24}:.*[。!?…”]");

	/** 尊敬的编辑同志:您好! */
	private static final Pattern SALUTATION = Pattern.compile("[^。]{2,14}[:,!]? ?(?:您|你|你们|大家)好!");

	private RunningText() {
	}

	/** Whether a piece with this body is text and no line of a headline. */
	static boolean isIn(String body, String text) {
		if (body.isEmpty()) {
			return !text.isEmpty();
		}
		if (body.length() <= Speakers.LONGEST && Speakers.areNamedIn(Fold.fold(body))) {
			return false;
		}
		if (isSpoken(body) || isTurn(body) || body.indexOf('。') >= 0 || isNumberToCall(body) || isFact(body)) {
			return true;
		}
		char last = Fold.fold(body.charAt(body.length() - 1));
		boolean quoted = "”’』」)》".indexOf(last) >= 0 && body.length() > 1;
		char before = quoted ? Fold.fold(body.charAt(body.length() - 2)) : last;
		boolean stops = "。;:…".indexOf(last) >= 0 || (quoted && "。!?…".indexOf(before) >= 0)
				|| ("!?".indexOf(last) >= 0 && body.length() > 20) || (last == '.' && body.length() > 20);
		return stops || body.length() > Sight.LONGEST_HEADLINE - 2
				|| (body.length() >= TEXT_WITH_COMMA && (body.indexOf(',') >= 0 || body.indexOf('\uFF0C') >= 0));
	}

	/** 问:…, 答:…, and what somebody posted: what is said is text, however short. */
	private static boolean isSpoken(String body) {
		if (body.charAt(0) == '@') {
			return POSTED.matcher(Fold.fold(body)).matches();
		}
		if (body.length() <= LONGEST_SALUTATION && (body.endsWith("好!") || body.endsWith("好！"))) {
			return SALUTATION.matcher(Fold.fold(body)).matches();
		}
		return body.length() > 2 && "问答問QA".indexOf(body.charAt(0)) >= 0 && Fold.fold(body.charAt(1)) == ':';
	}

	/**
	 * 下一步,街道还将利用闲置空: no headline begins so, but half a sentence may; 现场:窗口炸毁 is a line.
	 */
	private static boolean isTurn(String body) {
		return body.length() > LONGEST_TURN && ColumnBreak.isTurn(body) && body.indexOf(':') < 0
				&& body.indexOf('\uFF1A') < 0;
	}

	/** 工程名称:…, 时间:…: what a box tells of its story. */
	static boolean isFact(String body) {
		return OF_A_FACT.anyIn(body, 0, Math.min(body.length(), LONGEST_NAME))
				&& FACT.matcher(Fold.fold(body)).matches();
	}

	/** 供热服务热线:0000-1234567 belongs to the story it stands under. */
	static boolean isNumberToCall(String body) {
		return body.length() <= LONGEST_CALL && OF_A_CALL.anyIn(body) && TO_CALL.matcher(Fold.fold(body)).matches();
	}

}
