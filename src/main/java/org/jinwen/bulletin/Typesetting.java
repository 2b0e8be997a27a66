package org.jinwen.bulletin;

import java.util.BitSet;

/**
 * Gives printed Chinese its full-width punctuation back, which the page extractor folded
 * to ASCII. The rules are those of GB/T 15834: Chinese text takes full-width marks, also
 * after digits and Latin words inside it; a mark inside a number, time, ratio, address or
 * Latin phrase is part of it and stays. Stops, quotes and dashes were never folded and
 * are left alone.
 */
public final class Typesetting {

	private static final String MARKS = ",;:!?()";

	private static final String QUOTES = "\"'“”‘’";

	private static final char END = '\0';

	/** How far the full-width forms stand above ASCII. */
	private static final int TO_FULL_WIDTH = 0xFEE0;

	private final String text;

	private final BracketPairs brackets;

	private final boolean anyHan;

	private final boolean latin;

	/** Where marks were made full-width. */
	private final BitSet widened = new BitSet();

	private final StringBuilder set;

	private Typesetting(String text) {
		this.text = text;
		this.set = new StringBuilder(text.length());
		this.brackets = BracketPairs.of(text);
		int han = 0;
		int gaps = 0;
		for (int i = 0; i < text.length(); i++) {
			han += han(text.charAt(i)) ? 1 : 0;
			gaps += (text.charAt(i) == ' ' && i > 0 && latin(text.charAt(i - 1)) && latin(charAt(i + 1))) ? 1 : 0;
		}
		this.anyHan = han > 0;
		this.latin = gaps > han;
	}

	/**
	 * Sets a text for reading: commas, brackets and the like beside Han characters become
	 * full-width, those in numbers, times, ratios and Latin text stay.
	 * @param text text as printed
	 * @return the text set for reading; the same instance where nothing is to be changed
	 */
	public static String typeset(String text) {
		for (int i = 0; i < text.length(); i++) {
			if (MARKS.indexOf(text.charAt(i)) >= 0) {
				return new Typesetting(text).set();
			}
		}
		return text;
	}

	/** Whether the character belongs to Chinese writing. */
	static boolean han(char c) {
		return c >= 0x2E80;
	}

	private String set() {
		boolean changed = false;
		int index = 0;
		while (index < this.text.length()) {
			char c = this.text.charAt(index++);
			if (MARKS.indexOf(c) < 0 || !widens(c, index - 1)) {
				this.set.append(c);
				continue;
			}
			changed = true;
			this.widened.set(index - 1);
			this.set.append((char) (c + TO_FULL_WIDTH));
			while (c != '(' && c != ')' && (charAt(index) == ' ' || charAt(index) == '\t')) {
				index++;
			}
		}
		return changed ? this.set.toString() : this.text;
	}

	private boolean widens(char mark, int index) {
		return switch (mark) {
			case '(' -> widensPair(index);
			case ')' -> widensClosing(index);
			case ';' -> !endsEntity(index) && standsInChinese(index);
			case '!', '?' -> !latin(charAt(index - 1)) && (standsInChinese(index) || endsText(index));
			default -> standsInChinese(index);
		};
	}

	/** After a Chinese character, or before one; both in a text that is mostly Latin. */
	private boolean standsInChinese(int index) {
		boolean after = chinese(lastSet());
		boolean before = chinese(charAt(nextWord(index + 1)));
		return this.latin ? after && before : after || before;
	}

	private boolean endsText(int index) {
		return this.anyHan && !this.latin && index + 1 == this.text.length();
	}

	/** An HTML entity and its semicolon are one thing. */
	private boolean endsEntity(int index) {
		int start = index - 1;
		while (start >= 0 && index - start < 12 && latin(this.text.charAt(start))) {
			start--;
		}
		return start >= 0 && start < index - 1 && this.text.charAt(start) == '&';
	}

	/**
	 * Brackets around Chinese are Chinese, and so are those that Chinese stands before:
	 * {@code 治理(ESG)领域}, {@code 初三(2)班}. Those after a digit or a Latin letter belong to
	 * it: {@code 3(1)班}, {@code f(x)}.
	 */
	private boolean widensPair(int index) {
		int partner = this.brackets.partnerOf(index);
		if (partner < 0) {
			return false;
		}
		if (this.brackets.holdsHan(index) || this.text.charAt(partner) == '\uFF09') {
			return !this.latin;
		}
		char before = lastSet();
		if (before != END && before != '\n') {
			return chinese(before) && !this.latin;
		}
		return chinese(charAt(partner + 1)) || (this.anyHan && numbering(index, partner));
	}

	private boolean widensClosing(int index) {
		int partner = this.brackets.partnerOf(index);
		return partner >= 0 && (this.text.charAt(partner) == '\uFF08' || this.widened.get(partner));
	}

	private boolean numbering(int open, int close) {
		for (int i = open + 1; i < close; i++) {
			if (this.text.charAt(i) < '0' || this.text.charAt(i) > '9') {
				return false;
			}
		}
		return close > open + 1;
	}

	/** Position of the next character that is neither space, quote nor bracket. */
	private int nextWord(int from) {
		int index = from;
		while (index < this.text.length() && (this.text.charAt(index) == ' ' || this.text.charAt(index) == '('
				|| QUOTES.indexOf(this.text.charAt(index)) >= 0)) {
			index++;
		}
		return index;
	}

	private char lastSet() {
		int length = this.set.length();
		return (length == 0) ? END : this.set.charAt(length - 1);
	}

	private char charAt(int index) {
		return (index >= 0 && index < this.text.length()) ? this.text.charAt(index) : END;
	}

	private boolean chinese(char c) {
		return han(c) || (!this.latin && "“”‘’…—℃".indexOf(c) >= 0);
	}

	private static boolean latin(char c) {
		return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
	}

}
