package org.jinwen.bulletin;

import java.util.Arrays;
import java.util.List;

/**
 * Some chunks, put together for one run of the Markdown parser, with the way back from a
 * position to the source line.
 */
final class Segment {

	private static final String PARAGRAPH_END = "</p>";

	private final StringBuilder text = new StringBuilder();

	private int[] starts = new int[64];

	private int[] numbers = new int[64];

	private int count;

	/** Adds the lines of a chunk, made ready for Markdown. */
	void add(Chunk chunk, List<String> lines) {
		for (int i = chunk.first(); i < chunk.end(); i++) {
			String line = lines.get(i);
			switch (chunk.form()) {
				case NESTED -> addLine(line, i + 1);
				case TABLE -> {
					String row = line.strip();
					if (!MarkupLines.delimiterRow(row)) {
						addLine(cells(row), i + 1);
					}
				}
				default -> addProse(line.strip(), i + 1);
			}
		}
		endChunk();
	}

	String text() {
		return this.text.toString();
	}

	/** The number of the source line that a position is in. */
	int lineAt(int offset) {
		int found = Arrays.binarySearch(this.starts, 0, this.count, offset);
		return this.numbers[(found >= 0) ? found : Math.max(-found - 2, 0)];
	}

	/**
	 * flexmark copies the rest of a paragraph for every tag in it, so a page in one line
	 * of HTML is cut where its own paragraphs end.
	 */
	private void addProse(String line, int number) {
		if (!line.contains(PARAGRAPH_END) || line.contains("<script") || line.contains("<style")) {
			addLine(MarkupLines.asciiSpaced(line), number);
			return;
		}
		int start = 0;
		for (int end = line.indexOf(PARAGRAPH_END); end >= 0; end = line.indexOf(PARAGRAPH_END, start)) {
			addLine(line.substring(start, end + PARAGRAPH_END.length()), number);
			start = end + PARAGRAPH_END.length();
			if (start < line.length()) {
				endChunk();
			}
		}
		if (start < line.length()) {
			addLine(line.substring(start), number);
		}
	}

	private static String cells(String row) {
		int start = row.startsWith("|") ? 1 : 0;
		int end = (row.length() > start && row.endsWith("|")) ? row.length() - 1 : row.length();
		return row.substring(start, end).strip();
	}

	private void addLine(String line, int number) {
		if (this.count == this.starts.length) {
			this.starts = Arrays.copyOf(this.starts, this.count * 2);
			this.numbers = Arrays.copyOf(this.numbers, this.count * 2);
		}
		this.starts[this.count] = this.text.length();
		this.numbers[this.count] = number;
		this.count++;
		this.text.append(line).append('\n');
	}

	/** What follows is read on its own. */
	private void endChunk() {
		this.text.append('\n');
	}

}
