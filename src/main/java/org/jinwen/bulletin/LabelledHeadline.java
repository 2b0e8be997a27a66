package org.jinwen.bulletin;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A headline that carries its column: {@code 【新春走基层】…}, {@code …(世相)}.
 *
 * @param label the column
 * @param headline the headline without it
 * @param credits who wrote the article, where that stands in the line, too
 */
record LabelledHeadline(String label, String headline, List<Credit> credits) {

	private static final String HAN = "[\\u4E00-\\u9FFF·]";

	private static final String BLANK = "[ \\u3000]?";

	/** 【新春走基层】集市上的年味, (时评)莫让井盖伤人; (10日)… is no label. */
	private static final Pattern IN_FRONT = Pattern.compile("(?:[【\\[](?<set>[^】\\]]{2,20})[】\\]]|[(\uFF08](?<name>"
			+ HAN + "{2,12})[)\uFF09](?![年月日]))" + BLANK + "(?=[^ ].{3})");

	/** (三) behind a label: the number of the article in its series. */
	private static final Pattern NUMBER = Pattern
		.compile("[(\uFF08][\\d一二三四五六七八九十]{1,3}[)\uFF09]" + BLANK + "(?=.{4})");

	/** 灯下补鞋的人(世相). */
	private static final Pattern BEHIND = Pattern
		.compile("(?<headline>.{4,}?)" + BLANK + "[(\uFF08](?<name>" + HAN + "{2,12})[)\uFF09]$");

	/** 街巷新闻:羊群闯进菜市场. */
	private static final Pattern BEFORE_COLON = Pattern
		.compile("(?<name>[\\u4E00-\\u9FFF]{4})[:\uFF1A]" + BLANK + "(?<headline>.{6,})");

	/** 透視鏡/停飛須做好溝通\\王丹: as papers of Hong Kong set them. */
	private static final Pattern AUTHORED = Pattern
		.compile("(?<name>[\\u4E00-\\u9FFF]{2,8})[/\uFF0F](?<headline>.{4,}?)[\\\\\uFF3C](?<author>" + HAN + "{2,4})");

	/** 读懂老城|巷口的补鞋匠, 春光正好|现场快评③. */
	private static final Pattern BAR = Pattern.compile("(?<left>[^|\uFF5C丨▏]{2,14}?)" + BLANK + "[|\uFF5C丨▏]" + BLANK
			+ "(?<right>[^|\uFF5C丨▏]{4,}?)(?<number>[①②③④⑤⑥⑦⑧⑨⑩]?)");

	private static final Signs BARS = Signs.of("|\uFF5C丨▏");

	private static final Signs SET_OFF_AUTHOR = Signs.of("\\\uFF3C");

	private static final Signs OPENING = Signs.of("【[(\uFF08");

	private static final Signs COLONS = Signs.of(":\uFF1A");

	/** So many characters has a column before a colon. */
	private static final int NAME = 4;

	static boolean isAuthored(String line) {
		return AUTHORED.matcher(line).matches();
	}

	/** Takes a line apart; nothing where it carries no column. */
	static Optional<LabelledHeadline> of(String line) {
		return authored(line).or(() -> inFront(line))
			.or(() -> behind(line))
			.or(() -> beforeColon(line))
			.or(() -> besideBar(line));
	}

	private static Optional<LabelledHeadline> authored(String line) {
		if (!SET_OFF_AUTHOR.anyIn(line)) {
			return Optional.empty();
		}
		Matcher authored = AUTHORED.matcher(line);
		return authored.matches() ? Optional.of(new LabelledHeadline(authored.group("name"), authored.group("headline"),
				List.of(new Credit(authored.group("author"), null)))) : Optional.empty();
	}

	/** The last of several labels is the column. */
	private static Optional<LabelledHeadline> inFront(String line) {
		if (!OPENING.startIn(line, 0)) {
			return Optional.empty();
		}
		Matcher front = IN_FRONT.matcher(line);
		String label = null;
		while (front.lookingAt()) {
			label = (front.group("set") != null) ? front.group("set") : front.group("name");
			front.region(front.end(), line.length());
		}
		if (label == null) {
			return Optional.empty();
		}
		String headline = line.substring(front.regionStart());
		Matcher number = NUMBER.matcher(headline);
		return Optional.of(new LabelledHeadline(label, number.lookingAt() ? headline.substring(number.end()) : headline,
				List.of()));
	}

	private static Optional<LabelledHeadline> beforeColon(String line) {
		if (line.length() <= NAME || !COLONS.has(line.charAt(NAME))) {
			return Optional.empty();
		}
		Matcher colon = BEFORE_COLON.matcher(line);
		return (colon.matches() && isColumn(colon.group("name")))
				? Optional.of(new LabelledHeadline(colon.group("name"), colon.group("headline"), List.of()))
				: Optional.empty();
	}

	/**
	 * The column stands first, unless that is longer or the other side is named like one.
	 */
	private static Optional<LabelledHeadline> besideBar(String line) {
		Matcher bar = BARS.anyIn(line) ? BAR.matcher(line) : null;
		if (bar == null || !bar.matches()) {
			return Optional.empty();
		}
		String left = bar.group("left");
		String right = bar.group("right");
		if (isColumn(right)) {
			return Optional.of(new LabelledHeadline(right + bar.group("number"), left, List.of()));
		}
		return (left.length() <= right.length()) ? Optional.of(new LabelledHeadline(left, right, List.of()))
				: Optional.empty();
	}

	private static boolean isColumn(String name) {
		return ColumnNames.isInUse(name) || ColumnNames.endsLikeOne(Fold.fold(name));
	}

	private static Optional<LabelledHeadline> behind(String line) {
		if (!Bylines.endsInBracket(line)) {
			return Optional.empty();
		}
		Matcher behind = BEHIND.matcher(line);
		return (behind.matches() && ColumnNames.canFollowHeadline(Fold.fold(behind.group("name"))))
				? Optional.of(new LabelledHeadline(behind.group("name"), behind.group("headline"), List.of()))
				: Optional.empty();
	}

}
