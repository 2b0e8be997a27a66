package org.jinwen.feed;

/** Text that may stand in any XML document. */
final class XmlText {

	private XmlText() {
	}

	/**
	 * Leaves out what XML 1.0 forbids even when escaped: control characters, lone halves
	 * of surrogate pairs, U+FFFE and U+FFFF.
	 */
	static String of(String text) {
		return text.codePoints()
			.filter(XmlText::isAllowed)
			.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
			.toString();
	}

	private static boolean isAllowed(int character) {
		return character == '\t' || character == '\n' || character == '\r' || (character >= 0x20 && character <= 0xD7FF)
				|| (character >= 0xE000 && character <= 0xFFFD) || character >= 0x10000;
	}

}
