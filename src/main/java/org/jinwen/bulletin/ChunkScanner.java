package org.jinwen.bulletin;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Cuts the lines of a bulletin into {@link Chunk}s: at blank lines, headings, rules and
 * the two-character indent that opens a Chinese paragraph. So no list, fence or comment
 * reaches over lines that belong to the next article, and one bad chunk spoils no other.
 * <p>
 * What Markdown reads into Chinese pages by mistake is cut off here: a rule under a
 * sentence makes no heading of it, four spaces make no code, {@code 2024. 年度} and
 * {@code + } open no list, {@code >5%} no quotation, and what stands between fences is
 * read like all other lines, for no newspaper prints code.
 */
final class ChunkScanner {

	private static final int COMMENT_LINES = 200;

	private final List<String> lines;

	private final int longest;

	private final List<Chunk> chunks = new ArrayList<>();

	private int commentEnd = -1;

	private int openFence = -1;

	private ChunkScanner(List<String> lines, int longest) {
		this.lines = lines;
		this.longest = longest;
	}

	/**
	 * Cuts lines into chunks.
	 * @param lines the lines of a bulletin
	 * @param from index of the first line to look at
	 * @param longest number of characters that a chunk may have
	 */
	static Scan scan(List<String> lines, int from, int longest) {
		ChunkScanner scanner = new ChunkScanner(lines, longest);
		int index = from;
		while (index < lines.size()) {
			index = scanner.scanFrom(index);
		}
		return new Scan(scanner.chunks,
				(scanner.openFence < 0) ? Optional.empty() : Optional.of(scanner.openFence + 1));
	}

	private int scanFrom(int index) {
		String raw = this.lines.get(index);
		String line = raw.strip();
		if (line.isEmpty()) {
			return index + 1;
		}
		if (line.length() > this.longest) {
			return add(Chunk.Form.TOO_LONG, index, index + 1);
		}
		switch (line.charAt(0)) {
			case '#' -> {
				if (MarkupLines.heading(line)) {
					return add(Chunk.Form.PROSE, index, index + 1);
				}
			}
			case '`', '~' -> {
				if (MarkupLines.fence(line)) {
					this.openFence = (this.openFence < 0) ? index : -1;
					return add(Chunk.Form.HIDDEN, index, index + 1);
				}
			}
			case '<' -> {
				int end = line.startsWith("<!--") ? endOfComment(index) : index;
				if (end > index) {
					return add(Chunk.Form.HIDDEN, index, end);
				}
			}
			case '-', '=', '_', '*' -> {
				if (MarkupLines.rule(line)) {
					return add(MarkupLines.rulesOff(line) ? Chunk.Form.RULE : Chunk.Form.PROSE, index, index + 1);
				}
			}
			default -> {
			}
		}
		return addLines(index, line);
	}

	private int addLines(int index, String line) {
		if (table(index, line)) {
			return add(Chunk.Form.TABLE, index, endOf(Chunk.Form.TABLE, index));
		}
		if (MarkupLines.bullet(line) || numbered(index, line) || MarkupLines.quote(line)) {
			return add(Chunk.Form.NESTED, index, endOf(Chunk.Form.NESTED, index));
		}
		return add(Chunk.Form.PROSE, index, endOf(Chunk.Form.PROSE, index));
	}

	/**
	 * Index after the last line that goes on with what the first one began. A list or a
	 * quotation goes on to a blank line, as Markdown has it, or to an indented one.
	 */
	private int endOf(Chunk.Form form, int first) {
		int characters = this.lines.get(first).length();
		int index = first + 1;
		while (index < this.lines.size()) {
			String raw = this.lines.get(index);
			characters += raw.length() + 1;
			String line = raw.strip();
			if (line.isEmpty() || characters > this.longest || MarkupLines.cuts(line)
					|| !goesOn(form, index, raw, line)) {
				break;
			}
			index++;
		}
		return index;
	}

	private boolean goesOn(Chunk.Form form, int index, String raw, String line) {
		return switch (form) {
			case TABLE -> line.indexOf('|') >= 0;
			case NESTED -> !raw.startsWith("\u3000");
			default -> !MarkupLines.indented(raw) && !MarkupLines.bullet(line) && !numbered(index, line)
					&& !table(index, line);
		};
	}

	/**
	 * Numbers make a list only where they count: a lone {@code 3. } opens a numbered
	 * paragraph, {@code 2024. } or {@code 12. } a sentence.
	 */
	private boolean numbered(int index, String line) {
		int number = MarkupLines.numberOf(line);
		return number >= 0 && ((index + 1 < this.lines.size()
				&& MarkupLines.numberOf(this.lines.get(index + 1).strip()) == number + 1)
				|| (index > 0 && number > 0 && MarkupLines.numberOf(this.lines.get(index - 1).strip()) == number - 1));
	}

	private boolean table(int index, String line) {
		if (line.indexOf('|') < 0) {
			return false;
		}
		String next = (index + 1 < this.lines.size()) ? this.lines.get(index + 1).strip() : "";
		if (next.indexOf('|') < 0 || next.length() > this.longest) {
			return false;
		}
		return MarkupLines.delimiterRow(next) || (MarkupLines.row(line) && MarkupLines.row(next));
	}

	/** Index after the line that ends the comment, or {@code index} where none does. */
	private int endOfComment(int index) {
		int end = Math.max(index, this.commentEnd);
		while (end < this.lines.size() && !this.lines.get(end).contains("-->")) {
			end++;
		}
		this.commentEnd = end;
		boolean closed = end < this.lines.size() && end - index < COMMENT_LINES
				&& this.lines.get(end).stripTrailing().endsWith("-->")
				&& this.lines.get(end).indexOf("-->") == this.lines.get(end).lastIndexOf("-->");
		return closed ? end + 1 : index;
	}

	private int add(Chunk.Form form, int first, int end) {
		this.chunks.add(new Chunk(form, first, end));
		return end;
	}

	/**
	 * What was found.
	 *
	 * @param chunks in the order of the lines
	 * @param openFence the line of a fence that is never closed
	 */
	record Scan(List<Chunk> chunks, Optional<Integer> openFence) {
	}

}
