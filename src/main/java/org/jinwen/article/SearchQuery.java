package org.jinwen.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.jinwen.han.Simplified;

/**
 * What a reader typed into the search box. Words are separated by blanks, and each must
 * stand in an article as it is typed:
 *
 * <pre>
 * query  = [ term { blank ( term | "-" term ) } ]
 * term   = quoted | word
 * quoted = open text close, followed by a blank or the end
 * word   = anything without a blank
 * </pre>
 *
 * No other character means anything but itself; a quotation mark that opens or closes
 * nothing and a dash before the first word stand for themselves too.
 *
 * @param text what was typed, blanks narrowed to one, cut to {@value #LONGEST} characters
 * @param terms the words, at most {@value #MOST_TERMS}
 * @param cut whether there was more than that
 */
public record SearchQuery(String text, List<Term> terms, boolean cut) {

	/** How much of a query is read, in characters. */
	public static final int LONGEST = 200;

	/** How many words of a query are looked for. */
	public static final int MOST_TERMS = 16;

	/** Marks that open a quotation, each above those that close it. */
	private static final String[] OPENING = { "\"\u201C\u201D\uFF02", "\u300C", "\u300E" };

	private static final String[] CLOSING = { "\"\u201C\u201D\uFF02", "\u300D", "\u300F" };

	private static final String DASHES = "-\uFF0D";

	public SearchQuery {
		terms = List.copyOf(terms);
	}

	/**
	 * Reads what was typed; there is nothing that cannot be read.
	 * @param typed any text
	 * @return the query
	 */
	public static SearchQuery parse(String typed) {
		// a text that goes on for a megabyte need not be read to its end
		String start = head(typed.strip(), 4 * LONGEST);
		String narrowed = start.codePoints()
			.map((character) -> isBlank(character) ? ' ' : character)
			.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
			.toString()
			.strip()
			.replaceAll(" {2,}", " ");
		String text = head(narrowed, LONGEST).strip();
		boolean cut = start.length() < typed.strip().length() || text.length() < narrowed.length();
		List<Term> terms = terms(text);
		return new SearchQuery(text, terms.subList(0, Math.min(terms.size(), MOST_TERMS)),
				cut || terms.size() > MOST_TERMS);
	}

	private static List<Term> terms(String text) {
		List<Term> terms = new ArrayList<>();
		int position = 0;
		while (position < text.length()) {
			boolean excluded = !terms.isEmpty() && DASHES.indexOf(text.charAt(position)) >= 0
					&& position + 1 < text.length() && text.charAt(position + 1) != ' ';
			int start = excluded ? position + 1 : position;
			int close = closing(text, start);
			int end = (close > 0) ? close + 1 : endOfWord(text, start);
			Term term = (close > 0) ? new Term(text.substring(start + 1, close).strip(), true, excluded)
					: new Term(text.substring(start, end), false, excluded);
			if (!term.folded().isBlank()) {
				terms.add(term);
			}
			position = end + 1;
		}
		return terms;
	}

	/** Where the quotation closes that opens at a position, 0 if none does. */
	private static int closing(String text, int start) {
		for (int pair = 0; pair < OPENING.length; pair++) {
			if (OPENING[pair].indexOf(text.charAt(start)) >= 0) {
				int close = start + 1;
				while (close < text.length() && CLOSING[pair].indexOf(text.charAt(close)) < 0) {
					close++;
				}
				boolean closes = close + 1 == text.length()
						|| (close + 1 < text.length() && text.charAt(close + 1) == ' ');
				return (closes && close > start + 1) ? close : 0;
			}
		}
		return 0;
	}

	private static int endOfWord(String text, int start) {
		int blank = text.indexOf(' ', start);
		return (blank >= 0) ? blank : text.length();
	}

	private static boolean isBlank(int character) {
		return Character.isWhitespace(character) || Character.isSpaceChar(character)
				|| Character.isISOControl(character);
	}

	private static String head(String text, int length) {
		return (text.codePointCount(0, text.length()) <= length) ? text
				: text.substring(0, text.offsetByCodePoints(0, length));
	}

	/** Whether nothing is looked for. */
	public boolean isEmpty() {
		return this.terms.isEmpty();
	}

	/** The words that must stand in an article. */
	public List<Term> required() {
		return this.terms.stream().filter((term) -> !term.excluded()).toList();
	}

	/** The words that must not. */
	public List<Term> excluded() {
		return this.terms.stream().filter(Term::excluded).toList();
	}

	/**
	 * The query without one of its words.
	 * @param term the word
	 * @return the rest of it, empty if nothing is left to look for
	 */
	public Optional<String> without(Term term) {
		List<Term> rest = new ArrayList<>(this.terms);
		rest.remove(term);
		return (rest.isEmpty() || rest.get(0).excluded()) ? Optional.empty()
				: Optional.of(rest.stream().map(Term::typed).collect(Collectors.joining(" ")));
	}

	/**
	 * A word that is looked for, taken literally.
	 *
	 * @param text the word, for a quotation what stands between the marks
	 * @param quoted whether it is a quotation
	 * @param excluded whether articles with it are left out
	 */
	public record Term(String text, boolean quoted, boolean excluded) {

		/** The word as it is typed. */
		public String typed() {
			return (this.excluded ? "-" : "") + (this.quoted ? "\u201C" + this.text + "\u201D" : this.text);
		}

		/** The word as the store compares it. */
		String folded() {
			return Simplified.of(Folding.fold(this.text));
		}

	}

}
