package org.jinwen.bulletin;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

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

	private static final int LOWEST_LEVEL = 6;

	private static final Pattern FENCE = Pattern.compile("(?:`{3,}|~{3,})[ \t]*[\\w.+-]*");

	/** A page number ({@code - 4 -}) is no item. */
	private static final Pattern BULLET = Pattern.compile("[-*][ \t]+(?!\\d+[ \t]*[-*]?$)\\S.*");

	private static final Pattern NUMBER = Pattern.compile("(\\d{1,2})[.)][ \t]+\\S.*");

	private static final Pattern ROW = Pattern.compile("\\|.*\\|");

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

	/** {@code ## 要闻}; also with U+3000 after it, as Chinese typists put it. */
	static boolean heading(String line) {
		int level = levelOf(line);
		return level > 0 && level <= LOWEST_LEVEL
				&& (level == line.length() || " \t\u3000\u00A0".indexOf(line.charAt(level)) >= 0);
	}

	/** How many strokes the line begins with. */
	static int levelOf(String line) {
		int level = 0;
		while (level < line.length() && line.charAt(level) == '#') {
			level++;
		}
		return level;
	}

	/** The line with the blank after {@code ##} that Markdown knows. */
	static String asciiSpaced(String line) {
		if (!heading(line)) {
			return line;
		}
		int level = levelOf(line);
		return (level == line.length()) ? line : line.substring(0, level) + ' ' + line.substring(level + 1);
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
				if (heading(line)) {
					return add(Chunk.Form.PROSE, index, index + 1);
				}
			}
			case '`', '~' -> {
				if (FENCE.matcher(line).matches()) {
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
				if (rule(line)) {
					return add(rulesOff(line) ? Chunk.Form.RULE : Chunk.Form.PROSE, index, index + 1);
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
		if (bullet(line) || numbered(index, line) || quote(line)) {
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
			if (line.isEmpty() || characters > this.longest || cuts(line) || !goesOn(form, index, raw, line)) {
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
			default -> !indented(raw) && !bullet(line) && !numbered(index, line) && !table(index, line);
		};
	}

	private static boolean cuts(String line) {
		return switch (line.charAt(0)) {
			case '#' -> heading(line);
			case '`', '~' -> FENCE.matcher(line).matches();
			case '<' -> line.startsWith("<!--");
			case '-', '=', '_', '*' -> rule(line);
			default -> false;
		};
	}

	private static boolean rule(String line) {
		char stroke = line.charAt(0);
		int strokes = 0;
		for (int i = 0; i < line.length(); i++) {
			char c = line.charAt(i);
			if (c == stroke) {
				strokes++;
			}
			else if (c != ' ' && c != '\t') {
				return false;
			}
		}
		return (stroke == '-' || stroke == '=') ? strokes == line.length() || strokes > 2 : strokes > 2;
	}

	/** One or two strokes are text, though Markdown would make headings with them. */
	private static boolean rulesOff(String line) {
		return line.length() > 2;
	}

	private static boolean indented(String raw) {
		return raw.startsWith("\u3000") || raw.startsWith("    ") || raw.startsWith("\t");
	}

	private static boolean bullet(String line) {
		char first = line.charAt(0);
		return (first == '-' || first == '*') && BULLET.matcher(line).matches();
	}

	/**
	 * Numbers make a list only where they count: a lone {@code 3. } opens a numbered
	 * paragraph, {@code 2024. } or {@code 12. } a sentence.
	 */
	private boolean numbered(int index, String line) {
		int number = numberOf(line);
		return number >= 0
				&& ((index + 1 < this.lines.size() && numberOf(this.lines.get(index + 1).strip()) == number + 1)
						|| (index > 0 && number > 0 && numberOf(this.lines.get(index - 1).strip()) == number - 1));
	}

	private static int numberOf(String line) {
		if (line.isEmpty() || line.charAt(0) < '0' || line.charAt(0) > '9') {
			return -1;
		}
		var matcher = NUMBER.matcher(line);
		return matcher.matches() ? Integer.parseInt(matcher.group(1)) : -1;
	}

	/** {@code > 60} compares, {@code >text} is text as typed. */
	private static boolean quote(String line) {
		int index = 0;
		while (index < line.length() && (line.charAt(index) == '>' || line.charAt(index) == ' ')) {
			index++;
		}
		return line.charAt(0) == '>' && index < line.length() && line.charAt(index - 1) == ' '
				&& !Character.isDigit(line.charAt(index));
	}

	private boolean table(int index, String line) {
		if (line.indexOf('|') < 0) {
			return false;
		}
		String next = (index + 1 < this.lines.size()) ? this.lines.get(index + 1).strip() : "";
		if (next.indexOf('|') < 0 || next.length() > this.longest) {
			return false;
		}
		return delimiterRow(next) || (ROW.matcher(line).matches() && ROW.matcher(next).matches());
	}

	/** Whether the line rules off the head of a table ({@code |---|:-:|}). */
	static boolean delimiterRow(String line) {
		for (int i = 0; i < line.length(); i++) {
			if ("|-: \t".indexOf(line.charAt(i)) < 0) {
				return false;
			}
		}
		return line.indexOf('-') >= 0 && line.indexOf('|') >= 0;
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
