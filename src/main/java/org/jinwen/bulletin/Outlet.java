package org.jinwen.bulletin;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Papers, stations and sites, as credits name them before a role: {@code 徐报融媒 记者}. */
final class Outlet {

	/** Those that need no ending such as 报 or 网 to be known. */
	private static final String BY_NAME = "本报|本台|本刊|本社|本网|新华社|中新社|人民日报|新华网|中新网";

	private static final Pattern NAME = Pattern.compile("(?:" + BY_NAME + ")$|[\\u4E00-\\u9FFFA-Za-z0-9·-]{0,16}"
			+ "(?:报(?:[\\u4E00-\\u9FFF]{2}版)?|台|社|网|频道|中心|客户端|视频|传媒|广播|杂志|媒体|集团|融媒|在线|新闻|电讯|[报网]·[\\u4E00-\\u9FFF]{2,4})$");

	private static final Pattern IN_FRONT = Pattern.compile("[\\u4E00-\\u9FFF]{2,6}(?:[日晚晨早商时快]报|都市报|在线|网) "
			+ "(?=(?:[\\u4E00-\\u9FFF]{2,4}[ 、]){1,3}(?:文/图|图/文|摄|摄影|摄影报道)$)");

	private static final Words OF_A_HAND = Words.of("文/图", "图/文", "摄", "摄影", "摄影报道");

	private static final Pattern ISSUES = Pattern
		.compile("(?:" + BY_NAME + "|[\\u4E00-\\u9FFF]{2,8}[报网台社])(?:发|供图|图片)");

	private static final Signs OF_AN_ISSUE = Signs.of("发图片");

	private static final Signs ENDS = Signs.of("报台刊社网道心端频媒播志体团线闻讯版");

	/** Those that stand before a role without a blank: 本报记者, CFP记者. */
	private static final Pattern GLUED = Pattern.compile("(?:" + BY_NAME + "|(?<![A-Za-z])[A-Z]{2,8})$");

	private static final int SHORT = 2;

	private static final int LONGEST_SHORT = 4;

	private static final Signs SHORT_ENDS = Signs.of("报都快商晚晨台网视");

	private Outlet() {
	}

	static boolean isNamed(String word) {
		return (ENDS.has(word.charAt(word.length() - 1)) || word.indexOf('·') > 0) && NAME.matcher(word).matches();
	}

	/** 江左晚报 王丹 文/图: the credit without the paper that stands in front. */
	static String cutOff(String credit) {
		Matcher front = OF_A_HAND.anyEnds(credit) ? IN_FRONT.matcher(credit) : null;
		return (front != null && front.lookingAt()) ? credit.substring(front.end()) : credit;
	}

	/** 中新社发, 新华社供图: the agency that sent the picture. */
	static boolean issues(String word) {
		return OF_AN_ISSUE.has(word.charAt(word.length() - 1)) && ISSUES.matcher(word).matches();
	}

	/**
	 * 王丹江苏日报社: how many characters of a name stand before the next one's paper, 0 if
	 * none.
	 */
	static int behindName(String word) {
		for (int size = 2; size <= 3; size++) {
			if (word.length() > size + 2 && PersonNames.isName(word.substring(0, size))
					&& Places.isNamed(word.substring(size)) && isNamed(word.substring(size))) {
				return size;
			}
		}
		return 0;
	}

	/** 王丹本报: a name, and the paper of the next one. */
	private static boolean isGlued(String token) {
		return token.length() > 2 && (token.endsWith("本报") || token.endsWith("本台") || token.endsWith("本刊"));
	}

	/**
	 * 海都记者 王丹: what is glued to the first role is no person but the paper's short name.
	 */
	static boolean isShort(String before) {
		return before.length() >= 2 && before.length() <= LONGEST_SHORT && PersonNames.isHan(before)
				&& (!Surnames.isSurname(before.charAt(0)) || SHORT_ENDS.has(before.charAt(before.length() - 1)));
	}

	/** 通讯员 王丹 海都记者 李静. */
	private static boolean isShortBehindBlank(String before) {
		int blank = before.length() - SHORT - 1;
		return blank > 0 && before.charAt(blank) == ' ' && SHORT_ENDS.has(before.charAt(before.length() - 1));
	}

	/** 江左晚报/掌上江左/江左网: where a chain of outlets begins of which the first has a name. */
	private static int beforeChain(String before, int cut, int end) {
		int blank = Math.max(before.lastIndexOf(' ', end - 1), before.lastIndexOf('、', end - 1));
		int slash = before.indexOf('/', blank + 1);
		boolean chain = slash > blank + 2 && slash <= cut
				&& Arrays.stream(before.substring(blank + 1, end).split("/")).anyMatch(Outlet::isAnyNamed);
		return chain ? blank : cut;
	}

	private static boolean isAnyNamed(String word) {
		return word.length() > 1 && isNamed(word);
	}

	/** The employer that a text before a role ends with; may be empty. */
	static String atEndOf(String before, boolean first) {
		int start = before.stripTrailing().length();
		int whole = start;
		while (start > 0) {
			int cut = Math.max(before.lastIndexOf('/', start - 1),
					Math.max(before.lastIndexOf(' ', start - 1), before.lastIndexOf('、', start - 1)));
			cut = beforeChain(before, cut, start);
			String token = before.substring(cut + 1, start);
			if (token.isEmpty() || isGlued(token) || !(token.indexOf('/') > 0 || isNamed(token))) {
				break;
			}
			if (cut < 0 && !first && token.length() > 4) {
				break;
			}
			start = Math.max(cut, 0);
		}
		if (start == whole) {
			start = before.length();
			Matcher glued = GLUED.matcher(before);
			if (glued.find()) {
				start = glued.start();
			}
			else if (isShortBehindBlank(before)) {
				start = before.length() - SHORT;
			}
			else if (before.endsWith("视频") || before.endsWith("客户端")) {
				start = Math.max(before.lastIndexOf(' '), before.lastIndexOf('、')) + 1;
			}
		}
		return before.substring(start);
	}

}
