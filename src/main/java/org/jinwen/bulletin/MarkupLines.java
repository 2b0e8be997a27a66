package org.jinwen.bulletin;

import java.util.regex.Pattern;

/**
 * What a line is to Markdown, looked at by itself and with an eye to Chinese pages.
 */
final class MarkupLines {

	private static final int LOWEST_LEVEL = 6;

	private static final Pattern FENCE = Pattern.compile("(?:`{3,}|~{3,})[ \t]*[\\w.+-]*");

	/** A page number ({@code - 4 -}) is no item. */
	private static final Pattern BULLET = Pattern.compile("[-*][ \t]+(?!\\d+[ \t]*[-*]?$)\\S.*");

	private static final Pattern NUMBER = Pattern.compile("(\\d{1,2})[.)][ \t]+\\S.*");

	private static final Pattern ROW = Pattern.compile("\\|.*\\|");

	private MarkupLines() {
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

	static boolean cuts(String line) {
		return switch (line.charAt(0)) {
			case '#' -> heading(line);
			case '`', '~' -> fence(line);
			case '<' -> line.startsWith("<!--");
			case '-', '=', '_', '*' -> rule(line);
			default -> false;
		};
	}

	static boolean rule(String line) {
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
	static boolean rulesOff(String line) {
		return line.length() > 2;
	}

	static boolean indented(String raw) {
		return raw.startsWith("\u3000") || raw.startsWith("    ") || raw.startsWith("\t");
	}

	static boolean bullet(String line) {
		char first = line.charAt(0);
		return (first == '-' || first == '*') && BULLET.matcher(line).matches();
	}

	static int numberOf(String line) {
		if (line.isEmpty() || line.charAt(0) < '0' || line.charAt(0) > '9') {
			return -1;
		}
		var matcher = NUMBER.matcher(line);
		return matcher.matches() ? Integer.parseInt(matcher.group(1)) : -1;
	}

	/** {@code > 60} compares, {@code >text} is text as typed. */
	static boolean quote(String line) {
		int index = 0;
		while (index < line.length() && (line.charAt(index) == '>' || line.charAt(index) == ' ')) {
			index++;
		}
		return line.charAt(0) == '>' && index < line.length() && line.charAt(index - 1) == ' '
				&& !Character.isDigit(line.charAt(index));
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

	/** {@code ```markdown}. */
	static boolean fence(String line) {
		return FENCE.matcher(line).matches();
	}

	/** {@code |甲|乙|}. */
	static boolean row(String line) {
		return ROW.matcher(line).matches();
	}

}
