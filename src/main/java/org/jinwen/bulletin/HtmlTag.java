package org.jinwen.bulletin;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.vladsch.flexmark.util.sequence.Escaping;
import org.jspecify.annotations.Nullable;

/**
 * An HTML tag amid the text.
 *
 * @param name in lower case
 * @param closing whether it ends an element
 * @param alternative the words for a picture; may be empty
 */
record HtmlTag(String name, boolean closing, String alternative) {

	private static final Pattern NAME = Pattern.compile("</?([a-zA-Z][a-zA-Z0-9]*)");

	private static final Pattern ALT = Pattern.compile("\\balt\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)')",
			Pattern.CASE_INSENSITIVE);

	/** Reads a tag; {@code null} where it is none. */
	static @Nullable HtmlTag of(CharSequence raw) {
		Matcher matcher = NAME.matcher(raw);
		if (!matcher.lookingAt()) {
			return null;
		}
		String name = matcher.group(1).toLowerCase(Locale.ROOT);
		return new HtmlTag(name, raw.charAt(1) == '/', name.equals("img") ? alternativeIn(raw) : "");
	}

	private static String alternativeIn(CharSequence raw) {
		Matcher alternative = ALT.matcher(raw);
		if (!alternative.find()) {
			return "";
		}
		String quoted = (alternative.group(1) != null) ? alternative.group(1) : alternative.group(2);
		return InvisibleCharacters.strip(Escaping.unescapeString(quoted));
	}

}
