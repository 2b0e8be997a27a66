package org.jinwen.bulletin;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts Markdown blocks into pieces: every printed line of a paragraph is one, for papers
 * set a new paragraph, a byline or a page line on a new line without a blank one between.
 */
final class Pieces {

	/** Hard-wrapped text has at least this many lines of one length. */
	private static final int WRAPPED_LINES = 3;

	private static final int WIDEST_WRAP = 60;

	private static final int NARROWEST_WRAP = 14;

	/** 副省长来我市调研 本报讯 昨天…: pages of the web run the headline into the text. */
	private static final Pattern OPENER_BEHIND_HEADLINE = Pattern
		.compile("[^\uFF0C,。；;：:]{6,70}?[ \u3000]{2,8}(?=(?:本报|新华社|中新社|本台)[^。\uFF0C,]{0,24}?[讯电])");

	/** Lines of a headline hold none. */
	private static final Signs PAUSES = Signs.of("\uFF0C,。、；：:");

	private Pieces() {
	}

	/**
	 * Cuts blocks and looks at every piece by itself. What was seen is gone through again
	 * and again: it is laid side by side in memory, away from the texts.
	 */
	static Galley of(List<MarkdownBlock> blocks) {
		Galley galley = new Galley(new ArrayList<>(blocks.size()), new ArrayList<>(blocks.size()));
		for (int i = 0; i < blocks.size(); i++) {
			MarkdownBlock block = blocks.get(i);
			switch (block.kind()) {
				case PARAGRAPH -> paragraph(block, i, galley);
				case HEADING -> add(Piece.Kind.HEADING, block, block.text().replace('\n', ' '), i, galley);
				case LIST -> add(Piece.Kind.LIST, block, block.text(), i, galley);
				case QUOTE -> add(Piece.Kind.QUOTE, block, block.text(), i, galley);
				case TABLE -> add(Piece.Kind.TABLE, block, block.text(), i, galley);
				case IMAGE -> add(Piece.Kind.IMAGE, block, block.text(), i, galley);
				case RULE -> add(Piece.Kind.RULE, block, block.text(), i, galley);
				case HIDDEN -> {
				}
			}
		}
		galley.traits().replaceAll(Traits::copy);
		return galley;
	}

	private static void add(Piece.Kind kind, MarkdownBlock block, String text, int number, Galley galley) {
		galley.add(Piece.of(kind, block.level(), text, block.firstLine(), block.lastLine(), block.bold(), number));
	}

	private static void paragraph(MarkdownBlock block, int number, Galley galley) {
		String text = block.text();
		if (text.indexOf('\n') < 0) {
			int opener = openerBehindHeadline(text);
			if (opener > 0) {
				add(Piece.Kind.TEXT, block, text.substring(0, opener), number, galley);
			}
			add(Piece.Kind.TEXT, block, text.substring(opener), number, galley);
			return;
		}
		String[] lines = text.split("\n", -1);
		if (isWrapped(lines)) {
			add(Piece.Kind.TEXT, block, String.join("", lines), number, galley);
			return;
		}
		boolean aLineEach = block.lastLine() - block.firstLine() + 1 == lines.length;
		for (int i = 0; i < lines.length; i++) {
			if (!lines[i].isBlank()) {
				int first = aLineEach ? block.firstLine() + i : block.firstLine();
				int last = aLineEach ? first : block.lastLine();
				galley.add(Piece.of(Piece.Kind.TEXT, 0, lines[i], first, last, block.bold(), number));
			}
		}
	}

	/**
	 * Where the dateline begins in a line that a headline begins, 0 if it is no such
	 * line.
	 */
	private static int openerBehindHeadline(String text) {
		if (text.indexOf("  ") < 0 && text.indexOf("\u3000\u3000") < 0) {
			return 0;
		}
		Matcher behind = OPENER_BEHIND_HEADLINE.matcher(text);
		return behind.lookingAt() ? behind.end() : 0;
	}

	/**
	 * Running text broken at a fixed width: all lines as long as the longest but the
	 * last.
	 */
	private static boolean isWrapped(String[] lines) {
		if (lines.length < WRAPPED_LINES) {
			return false;
		}
		int widest = lines[0].length();
		for (int i = 0; i < lines.length - 1; i++) {
			widest = Math.max(widest, lines[i].length());
		}
		if (widest > WIDEST_WRAP || widest < NARROWEST_WRAP || lines[lines.length - 1].length() > widest) {
			return false;
		}
		boolean running = false;
		for (int i = 0; i < lines.length - 1; i++) {
			if (lines[i].length() < widest - 2) {
				return false;
			}
			running |= PAUSES.anyIn(lines[i]);
		}
		return running;
	}

}
