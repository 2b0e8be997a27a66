package org.jinwen.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * A text with the words in it that were looked for. It is plain text; whoever shows it
 * escapes it.
 *
 * @param text the text
 * @param marks where the words stand in it, in order, none touching another
 */
public record MarkedText(String text, List<Span> marks) {

	public MarkedText {
		marks = List.copyOf(marks);
	}

	/**
	 * Marks the words in a text.
	 * @param text the text
	 * @param words what was looked for
	 * @return the text with the places of the words
	 */
	static MarkedText of(String text, Collection<FoldedText> words) {
		FoldedText folded = FoldedText.of(text);
		return new MarkedText(text, united(words.stream().flatMap((word) -> folded.find(word).stream()).toList()));
	}

	private static List<Span> united(List<Span> places) {
		List<Span> united = new ArrayList<>();
		for (Span place : places.stream().sorted(Comparator.comparingInt(Span::start)).toList()) {
			Span last = united.isEmpty() ? null : united.get(united.size() - 1);
			if (last != null && place.start() <= last.end()) {
				united.set(united.size() - 1, new Span(last.start(), Math.max(last.end(), place.end())));
			}
			else {
				united.add(place);
			}
		}
		return united;
	}

	/** Whether any of the words stands in it. */
	boolean isMarked() {
		return !this.marks.isEmpty();
	}

	/**
	 * A part of it, with … where something is left out.
	 * @param part the part
	 * @param before whether something is left out before
	 * @param after whether something is left out behind
	 * @return the part with the marks that lie in it
	 */
	MarkedText part(Span part, boolean before, boolean after) {
		String lead = before ? "…" : "";
		int shift = lead.length() - part.start();
		return new MarkedText(lead + this.text.substring(part.start(), part.end()) + (after ? "…" : ""),
				this.marks.stream()
					.filter(part::contains)
					.map((mark) -> new Span(mark.start() + shift, mark.end() + shift))
					.toList());
	}

	/** The text in pieces, marked and not, to be shown one after the other. */
	public List<Piece> pieces() {
		List<Piece> pieces = new ArrayList<>();
		int position = 0;
		for (Span mark : this.marks) {
			add(pieces, position, mark.start(), false);
			add(pieces, mark.start(), mark.end(), true);
			position = mark.end();
		}
		add(pieces, position, this.text.length(), false);
		return pieces;
	}

	private void add(List<Piece> pieces, int start, int end, boolean marked) {
		if (start < end) {
			pieces.add(new Piece(this.text.substring(start, end), marked));
		}
	}

	/**
	 * A piece of a marked text.
	 *
	 * @param text plain text
	 * @param marked whether it is one of the words
	 */
	public record Piece(String text, boolean marked) {
	}

}
