package org.jinwen.search;

/**
 * A part of a text.
 *
 * @param start where it begins
 * @param end where it has ended
 */
public record Span(int start, int end) {

	public Span {
		if (start < 0 || end < start) {
			throw new IllegalArgumentException("There is no part from " + start + " to " + end);
		}
	}

	/** Whether the whole of another part lies in this one. */
	boolean contains(Span other) {
		return this.start <= other.start && other.end <= this.end;
	}

}
