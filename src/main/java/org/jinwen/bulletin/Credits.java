package org.jinwen.bulletin;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Reads credits: {@code 记者 王丹 通讯员李四}, {@code 王丹、王思宇}, {@code 本报记者 周 涛 文/图}. Whoever only
 * edits, reads proofs or supplies the text is none.
 */
final class Credits {

	/** More names than this are no credit that anyone printed. */
	static final int MOST = 20;

	/** So many names without a role are a list of something else. */
	private static final int MOST_BARE = 6;

	private static final int LONGEST = 1_500;

	private static final int LONGEST_NAME = 6;

	/** 记者从…获悉, 记者了解到: what follows is a sentence. */
	private static final Pattern NO_NAME = Pattern.compile("[从在了昨今近日获到采向就对].*|于[昨今近日前当本上下].*");

	private static final String RANK = "(?:首席|见习|实习|特约|特派|特邀|全媒体|融媒体|融媒|全媒|摄影|文字|高级|资深|主任|新闻|财经|体育|本版|专栏|驻[\\u4E00-\\u9FFF]{1,4})";

	private static final Pattern ROLE = Pattern
		.compile(RANK + "{0,4}(?:记者站记者|记者|通讯员|实习生|撰稿人?|摄影师|播报人?|报道员|特派员|评论员|作者|读者|主播|笔者|文并摄|采写|撰文|摄影)[::]?");

	private static final Pattern OUTLET = Pattern.compile(
			"(?:本报|本台|本刊|本社|本网|新华社|中新社|人民日报|新华网|中新网)$|[\\u4E00-\\u9FFFA-Za-z0-9·]{0,16}(?:报|台|社|网|频道|中心|客户端|视频|传媒|广播|杂志|媒体|集团|融媒|在线|新闻)$");

	private static final Pattern GLUED_OUTLET = Pattern.compile("(?:本报|本台|本刊|本社|本网|新华社|中新社|人民日报|新华网|中新网)$");

	private static final Pattern HANDS = Pattern
		.compile("(?:文[/、][图摄]|图[/、]文|文图|图文|摄影报道|摄影并文|文并摄|摄影|供图|供稿|提供|报道|采写|撰文|整理|漫画|绘图|制图|[文图摄绘]|发|稿)+");

	private static final Pattern GLUED_HANDS = Pattern.compile("(?:文[/、]图|图[/、]文|文图|摄影报道|文并摄|摄影|供图|报道|摄)$");

	private static final List<String> NOT_A_CREDIT = List.of("责编", "编辑", "校对", "审核", "来源", "美编", "版式", "监制", "编审", "值班",
			"热线", "线索", "电话", "据新华", "据中新", "资料", "图为", "下转", "上接", "紧接", "本文", "摘自", "原载", "详见", "记者证", "单位");

	private static final Pattern MARKS = Pattern.compile("[□■◎●◆▲△★☆○]");

	private static final Signs OF_HANDS = Signs.of("文图摄影供提报道采撰整漫绘制发稿");

	/** Each role, and each word for a hand, holds one of these. */
	private static final Signs OF_A_ROLE = Signs.of("者员生稿影播摄采撰文图绘发供提报整漫制");

	private static final Pattern INSTITUTION = Pattern.compile(
			"(?:局|委|办|厅|中心|公司|集团|学校|大学|学院|医院|政府|支队|大队|中队|银行|协会|学会|商会|法院|检察院|街道|社区|部门|宣传部|党校|委员会|办公室|气象台|电视台|日报社|工作室|评论员|编辑部|联社|图书馆|博物馆|供电|公安|消防|税务|交警)$");

	/** What may stand behind the names: 记者 王丹 来源:中国网. */
	private static final Pattern SOURCE = Pattern.compile("[ ,;、]{1,2}(?:图片)?来源:.{1,30}$");

	/** Where a correspondent is from: 南堡镇 季风. */
	private static final Pattern HOME = Pattern.compile(".{2,7}(?:[县区市镇乡]|街道|开发区)");

	private static final Pattern SEPARATORS = Pattern
		.compile("(?:[ ,、;:|&+]|(?<!文)/(?!文)|(?<=文)/(?![图摄])|(?<!图)/(?=文))+|\\.(?=[\\u4E00-\\u9FFF])");

	private Credits() {
	}

