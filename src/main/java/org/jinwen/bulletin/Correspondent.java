package org.jinwen.bulletin;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Openers that name the reporter before the news, without 本报讯: {@code 〔記者王怡君／台南報導〕} and
 * {@code 【記者王怡君台南報導】} in papers of Taiwan, {@code 本报记者王丹 实习生李静 昨日…} and
 * {@code 早报记者 王丹 发自泉州 …} in papers of the mainland.
 *
 * @param end where the text goes on behind it
 * @param place where it was filed from
 * @param credits who is credited
 */
record Correspondent(int end, @Nullable String place, List<Credit> credits) {

	private static final String HAN = Dateline.HAN;

	private static final String FILED = "(?:连线|专访|现场|越洋|即时|摄影)?(?:报导|报道|专电|电|讯)";

	private static final Pattern IN_BRACKETS = Pattern
		.compile("[〔【\\[(](?<who>" + HAN + "{0,6}?(?:记者|特派员|通讯员)[ :]?" + HAN + "(?:" + HAN
				+ "|[、, ·]){1,30}?)(?: ?[/\\-─—] ?|(?<blank> ))(?<where>" + HAN + "{2,8}?)" + FILED + "[〕】\\])] ?");

	private static final Pattern GLUED = Pattern
		.compile("[〔【\\[(](?:本报)?(?:特派)?记者 ?(?<glued>" + HAN + "{4,9}?)" + FILED + "[〕】\\])] ?");

	/** 【本报记者 王丹】昨天…: nothing but the credit. */
	private static final Pattern CREDIT = Pattern
		.compile("[〔【\\[](?<who>" + HAN + "{0,8}?(?:记者|通讯员)[ :]?(?:" + HAN + "|[、, ·]){2,30})[〕】\\]] ?(?=[^ ].{9})");

	/** 綜合報導 was written at the desk: no place. */
	private static final Pattern AT_THE_DESK = Pattern.compile("综合|专题|整理|采访|外电|特稿|编译");

	private static final Pattern SET_OFF = Pattern.compile(
			"(?:" + HAN + "{2,14}报道组 )?(?:" + HAN + "{2,6}·)?(?:" + HAN + "{1,10}?[报台网社])?(?:全媒体|融媒体?|见习|实习|特派|首席)?记者");

	private static final Pattern FILED_FROM = Pattern.compile("发自(" + HAN + "{2,6}) +");

	/** Text that is worth an opener. */
	private static final int TEXT = 12;

	private static final int MOST_BLANKS = 8;

	/**
	 * Recognises such an opener.
	 * @param text the paragraph
	 * @param head its folded beginning
	 * @param start where to look
	 */
	static Optional<Correspondent> at(String text, String head, int start) {
		if (head.indexOf("记者", start) < 0 && head.indexOf("员", start) < 0) {
			return Optional.empty();
		}
		return isBracket(head, start) ? inBrackets(text, head, start) : setOff(text, head, start);
	}

	private static boolean isBracket(String head, int at) {
		return at < head.length() && "〔【[(".indexOf(head.charAt(at)) >= 0;
	}

	private static Optional<Correspondent> inBrackets(String text, String head, int start) {
		Matcher filed = IN_BRACKETS.matcher(head).region(start, head.length());
		if (filed.lookingAt() && (filed.group("blank") == null || Places.isNamed(filed.group("where")))) {
			String where = text.substring(filed.start("where"), filed.end("where"));
			return Credits.withRoleIn(text.substring(filed.start("who"), filed.end("who")))
				.filter((credits) -> !credits.isEmpty())
				.map((credits) -> new Correspondent(filed.end(), placeOf(where), credits));
		}
		Matcher glued = GLUED.matcher(head).region(start, head.length());
		if (glued.lookingAt()) {
			int from = glued.start("glued");
			int name = nameIn(glued.group("glued"));
			return Optional.of(new Correspondent(glued.end(), placeOf(text.substring(from + name, glued.end("glued"))),
					List.of(new Credit(text.substring(from, from + name), "记者"))));
		}
		Matcher credit = CREDIT.matcher(head).region(start, head.length());
		if (credit.lookingAt()) {
			return Credits.withRoleIn(text.substring(credit.start("who"), credit.end("who")))
				.filter(Correspondent::areNames)
				.map((credits) -> new Correspondent(credit.end(), null, credits));
		}
		return Optional.empty();
	}

	/** How many characters of a name with its place behind are the name. */
	private static int nameIn(String glued) {
		for (int size : new int[] { 3, 2, 4 }) {
			if (glued.length() > size + 1 && PersonNames.isName(glued.substring(0, size))
					&& Places.isNamed(glued.substring(size))) {
				return size;
			}
		}
		return Surnames.isCompoundAt(glued, 0) && glued.length() > 5 ? 4 : Math.min(3, glued.length() - 2);
	}

	private static @Nullable String placeOf(String where) {
		return AT_THE_DESK.matcher(Fold.fold(where)).lookingAt() ? null : where;
	}

	/** Names up to the last blank that still leaves nothing but a credit before it. */
	static Optional<Correspondent> setOff(String text, String head, int start) {
		if (!SET_OFF.matcher(head).region(start, head.length()).lookingAt()) {
			return Optional.empty();
		}
		Correspondent longest = null;
		int blank = head.indexOf(' ', start);
		for (int i = 0; i < MOST_BLANKS && blank > 0 && text.length() - blank > TEXT; i++) {
			Optional<List<Credit>> credits = Credits.withRoleIn(text.substring(start, blank));
			int next = pastBlanks(head, blank);
			if (credits.isPresent() && areNames(credits.get())) {
				longest = new Correspondent(next, null, credits.get());
			}
			blank = head.indexOf(' ', next);
		}
		return Optional.ofNullable(longest).map((found) -> found.filedFrom(text, head));
	}

	private Correspondent filedFrom(String text, String head) {
		Matcher filed = FILED_FROM.matcher(head).region(this.end, head.length());
		return filed.lookingAt()
				? new Correspondent(filed.end(), text.substring(filed.start(1), filed.end(1)), this.credits) : this;
	}

	private static boolean areNames(List<Credit> credits) {
		return !credits.isEmpty() && credits.stream().allMatch((credit) -> PersonNames.isName(credit.name()));
	}

	static int pastBlanks(String head, int blank) {
		int at = blank;
		while (at < head.length() && head.charAt(at) == ' ') {
			at++;
		}
		return at;
	}

}
