package org.jinwen.bulletin;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands behind the last sentence of a paragraph: a credit, an end mark, a source.
 *
 * @param end where the text ends without it
 * @param credits the people credited there
 * @param closes whether it tells that the article ends here
 */
record Ending(int end, List<Credit> credits, boolean closes) {

	private static final int REACH = 110;

	private static final int LONGEST = 60;

	private static final Pattern END_MARK = Pattern.compile(
			"完|续完|全文完|未完待续|待续|特稿.{0,30}|新华社.{0,10}|中新社.{0,6}|本报综合.{0,12}|综合.{0,14}|据.{1,30}|[\\u4E00-\\u9FFF]{2,6}[日晚晨早商时快]报|[\\u4E00-\\u9FFF]{2,6}都市报|(?:本文|文章|稿件)?来源.{1,50}|摘自.{1,30}|原载.{1,30}|转自.{1,30}|编辑.{1,30}|责编.{1,30}|感谢.{2,58}|(?:新闻)?(?:线索|报料|爆料)(?:提供|人|奖).{0,40}");

	private static final Pattern AUTHOR_INSIDE = Pattern
		.compile("(?:作者|记者) ?[:: ] ?([\\u4E00-\\u9FFF·]{2,6})(?=[ /|,]|$)");

	private static final Pattern OFFICE = Pattern.compile(
			" {0,4}(?:(?:新闻)?线索(?:提供|提供者|人)?[: ]{1,2}.{2,20}|作者:.{2,20}/来源:.{2,20}|(?:(?:信息|图片|稿件)?来源|稿源|责编|责任编辑|编辑|校对|审核|线索提供)[::].{1,80}|(?:新华社|中新社|人民视觉|视觉中国|本报|CFP)?(?:发|资料(?:图|照)片?))");

	/** ③2: papers of Henan sign each story with its editor's number. */
	private static final Pattern CODE = Pattern.compile("[①②③④⑤⑥⑦⑧⑨⑩]\\d{0,2} {0,2}");

	/** 文/王丹: a hand in front of a name. */
	private static final Pattern HAND = Pattern.compile("(?:文|图|图文|文图)/");

	/** 行作岗 摄: the camera vouches for the name. */
	private static final Pattern PICTURED = Pattern.compile(" {1,4}[\\u4E00-\\u9FFF]{2,3} ?摄");

	private static final int LONE_NAME = 3;

	/** Words in brackets behind the last sentence that are no signature. */
	private static final Set<String> NO_SIGNATURES = Set.of("节选", "摘编", "连载", "组图", "视频", "附图", "附表", "资料", "笑声", "掌声",
			"鼓掌", "略", "未完");

	private static final Signs OFFICE_ENDS = Signs.of("部组室处科队馆站网报社台版稿图表篇");

	private static final Signs STOPS = Signs.of("。!?…”』」");

	static Ending none(String text) {
		return new Ending(text.length(), List.of(), false);
	}

	static Ending of(String text) {
		if (text.isEmpty() || STOPS.has(Fold.fold(text.charAt(text.length() - 1)))) {
			return none(text);
		}
		int window = Math.max(0, text.length() - REACH);
		String tail = Fold.fold(text, window, text.length());
		List<Credit> credits = new ArrayList<>();
		int end = tail.length();
		boolean closes = false;
		for (int round = 0; round < 5; round++) {
			while (end > 0 && tail.charAt(end - 1) == ' ') {
				end--;
			}
			int cut = (end > 0) ? cut(text, window, tail, end, credits) : -1;
			if (cut < 0) {
				break;
			}
			closes = true;
			end = cut;
		}
		return (closes && end + window > 0) ? new Ending(end + window, List.copyOf(credits), true) : none(text);
	}

	private static int cut(String text, int window, String tail, int end, List<Credit> credits) {
		int slash = tail.lastIndexOf('\\', end - 1);
		if (slash > 0 && STOPS.has(tail.charAt(slash - 1))) {
			return setOff(text, window, slash, end, credits);
		}
		if (tail.charAt(end - 1) == ')') {
			return bracketed(text, window, tail, end, credits);
		}
		int stop = lastStop(tail, end);
		if (stop < 0 || end - stop - 1 > LONGEST || stop + 1 >= end) {
			return -1;
		}
		String behind = tail.substring(stop + 1, end);
		Matcher code = CODE.matcher(behind);
		if (code.lookingAt()) {
			if (code.end() == behind.length()) {
				return stop + 1;
			}
			stop += code.end();
			behind = behind.substring(code.end());
		}
		if (OFFICE.matcher(behind).matches()) {
			return stop + 1;
		}
		int source = behind.indexOf("图片来源:");
		if (source > 0) {
			return stop + 1 + source;
		}
		Optional<List<Credit>> found = setOffByNothing(text.substring(window + stop + 1, window + end), behind);
		if (found.isEmpty() || found.get().isEmpty()) {
			return -1;
		}
		credits.addAll(0, found.get());
		return stop + 1;
	}