	/** Whether a word names an office or firm and no person. */
	static boolean isInstitution(String word) {
		return INSTITUTION.matcher(word).find();
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
		String folded = MARKS.matcher(Fold.fold(text)).replaceAll(" ").strip();
		int source = folded.indexOf("来源:");
		if (source > 0) {
			Matcher behind = SOURCE.matcher(folded);
			folded = behind.find() ? folded.substring(0, behind.start()) : folded;
		}
		if (folded.isEmpty() || folded.indexOf('。') >= 0 || isNoCredit(folded) || !mayBegin(folded, bracketed)) {
			return Optional.empty();
		}
		Reading reading = new Reading(text.length() == folded.length() ? text : folded, bracketed);
		return reading.read(folded, roleWanted)
			.filter((credits) -> bracketed || credits.isEmpty()
					|| credits.stream().anyMatch((credit) -> PersonNames.isName(credit.name())));
	}

	private static boolean isNoCredit(String folded) {
		for (String word : NOT_A_CREDIT) {
			if (folded.contains(word)) {
				return true;
			}
		}
		return false;
	}

	/** Where neither a role nor brackets prove a name, the first one needs a surname. */
	private static boolean mayBegin(String folded, boolean bracketed) {
		return bracketed || OF_A_ROLE.anyIn(folded) || Surnames.isSurname(folded.charAt(0))
				|| Surnames.isCompoundAt(folded, 0) || folded.indexOf('·') >= 0 || PersonNames.isName(folded);
	}

	/** One credit being read from left to right. */
	private static final class Reading {

		private final String original;

		private final boolean bracketed;

		private final List<Credit> credits = new ArrayList<>();

		private @Nullable String role;

		private boolean roleSeen;

		private int sinceRole;

		Reading(String original, boolean bracketed) {
			this.original = original;
			this.bracketed = bracketed;
		}

		Optional<List<Credit>> read(String folded, boolean roleWanted) {
			Matcher match = ROLE.matcher(folded);
			int at = 0;
			boolean any = OF_A_ROLE.anyIn(folded);
			while (any && match.find()) {
				if (isHands(folded, match)) {
					continue;
				}
				String before = folded.substring(at, match.start());
				String outlet = outletAtEndOf(before, at == 0);
				if (!names(at, before.substring(0, before.length() - outlet.length()))
						|| (!this.roleSeen && !this.credits.isEmpty() && !areBareNames())) {
					return Optional.empty();
				}
				String printed = match.group().replace(":", "");
				this.role = outlet.replaceAll("^[ 、/]+|[ ]+$", "") + printed;
				this.roleSeen = true;
				this.sinceRole = this.credits.size();
				at = match.end();
			}
			if (!names(at, folded.substring(at)) || (!this.roleSeen && (roleWanted || !areBareNames()))) {
				return Optional.empty();
			}
			return Optional.of(List.copyOf(this.credits));
		}

		/** 摄影 in 李四摄影 or 摄影报道 tells whose hand it was; it is no role before a name. */
		private static boolean isHands(String folded, Matcher match) {
			boolean hand = match.group().startsWith("摄影") || match.group().startsWith("采写")
					|| match.group().startsWith("撰文") || match.group().startsWith("文并摄");
			if (!hand || match.group().endsWith(":") || match.group().contains("记者") || match.group().contains("师")) {
				return false;
			}
			boolean before = match.end() < folded.length() && folded.charAt(match.end()) != '报'
					&& folded.charAt(match.end()) != ' ';
			return !(before && (match.start() == 0 || folded.charAt(match.start() - 1) == ' '));
		}

		private static String outletAtEndOf(String before, boolean first) {
			int start = before.stripTrailing().length();
			int whole = start;
			while (start > 0) {
				int cut = Math.max(before.lastIndexOf('/', start - 1),
						Math.max(before.lastIndexOf(' ', start - 1), before.lastIndexOf('、', start - 1)));
				String token = before.substring(cut + 1, start);
				if (token.isEmpty() || !OUTLET.matcher(token).matches()) {
					break;
				}
				if (cut < 0 && !first && token.length() > 4) {
					break;
				}
				start = Math.max(cut, 0);
			}
			if (start == whole) {
				start = before.length();
				Matcher glued = GLUED_OUTLET.matcher(before);
				if (glued.find()) {
					start = glued.start();
				}
				else if (before.endsWith("视频") || before.endsWith("客户端")) {
					start = Math.max(before.lastIndexOf(' '), before.lastIndexOf('、')) + 1;
				}
			}
			return before.substring(start);
		}

