package org.jinwen.bulletin;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jinwen.gazetteer.Gazetteer;
import org.jspecify.annotations.Nullable;

/**
 * The line that tells where and when a report was sent (电头): {@code 本报东莞讯},
 * {@code 新华社太原10月4日专电}, {@code 厦门网-厦门日报讯}, {@code 【本市消息】}.
 *
 * @param start where it begins in the text
 * @param end where the text goes on behind it
 * @param place the place in it, which may stand behind its date
 * @param date the date in it
 * @param bracketed whether it is of the kind that older papers set in brackets, and tells
 * where or when: 【本報訊】 alone does not
 * @param reporter where the name in 【本報記者羅洪北京電】 begins, -1 if there is none
 * @param reporterEnd where the name ends
 */
record Dateline(int start, int end, @Nullable String place, @Nullable PrintedDate date, boolean bracketed, int reporter,
		int reporterEnd) {

	/** Most datelines of a regional paper say no more. */
	private static final String PLAIN = "本报讯";

	private static final int NEAREST = 48;

	static final String HAN = "[\\u4E00-\\u9FFF]";

	private static final String NAMED = "(?:本(?:报|卫视|台|社|网|刊)|新华社(?:" + HAN
			+ "{2,8}?(?:总分社|分社))?|新华网|中新社|中新网|中国新闻社|中通社|法新社|路透社|美联社|塔斯社|共同社|合众社|中央社|(?!据|另)" + HAN + "{2,6}?通讯社)";

	private static final String OUTLET = "(?:" + HAN
			+ "[\\u4E00-\\u9FFFA-Za-z0-9]{0,8}?(?:日报|晚报|晨报|早报|时报|商报|快报|都市报|报|刊|网|新闻(?=讯)|在线|台|通讯社|客户端|融媒|融媒体中心|频道)(?:客户端|新闻网|网|新媒体|融媒体|全媒体)?(?:\\([a-z.]{4,30}\\)|\\("
			+ HAN + "{2,8}[报网]\\)(?=讯))?)";

	/** Each outlet's name ends with one of these. */
	private static final Signs OF_AN_OUTLET = Signs.of("报网线台社端媒道体视本刊息讯");

	/** Words of sending have one of these; no dateline goes beyond a stop. */
	private static final Signs OF_SENDING = Signs.of("讯电(息道。");

	private static final int LONGEST_OUTLET = 14;

	private static final String PLACE = "(?<place>(?:(?!记者|上午|下午|凌晨|[今昨当][晨天晚]|通讯员|获悉|消息|报道|从|据|讯|月?[一二三四五六七八九十廿卅]{1,3}[月日号])"
			+ HAN + "){2,10}?(?:、" + HAN + "{2,6}?)?)";

	/** Correspondents also report from on board: 新华社“雪龙”号11月15日电. */
	private static final String ABOARD = "(?:“" + HAN + "{1,8}”[号轮舰])?";

	private static final String DATED = "(?<when>" + DateReader.DATE_OR_DAY + ")";

	private static final String SENT = "(?:新媒体专|体育专|特稿专|英文|专|特|急|外|综合|综合消)?";

	/** 电影, 电力: what follows makes it no telegram. */
	private static final String NO_WIRE = "影视力话脑子台商竞动网器池梯缆车";

	private static final String AFTER_WIRE = "(?![" + NO_WIRE + "])";

	/** 讯息, 讯号, 讯飞, 通讯员; but 本报讯通讯员王丹报道. */
	private static final String NO_NEWS = "息号问道员飞";

	/** 本报24小时新闻热线0000000消息. */
	private static final String HOTLINE = "(?:(?:24小时)?(?:新闻)?(?:\\d{4,11}?热线|热线\\d{4,11}))";

	/** Own paper and agencies: whatever word of sending follows. */
	private static final Pattern OWN = Pattern
		.compile("(?:据(?=新华|中新))?" + NAMED + HOTLINE + "?(?:\\([a-z\\u00E0-\\u01DC]{1,8}\\))?(?:[-、/ ·]{1,2}" + OUTLET
				+ "){0,2} ?" + ABOARD + "(?:" + PLACE + ")??(?: ?" + DATED + ")?(?:[上下]午|凌晨|[今昨当][晨天晚])? ?(?:"
				+ PLACE.replace("place", "late") + ")?? ?(?:\\d{4,11})?" + SENT + "(?:讯(?![" + NO_NEWS + "])|电讯|电"
				+ AFTER_WIRE + "|快讯|(?:消息|信息)(?=[ :(,]|$)|报道(?=[ :(]|记者|$))(?:\\([a-z\\u00E0-\\u01DC]{1,8}\\))?");

	private static final String CREDITED = "[(【](?:" + OUTLET + " ?|" + HAN + "{2,4})?(?:本报|见习|实习|首席)?(?:记者|通讯员|实习生)";

	private static final String DAY_FIRST = "(?:[昨今]|近日|日前|\\d{1,2}月)";

	/**
	 * 华西城市读本讯(记者 …, 林区新闻网(林区报)(记者 …: a credit behind it proves any outlet, as a day does:
	 * 海都讯 昨日….
	 */
	private static final String PROVED = "(?!据|另据)(?:(?:[\\u4E00-\\u9FFFA-Za-z0-9·+&-]{2,16}?讯|" + HAN
			+ "{2,6}(?:消息|报道|热线)|" + OUTLET + "\\(" + HAN + "{2,6}报\\))(?= {0,2}" + CREDITED + ")|" + HAN
			+ "{2,4}(?:讯(?= {1,4}(?:“|记者 ?" + HAN + "{2,3} |" + DAY_FIRST + "))|(?:讯|消息)(?=\\(" + HAN + "{2,3}\\)"
			+ DAY_FIRST + ")))";

	/**
	 * Any other paper or site: only 讯, or a date, or a mark after the word of sending.
	 */
	private static final Pattern OTHER = Pattern.compile("据《" + HAN + "{2,8}》(?:消息|报道)(?= {0,2}" + CREDITED
			+ ")|(?!据|另据|互联网|物联网|官网|电网|上网|本市|本县)" + OUTLET + "(?:[-—、/· ]" + OUTLET + "){0,3}" + HOTLINE + "?[、 ]?(?:"
			+ PLACE + ")??(?: ?" + DATED + " ?(?:" + PLACE.replace("place", "late") + ")??" + SENT + "(?:讯|电讯|电"
			+ AFTER_WIRE + "|快讯|消息|信息|报道(?![,说称]))| ?(?:讯(?![" + NO_NEWS
			+ "])|快讯(?=[ (:,])|(?:专电|消息|信息)(?=[ (:,])|报道(?=[ (:])))|" + PROVED);

	/** 绩溪讯(王丹)…, 江西景德镇8月27日电…: nothing but a place of the gazetteer. */
	private static final Pattern GAZETTED = Pattern.compile("(?<place>" + HAN + "{2,8}?)(?: ?" + DATED + " ?" + SENT
			+ "(?:讯|电" + AFTER_WIRE + ")|讯(?![" + NO_NEWS + "]))");

	/** 【本市消息】, and 【江左网】(记者 …: there the credit proves it. */
	private static final Pattern OLD_STYLE = Pattern.compile("[【\\[〔(](?:本(?<local>市|县|区|省|边区)|" + NAMED + "|" + OUTLET
			+ "|[特专要](?=讯)) ?(?:记者(?<who>" + HAN + "{2,3}))? ?(?:" + PLACE + ")??(?: ?" + DATED + ")? ?" + SENT
			+ "(?:讯|电|消息|快讯|信息|报道)[】\\]〕)]|【" + OUTLET + "】(?= ?" + CREDITED + ")");

	/** 江城晨报晨报讯, 本报热线消息, 长沙晚报掌上长沙1月8日讯: there the outlet is named once more. */
	private static final Pattern NO_PLACE = Pattern
		.compile("(?:[报刊网版]|新闻|热线|客户端|频道)$|^(?:掌[上中]|追踪|跟踪|综合|独家|深度|特别|连续|系列)");

	/**
	 * The dateline at a place of a text, if one stands there.
	 * @param head folded beginning of a paragraph
	 * @param start where it may begin
	 */
	static @Nullable Dateline at(String head, int start) {
		if (isPlain(head, start)) {
			return new Dateline(start, start + PLAIN.length(), null, null, false, -1, -1);
		}
		return isSent(head, start) ? at(head, start, head.charAt(start)) : null;
	}

	/** 本报讯, but neither 本报讯息 nor 本報(bào)訊(xùn). */
	private static boolean isPlain(String head, int start) {
		int end = start + PLAIN.length();
		return head.startsWith(PLAIN, start) && (end >= head.length()
				|| (NO_NEWS.indexOf(head.charAt(end)) < 0 && !(head.startsWith("(", end) && isLatin(head, end + 1))));
	}

	private static boolean isLatin(String head, int at) {
		return at < head.length() && Character.isLetter(head.charAt(at)) && !PersonNames.isHan(head.charAt(at));
	}

	private static @Nullable Dateline at(String head, int start, char first) {
		Matcher found = switch (first) {
			case '【', '[', '〔', '(' -> match(OLD_STYLE, head, start);
			case '本', '据', '新', '中', '法', '路', '美', '塔', '共', '合' -> match(OWN, head, start);
			default -> null;
		};
		if (found == null && PersonNames.isHan(first)) {
			found = unknown(head, start);
		}
		return (found != null) ? of(found) : null;
	}

	private static @Nullable Matcher unknown(String head, int start) {
		if (Gazetteer.ofChina().isPlaceAt(head, start)) {
			Matcher gazetted = match(GAZETTED, head, start);
			if (gazetted != null && Gazetteer.ofChina().isPlace(gazetted.group("place"))) {
				return gazetted;
			}
		}
		return OF_AN_OUTLET.anyIn(head, start, Math.min(head.length(), start + LONGEST_OUTLET)) ? other(head, start)
				: null;
	}

	/** 江左公报社20日发布消息: behind the day of any paper, only a place is one. */
	private static @Nullable Matcher other(String head, int start) {
		Matcher other = match(OTHER, head, start);
		String late = (other != null) ? other.group("late") : null;
		return (late == null || Gazetteer.ofChina().isPlace(late)) ? other : null;
	}

	private static @Nullable Matcher match(Pattern pattern, String head, int start) {
		Matcher matcher = pattern.matcher(head).region(start, Math.min(head.length(), start + NEAREST));
		return matcher.useTransparentBounds(true).lookingAt() ? matcher : null;
	}

	private static Dateline of(Matcher match) {
		String place = place(match);
		boolean oldStyle = match.pattern() == OLD_STYLE;
		return new Dateline(match.start(), match.end(), place, DateReader.of(match),
				oldStyle && (place != null || match.group("when") != null), oldStyle ? match.start("who") : -1,
				oldStyle ? match.end("who") : -1);
	}

	private static @Nullable String place(Matcher match) {
		String place = named(match.group("place"));
		if (place != null || match.pattern() == GAZETTED) {
			return place;
		}
		if (match.pattern() == OLD_STYLE) {
			return (match.group("local") != null) ? "本" + match.group("local") : null;
		}
		String late = named(match.group("late"));
		return (late == null && match.pattern() == OTHER) ? county(match.group()) : late;
	}

	/** 信丰讯(记者 …: a county whose name is a word, too. */
	private static @Nullable String county(String dateline) {
		String name = dateline.endsWith("讯") ? dateline.substring(0, dateline.length() - 1) : "";
		return (name.length() == 2
				&& Stream.of("县", "市", "区", "旗").map(name::concat).anyMatch(Gazetteer.ofChina()::isPlace)) ? name
						: null;
	}

	private static @Nullable String named(@Nullable String place) {
		return (place == null || NO_PLACE.matcher(place).find()) ? null : place;
	}

	/** Whether it names who sent it: 【本報記者羅洪北京電】. */
	boolean namesReporter() {
		return this.reporter >= 0;
	}

	/**
	 * Whether a word of sending stands near enough: spares most paragraphs the patterns.
	 */
	private static boolean isSent(String head, int start) {
		int end = Math.min(head.length(), start + NEAREST);
		for (int i = start; i < end; i++) {
			char c = head.charAt(i);
			if (!OF_SENDING.has(c)) {
				continue;
			}
			char next = (i + 1 < head.length()) ? head.charAt(i + 1) : ' ';
			if ((c == '讯' && NO_NEWS.indexOf(next) < 0) || (c == '电' && NO_WIRE.indexOf(next) < 0)
					|| (c == '(' && i > start && ")】线".indexOf(head.charAt(i - 1)) >= 0)
					|| ((c == '息' || c == '道') && i > start && "消信报".indexOf(head.charAt(i - 1)) >= 0)) {
				return true;
			}
			if (c == '。') {
				return false;
			}
		}
		return false;
	}

}
