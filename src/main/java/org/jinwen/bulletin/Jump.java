package org.jinwen.bulletin;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Jump marks around a paragraph: {@code (上接第1版)} before its text, {@code (下转第2版)} behind
 * it.
 *
 * @param start where the text begins
 * @param end where it ends
 * @param from whether the story comes from another page
 * @param to whether it goes on on another page
 */
record Jump(int start, int end, boolean from, boolean to) {

	private static final int LONGEST = 24;

	/** Each mark names a page. */
	private static final char PAGE = '版';

	private static final PatternTable FORMS = PatternTable.of("bulletin/jumps.txt");

	private static final Pattern FROM = FORMS.pattern("FROM");

	private static final Pattern TO = FORMS.pattern("TO");

	static Jump around(String text) {
		int start = 0;
		int end = text.length();
		if (end > 0 && "(\uFF08[【〔<《▲△▼◀◁■●上紧承".indexOf(text.charAt(0)) >= 0 && text.indexOf(PAGE) >= 0) {
			Matcher from = FROM.matcher(Fold.fold(text, 0, Math.min(LONGEST, end)));
			if (from.lookingAt()) {
				start = from.end();
			}
		}
		if (end > start && ")\uFF09]】〕>》▶▷▼▲版".indexOf(text.charAt(end - 1)) >= 0
				&& text.indexOf(PAGE, end - LONGEST) >= 0) {
			int window = Math.max(start, end - LONGEST);
			Matcher to = TO.matcher(Fold.fold(text, window, end));
			if (to.find()) {
				end = window + to.start() + ((Fold.fold(text.charAt(window + to.start())) == '。') ? 1 : 0);
			}
		}
		boolean jumpsTo = end < text.length();
		while (end > start && Fold.fold(text.charAt(end - 1)) == ' ') {
			end--;
		}
		return new Jump(start, end, start > 0, jumpsTo);
	}

}
