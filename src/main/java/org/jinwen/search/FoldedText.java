package org.jinwen.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import com.ibm.icu.text.Normalizer2;
import org.jinwen.han.Simplified;

/**
 * The characters of a text made comparable, each of which knows where it stands in the
 * text. Width, case, composition and the traditional forms of characters make no
 * difference; blanks and invisible characters are left out; the end of a line stays, so
 * that no word reaches across it.
 */
final class FoldedText {

	/** What stands for the end of a line in the index, longer than any character. */
	private static final String LINE_END = "||";

	private static final int END = -1;

	private static final Normalizer2 FOLDING = Normalizer2.getNFKCCasefoldInstance();

	private final int[] characters;

	private final int[] starts;

	private final int[] ends;

	private int size;

	private FoldedText(int length) {
		this.characters = new int[length];
		this.starts = new int[length];
		this.ends = new int[length];
	}

	/**
	 * Folds a text.
	 * @param text any text
	 * @return its comparable characters
	 */
	static FoldedText of(String text) {
		// no character of a text gives more than 18 (U+FDFA does), and few give two
		FoldedText folded = new FoldedText(text.length());
		int position = 0;
		while (position < text.length()) {
			int end = endOfComposition(text, position);
			folded = folded.add(text, position, end);
			position = end;
		}
		return folded;
	}

	/** A character with the accents that are to be composed with it. */
	private static int endOfComposition(String text, int start) {
		int end = start + Character.charCount(text.codePointAt(start));
		while (end < text.length()) {
			int next = text.codePointAt(end);
			if (FOLDING.hasBoundaryBefore(next)) {
				break;
			}
			end += Character.charCount(next);
		}
		return end;
	}

	private FoldedText add(String text, int start, int end) {
		int first = text.codePointAt(start);
		if (first == '\n') {
			return add(END, start, end);
		}
		if (end - start == 1 && isPlain(first)) {
			return add(Simplified.of(first), start, end);
		}
		FoldedText folded = this;
		for (int character : FOLDING.normalize(text.substring(start, end)).codePoints().toArray()) {
			if (!isBlank(character)) {
				folded = folded.add(fit(Simplified.of(character)), start, end);
			}
		}
		return folded;
	}

	/** The Han characters that no folding changes. */
	private static boolean isPlain(int character) {
		return character >= 0x4E00 && character <= 0x9FFF;
	}

	private static boolean isBlank(int character) {
		return Character.isWhitespace(character) || Character.isSpaceChar(character)
				|| Character.isISOControl(character);
	}

	/** Half a character cannot be written to an index. */
	private static int fit(int character) {
		return (character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE) ? 0xFFFD : character;
	}

	private FoldedText add(int character, int start, int end) {
		FoldedText roomy = (this.size < this.characters.length) ? this : grown();
		roomy.characters[roomy.size] = character;
		roomy.starts[roomy.size] = start;
		roomy.ends[roomy.size] = end;
		roomy.size++;
		return roomy;
	}

	private FoldedText grown() {
		FoldedText grown = new FoldedText(this.size * 2 + 18);
		System.arraycopy(this.characters, 0, grown.characters, 0, this.size);
		System.arraycopy(this.starts, 0, grown.starts, 0, this.size);
		System.arraycopy(this.ends, 0, grown.ends, 0, this.size);
		grown.size = this.size;
		return grown;
	}

	boolean isEmpty() {
		return this.size == 0;
	}

	/** The characters with blanks between them, as the index takes them. */
	String spaced() {
		StringBuilder spaced = new StringBuilder(this.size * 2);
		for (int i = 0; i < this.size; i++) {
			if (i > 0) {
				spaced.append(' ');
			}
			if (this.characters[i] == END) {
				spaced.append(LINE_END);
			}
			else {
				spaced.appendCodePoint(this.characters[i]);
			}
		}
		return spaced.toString();
	}

	/** The characters as one word. */
	String joined() {
		return spaced().replace(" ", "");
	}

	/**
	 * Finds a word wherever it stands.
	 * @param word what is looked for
	 * @return its places in the text, in order, none overlapping
	 */
	List<Span> find(FoldedText word) {
		List<Span> places = new ArrayList<>();
		int i = 0;
		while (!word.isEmpty() && i + word.size <= this.size) {
			if (Arrays.equals(this.characters, i, i + word.size, word.characters, 0, word.size)) {
				places.add(new Span(this.starts[i], this.ends[i + word.size - 1]));
				i += word.size;
			}
			else {
				i++;
			}
		}
		return places;
	}

}
