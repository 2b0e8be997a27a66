package org.jinwen.bulletin;

import java.util.Locale;
import java.util.Set;
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

	private static final Set<String> OF_PARAGRAPHS = Set.of("address", "article", "aside", "blockquote", "body",
			"center", "dd", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "head", "header",
			"hr", "html", "li", "main", "nav", "ol", "p", "pre", "section", "table", "tbody", "thead", "title", "tr",
			"ul");

	private static final Set<String> UNSEEN = Set.of("script", "style", "template", "noscript");

	/** Reads a tag; {@code null} where it is none. */
	static @Nullable HtmlTag of(CharSequence raw) {
		Matcher matcher = NAME.matcher(raw);
		if (!matcher.lookingAt()) {
			return null;
		}
		String name = matcher.group(1).toLowerCase(Locale.ROOT);
		return new HtmlTag(name, raw.charAt(1) == '/', name.equals("img") ? alternativeIn(raw) : "");
	}

	/** Whether no reader sees what stands in it. */
	boolean isUnseen() {
		return UNSEEN.contains(this.name);
	}

	boolean isStrong() {
		return this.name.equals("b") || this.name.equals("strong");
	}

	boolean isCell() {
		return this.name.equals("td") || this.name.equals("th");
	}

	/** Whether one paragraph ends here and another begins. */
	boolean separates() {
		return isHeading() || OF_PARAGRAPHS.contains(this.name);
	}

	boolean isHeading() {
		return this.name.length() == 2 && this.name.charAt(0) == 'h' && this.name.charAt(1) >= '1'
				&& this.name.charAt(1) <= '6';
	}

	/** The level of a heading. */
	int level() {
		return this.name.charAt(1) - '0';
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
