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

	private static final int LONGEST = 100;

	/** 工人在抢修水管。: no story is that short. */
	private static final int SHORT = 20;

	/** With a picture's mark or credit they may be longer, without a mark shorter. */
	private static final int LONGEST_SIGNED = 149;

	private static final int LONGEST_UNMARKED = 60;

	/** A credit and some words may stand behind the only stop. */
	private static final int LONGEST_BEHIND_STOP = 30;

	/** What {@code captions.txt} tells of ends is no longer. */
	private static final int END_REACH = 16;

	/** No more pictures and lines of the page stand between a headline and its text. */
	private static final int REACH = 8;

	private static final PatternTable FORMS = PatternTable.of("bulletin/captions.txt");

	/** 左图为修缮前的戏台. */
	private static final Pattern START = FORMS.pattern("START");

	/** … 本报记者 王丹 摄. */
	private static final Pattern END = FORMS.pattern("END");

	private static final Pattern MARKED = Pattern.compile("[□■◎●◆]");

	/** 工人在抢修水管。: one short sentence without a comma. */
	private static final Pattern BARE = Pattern.compile("[^。,;:!?]{4,18}。");

	private static final Signs OF_A_CAPTION = Signs.of("▲△▼▽◤◥◢◣(图上下左右资");

	private static final Signs OF_A_PICTURE = Signs.of("摄图圖片影提照");

	private Captions() {
	}

	/** Whether a piece reads like the words printed with a picture. */
	static boolean isOne(Piece piece) {
		String folded = piece.folded();
		if (piece.opener().isPresent() || folded.length() > LONGEST_SIGNED || FirstWords.referBack(folded)) {
			return false;
		}
		boolean mayOpen = OF_A_CAPTION.startIn(folded, 0) || folded.indexOf('(') > 0;
		if (mayOpen && START.matcher(folded).lookingAt()) {
			return true;
		}
		return endsInCredit(folded) && (MARKED.matcher(folded).lookingAt() || isBrief(folded));
	}

	/** Short, and with no sentence that ends before the last words. */
	private static boolean isBrief(String folded) {
		int stop = folded.indexOf('。');
		return folded.length() <= LONGEST_UNMARKED && (stop < 0 || stop >= folded.length() - LONGEST_BEHIND_STOP);
	}

	/** Tells the words of pictures from stories where only what stands around can. */
	static void mark(Galley galley) {
		for (int i = 1; i < galley.size(); i++) {
			if (isAboveOpener(galley, i) || isUnderHeadline(galley, i) || isAmidSentence(galley, i)) {
				galley.takeAs(i, Trait.PLAIN, Trait.CAPTION);
			}
			else if (mayBeStory(galley, i)) {
				readAsStory(galley, i);
			}
		}
	}

	/**
	 * What stands between a headline and the opener of its story, no longer than words to
	 * a picture are, tells of one.
	 */
	private static boolean isAboveOpener(Galley galley, int i) {
		boolean told = galley.has(i, Trait.CAPTION);
		if (!told && !mayTellOfPicture(galley, i)) {
			return false;
		}
		int below = pastPictures(galley, i, 1);
		int above = pastPictures(galley, i, -1);
		if (galley.piece(i).text().length() <= SHORT && galley.has(above, Trait.BYLINE)) {
			return galley.has(below, Trait.OPENER);
		}
		boolean stops = galley.piece(i).folded().indexOf('。') >= 0;
		boolean opens = galley.has(below, Trait.OPENER) || (!stops && galley.has(below, Trait.TEXT));
		return opens && galley.isLine(above) && !galley.has(above, Trait.TEXT)
				&& (told || galley.has(above, Trait.HEADING) || galley.has(above - 1, Trait.HEADING));
	}

	/**
	 * 堤岸出现裂缝。 below a headline, and then a credit or a text with its day: no story begins
	 * so.
	 */
	private static boolean isUnderHeadline(Galley galley, int i) {
		if (!isBareSentence(galley, i) || !galley.has(pastPictures(galley, i, -1), Trait.HEADING)) {
			return false;
		}
		int below = i + 1;
		while (isBareSentence(galley, below)) {
			below++;
		}
		return galley.has(below, Trait.CAPTION)
				|| (galley.has(below, Trait.BYLINE) && galley.has(below + 1, Trait.TEXT))
				|| (galley.has(below, Trait.TEXT)
						&& (galley.has(below, Trait.TIME_FIRST) || FirstWords.tellDay(galley.piece(below).folded())));
	}

	private static boolean isBareSentence(Galley galley, int i) {
		return galley.has(i, Trait.TEXT) && !galley.has(i, Trait.OPENER) && !galley.has(i, Trait.TIME_FIRST)
				&& galley.piece(i).text().length() <= SHORT && BARE.matcher(galley.piece(i).folded()).matches();
	}

	/** A sentence without a credit: 新桥建成后，两岸往来便利。 */
	private static boolean mayTellOfPicture(Galley galley, int i) {
		return galley.has(i, Trait.TEXT) && !galley.has(i, Trait.OPENER) && !galley.has(i, Trait.JUMP_FROM)
				&& galley.piece(i).text().length() <= LONGEST && galley.piece(i).folded().indexOf('。') > 0;
	}

	/** The next piece up or down that is neither picture nor line of the page. */
	private static int pastPictures(Galley galley, int i, int step) {
		int next = i + step;
		while (galley.isBetween(next) && Math.abs(next - i) < REACH) {
			next += step;
		}
		return next;
	}

	/** Signed like a picture, and no other text stands below. */
	private static boolean mayBeStory(Galley galley, int i) {
		return galley.has(i, Trait.CAPTION) && galley.has(i, Trait.TEXT) && galley.has(i, Trait.SIGNED_OFF)
				&& !galley.has(i + 1, Trait.TEXT) && !galley.has(i + 1, Trait.BYLINE);
	}

	/** Right below a headline or label, or at the end of photo news, it is the story. */
	private static void readAsStory(Galley galley, int i) {
		if (endsPhotoNews(galley, i)) {
			galley.seen(i).remove(Trait.CAPTION);
		}
		else if (galley.isLine(i - 1)) {
			galley.seen(i).remove(Trait.CAPTION);
			if (galley.has(i - 1, Trait.COLUMN_NAME) || galley.has(i - 1, Trait.COLUMN_ENDING)) {
				galley.seen(i - 1).add(Trait.NEXT_BRIEFS);
			}
		}
	}

	/** The last words of a picture's story, which begins with a time and no opener. */
	private static boolean endsPhotoNews(Galley galley, int i) {
		if (galley.piece(i).folded().indexOf('。') < 0) {
			return false;
		}
		int first = i;
		while (galley.has(first - 1, Trait.TEXT) && !galley.has(first - 1, Trait.SIGNED_OFF)) {
			first--;
		}
		return first < i && galley.has(first, Trait.TIME_FIRST) && !galley.has(first, Trait.OPENER)
				&& galley.isLine(first - 1);
	}

	/** □ 居民在“闲置角”挑书: a marked line where a sentence breaks off and goes on. */
	private static boolean isAmidSentence(Galley galley, int i) {
		return galley.isLine(i) && galley.has(i, Trait.PLAIN) && MARKED.matcher(galley.piece(i).folded()).lookingAt()
				&& galley.has(i - 1, Trait.TEXT) && galley.has(i + 1, Trait.TEXT)
				&& ColumnBreak.joins(galley.piece(i - 1).body(), galley.piece(i + 1).body());
	}

	/** Whether a line ends in a credit for a picture. */
	static boolean endsInCredit(String folded) {
		int from = Math.max(0, folded.length() - END_REACH);
		return OF_A_PICTURE.anyIn(folded, from, folded.length())
				&& END.matcher(folded).region(from, folded.length()).find();
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
