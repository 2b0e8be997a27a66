package org.jinwen.bulletin;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * The credit in an opener: in brackets, or up to 报道, or set off by blanks.
 *
 * @param end where the text goes on behind it
 * @param credits who is credited; nobody where there is no such credit
 * @param date the date that stands before 报道
 */
record OpenerCredit(int end, List<Credit> credits, @Nullable PrintedDate date) {

	private static final Pattern IN_BRACKETS = Pattern
		.compile("[ 一二三四五六七八九十]{0,3}[(【]([^()【】]{2,80})[)】] {0,3}[.。:,]?");

	private static final Signs BRACKETS = Signs.of("(【");

	/** So many characters stand before a bracket that follows the opener, at most. */
	private static final int FARTHEST_BRACKET = 3;

	private static final int LONGEST_SET_OFF = 30;

	/** (本报“两会”报道组): a team that names nobody. */
	private static final Pattern TEAM = Pattern.compile(" ?\\([^()]{2,20}(?:报道组|采访组|报道团)\\) ?");

	/** 本报讯 王丹、李静报道 近日…: names without their role. */
	private static final Pattern NAMED = Pattern
		.compile(" {1,2}([\\u4E00-\\u9FFF]{2,4}(?:[、 ][\\u4E00-\\u9FFF]{2,4}){0,3})(?:摄影)?报道[ :,]{1,2}");

	private static final Pattern REPORTED = Pattern.compile(
			" {0,2}((?:[□■◎●] ?)?[\\u4E00-\\u9FFFA-Za-z0-9、,]{0,30}?(?:记者|通讯员|实习生)(?:[^。;:()]|(?<=\\d):(?=\\d)){1,70}?)(?:(?<on>"
					+ DateReader.DATE + "))?(?:摄影)?报道[:, ]?");

	/** 江左都市报讯 首席记者王丹、实习生李静文/图:“…: a hand and a colon close it. */
	private static final Pattern HANDED = Pattern
		.compile(" {0,2}([\\u4E00-\\u9FFF]{0,8}(?:记者|通讯员|实习生)[^。;:()]{2,40}?(?:文/图|图/文|摄影)):");

	private static final Pattern SET_OFF = Pattern.compile(
			" {0,2}((?:本报|新华社)?(?:见习|实习|首席|全媒体|融媒体)?(?:记者|通讯员)[ ]?(?:[\\u4E00-\\u9FFF]{2,4})(?:[、 ][\\u4E00-\\u9FFF]{2,3}){0,3})(?: {1,2}(?=[^ ])|$)");

	/** 本报北京11月12日电记者王丹从…获悉: the credit is part of the sentence. */
	private static final Pattern LEARNT = Pattern
		.compile(" {0,2}(?:本报)?记者([\\u4E00-\\u9FFF]{2,3}?)(?=从|近日|日前|[昨今][日天]|获悉|了解到)");

	static OpenerCredit after(String text, String head, int from) {
		if (BRACKETS.anyIn(head, from, Math.min(head.length(), from + FARTHEST_BRACKET + 1))) {
			Matcher brackets = IN_BRACKETS.matcher(head).region(from, head.length());
			if (brackets.lookingAt()) {
				Optional<List<Credit>> credits = Credits.inBrackets(text.substring(brackets.start(1), brackets.end(1)));
				if (credits.isPresent()) {
					return new OpenerCredit(brackets.end(), credits.get(), null);
				}
			}
			Matcher team = TEAM.matcher(head).region(from, head.length());
			if (team.lookingAt()) {
				return new OpenerCredit(team.end(), List.of(), null);
			}
		}
		if (head.indexOf("报道", from) >= 0) {
			Matcher named = NAMED.matcher(head).region(from, head.length());
			if (named.lookingAt()) {
				Optional<List<Credit>> credits = Credits.in(text.substring(named.start(1), named.end(1)));
				if (credits.isPresent()
						&& credits.get().stream().allMatch((credit) -> PersonNames.isName(credit.name()))) {
					return new OpenerCredit(named.end(), credits.get(), null);
				}
			}
			OpenerCredit reported = reported(text, head, from);
			if (!reported.credits().isEmpty()) {
				return reported;
			}
		}
		return setOff(text, head, from);
	}

	/** 江左日报讯 王丹 记者 李静 文/图 2月20日,…: two blanks set the credit off. */
	private static Optional<OpenerCredit> upToTwoBlanks(String text, String head, int from) {
		int blanks = head.indexOf("  ", from + 1);
		if (blanks < 0 || blanks > from + LONGEST_SET_OFF || head.charAt(from) != ' ') {
			return Optional.empty();
		}
		return Credits.in(text.substring(from, blanks).strip())
			.filter((credits) -> credits.stream().anyMatch((credit) -> PersonNames.isName(credit.name())))
			.map((credits) -> new OpenerCredit(blanks, credits, null));
	}

	private static OpenerCredit setOff(String text, String head, int from) {
		Optional<OpenerCredit> blank = upToTwoBlanks(text, head, from);
		if (blank.isPresent()) {
			return blank.get();
		}
		if (head.indexOf("记者", from) < 0 && head.indexOf("通讯员", from) < 0) {
			return new OpenerCredit(from, List.of(), null);
		}
		Matcher handed = HANDED.matcher(head).region(from, head.length());
		if (handed.lookingAt()) {
			Optional<List<Credit>> credits = Credits.withRoleIn(text.substring(handed.start(1), handed.end(1)));
			if (credits.isPresent()) {
				return new OpenerCredit(handed.end(), credits.get(), null);
			}
		}
		Optional<Correspondent> filed = Correspondent.setOff(text, head, Correspondent.pastBlanks(head, from));
		if (filed.isPresent()) {
			return new OpenerCredit(filed.get().end(), filed.get().credits(), null);
		}
		Matcher setOff = SET_OFF.matcher(head).region(from, head.length());
		if (setOff.lookingAt()) {
			Optional<List<Credit>> credits = Credits.withRoleIn(text.substring(setOff.start(1), setOff.end(1)));
			if (credits.isPresent() && credits.get().stream().allMatch((credit) -> PersonNames.isName(credit.name()))) {
				return new OpenerCredit(setOff.end(), credits.get(), null);
			}
		}
		Matcher learnt = LEARNT.matcher(head).region(from, head.length());
		if (learnt.lookingAt() && PersonNames.isName(learnt.group(1)) && Surnames.isCommon(learnt.group(1).charAt(0))) {
			return new OpenerCredit(from, List.of(new Credit(text.substring(learnt.start(1), learnt.end(1)), "记者")),
					null);
		}
		return new OpenerCredit(from, List.of(), null);
	}

	static OpenerCredit reported(String text, String head, int from) {
		if (head.indexOf("报道", from) < 0) {
			return new OpenerCredit(from, List.of(), null);
		}
		Matcher reported = REPORTED.matcher(head).region(from, head.length());
		if (reported.lookingAt()) {
			Optional<List<Credit>> credits = Credits.withRoleIn(text.substring(reported.start(1), reported.end(1)))
				.or(() -> Bylines.withRoleIn(text.substring(reported.start(1), reported.end(1)).strip() + "报道"));
			if (credits.isPresent() && credits.get().stream().anyMatch((credit) -> PersonNames.isName(credit.name()))) {
				return new OpenerCredit(reported.end(), credits.get(), DateReader.of(reported));
			}
		}
		return new OpenerCredit(from, List.of(), null);
	}

}
