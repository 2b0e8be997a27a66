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
		/** 【新华社博山七日电】, which older papers also print before a second report. */
		BRACKETED,
		/** (记者 王丹)昨天 …: only who wrote it. */
		CREDIT_ONLY

	}

	private static final int NEAREST = 48;

	/** No opener is longer: the text beyond is not looked at. */
	static final int REACH = 160;

	private static final String HAN = "[\\u4E00-\\u9FFF]";

	private static final String NAMED = "(?:本(?:报|台|社|网|刊)|新华社(?:" + HAN
			+ "{2,8}?(?:总分社|分社))?|新华网|中新社|中新网|中国新闻社|中通社|法新社|路透社|美联社|塔斯社|共同社|合众社|中央社|(?!据|另)" + HAN + "{2,6}?通讯社)";

	private static final String OUTLET = "(?:" + HAN
			+ "[\\u4E00-\\u9FFFA-Za-z0-9]{0,8}?(?:日报|晚报|晨报|早报|时报|商报|快报|都市报|报|网|在线|电视台|电台|广播台|通讯社|客户端|融媒|频道)(?:客户端|新闻网|网|新媒体|融媒体|全媒体)?)";

	/** Each outlet's name ends with one of these. */
	private static final Signs OF_AN_OUTLET = Signs.of("报网线台社端媒道体");

	private static final int LONGEST_OUTLET = 14;

	private static final String PLACE = "(?<place>(?:(?!记者|通讯员|获悉|消息|报道|从|据|讯|月?[一二三四五六七八九十廿卅]{1,3}[月日号])" + HAN
			+ "){2,10}?)";

	/** Correspondents also report from on board: 新华社“雪龙”号11月15日电. */
	private static final String ABOARD = "(?:“" + HAN + "{1,8}”[号轮舰])?";

	private static final String DATED = "(?<when>" + DateReader.DATE_OR_DAY + ")";

	private static final String SENT = "(?:新媒体专|体育专|特稿专|英文|专|特|急|外|综合|综合消)?";

	private static final String AFTER_WIRE = "(?![影视力话脑子台商竞动网器池梯缆车])";

	/** Own paper and agencies: whatever word of sending follows. */
	private static final Pattern OWN = Pattern.compile("(?:据(?=新华|中新))?" + NAMED
			+ "(?:\\([a-z\\u00E0-\\u01DC]{1,8}\\))?(?:[-、/ ·]{1,2}" + OUTLET + "){0,2} ?" + ABOARD + "(?:" + PLACE
			+ ")??(?: ?" + DATED + ")? ?(?:" + PLACE.replace("place", "late") + ")?? ?" + SENT + "(?:讯(?![息号问道通员])|电讯|电"
			+ AFTER_WIRE + "|快讯|(?:消息|信息)(?=[ :(,]|$)|报道(?=[ :(]|记者|$))(?:\\([a-z\\u00E0-\\u01DC]{1,8}\\))?");

	/**
	 * Any other paper or site: only 讯, or a date, or a mark after the word of sending.
	 */
	private static final Pattern OTHER = Pattern.compile("(?!据|另据|互联网|物联网|官网|电网|上网|本市|本县)" + OUTLET + "(?:[-、/·]"
			+ OUTLET + "){0,3} ?(?:(?:" + PLACE + ")??(?: ?" + DATED + ") ?" + SENT + "(?:讯|电讯|电" + AFTER_WIRE
			+ "|快讯|消息|信息|报道(?![,说称]))|(?:" + PLACE.replace("place", "late")
			+ ")?? ?(?:讯(?![息号问道通员])|快讯(?=[ (:,])|(?:专电|消息|信息)(?=[ (:,])|报道(?=[ (:])))");

	private static final Pattern OLD_STYLE = Pattern.compile("[【\\[〔](?:本(?<local>市|县|区|省|边区)|" + NAMED + "|" + OUTLET
			+ ") ?(?:" + PLACE + ")??(?: ?" + DATED + ")? ?" + SENT + "(?:讯|电|消息|快讯|信息)[】\\]〕]");

	private static final Pattern PROGRAMME = Pattern.compile(" ?\\([\\u4E00-\\u9FFF]{2,10}\\)(?=[::])");

	private static final Pattern IN_BRACKETS = Pattern.compile("[ 一二三四五六七八九十]{0,3}\\(([^()]{2,80})\\) {0,3}[.。:,]?");

	private static final Pattern REPORTED = Pattern
		.compile(" {0,2}((?:[□■◎●] ?)?[\\u4E00-\\u9FFFA-Za-z0-9、,]{0,30}?(?:记者|通讯员|实习生)[^。;:()]{1,70}?)(?:(?<on>"
				+ DateReader.DATE + "))?(?:摄影)?报道[:, ]?");

	private static final Pattern SET_OFF = Pattern.compile(
			" {1,2}((?:本报|新华社)?(?:见习|实习|首席|全媒体|融媒体)?(?:记者|通讯员)[ ]?(?:[\\u4E00-\\u9FFF]{2,4})(?:[、 ][\\u4E00-\\u9FFF]{2,3}){0,3}) {1,2}(?=[^ ])");

	private static final Pattern COUNTY_NEWS = Pattern
		.compile("[ ,]{0,2}" + DateReader.DATE + "(?<place>(?:(?!从|在|据|由|举|的)" + HAN + "){2,8}?)(?:消息|讯)(?=[,:， ])");

	private static final Pattern MARKS = Pattern.compile("[□■◎●◆☆★▲△\\-·]{1,2} {0,2}");

	/**
	 * Recognises the opener of a paragraph.
	 * @param text the paragraph, or at least its first {@value #REACH} characters
	 */
	static Optional<Opener> of(String text) {
		if (text.length() < 3) {
			return Optional.empty();
		}
		String head = Fold.fold(text, 0, Math.min(REACH, text.length()));
		int start = 0;
		Matcher marks = MARKS.matcher(head);
		if (marks.lookingAt()) {
			start = marks.end();
		}
		char first = (start < head.length()) ? head.charAt(start) : ' ';
		if (first == '(') {
			return creditFirst(text, head, start);
		}
		Matcher county = COUNTY_NEWS.matcher(head).region(start, head.length());
		if (isDigit(first) && county.lookingAt()) {
			return Optional
				.of(new Opener(county.end(), Style.DATELINE, place(text, county), DateReader.of(county), List.of()));
		}
		Matcher dateline = dateline(head, start, first);
		if (dateline != null) {
			return Optional.of(afterDateline(text, head, dateline));
		}
		return reportFirst(text, head, start);
	}

	private static boolean isDigit(char c) {
		return (c >= '0' && c <= '9') || "一二三四五六七八九十".indexOf(c) >= 0;
	}

	/**
	 * Whether a word of sending stands near enough: spares most paragraphs the patterns.
	 */
	private static boolean isSent(String head, int start) {
		int end = Math.min(head.length(), start + NEAREST);
		for (int i = start; i < end; i++) {
			char c = head.charAt(i);
			if (c == '讯' || c == '电'
					|| ((c == '息' || c == '道') && i > start && "消信报".indexOf(head.charAt(i - 1)) >= 0)) {
				return true;
			}
			if (c == '。') {
				return false;
			}
		}
		return false;
	}

	private static @Nullable Matcher dateline(String head, int start, char first) {
		if (!isSent(head, start)) {
			return null;
		}
		Pattern[] patterns = switch (first) {
			case '【', '[', '〔' -> new Pattern[] { OLD_STYLE };
			case '本', '据', '新', '中', '法', '路', '美', '塔', '共', '合' -> new Pattern[] { OWN, OTHER };
			default -> (PersonNames.isHan(first)
					&& OF_AN_OUTLET.anyIn(head, start, Math.min(head.length(), start + LONGEST_OUTLET)))
							? new Pattern[] { OTHER } : new Pattern[0];
		};
		for (Pattern pattern : patterns) {
			Matcher matcher = pattern.matcher(head).region(start, Math.min(head.length(), start + NEAREST));
			matcher.useTransparentBounds(true);
			if (matcher.lookingAt()) {
				return matcher;
			}
		}
		return null;
	}

	private static Opener afterDateline(String text, String head, Matcher match) {
		boolean bracketed = match.pattern() == OLD_STYLE;
		PrintedDate date = DateReader.of(match);
		String place = match.group("place");
		if (place == null && bracketed && match.group("local") != null) {
			place = "本" + match.group("local");
		}
		else if (place == null && match.pattern() != OLD_STYLE) {
			place = match.group("late");
		}
		if (place != null && head.indexOf(place, match.start()) >= 0) {
			int at = head.indexOf(place, match.start());
			place = text.substring(at, at + place.length());
		}
		int end = match.end();
		Matcher programme = PROGRAMME.matcher(head).region(end, head.length());
		if (programme.lookingAt()) {
			end = programme.end();
		}
		if (end < head.length() && head.charAt(end) == ':') {
			end++;
		}
		Credited credited = Credited.after(text, head, end);
		end = credited.end();
		if (end < head.length() && head.charAt(end) == ':') {
			end++;
		}
		while (end < head.length() && head.charAt(end) == ' ') {
			end++;
		}
		date = (date != null) ? date : credited.date();
		Matcher county = COUNTY_NEWS.matcher(head).region(end, head.length());
		if (place == null && county.lookingAt()) {
			place = place(text, county);
		}
		date = (date != null) ? date : DateReader.at(head, end);
		return new Opener(end, bracketed ? Style.BRACKETED : Style.DATELINE, place, date, credited.credits());
	}

	private static String place(String text, Matcher county) {
		return text.substring(county.start("place"), county.end("place"));
	}

	private static Optional<Opener> creditFirst(String text, String head, int start) {
		Credited credited = Credited.after(text, head, start);
		if (credited.credits().isEmpty() || credited.end() >= text.length() - 3) {
			return Optional.empty();
		}
		return Optional.of(new Opener(credited.end(), Style.CREDIT_ONLY, null, DateReader.at(head, credited.end()),
				credited.credits()));
	}

	private static Optional<Opener> reportFirst(String text, String head, int start) {
		if (!head.contains("报道")) {
			return Optional.empty();
		}
		Credited credited = Credited.reported(text, head, start);
		if (credited.credits().isEmpty() || credited.end() >= text.length() - 3) {
			return Optional.empty();
		}
		PrintedDate date = (credited.date() != null) ? credited.date() : DateReader.at(head, credited.end());
		return Optional.of(new Opener(credited.end(), Style.CREDIT_ONLY, null, date, credited.credits()));
	}

	/** The credit that follows a word of sending, in brackets or up to 报道. */
	private record Credited(int end, List<Credit> credits, @Nullable PrintedDate date) {

		static Credited after(String text, String head, int from) {
			Matcher brackets = IN_BRACKETS.matcher(head).region(from, head.length());
			if (brackets.lookingAt()) {
				Optional<List<Credit>> credits = Credits.inBrackets(text.substring(brackets.start(1), brackets.end(1)));
				if (credits.isPresent()) {
					return new Credited(brackets.end(), credits.get(), null);
				}
			}
			Credited reported = reported(text, head, from);
			if (!reported.credits().isEmpty()) {
				return reported;
			}
			Matcher setOff = SET_OFF.matcher(head).region(from, head.length());
			if (setOff.lookingAt()) {
				Optional<List<Credit>> credits = Credits.withRoleIn(text.substring(setOff.start(1), setOff.end(1)));
				if (credits.isPresent()
						&& credits.get().stream().allMatch((credit) -> PersonNames.isName(credit.name()))) {
					return new Credited(setOff.end(), credits.get(), null);
				}
			}
			return new Credited(from, List.of(), null);
		}

		static Credited reported(String text, String head, int from) {
			if (head.indexOf("报道", from) < 0) {
				return new Credited(from, List.of(), null);
			}
			Matcher reported = REPORTED.matcher(head).region(from, head.length());
			if (reported.lookingAt()) {
				Optional<List<Credit>> credits = Credits.withRoleIn(text.substring(reported.start(1), reported.end(1)));
				if (credits.isPresent() && !credits.get().isEmpty()) {
					return new Credited(reported.end(), credits.get(), DateReader.of(reported));
				}
			}
			return new Credited(from, List.of(), null);
		}

	}

}
