package org.jinwen.bulletin;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words that tell what hand somebody had in a story: 摄, 文/图, 摄影报道. */
final class Hands {

	private static final Pattern WORDS = Pattern
		.compile("(?:文[/、][图摄]|图[/、]文|文图|图文|摄影报道|摄影并文|文并摄|摄影|拍摄|供图|供稿|提供|视频|剪辑|报道|采写|采访|撰文|整理|漫画|绘图|制图|[文图摄绘]|发|稿)+");

	private static final String TIME = "[昨今前][日天晚晨](?:\\d{1,2}[时点])?";

	private static final Pattern HOUR = Pattern.compile(TIME);

	private static final Pattern GLUED = Pattern
		.compile("(?:(?:" + TIME + ")?(?:摄影)?报道|文[/、][图摄]|图[/、]文|文图|文并摄|摄影|拍摄|供图|摄|(?<=^[\\u4E00-\\u9FFF]{3})画)$");

	private static final Pattern BEFORE = Pattern.compile("(?:文[/、][图摄]|图[/、]文|文并摄|漫画|插图)(?=[\\u4E00-\\u9FFF]{2})");

	private static final int LONGEST_LINE = 4;

	private static final Pattern LINE = Pattern.compile("摄影报道|攝影報[導道]|[文图][/\uFF0F、][图文摄]");

	private static final Signs OF_A_WORD = Signs.of("文图画插摄影拍供提视剪报道采撰整漫绘制发稿");

	private Hands() {
	}

	/** Whether a word is nothing but such words. */
	static boolean areAll(String word) {
		return OF_A_WORD.has(word.charAt(0)) && WORDS.matcher(word).matches();
	}

	/** 摄影报道 or 文/图 on a line of its own. */
	static boolean isLine(String printed) {
		return printed.length() <= LONGEST_LINE && LINE.matcher(printed).matches();
	}

	/** How long such a word is that a name is glued to: 文/图王丹. */
	static int before(String word) {
		Matcher before = OF_A_WORD.has(word.charAt(0)) ? BEFORE.matcher(word) : null;
		return (before != null && before.lookingAt()) ? before.end() : 0;
	}

	/** Where such a word begins that is glued to a name, -1 if there is none. */
	static int gluedTo(String word) {
		Matcher glued = OF_A_WORD.has(word.charAt(word.length() - 1)) ? GLUED.matcher(word) : null;
		return (glued != null && glued.find()) ? glued.start() : -1;
	}

	/** Such a word glued to a name, without the hour before it: 昨晚9时摄影报道. */
	static String glued(String word, int start) {
		return HOUR.matcher(word.substring(start)).replaceFirst("");
	}

	/** 摄影 in 李四摄影 or 摄影报道 tells whose hand it was; it is no role before a name. */
	static boolean isOne(String folded, Matcher match) {
		boolean hand = match.group().startsWith("摄影") || match.group().startsWith("采写")
				|| match.group().startsWith("撰文") || match.group().startsWith("文并摄");
		if (!hand || match.group().endsWith(":") || match.group().contains("记者") || match.group().contains("师")) {
			return false;
		}
		boolean before = match.end() < folded.length() && folded.charAt(match.end()) != '报'
				&& folded.charAt(match.end()) != ' ';
		return !(before && (match.start() == 0 || folded.charAt(match.start() - 1) == ' '));
	}

}
