package org.jinwen.bulletin;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Knows the words printed with a picture, and finds in them who took it:
 * {@code 起火现场 本报记者 王丹 摄}.
 */
final class Captions {

	private static final int LONGEST_CREDIT = 40;

	/** With a picture's mark or credit they may be longer, without a mark shorter. */
	private static final int LONGEST_SIGNED = 149;

	private static final int LONGEST_UNMARKED = 60;

	/** A credit and some words may stand behind the only stop. */
	private static final int LONGEST_BEHIND_STOP = 30;

	/** What {@code captions.txt} tells of ends is no longer. */
	private static final int END_REACH = 16;

	private static final PatternTable FORMS = PatternTable.of("bulletin/captions.txt");

	/** 左图为修缮前的戏台. */
	private static final Pattern START = FORMS.pattern("START");

	/** … 本报记者 王丹 摄. */
	private static final Pattern END = FORMS.pattern("END");

	private static final Pattern MARKED = Pattern.compile("[□■◎●◆]");

	private static final Signs OF_A_CAPTION = Signs.of("▲△▼▽◤◥◢◣(图上下左右资视监网手微电由");

	/** Each credit ends with one of these, but 图片来自…. */
	private static final Signs LAST = Signs.of("摄影图片照屏)");

	private static final Signs OF_A_PICTURE = Signs.of("摄图圖片影提照");

	private Captions() {
	}

	/** Whether a piece reads like the words printed with a picture. */
	static boolean isOne(Piece piece) {
		String folded = piece.folded();
		if (piece.opener().isPresent() || folded.length() > LONGEST_SIGNED || FirstWords.referBack(folded)) {
			return false;
		}
		return opensOne(folded) || (endsInCredit(folded) && (isMarked(folded) || isBrief(folded)));
	}

	/** 图:王丹(左)在站台上: whether what stands first says that a picture is told. */
	static boolean opensOne(String folded) {
		boolean mayOpen = OF_A_CAPTION.startIn(folded, 0) || folded.indexOf('(') > 0;
		return mayOpen && START.matcher(folded).lookingAt();
	}

	/**
	 * Whether one of the marks that papers set before captions and bylines stands first.
	 */
	static boolean isMarked(String folded) {
		return MARKED.matcher(folded).lookingAt();
	}

	/** Short, and with no sentence that ends before the last words. */
	private static boolean isBrief(String folded) {
		int stop = folded.indexOf('。');
		return folded.length() <= LONGEST_UNMARKED && (stop < 0 || stop >= folded.length() - LONGEST_BEHIND_STOP);
	}

	/** Whether a line ends in a credit for a picture. */
	static boolean endsInCredit(String folded) {
		int from = Math.max(0, folded.length() - END_REACH);
		return (endsLikeOne(folded) || folded.contains("来自")) && OF_A_PICTURE.anyIn(folded, from, folded.length())
				&& END.matcher(folded).region(from, folded.length()).find();
	}

	private static boolean endsLikeOne(String folded) {
		return !folded.isEmpty() && LAST.has(folded.charAt(folded.length() - 1));
	}

	/** Who took the picture. */
	static List<Credit> credits(Piece caption) {
		Optional<List<Credit>> line = caption.byline();
		if (line.isPresent()) {
			return line.get();
		}
		if (!caption.ending().credits().isEmpty()) {
			return caption.ending().credits();
		}
		String text = caption.text();
		for (int i = Math.max(1, text.length() - LONGEST_CREDIT); i < text.length(); i++) {
			if ("。 \u3000\u00A0(\uFF08".indexOf(text.charAt(i - 1)) >= 0) {
				Optional<List<Credit>> found = Credits.withRoleIn(text.substring(i).replaceAll("[)\uFF09]$", ""));
				if (found.isPresent() && !found.get().isEmpty()) {
					return found.get();
				}
			}
		}
		return List.of();
	}

}
