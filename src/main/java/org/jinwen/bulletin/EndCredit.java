package org.jinwen.bulletin;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A credit behind the last sentence that nothing but its form tells from text:
 * {@code …通车了。王丹}, {@code …通车了。■王丹 李静}, {@code …通车了。(川文)}.
 */
final class EndCredit {

	/** A name has three characters at most, unless its surname has two. */
	static final int LONE_NAME = 3;

	/** 文/王丹: a hand in front of a name. */
	private static final Pattern HAND = Pattern.compile("(?:文|图|图文|文图)/");

	/** 行作岗 摄: the camera vouches for the name. */
	private static final Pattern PICTURED = Pattern.compile(" {1,4}[\\u4E00-\\u9FFF]{2,3} ?摄");

	/** …团圆。 苔青 庄平: two or three names behind a blank vouch for each other. */
	private static final Pattern SET_OFF = Pattern
		.compile(" {1,4}[\\u4E00-\\u9FFF]{2,3}(?: {1,3}[\\u4E00-\\u9FFF]{2,3}){1,2}");

	/** …祝福。 晓 晖: nothing but names of two characters has a blank inside. */
	private static final Pattern PADDED = Pattern.compile(" {1,4}[\\u4E00-\\u9FFF] {1,3}[\\u4E00-\\u9FFF]");

	/** Words in brackets behind the last sentence that are no signature. */
	private static final Set<String> NO_SIGNATURES = Set.of("节选", "摘编", "连载", "组图", "视频", "附图", "附表", "资料", "笑声", "掌声",
			"鼓掌", "略", "未完", "有删节", "有删改");

	private static final Signs OFFICE_ENDS = Signs.of("部组室处科队馆站网报社台版稿图表篇省市县区镇乡村");

	private EndCredit() {
	}

	/** A role proves a credit; so do a mark, a hand, a blank or a sure name in front. */
	static Optional<List<Credit>> in(String printed, String folded) {
		Optional<List<Credit>> found = Credits.withRoleIn(printed);
		if (found.isPresent()) {
			return found;
		}
		boolean marked = "□■◆●".indexOf(folded.charAt(0)) >= 0;
		if (marked || PICTURED.matcher(folded).matches()) {
			return Credits.inBrackets(printed.substring(marked ? 1 : 0));
		}
		if (PADDED.matcher(folded).matches() && PersonNames.mayBeName(folded.replace(" ", ""))) {
			return Optional.of(List.of(new Credit(printed.replaceAll("[ \u3000\u00A0]", ""), null)));
		}
		// 陈雷报: who reports
		int name = folded.endsWith("报") ? folded.length() - 1 : folded.length();
		boolean named = Surnames.isCommon(folded.charAt(0))
				&& Arrays.stream(folded.substring(0, name).split("[ /]")).allMatch(EndCredit::areNames);
		if (SET_OFF.matcher(folded).matches()) {
			return Credits.inBrackets(printed);
		}
		return (named || folded.charAt(0) == ' ' || HAND.matcher(folded).lookingAt())
				? Credits.in(printed.substring(0, name)) : Optional.empty();
	}

	/** 王丹, or 王小丹李小静 where each has a common surname. */
	private static boolean areNames(String word) {
		List<String> names = PersonNames.split(word);
		return names.stream()
			.allMatch((name) -> name.length() <= LONE_NAME && PersonNames.isName(name)
					&& (names.size() == 1 || Surnames.isCommon(name.charAt(0))));
	}

	/** (川文丹) on a line of its own: three characters in brackets, whatever the surname. */
	static Optional<List<Credit>> loneName(String inside) {
		return (inside.length() == LONE_NAME && isLoneName(Fold.fold(inside)) && !ColumnNames.isInUse(inside))
				? Optional.of(List.of(new Credit(inside, null))) : Optional.empty();
	}

	/**
	 * Two or three characters behind the last full stop are a name, whatever the surname.
	 */
	static boolean isLoneName(String inside) {
		return inside.length() <= LONE_NAME && PersonNames.mayBeName(inside) && !Credits.isInstitution(inside)
				&& !OFFICE_ENDS.has(inside.charAt(inside.length() - 1)) && !NO_SIGNATURES.contains(inside);
	}

}
