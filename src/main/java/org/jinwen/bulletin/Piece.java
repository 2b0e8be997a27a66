package org.jinwen.bulletin;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * The smallest part of a bulletin that gets a role of its own: a heading, one printed
 * line of a paragraph, a list, a picture.
 *
 * @param kind what Markdown makes of it
 * @param level level of a heading, else 0
 * @param text plain text, trimmed
 * @param folded the text folded, or the folded beginning of a long one
 * @param firstLine first source line
 * @param lastLine last source line
 * @param bold whether all of it is set bold
 * @param block number of the Markdown block it is part of
 * @param jump the jump marks around the text
 * @param opener the words it opens with, if it opens a news item
 * @param byline who is credited, if it is nothing but a credit
 * @param ending what stands behind the last sentence
 * @param furniture what it is to the page, if it is no text
 */
record Piece(Kind kind, int level, String text, String folded, int firstLine, int lastLine, boolean bold, int block,
		Jump jump, Optional<Opener> opener, Optional<List<Credit>> byline, Ending ending,
		@Nullable Furniture furniture) {

	/** Kinds of pieces. */
	enum Kind {

		HEADING, TEXT, LIST, QUOTE, TABLE, IMAGE, RULE

	}

	private static final int FOLDED = Opener.REACH;

	private static final int LONGEST_HEADING = 150;

	static Piece of(Kind kind, int level, String printed, int firstLine, int lastLine, boolean bold, int block) {
		String text = trim(printed);
		boolean heading = kind == Kind.HEADING && !isTooLong(text) && !isSentence(text) && !Bylines.isMarked(text);
		Kind taken = (kind == Kind.HEADING && !heading) ? Kind.TEXT : kind;
		String folded = Fold.fold(text, 0, Math.min(FOLDED, text.length()));
		Furniture furniture = (heading || taken == Kind.TEXT) ? Furniture.of(folded, heading) : null;
		if (taken != Kind.TEXT || furniture != null) {
			return new Piece(taken, level, text, folded, firstLine, lastLine, bold, block,
					new Jump(0, text.length(), false, false), Optional.empty(), Optional.empty(), Ending.none(text),
					furniture);
		}
		Jump jump = Jump.around(text);
		String inner = text.substring(jump.start(), jump.end());
		Optional<List<Credit>> byline = Bylines.line(inner);
		Optional<Opener> opener = byline.isPresent() ? Optional.empty() : Opener.of(inner, head(inner, jump, folded));
		Ending ending = byline.isPresent() ? Ending.none(inner) : Ending.of(inner);
		return new Piece(taken, level, text, folded, firstLine, lastLine, bold, block, jump, opener, byline, ending,
				null);
	}

	/** The beginning of the text behind a jump mark, folded. */
	private static String head(String inner, Jump jump, String folded) {
		int length = Math.min(FOLDED, inner.length());
		return (jump.start() == 0) ? folded.substring(0, length) : Fold.fold(inner, 0, length);
	}

	/** The text without jump marks, end credits and end marks. */
	String body() {
		return this.text.substring(this.jump.start(), this.jump.start() + this.ending.end());
	}

	/** Whether nothing but an opener stands here: {@code 本报讯} on a line of its own. */
	boolean isOpenerAlone() {
		return this.opener.filter((found) -> found.length() >= this.text.length()).isPresent();
	}

	/** Whether a heading holds more than any headline: it is text. */
	static boolean isTooLong(String heading) {
		return heading.length() > LONGEST_HEADING;
	}

	/**
	 * None of two million printed headlines holds a full stop: it is a broken paragraph.
	 */
	private static boolean isSentence(String text) {
		return text.indexOf('。') >= 0;
	}

	private static String trim(String text) {
		int from = 0;
		int to = text.length();
		while (from < to && Fold.fold(text.charAt(from)) <= ' ') {
			from++;
		}
		while (to > from && Fold.fold(text.charAt(to - 1)) <= ' ') {
			to--;
		}
		return text.substring(from, to);
	}

}
