package org.jinwen.article;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Makes texts comparable: full- and half-width, upper and lower case, composed or not,
 * all read the same.
 */
public final class Folding {

	private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}\\p{Cc}&&[^\\n\\t]]");

	private Folding() {
	}

	/**
	 * Folds a text for comparison; never for show.
	 * @param text any text
	 * @return the text in NFKC, lower case, without invisible characters
	 */
	public static String fold(String text) {
		String folded = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
		return INVISIBLE.matcher(folded).replaceAll("");
	}

}