	/** What stands behind the last stop without brackets. */
	private static Optional<List<Credit>> setOffByNothing(String printed, String behind) {
		Optional<List<Credit>> found = Credits.withRoleIn(printed);
		if (found.isPresent()) {
			return found;
		}
		boolean marked = "□■◆●".indexOf(behind.charAt(0)) >= 0;
		if (marked || PICTURED.matcher(behind).matches()) {
			return Credits.inBrackets(printed.substring(marked ? 1 : 0));
		}
		// 陈雷报: who reports
		int name = behind.endsWith("报") ? behind.length() - 1 : behind.length();
		boolean named = Surnames.isCommon(behind.charAt(0)) && Arrays.stream(behind.substring(0, name).split(" "))
			.allMatch((word) -> word.length() <= LONE_NAME && PersonNames.isName(word));
		return (named || behind.charAt(0) == ' ' || HAND.matcher(behind).lookingAt())
				? Credits.in(printed.substring(0, name)) : Optional.empty();
	}

	/** …翻閱。\公報記者 易曉晴(文) 麥潤生(圖): papers of Hong Kong set the credit off so. */
	private static int setOff(String text, int window, int slash, int end, List<Credit> credits) {
		Optional<List<Credit>> found = Credits.withRoleIn(text.substring(window + slash, window + end));
		found.ifPresent((named) -> credits.addAll(0, named));
		return found.isPresent() ? slash : -1;
	}

	private static int bracketed(String text, int window, String tail, int end, List<Credit> credits) {
		int open = tail.lastIndexOf('(', end - 2);
		if (open < 0 || end - open > LONGEST + 2 || tail.lastIndexOf(')', end - 2) > open || open + 1 >= end - 1) {
			return -1;
		}
		String inside = tail.substring(open + 1, end - 1).strip();
		int start = window + tail.indexOf(inside, open + 1);
		String printed = text.substring(start, start + inside.length());
		if (END_MARK.matcher(inside).matches()) {
			credits.addAll(0, author(printed));
			return open;
		}
		Optional<List<Credit>> found = Credits.inBrackets(text.substring(window + open + 1, window + end - 1));
		if (found.isEmpty() && isLoneName(inside) && endsSentence(tail, open)
				&& tail.lastIndexOf('。', open) >= open - 3) {
			found = Optional.of(List.of(new Credit(printed, null)));
		}
		boolean issued = open > 0 && tail.charAt(open - 1) == '发';
		if (found.isEmpty() || (!issued && !endsSentence(tail, open))) {
			return -1;
		}
		credits.addAll(0, found.get());
		return open;
	}

	/** 来源:中国网 作者:陈维松: the author named in a line that tells the source. */
	static List<Credit> author(String line) {
		Matcher author = AUTHOR_INSIDE.matcher(Fold.fold(line));
		return author.find() ? List.of(new Credit(line.substring(author.start(1), author.end(1)), "作者")) : List.of();
	}

	/**
	 * Two or three characters behind the last full stop are a name, whatever the surname.
	 */
	private static boolean isLoneName(String inside) {
		return inside.length() <= LONE_NAME && PersonNames.mayBeName(inside) && !Credits.isInstitution(inside)
				&& !OFFICE_ENDS.has(inside.charAt(inside.length() - 1)) && !NO_SIGNATURES.contains(inside);
	}

	/** A name in brackets behind half a sentence belongs to the sentence. */
	private static boolean endsSentence(String tail, int open) {
		int i = open - 1;
		while (i >= 0 && tail.charAt(i) == ' ') {
			i--;
		}
		return i < 0 || "。!?…”’」』)】》;:~.".indexOf(tail.charAt(i)) >= 0 || i < open - 1;
	}

	private static int lastStop(String tail, int end) {
		for (int i = end - 1; i >= 0; i--) {
			if (STOPS.has(tail.charAt(i))) {
				return i;
			}
		}
		return -1;
	}

}
