package org.jinwen.bulletin;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * People who sign what they wrote without being reporters: children, readers, authors;
 * and names that a mark vouches for. The forms are told in {@code bulletin/bylines.txt}.
 */
final class Writers {

	/** 东关街道居民 王丹: how letters to the editor are signed. */
	private static final Pattern READER = Bylines.FORMS.pattern("READER");

	/** □ 丹 静: the square says that it is a name. */
	private static final Pattern MARKED = Bylines.FORMS.pattern("MARKED");

	/** 小记者江左小学三(2)班王小丹. */
	private static final Pattern CHILD = Bylines.FORMS.pattern("CHILD");

	private static final int LONGEST_CHILD = 40;

	/** 作者: 小丹: who says so may have any name. */
	private static final List<Pattern> AUTHORS = Bylines.FORMS.patterns("AUTHOR");

	private static final int LONGEST_AUTHOR = 28;

	private static final Words OF_AN_AUTHOR = Words.of("作者", "读者", "言人", "信人", "稿人", "诉人");

	private static final String BLANKS = "[ \u3000]+";

	private Writers() {
	}

	/**
	 * The child or the author that a whole line names; nobody where a reader is told by
	 * surname only.
	 */
	static Optional<List<Credit>> line(String printed) {
		return child(printed).or(() -> author(printed));
	}

	private static Optional<List<Credit>> child(String printed) {
		if (printed.length() > LONGEST_CHILD || !printed.contains("小记者")) {
			return Optional.empty();
		}
		boolean bracketed = "(\uFF08".indexOf(printed.charAt(0)) >= 0 && Bylines.endsInBracket(printed);
		Matcher child = CHILD.matcher(bracketed ? Bylines.inside(printed) : printed);
		return (child.matches() && PersonNames.isName(child.group("name")))
				? Optional.of(List.of(new Credit(child.group("name"), "小记者"))) : Optional.empty();
	}

	private static Optional<List<Credit>> author(String printed) {
		if (printed.length() > LONGEST_AUTHOR || !OF_AN_AUTHOR.anyIn(printed)) {
			return Optional.empty();
		}
		return AUTHORS.stream()
			.map((form) -> form.matcher(printed))
			.filter(Matcher::matches)
			.findFirst()
			.flatMap((author) -> (author.group("name") == null || PersonNames.isAddress(author.group("name")))
					? Optional.of(List.of())
					: Optional.of(author.group("name"))
						.filter((name) -> isVouchedFor(name, author.group("role")))
						.map((name) -> List.of(new Credit(name, author.group("role")))));
	}

	/** 读者来函 is a column, so of readers a surname is asked. */
	private static boolean isVouchedFor(String name, String role) {
		return role.equals("读者") ? PersonNames.isName(name) : PersonNames.mayBeName(name);
	}

	/** Readers, by what they are or where they live: {@code 东关街道居民 王丹}. */
	static Optional<List<Credit>> reader(String text) {
		Matcher reader = READER.matcher(text);
		if (!endsSetOff(text) || !reader.matches()) {
			return Optional.empty();
		}
		String role = (reader.group("reader") != null) ? "读者" : null;
		List<String> names = List.of(reader.group("names").split(BLANKS));
		return names.stream().allMatch(PersonNames::isName)
				? Optional.of(names.stream().map((name) -> new Credit(name, role)).toList()) : Optional.empty();
	}

	/** Whether a blank stands before the last two to four characters. */
	private static boolean endsSetOff(String text) {
		int behind = text.length() - 1 - Math.max(text.lastIndexOf(' '), text.lastIndexOf('\u3000'));
		return behind >= 2 && behind <= 4;
	}

	/** A name behind a square, or between two dots. */
	static Optional<List<Credit>> marked(String text) {
		Matcher marked = ("□■·•".indexOf(text.charAt(0)) >= 0) ? MARKED.matcher(text) : null;
		if (marked == null || !marked.matches()) {
			return Optional.empty();
		}
		String name = marked.group("name").replaceAll(BLANKS, "");
		return (PersonNames.mayBeName(name) && !ColumnNames.isInUse(name) && !ColumnNames.endsLikeOne(name))
				? Optional.of(List.of(new Credit(name, null))) : Optional.empty();
	}

}
