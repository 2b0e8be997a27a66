package org.jinwen.bulletin;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the form of a line tells that is no longer than a headline. */
final class ShortLine {

	private static final int LONGEST_LABEL = 8;

	private static final int LONGEST_NAME = 12;

	private static final int FEW = 4;

	private static final int MANY = 7;

	private static final Pattern NUMBERED = Pattern.compile(
			"(?:[(（]?[一二三四五六七八九十]{1,3}[)）、.]|[(（]\\d{1,2}[)）]|\\d{1,2}[、.．](?!\\d)|第[一二三四五六七八九十]{1,3}[章节部]|[①②③④⑤⑥⑦⑧⑨]|之[一二三四五六七八九十]{1,3} )");

	private static final Pattern ORDINAL = Pattern
		.compile(".{2,20}(?:之[一二三四五六七八九十]{1,3}|[(（][上中下一二三四五六七八九十\\d]{1,3}[)）]|系列(?:报道|述评|评论).{0,6})");

	private static final Signs OF_A_NUMBER = Signs.of("(一二三四五六七八九十0123456789第①②③④⑤⑥⑦⑧⑨之");

	private static final Signs OF_AN_ORDINAL = Signs.of("之(系");

	private static final Signs OF_A_PHRASE = Signs.of("的了把被让给");

	/** 一场透雪解冬旱, 阿婆摆摊四十年: what is counted is told. */
	private static final Pattern COUNTED = Pattern.compile("^一[场位次座只声夜群]|[二三四五六七八九十百]年$");

	private static final Signs DIGITS = Signs.of("0123456789");

	private static final Pattern NUMBERED_NAME = Pattern.compile("([\\u4E00-\\u9FFF·]{2,8}?)(?:20\\d\\d|·\\d{4,6})");

	private static final Signs PARTS = Signs.of("①②③④⑤⑥⑦⑧⑨⑩");

	private ShortLine() {
	}

	static void observe(String folded, Traits traits) {
		marks(folded, traits);
		words(folded, traits);
		name(folded, traits);
	}

	/** The marks it begins or ends with, and numbers. */
	private static void marks(String folded, Traits traits) {
		char first = folded.charAt(0);
		char last = folded.charAt(folded.length() - 1);
		if (last == '。' || last == ';' || last == ',' || last == '…') {
			traits.add(Trait.FULL_STOP);
		}
		if ((first == '【' && last == '】') || (first == '[' && last == ']')) {
			traits.add(Trait.BRACKETED);
		}
		if (first == '—' || folded.startsWith("--")) {
			traits.add(Trait.DASH);
		}
		if ((last == '!' || last == '?') && folded.length() <= FEW) {
			traits.add(Trait.AFTERTHOUGHT);
		}
		if (OF_A_NUMBER.has(first) && NUMBERED.matcher(folded).lookingAt()) {
			traits.add(Trait.NUMBERED);
		}
		if (Speakers.areNamedIn(folded)) {
			traits.add(Trait.WHO_SPEAKS);
		}
		if (OF_AN_ORDINAL.anyIn(folded) && ORDINAL.matcher(folded).matches()) {
			traits.add(Trait.ORDINAL);
		}
		if (folded.indexOf('\\') > 0 && LabelledHeadline.isAuthored(folded)) {
			traits.add(Trait.AUTHORED);
		}
	}

	/** Halves, phrases, places. */
	private static void words(String folded, Traits traits) {
		int blank = folded.indexOf(' ');
		if (blank >= 3 && folded.length() - folded.lastIndexOf(' ') > 3) {
			traits.add(Trait.HALVES);
		}
		if ((OF_A_PHRASE.anyIn(folded) || counts(folded)) && !ColumnNames.beginsLikeOne(ColumnNames.strip(folded))) {
			traits.add(Trait.PHRASE);
		}
		if (Places.isOne(folded)) {
			traits.add(Trait.PLACE_FIRST);
			traits.add(Trait.PLACE_NAME);
		}
		else if (Places.isAtStart(folded)) {
			traits.add(Trait.PLACE_FIRST);
		}
	}

	private static boolean counts(String folded) {
		return (folded.charAt(0) == '一' || folded.charAt(folded.length() - 1) == '年') && COUNTED.matcher(folded).find();
	}

	/**
	 * 老兵故事2024, 树下听故事③, 暖冬行动·96678: columns of one year, in parts, or with a hotline
	 * carry the number.
	 */
	private static String withoutNumber(String name) {
		if (!name.isEmpty() && PARTS.has(name.charAt(name.length() - 1))) {
			return name.substring(0, name.length() - 1);
		}
		Matcher numbered = DIGITS.anyIn(name) ? NUMBERED_NAME.matcher(name) : null;
		return (numbered != null && numbered.matches()) ? numbered.group(1) : name;
	}

	/** Whether it could be, or is, the name of a column. */
	private static void name(String folded, Traits traits) {
		String name = withoutNumber(ColumnNames.strip(folded));
		boolean ending = ColumnNames.endsLikeOne(name);
		if (name.length() >= 2 && name.length() <= LONGEST_LABEL && (ending || !folded.endsWith(":"))
				&& (ending || PersonNames.isHan(name.replace("·", "").replace("/", "")))
				&& !traits.contains(Trait.AFTERTHOUGHT)) {
			traits.add(Trait.LABEL_SHAPE);
			if (name.length() <= FEW) {
				traits.add(Trait.FOUR_CHARACTERS);
			}
			else if (name.length() >= MANY) {
				traits.add(Trait.LONG_NAME);
			}
		}
		if (ColumnNames.isSurely(name)) {
			traits.add(Trait.COLUMN_NAME);
			return;
		}
		if (name.length() > LONGEST_NAME) {
			traits.add(Trait.LONG_LINE);
		}
		if (ending) {
			traits.add(Trait.COLUMN_ENDING);
		}
		else if (DIGITS.anyIn(name) || News.counts(folded)) {
			traits.add(Trait.FIGURES);
		}
		else if (News.isTold(folded)) {
			traits.add(Trait.TOLD);
		}
	}

}