		/** In brackets, one sure name vouches for its neighbours: {@code (那木汗 王丹)}. */
		private boolean areBareNames() {
			return !this.credits.isEmpty() && this.credits.size() <= MOST_BARE
					&& this.credits.stream().allMatch((credit) -> isSure(credit) || (this.bracketed && isShort(credit)))
					&& this.credits.stream().anyMatch(Reading::isSure);
		}

		private static boolean isSure(Credit credit) {
			return credit.role() != null || PersonNames.isName(credit.name());
		}

		private static boolean isShort(Credit credit) {
			return PersonNames.mayBeName(credit.name());
		}

		private boolean names(int offset, String segment) {
			StringBuilder padded = new StringBuilder();
			int from = 0;
			Matcher separator = SEPARATORS.matcher(segment);
			while (from <= segment.length()) {
				boolean more = separator.find(from);
				int end = more ? separator.start() : segment.length();
				boolean blanks = more && separator.group().isBlank();
				if (!token(offset + from, segment.substring(from, end), padded, blanks)) {
					return false;
				}
				if (!more) {
					break;
				}
				from = separator.end();
			}
			flush(padded);
			return true;
		}

		private boolean token(int offset, String token, StringBuilder padded, boolean blanks) {
			if (token.isEmpty() || token.equals("·")) {
				return true;
			}
			if (token.endsWith("·")) {
				return token(offset, token.substring(0, token.length() - 1), padded, blanks);
			}
			if (OF_HANDS.has(token.charAt(0)) && HANDS.matcher(token).matches()) {
				flush(padded);
				hand(token);
				return true;
			}
			if (blanks && this.credits.isEmpty() && HOME.matcher(token).matches()) {
				return true;
			}
			String name = token;
			Matcher glued = GLUED_HANDS.matcher(token);
			boolean byHand = token.length() > 2 && OF_HANDS.has(token.charAt(token.length() - 1)) && glued.find();
			if (byHand) {
				name = token.substring(0, glued.start());
			}
			if (!PersonNames.isHan(name.replace("·", ""))) {
				return false;
			}
			String printed = this.original.substring(Math.min(offset, this.original.length()),
					Math.min(offset + name.length(), this.original.length()));
			if (printed.length() != name.length()) {
				printed = name;
			}
			if (name.length() == 1) {
				padded.append(printed);
				if (!blanks || (padded.length() == 2 && !Surnames.isSurname(padded.charAt(0)))) {
					flush(padded);
				}
			}
			else {
				flush(padded);
				boolean sure = name.length() <= 3 && PersonNames.isName(name);
				if (!sure && (INSTITUTION.matcher(name).find() || (name.length() > 2 && OUTLET.matcher(name).matches())
						|| name.startsWith("特稿"))) {
					return this.roleSeen;
				}
				List<String> names = PersonNames.split(printed);
				if (NO_NAME.matcher(name).matches() || !areLikely(names)) {
					return false;
				}
				names.forEach(this::add);
			}
			if (byHand) {
				flush(padded);
				hand(glued.group());
			}
			return true;
		}

		/** Glued names are only believed where surnames stand. */
		private static boolean areLikely(List<String> names) {
			long known = names.stream().filter(PersonNames::isName).count();
			return (names.size() == 1) ? names.get(0).length() <= LONGEST_NAME || known == 1 : 2 * known > names.size();
		}

		private void flush(StringBuilder padded) {
			if (padded.length() >= 2) {
				PersonNames.split(padded.toString()).forEach(this::add);
			}
			padded.setLength(0);
		}

		private void add(String name) {
			this.credits.add(new Credit(name, this.role));
		}

		/** What the names since the last role had a hand in: 摄, 文/图, 摄影报道. */
		private void hand(String hand) {
			for (int i = this.sinceRole; i < this.credits.size(); i++) {
				Credit credit = this.credits.get(i);
				this.credits.set(i,
						new Credit(credit.name(), (credit.role() != null) ? credit.role() + " " + hand : hand));
			}
			this.sinceRole = this.credits.size();
			this.roleSeen |= !hand.equals("发") && !hand.equals("稿") && !this.credits.isEmpty();
		}

	}

}
