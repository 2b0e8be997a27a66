package org.jinwen.bulletin;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Lines that an e-paper prints around its stories, told word by word: the fields of a
 * story's record and the page's buttons, {@code 版次:A01 2023年07月14日},
 * {@code 作者:王丹 来源:江左晚报 点击数:12}, {@code 返回主页 | 江左晚报 | 版面导航}. What the words look like is
 * told in {@code bulletin/epaper.txt}.
 */
final class EpaperLine {

	private static final int LONGEST = 120;

	private static final PatternTable FORMS = PatternTable.of("bulletin/epaper.txt");

	/** The words of which each kind has one. */
	private static final WordIndex SIGNS = WordIndex
		.of(Word.ALL.stream().map((word) -> FORMS.words(word.name())).toList());

	/** What may stand behind the last word. */
	private static final Pattern REST = Pattern.compile("[ |)]*");

	private EpaperLine() {
	}

	/** What such a line is to the page, {@code null} if it is none. */
	static @Nullable Furniture of(String folded) {
		long signs = (folded.length() <= LONGEST) ? SIGNS.foundIn(folded) : 0;
		if (signs == 0) {
			return null;
		}
		List<Word> words = wordsOf(folded, signs);
		boolean told = words.contains(Word.BUTTON) || words.contains(Word.FIELD);
		boolean dated = words.contains(Word.DATE);
		boolean paged = words.contains(Word.PAGE);
		if (Collections.frequency(words, Word.SIGNED) > 1
				|| (words.contains(Word.SIGNED) && (told || dated || paged))) {
			return Furniture.POSTED;
		}
		if (paged) {
			return Furniture.PAGE_LINE;
		}
		if (told) {
			return Furniture.NAVIGATION;
		}
		return dated ? Furniture.DATE_LINE : null;
	}

	/** The words of the line; none if any of it is something else. */
	private static List<Word> wordsOf(String folded, long signs) {
		List<Word> words = new ArrayList<>();
		Matcher matcher = Word.BUTTON.pattern.matcher(folded);
		int at = 0;
		while (at < folded.length()) {
			Word word = wordAt(matcher.region(at, folded.length()), signs);
			if (word == null) {
				return REST.matcher(folded.substring(at)).matches() ? words : List.of();
			}
			words.add(word);
			at = matcher.end();
		}
		return words;
	}

	private static @Nullable Word wordAt(Matcher matcher, long signs) {
		for (Word word : Word.ALL) {
			if (word.mayBeTold(signs) && matcher.usePattern(word.pattern).useTransparentBounds(true).lookingAt()) {
				return word;
			}
		}
		return null;
	}

	/** Kinds of words, as they are called in the table. */
	private enum Word {

		BUTTON, FIELD, SIGNED, PAGE, DATE, OTHER;

		private static final List<Word> ALL = List.of(values());

		@SuppressWarnings("ImmutableEnumChecker") // a pattern never changes
		private final Pattern pattern = FORMS.pattern(name());

		/** Whether its signs are among those of a line; what tells nothing needs none. */
		@SuppressWarnings("EnumOrdinal") // a word's bit is its place in the enumeration
		boolean mayBeTold(long signs) {
			return this == OTHER || (signs & (1L << ordinal())) != 0;
		}

	}

}
