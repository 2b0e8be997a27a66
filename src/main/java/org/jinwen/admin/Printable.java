package org.jinwen.admin;

import java.util.stream.Collectors;

/**
 * Text from outside, such as the name of a file, as it can be shown on one line: what
 * cannot be seen or would turn the text around is named by its number.
 */
final class Printable {

	private Printable() {
	}

	/**
	 * Makes text printable.
	 * @param text for example a file name with a line feed in it
	 * @return the text, with {@code [U+000A]} in the place of the line feed
	 */
	static String of(String text) {
		return text.codePoints()
			.mapToObj((point) -> isVisible(point) ? Character.toString(point) : "[U+%04X]".formatted(point))
			.collect(Collectors.joining());
	}

	private static boolean isVisible(int point) {
		return switch (Character.getType(point)) {
			case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.LINE_SEPARATOR,
					Character.PARAGRAPH_SEPARATOR, Character.UNASSIGNED ->
				false;
			default -> true;
		};
	}

}
