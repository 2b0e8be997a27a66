package org.jinwen.web;

import java.util.ArrayList;
import java.util.List;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;

/**
 * Cuts a headline where a line may end: between words, never inside. A dictionary alone
 * would cut 晋|城市; as few words of one character begin or end a line well, such a piece
 * stays with the one before it, and the first of a phrase with the one after it.
 */
public final class HeadlineWords {

	private static final String ENDS_PHRASE = " \u3000，、；：。！？—";

	private HeadlineWords() {
	}

	/**
	 * Cuts a headline.
	 * @param headline the headline
	 * @return pieces that joined without anything between them are the headline
	 */
	public static List<String> of(String headline) {
		BreakIterator words = BreakIterator.getWordInstance(ULocale.CHINESE);
		words.setText(headline);
		List<String> pieces = new ArrayList<>();
		StringBuilder piece = new StringBuilder();
		int start = words.first();
		for (int end = words.next(); end != BreakIterator.DONE; end = words.next()) {
			String word = headline.substring(start, end);
			if ((isWord(word) || isFirstOfPhrase(word, piece)) && isPhraseBegun(piece)) {
				pieces.add(piece.toString());
				piece.setLength(0);
			}
			piece.append(word);
			start = end;
		}
		if (!piece.isEmpty()) {
			pieces.add(piece.toString());
		}
		return List.copyOf(pieces);
	}

	/** Anything but a single character, a mark or a blank; or an opening mark. */
	private static boolean isWord(String word) {
		int first = word.codePointAt(0);
		int type = Character.getType(first);
		return type == Character.START_PUNCTUATION || type == Character.INITIAL_QUOTE_PUNCTUATION
				|| (Character.isLetterOrDigit(first) && word.codePointCount(0, word.length()) > 1);
	}

	/** Whether a word stands right behind a blank, a stop or a dash. */
	private static boolean isFirstOfPhrase(String word, StringBuilder piece) {
		return !piece.isEmpty() && Character.isLetterOrDigit(word.codePointAt(0))
				&& ENDS_PHRASE.indexOf(piece.charAt(piece.length() - 1)) >= 0;
	}

	/**
	 * Whether a line may end after a piece: it has two letters, and nothing opens at its
	 * end.
	 */
	private static boolean isPhraseBegun(StringBuilder piece) {
		if (piece.isEmpty()) {
			return false;
		}
		int type = Character.getType(piece.codePointBefore(piece.length()));
		return type != Character.START_PUNCTUATION && type != Character.INITIAL_QUOTE_PUNCTUATION
				&& piece.codePoints().filter(Character::isLetterOrDigit).count() > 1;
	}

}
