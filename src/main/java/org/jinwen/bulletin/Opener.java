package org.jinwen.bulletin;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * The words a news item opens with (讯头), and what they tell: {@code 本报讯},
 * {@code 本报东莞讯(记者陈臣)}, {@code 新华社太原10月4日专电}, {@code (记者华林)}, {@code 【本市消息】}.
 *
 * @param length how many characters of the text belong to it
 * @param style which habit of opening it follows
 * @param place the place in the dateline
 * @param date the date in the dateline or right after the opener
 * @param credits who is credited in it
 */
record Opener(int length, Style style, @Nullable String place, @Nullable PrintedDate date, List<Credit> credits) {

	/** Habits of opening a news item. */
	enum Style {

		/** 本报讯, 新华社太原10月4日电. */
		DATELINE,
		/**
		 * 【新华社博山七日电】: bracketed, with its place or day; older papers print it before a
		 * second report, too.
		 */
		BRACKETED,
		/** 9月21日 青原镇石源村 on a line of its own above the text. */
		DAY_AND_PLACE,
		/** (记者 王丹)昨天 …: only who wrote it. */
		CREDIT_ONLY

	}

	/** No opener is longer: the text beyond is not looked at. */
	static final int REACH = 160;

	/**
	 * 央视网消息(新闻联播):, 楚天在线消息(楚天日报) 记者…, 江左网讯 据江左晚报报道 (记者…: the programme or paper it is
	 * taken from.
	 */
	private static final Pattern PROGRAMME = Pattern
		.compile(" ?(?:\\([\\u4E00-\\u9FFF]{2,10}\\)(?=[::])|[(\\[][\\u4E00-\\u9FFF]{2,8}报[)\\]]"
				+ "|据《?[\\u4E00-\\u9FFF]{2,10}》?(?:报道|消息)[ ,:]{0,2}(?=\\()) ?");

	private static final Signs OF_A_PROGRAMME = Signs.of("([据");

	/** 12月4日青原县消息, …; and 12月24日讯(江左晚报记者 …: what stood in front of the day was lost. */
	private static final Pattern COUNTY_NEWS = Pattern
		.compile("[ ,]{0,2}" + DateReader.DATE + "(?:(?<place>(?:(?!从|在|据|由|举|的)" + Dateline.HAN
				+ "){2,8}?)(?:消息|讯)(?=[,:， ])|讯(?= ?\\([^()]{0,16}(?:记者|通讯员)))");

	/** 9月21日 青原镇石源村 on a line of its own above a report from there. */
	private static final Pattern DAY_AND_PLACE = Pattern.compile("(?:" + DateReader.DATE
			+ "|[昨前今][天日晚晨])(?: ?\\d{1,2}[:时](?:\\d{2})?分?)? {1,2}(?<place>" + Dateline.HAN + "{2,13}[村镇乡县市区寨屯])");

	private static final int LONGEST_LINE = 30;

	private static final Pattern MARKS = Pattern.compile("[□■◎●◆◇☆★▲△\\-·]{1,2} {0,2}");

	private static final Signs OF_A_MARK = Signs.of("□■◎●◆◇☆★▲△-·");

	/** Recognises the opener of a paragraph. */
	static Optional<Opener> of(String text) {
		return of(text, Fold.fold(text, 0, Math.min(REACH, text.length())));
	}

	/**
	 * The same where the paragraph was folded before.
	 * @param head its first {@value #REACH} characters, folded
	 */
	static Optional<Opener> of(String text, String head) {
		if (text.length() < 3) {
			return Optional.empty();
		}
		int start = 0;
		if (OF_A_MARK.startIn(head, 0)) {
			Matcher marks = MARKS.matcher(head);
			start = marks.lookingAt() ? marks.end() : 0;
		}
		char first = (start < head.length()) ? head.charAt(start) : ' ';
		Optional<Correspondent> correspondent = Correspondent.at(text, head, start);
		if (correspondent.isPresent()) {
			return correspondent.map((filed) -> of(filed, head));
		}
		if (first == '(') {
			Optional<Opener> credited = creditFirst(text, head, start);
			if (credited.isPresent()) {
				return credited;
			}
		}
		if (isDigit(first)) {
			Matcher county = county(head, start);
			if (county != null) {
				OpenerCredit credited = OpenerCredit.after(text, head, county.end());
				return Optional.of(new Opener(credited.end(), Style.DATELINE, place(text, county),
						DateReader.of(county), credited.credits()));
			}
		}
		if (text.length() <= LONGEST_LINE && head.indexOf(' ') > 0) {
			Matcher line = DAY_AND_PLACE.matcher(head);
			if (line.matches()) {
				return Optional.of(new Opener(text.length(), Style.DAY_AND_PLACE, place(text, line),
						(line.group("m") != null) ? DateReader.of(line) : null, List.of()));
			}
		}
		Dateline dateline = (start < head.length()) ? Dateline.at(head, start) : null;
		if (dateline != null) {
			return Optional.of(afterDateline(text, head, dateline));
		}
		Optional<Opener> signed = creditBeforeDateline(text, head, start);
		return signed.isPresent() ? signed : reportFirst(text, head, start);
	}

