package org.jinwen.bulletin;

import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What newspapers call their columns: names in common use and the words such names end
 * in.
 */
final class ColumnNames {

	private static final int LONGEST = 12;

	private static final int LONGEST_IN_USE = 8;

	/** The word for it stands in front of its name in stored pages of an old paper. */
	private static final String COLUMN = "专栏";

	private static final Signs OF_TWO = Signs.of("/· ");

	private static final WordLists LISTS = WordLists.of("bulletin/columns.txt");

	private static final Set<String> IN_USE = Set.copyOf(LISTS.named("IN_USE"));

	/** Words of columns that tell nothing of their subject. */
	private static final Words IDLE = LISTS.words("IDLE");

	private static final Pattern ANY_IDLE = Pattern.compile(String.join("|", LISTS.named("IDLE")));

	/** Columns that hold many small items, each without a headline. */
	private static final Words OF_SMALL_ITEMS = LISTS.words("OF_SMALL_ITEMS");

	/** Columns of which an item may have a headline and is still one of several. */
	private static final Words OF_BRIEFS = LISTS.words("OF_BRIEFS");

	private static final Words OF_LETTERS = LISTS.words("OF_LETTERS");

	/** What closes a headline in brackets without being a column. */
	private static final Pattern REMARK = Pattern
		.compile(".*[图表名单稿案篇集版本]|(?:试行|节选|摘要|全文|待续|续完|完|综合|独家|更新|暂行|附.*|含.*|以下简称.*|[上中下一二三四五六七八九十之]{1,4})");

	/** Columns of what is told or felt, and not reported: it opens without a formula. */
	private static final Words OF_FEATURES = LISTS.words("OF_FEATURES");

	/**
	 * What a paper prints for a day of its own, and what readers are asked to write for.
	 */
	private static final Pattern SUPPLEMENT = Pattern.compile(".{4,16}(?:特刊(?:之.{2,8})?|征文|特别报道)");

	private static final Pattern BLANK = Pattern.compile("[ \u3000\u00A0]");

	private static final Pattern WIDENED = Pattern.compile("[\u4E00-\u9FFF](?:[ \u3000\u00A0]+[\u4E00-\u9FFF]){1,7}");

	private static final int SHORTEST_UNKNOWN = 4;

	private static final int SHORTEST_ENDING = 2;

	private static final int LONGEST_ENDING = 4;

	/** 高质量发展看江淮, 走基层看变化: columns that look at one thing in one place. */
	private static final int SHORTEST_LOOK = 6;

	/** 关注青原养老, 我与江左晚报的故事. */
	private static final Set<String> BEGINNINGS = Set.copyOf(LISTS.named("BEGINNINGS"));

	private static final Signs OF_A_BEGINNING = Signs
		.of(BEGINNINGS.stream().map((word) -> word.substring(0, 1)).collect(Collectors.joining()));

	private static final Set<String> ENDINGS = Set.copyOf(LISTS.named("ENDINGS"));

	private ColumnNames() {
	}

	/** Whether papers have a column of this name, or of both: 社会/生活, 双拥 国防. */
	static boolean isInUse(String label) {
		String name = strip(label);
		if (name.length() > LONGEST) {
			return false;
		}
		if (OF_TWO.anyIn(name)) {
			return Arrays.stream(name.split("[/· ]")).allMatch(ColumnNames::isInUse);
		}
		return name.length() <= LONGEST_IN_USE && IN_USE.contains(Fold.fold(name));
	}

	static boolean endsLikeOne(String folded) {
		String name = strip(folded);
		if (name.length() < 3 || name.length() > LONGEST) {
			return false;
		}
		if (beginsLikeOne(name) || (name.length() >= SHORTEST_LOOK && name.charAt(name.length() - 3) == '看')) {
			return true;
		}
		return endsInWordOfOne(name);
	}

	private static boolean endsInWordOfOne(String name) {
		for (int size = SHORTEST_ENDING; size <= LONGEST_ENDING && size < name.length(); size++) {
			if (ENDINGS.contains(name.substring(name.length() - size))) {
				return true;
			}
		}
		return false;
	}

	/**
	 * Whether nothing but a column is called so; readers write for 我与江左晚报的故事, and
	 * 江左日报创刊七十周年特刊之往事 is a supplement.
	 */
	static boolean isSurely(String name) {
		return isInUse(name)
				|| ((name.endsWith("征文") || name.endsWith("特别报道") || name.contains("特刊"))
						&& SUPPLEMENT.matcher(name).matches())
				|| (name.startsWith("我") && beginsLikeOne(name) && endsInWordOfOne(name));
	}

	/** Columns that ask to look, and those that readers write for. */
	static boolean beginsLikeOne(String name) {
		return name.length() >= SHORTEST_UNKNOWN && OF_A_BEGINNING.has(name.charAt(0))
				&& BEGINNINGS.contains(name.substring(0, 2));
	}

	/** What a column's name tells of its subject: 现场 or 突发 stand in any story. */
	static String subjectOf(String name) {
		return IDLE.anyIn(name) ? ANY_IDLE.matcher(name).replaceAll(" ") : name;
	}

	/** Whether a column of this name goes on over items without headlines. */
	static boolean isOfSmallItems(String folded) {
		return OF_SMALL_ITEMS.anyEnds(folded);
	}

	/** Whether a column of this name goes on over items of one paragraph. */
	static boolean isOfBriefs(String folded) {
		return OF_BRIEFS.anyEnds(folded);
	}

	/** Whether a column of this name holds what readers write. */
	static boolean isOfLetters(String folded) {
		return OF_LETTERS.anyEnds(folded);
	}

	/** 专栏：新闻简报. */
	private static String withoutWord(String name) {
		return (name.startsWith(COLUMN) && name.length() > COLUMN.length() + 1
				&& Fold.fold(name.charAt(COLUMN.length())) == ':') ? name.substring(COLUMN.length() + 1) : name;
	}

	/** Whether a column of this name holds features, letters or opinions. */
	static boolean isOfFeatures(String folded) {
		return OF_FEATURES.anyEnds(folded);
	}

	/**
	 * Whether words in brackets behind a headline are its column: one in eight headlines
	 * since 1995 ends so, and half of those columns have four characters.
	 */
	static boolean canFollowHeadline(String words) {
		return isInUse(words) || endsLikeOne(words)
				|| (words.length() >= SHORTEST_UNKNOWN && !REMARK.matcher(words).matches());
	}

	/**
	 * The name without the brackets or marks set around it, and without the blanks that
	 * widen it: {@code 【时代先锋】}, {@code 要 闻}.
	 */
	static String strip(String label) {
		int from = 0;
		int to = label.length();
		while (from < to && "【[「『〖<《■□●◆★☆▲〓·|- ".indexOf(label.charAt(from)) >= 0) {
			from++;
		}
		while (to > from && "】]」』〗>》■□●◆★☆▲〓·|-: ".indexOf(label.charAt(to - 1)) >= 0) {
			to--;
		}
		String name = withoutWord(label.substring(from, to));
		boolean widened = name.length() > 2 && Fold.fold(name.charAt(1)) == ' ' && WIDENED.matcher(name).matches();
		if (name.length() > 3 && name.charAt(1) == ' ' && name.charAt(0) >= 'A' && name.charAt(0) <= 'Z') {
			return name.substring(2);
		}
		return widened ? BLANK.matcher(name).replaceAll("") : name;
	}

}
