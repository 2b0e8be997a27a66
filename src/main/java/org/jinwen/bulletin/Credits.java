package org.jinwen.bulletin;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads credits: {@code 记者 王丹 通讯员李四}, {@code 王丹、王思宇}, {@code 本报记者 周 涛 文/图}. Whoever only
 * edits, reads proofs or supplies the text is none.
 */
final class Credits {

	/** More names than this are no credit that anyone printed. */
	static final int MOST = 20;

	private static final int LONGEST = 1_500;

	private static final Words NOT_A_CREDIT = Words.of("责编", "编辑", "校对", "审核", "来源", "美编", "版式", "监制", "编审", "值班编",
			"值班主", "值班总", "值班:", "热线", "线索", "电话", "据新华", "据中新", "资料", "图为", "下转", "上接", "紧接", "本文", "摘自", "原载", "详见",
			"记者证", "单位", "受访者", "原标题", "报讯", "网讯", "出品");

	private static final Signs OF_A_MARK = Signs.of("□■◎●◆◇▲△★☆○\\(《");

	private static final Pattern MARKS = Pattern
		.compile("[□■◎●◆◇▲△★☆○\\\\]|\\((?=(?:文|图|摄|摄影|文/图|图/文)\\))|(?<=\\((?:文|图|摄|摄影|文/图|图/文))\\)"
				+ "|《(?=[\\u4E00-\\u9FFF]{2,8}[报网台刊]》)|(?<=《[\\u4E00-\\u9FFF]{2,8}[报网台刊])》");

	/** Each role, and each word for a hand, holds one of these. */
	static final Signs OF_A_ROLE = Signs.of("者员生稿影播摄采撰文图绘发供提报整漫制持");

	private static final Words INSTITUTION = Words.of("局", "委", "办", "厅", "中心", "公司", "集团", "学校", "大学", "学院", "医院",
			"政府", "支队", "大队", "中队", "银行", "协会", "学会", "商会", "法院", "检察院", "街道", "社区", "部门", "宣传部", "党校", "委员会", "办公室",
			"气象台", "电视台", "党中央", "中共中央", "日报社", "工作室", "评论员", "编辑部", "联社", "图书馆", "收费站", "博物馆", "供电", "公安", "消防", "税务",
			"交警", "处", "工会", "警方", "校方", "院方", "官方", "家属", "受访者");

	/** What may stand behind the names: 记者 王丹 来源:中国网, 记者 王丹 电话:00000000. */
	private static final Pattern SOURCE = Pattern.compile(
			"[ ,;、(]{1,2}(?:(?:图片|稿件)?来源:|(?:新闻)?线索(?:提供|提供者|人)?[: ]|报料人[: ]|(?:指导老师|责任编辑|编辑|统筹|策划|监制|校对|审核|剪辑)[: ]).{0,30}$"
					+ "|(?:记者)?(?:电话|热线):? ?[\\d-]{7,13}$");

	private static final Words SOURCES = Words.of("来源:", "线索", "报料人", "指导老师", "编辑", "统筹", "策划", "监制", "校对", "审核", "剪辑",
			"电话", "热线");

	private Credits() {
	}

	/** Whether a word names an office or firm and no person. */
	static boolean isInstitution(String word) {
		return INSTITUTION.anyEnds(word);
	}

	/**
	 * The people credited in a piece of text that holds nothing but a credit.
	 * @param text without the brackets around it
	 * @return empty where the text is no credit; an empty list where it is one that names
	 * nobody ({@code 本报评论员})
	 */
	static Optional<List<Credit>> in(String text) {
		return in(text, false, false);
	}

	/** The same for text that stood in brackets: there a role proves any name. */
	static Optional<List<Credit>> inBrackets(String text) {
		return in(text, false, true);
	}

	/**
	 * The same, but only where a role is printed: for places where a bare name would
	 * prove nothing.
	 */
	static Optional<List<Credit>> withRoleIn(String text) {
		return in(text, true, false);
	}

	private static Optional<List<Credit>> in(String text, boolean roleWanted, boolean bracketed) {
		if (text.length() > LONGEST || text.isBlank()) {
			return Optional.empty();
		}
		String laidOut = withoutMarks(Fold.fold(text));
		String folded = laidOut.strip();
		if (SOURCES.anyIn(folded)) {
			Matcher behind = SOURCE.matcher(folded);
			folded = behind.find() ? folded.substring(0, behind.start()) : folded;
		}
		folded = Outlet.cutOff(folded);
		if (folded.isEmpty() || folded.indexOf('。') >= 0 || NOT_A_CREDIT.anyIn(folded)
				|| !mayBegin(folded, bracketed)) {
			return Optional.empty();
		}
		int start = laidOut.indexOf(folded);
		CreditReading reading = new CreditReading(text.substring(start, start + folded.length()), bracketed);
		return reading.read(folded, roleWanted)
			.filter((credits) -> bracketed || credits.isEmpty() || credits.stream().anyMatch(Credits::isVouchedFor));
	}

	/** By a surname; or by a role in front and a hand behind: 见习记者 小丹 文/图. */
	private static boolean isVouchedFor(Credit credit) {
		String role = credit.role();
		return PersonNames.isName(credit.name()) || (role != null && role.contains("记者 ")
				&& Hands.areAll(role.substring(role.lastIndexOf(' ') + 1)) && PersonNames.mayBeName(credit.name()));
	}

	private static String withoutMarks(String folded) {
		return OF_A_MARK.anyIn(folded) ? MARKS.matcher(folded).replaceAll(" ") : folded;
	}

	/**
	 * Where neither a role nor brackets prove a name, the first or the last one needs a
	 * surname.
	 */
	private static boolean mayBegin(String folded, boolean bracketed) {
		return bracketed || OF_A_ROLE.anyIn(folded) || Surnames.isSurname(folded.charAt(0))
				|| Surnames.isCompoundAt(folded, 0) || folded.indexOf('·') >= 0
				|| PersonNames.isName(folded.substring(folded.lastIndexOf(' ') + 1));
	}

}
