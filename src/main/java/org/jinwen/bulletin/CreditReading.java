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
	private static final Pattern NO_NAME = Pattern.compile("于[昨今近日前当本上下].*");

	private static final Signs NO_SURNAME = Signs.of("从在了昨今近日获到采向就对");

	private final String original;

	private final boolean bracketed;

	private final List<Credit> credits = new ArrayList<>();

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
			if (Hands.isOne(folded, match)) {
				continue;
			}
			String before = folded.substring(at, match.start());
			String outlet = (at == 0 && Outlet.isShort(before)) ? before : Outlet.atEndOf(before, at == 0);
			if (!names(at, before.substring(0, before.length() - outlet.length()))
					|| (!this.roleSeen && !this.credits.isEmpty() && !areBareNames())) {
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

	private boolean areBareNames() {
		return BareNames.are(this.credits, this.bracketed);
	}

	private boolean names(int offset, String segment) {
		StringBuilder padded = new StringBuilder();
		int from = 0;
		Matcher separator = CreditWords.mayHoldSeparator(segment) ? CreditWords.separators(segment) : null;
		while (separator != null && separator.find(from)) {
			String mark = separator.group();
			if (!token(offset + from, segment.substring(from, separator.start()), padded, mark.isBlank())) {
				return false;
			}
			if (mark.length() > 1 && Hands.areAll(mark.substring(1))) {
				flush(padded);
				hand(mark.substring(1));
			}
			from = separator.end();
		}
		boolean names = token(offset + from, segment.substring(from), padded, false);
		if (names) {
			flush(padded);
		}
		return names;
	}

	private boolean token(int offset, String token, StringBuilder padded, boolean blanks) {
		if (CreditWords.isEmpty(token)) {
			return true;
		}
		if (CreditWords.isRunIn(token)) {
			return false;
		}
		if (token.endsWith("·")) {
			return token(offset, token.substring(0, token.length() - 1), padded, blanks);
		}
		if (Hands.areAll(token)) {
			flush(padded);
			hand(token);
			return true;
		}
		int hand = Hands.before(token);
		if (hand > 0) {
			return token(offset + hand, token.substring(hand), padded, blanks);
		}
		if (Outlet.issues(token)) {
			return true;
		}
		boolean first = blanks && !this.roleSeen && this.credits.isEmpty();
		if (first && (CreditWords.isHome(token) || (this.roleAhead && token.length() > 2 && Outlet.isNamed(token)))) {
			return true;
		}
		String name = token;
		int glued = (token.length() + padded.length() > 2) ? Hands.gluedTo(token) : -1;
		if (glued >= 0) {
			name = token.substring(0, glued);
			if (token.endsWith("报道") && !this.credits.isEmpty() && Places.isProvinceOrCity(name)) {
				return true;
			}
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
			int person = sure ? 0 : Outlet.behindName(name);
			if (person > 0) {
				add(printed.substring(0, person));
				return true;
			}
			if (!sure && (Credits.isInstitution(name) || (name.length() > 2 && Outlet.isNamed(name))
					|| name.startsWith("特稿"))) {
				return this.roleSeen || this.bracketed;
			}
			List<String> names = PersonNames.split(printed);
			if (isSentence(name, sure) || !areLikely(names)) {
				return false;
			}
			names.forEach(this::add);
		}
		if (glued >= 0) {
			flush(padded);
			hand(token.substring(glued));
		}
		return true;
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
		return (names.size() == 1) ? names.get(0).length() <= LONGEST_NAME || known == 1
				: (this.bracketed ? 2 * known > names.size() : 4 * known >= 3 * names.size());
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
			this.credits.set(i, new Credit(credit.name(), (credit.role() != null) ? credit.role() + " " + hand : hand));
		}
		this.sinceRole = this.credits.size();
		this.roleSeen |= !hand.equals("发") && !hand.equals("稿") && !this.credits.isEmpty();
	}

}
