package org.jinwen.bulletin;

/** Whether all of a text is set bold: a line in bold may be a heading. */
final class Strength {

	private int depth;

	private boolean anyStrong;

	private boolean anyWeak;

	void begin() {
		this.depth++;
	}

	void end() {
		this.depth = Math.max(0, this.depth - 1);
	}

	/** Takes note of text that is written now. */
	void note(CharSequence text, int start, int end) {
		boolean strong = this.depth > 0;
		if (strong ? this.anyStrong : this.anyWeak) {
			return;
		}
		for (int i = start; i < end; i++) {
			if (!Character.isWhitespace(text.charAt(i))) {
				this.anyStrong |= strong;
				this.anyWeak |= !strong;
				return;
			}
		}
	}

	boolean isAll() {
		return this.anyStrong && !this.anyWeak;
	}

	/** Forgets what was written, not how deep in bold the writing is. */
	void forget() {
		this.anyStrong = false;
		this.anyWeak = false;
	}

}
