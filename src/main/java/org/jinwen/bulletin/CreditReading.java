package org.jinwen.bulletin;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * One credit being read from left to right: roles, names with or without separators, and
 * what hand they had in it.
 */
final class CreditReading {

	private static final int LONGEST_NAME = 6;

	/** 记者从…获悉, 记者了解到: what follows is a sentence. */
	private static final Pattern NO_NAME = Pattern
		.compile("于(?:昨[日天晚]|今[日天年晨晚]|近[日期]|日前|前[日天]|当[日天晚年]|本[月周年]|[上下][午周月]).*");

	private static final Signs NO_SURNAME = Signs.of("从在了昨今近日获到采向就对系为是");

	private final String original;

	private final boolean bracketed;

	private final List<Credit> credits = new ArrayList<>();

	/** Single characters that wait for the rest of their name. */
	private final StringBuilder padded = new StringBuilder();

	private @Nullable String role;

	private boolean roleSeen;

	/** Whether the credit may hold a role at all. */
	private boolean roleAhead;

	private int sinceRole;

	CreditReading(String original, boolean bracketed) {
		this.original = original;
		this.bracketed = bracketed;
	}

	Optional<List<Credit>> read(String folded, boolean roleWanted) {
		int at = 0;
		this.roleAhead = CreditWords.mayHoldRole(folded);
		Matcher match = this.roleAhead ? CreditWords.roles(folded) : null;
		while (match != null && match.find()) {
			boolean besideWords = this.role != null && this.role.endsWith("文字");
			if (!besideWords && Hands.isOne(folded, match)) {
				continue;
			}
			String before = folded.substring(at, match.start());
			String outlet = (at == 0 && Outlet.isShort(before)) ? before : Outlet.atEndOf(before, at == 0);
			if (!names(at, before.substring(0, before.length() - outlet.length()))
					|| (!this.roleSeen && !this.credits.isEmpty() && !areBareNames() && !areVouchedFor())) {
				return Optional.empty();
			}
			String printed = match.group().replace(":", "").replace(" ", "");
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

	/** (庐轩 通讯员 王丹): in brackets a role proves the names in front of it, too. */
	private boolean areVouchedFor() {
		return this.bracketed && this.credits.stream().allMatch((credit) -> PersonNames.mayBeName(credit.name()));
	}

	private boolean areBareNames() {
		return BareNames.are(this.credits, this.bracketed);
	}

	private boolean names(int offset, String segment) {
		int from = 0;
		Matcher separator = CreditWords.mayHoldSeparator(segment) ? CreditWords.separators(segment) : null;
		while (separator != null && separator.find(from)) {
			String mark = separator.group();
			if (!token(offset + from, segment.substring(from, separator.start()), mark.isBlank())) {
				return false;
			}
			if (mark.length() > 1 && Hands.areAll(mark.substring(1))) {
				hand(mark.substring(1));
			}
			from = separator.end();
		}
		boolean names = token(offset + from, segment.substring(from), false);
		flush();
		return names;
	}

	/** What stands between two separators: a hand, an outlet, or names with a hand. */
	private boolean token(int start, String printed, boolean blankBehind) {
		String token = printed.endsWith("·") ? printed.substring(0, printed.length() - 1) : printed;
		if (CreditWords.isEmpty(token)) {
			return true;
		}
		if (CreditWords.isRunIn(token)) {
			return false;
		}
		if (Hands.areAll(token)) {
			hand(token);
			return true;
		}
		int before = Hands.before(token);
		return (before > 0) ? token(start + before, token.substring(before), blankBehind)
				: isNobody(token, blankBehind) || people(start, token, blankBehind);
	}

	/**
	 * An agency that sent the picture, or in front of all names where somebody is from.
	 */
	private boolean isNobody(String token, boolean blankBehind) {
		boolean first = blankBehind && !this.roleSeen && this.credits.isEmpty();
		return Outlet.issues(token) || (first
				&& (CreditWords.isHome(token) || (this.roleAhead && token.length() > 2 && Outlet.isNamed(token))));
	}

	/** Names, behind which a hand may be glued: 王丹摄, 王丹新疆报道. */
	private boolean people(int start, String token, boolean blankBehind) {
		int glued = (token.length() + this.padded.length() > 2) ? Hands.gluedTo(token) : -1;
		if (glued < 0) {
			return names(start, token, blankBehind);
		}
		String name = token.substring(0, glued);
		if (token.endsWith("报道") && !this.credits.isEmpty() && Places.isProvinceOrCity(name)) {
			return true;
		}
		boolean names = names(start, name, blankBehind);
		if (names) {
			hand(Hands.glued(token, glued));
		}
		return names;
	}

	private boolean names(int start, String folded, boolean blankBehind) {
		if (!PersonNames.isHan(folded.replace("·", "")) || folded.endsWith("现场")) {
			return false;
		}
		String name = asPrinted(start, folded);
		if (folded.length() == 1) {
			letter(name, blankBehind);
			return true;
		}
		flush();
		boolean sure = folded.length() <= 3 && PersonNames.isName(folded);
		int person = sure ? 0 : Outlet.behindName(folded);
		if (person > 0) {
			add(name.substring(0, person));
			return true;
		}
		if (!sure && isNoPerson(folded)) {
			return this.roleSeen || this.bracketed;
		}
		List<String> names = PersonNames.split(name);
		boolean known = names.size() > 1 && names.stream().allMatch(PersonNames::isName);
		boolean likely = known || (!isSentence(folded, sure) && areLikely(names));
		if (likely) {
			names.forEach(this::add);
		}
		return likely;
	}

	/**
	 * Folding turns traditional characters into simplified ones; names stay as printed.
	 */
	private String asPrinted(int start, String folded) {
		int end = start + folded.length();
		return (end <= this.original.length()) ? this.original.substring(start, end) : folded;
	}

	/** One character of a name set with a blank in it: 周 涛. */
	private void letter(String name, boolean blankBehind) {
		this.padded.append(name);
		if (!blankBehind || (this.padded.length() == 2 && !Surnames.isSurname(this.padded.charAt(0)))) {
			flush();
		}
	}

	private static boolean isNoPerson(String name) {
		return Credits.isInstitution(name) || (name.length() > 2 && Outlet.isNamed(name)) || name.startsWith("特稿");
	}

	private static boolean isSentence(String name, boolean sure) {
		char first = name.charAt(0);
		return (!sure && NO_SURNAME.has(first)) || (first == '于' && NO_NAME.matcher(name).matches());
	}

	/** Glued names are only believed where surnames stand. */
	private boolean areLikely(List<String> names) {
		int known = 0;
		for (String name : names) {
			known += PersonNames.isName(name) ? 1 : 0;
		}
		if (names.size() == 1) {
			return names.get(0).length() <= LONGEST_NAME || known == 1;
		}
		boolean sentence = names.stream()
			.anyMatch((name) -> NO_SURNAME.has(name.charAt(0)) && !Surnames.isSurname(name.charAt(0)));
		return !sentence && (this.bracketed ? 2 * known > names.size() : 4 * known >= 3 * names.size());
	}

	private void flush() {
		if (this.padded.length() >= 2) {
			PersonNames.split(this.padded.toString()).forEach(this::add);
		}
		this.padded.setLength(0);
	}

	private void add(String name) {
		this.credits.add(new Credit(name, this.role));
	}

	/** What the names since the last role had a hand in: 摄, 文/图, 摄影报道. */
	private void hand(String hand) {
		flush();
		for (int i = this.sinceRole; i < this.credits.size(); i++) {
			Credit credit = this.credits.get(i);
			this.credits.set(i, new Credit(credit.name(), (credit.role() != null) ? credit.role() + " " + hand : hand));
		}
		this.sinceRole = this.credits.size();
		this.roleSeen |= !hand.equals("发") && !hand.equals("稿") && !this.credits.isEmpty();
	}

}
