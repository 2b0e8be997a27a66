package org.jinwen.bulletin;

import java.util.Arrays;

/**
 * Some chunks, put together for one run of the Markdown parser, with the way back from a
 * position to the source line.
 */
final class Segment {

	private final StringBuilder text = new StringBuilder();

	private int[] starts = new int[64];

	private int[] numbers = new int[64];

	private int count;

	/** Adds a source line by its number. */
	void addLine(String line, int number) {
		if (this.count == this.starts.length) {
			this.starts = Arrays.copyOf(this.starts, this.count * 2);
			this.numbers = Arrays.copyOf(this.numbers, this.count * 2);
		}
		this.starts[this.count] = this.text.length();
		this.numbers[this.count] = number;
		this.count++;
		this.text.append(line).append('\n');
	}

	/** Ends a chunk: what follows is read on its own. */
	void endChunk() {
		this.text.append('\n');
	}

	int length() {
		return this.text.length();
	}

	String text() {
		return this.text.toString();
	}

	/** The number of the source line that a position is in. */
	int lineAt(int offset) {
		int found = Arrays.binarySearch(this.starts, 0, this.count, offset);
		return this.numbers[(found >= 0) ? found : Math.max(-found - 2, 0)];
	}

}