	private static Opener of(Correspondent filed, String head) {
		return new Opener(filed.end(), Style.CREDIT_ONLY, filed.place(), DateReader.at(head, filed.end()),
				filed.credits());
	}

	private static boolean isDigit(char c) {
		return (c >= '0' && c <= '9') || "一二三四五六七八九十".indexOf(c) >= 0;
	}

	private static Opener afterDateline(String text, String head, Dateline dateline) {
		int sent = pastColon(head, pastProgramme(head, pastRelay(head, dateline.end())));
		OpenerCredit credited = OpenerCredit.after(text, head, sent);
		int end = pastTitle(head, Correspondent.pastBlanks(head, pastColon(head, credited.end())));
		PrintedDate date = dateline.date();
		return new Opener(end, dateline.bracketed() ? Style.BRACKETED : Style.DATELINE,
				place(text, head, dateline, end), (date != null) ? date : date(credited, head, end),
				credits(text, dateline, credited));
	}

	/** 东北网伊春3月12日电林城晚报讯: one outlet relays another. */
	private static int pastRelay(String head, int end) {
		Dateline second = (end < head.length()) ? Dateline.at(head, end) : null;
		return (second != null) ? second.end() : end;
	}

	/** 江左台消息(江左新闻): … */
	private static int pastProgramme(String head, int end) {
		int first = head.startsWith(" ", end) ? end + 1 : end;
		if (!OF_A_PROGRAMME.startIn(head, first)) {
			return end;
		}
		Matcher programme = PROGRAMME.matcher(head).region(end, head.length());
		return programme.lookingAt() ? programme.end() : end;
	}

	private static int pastColon(String head, int end) {
		return (end < head.length() && head.charAt(end) == ':') ? end + 1 : end;
	}

	/**
	 * …10月4日电 题:老街醒来: agencies name a feature in its dateline, and the text follows on a
	 * line of its own.
	 */
	private static int pastTitle(String head, int end) {
		boolean titled = head.startsWith("题:", end) && head.length() < REACH && head.indexOf('。', end) < 0;
		return titled ? head.length() : end;
	}

	/** The place in the dateline as it is printed, else that of the county behind it. */
	private static @Nullable String place(String text, String head, Dateline dateline, int end) {
		String place = dateline.place();
		if (place == null) {
			Matcher county = county(head, end);
			return (county != null) ? place(text, county) : null;
		}
		int at = head.indexOf(place, dateline.start());
		return (at >= 0) ? text.substring(at, at + place.length()) : place;
	}

	/** 12月4日青原县消息, …: a day and a county where a paper's dateline has its own name. */
	private static @Nullable Matcher county(String head, int from) {
		if (head.indexOf("消息", from) < 0 && head.indexOf('讯', from) < 0) {
			return null;
		}
		Matcher county = COUNTY_NEWS.matcher(head).region(from, head.length());
		return county.lookingAt() ? county : null;
	}

	private static @Nullable String place(String text, Matcher county) {
		return (county.start("place") < 0) ? null : text.substring(county.start("place"), county.end("place"));
	}

	/** The date before 报道, else the one the text begins with. */
	private static @Nullable PrintedDate date(OpenerCredit credited, String head, int end) {
		return (credited.date() != null) ? credited.date() : DateReader.at(head, end);
	}

	private static List<Credit> credits(String text, Dateline dateline, OpenerCredit credited) {
		return dateline.namesReporter()
				? List.of(new Credit(text.substring(dateline.reporter(), dateline.reporterEnd()), "记者"))
				: credited.credits();
	}

	private static Optional<Opener> creditFirst(String text, String head, int start) {
		OpenerCredit credited = OpenerCredit.after(text, head, start);
		if (credited.credits().isEmpty() || credited.end() >= text.length() - 3) {
			return Optional.empty();
		}
		return Optional.of(new Opener(credited.end(), Style.CREDIT_ONLY, null, DateReader.at(head, credited.end()),
				credited.credits()));
	}

	/** □通讯员 王丹【本报讯】日前,… */
	private static Optional<Opener> creditBeforeDateline(String text, String head, int start) {
		int bracket = head.indexOf('【', start);
		if (bracket <= start || bracket > start + LONGEST_LINE) {
			return Optional.empty();
		}
		Dateline dateline = Dateline.at(head, bracket);
		return (dateline == null) ? Optional.empty()
				: Credits.withRoleIn(text.substring(start, bracket)).map((credits) -> {
					Opener opener = afterDateline(text, head, dateline);
					return new Opener(opener.length(), Style.DATELINE, opener.place(), opener.date(),
							opener.credits().isEmpty() ? credits : opener.credits());
				});
	}

	private static Optional<Opener> reportFirst(String text, String head, int start) {
		if (!head.contains("报道")) {
			return Optional.empty();
		}
		OpenerCredit credited = OpenerCredit.reported(text, head, start);
		if (credited.credits().isEmpty() || credited.end() >= text.length() - 3) {
			return Optional.empty();
		}
		return Optional.of(new Opener(credited.end(), Style.CREDIT_ONLY, null, date(credited, head, credited.end()),
				credited.credits()));
	}

}
