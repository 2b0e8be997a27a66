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

	/** 施工人员在紧张抢修。: no story is that short. */
	private static final int SHORT = 20;

	/** No more pictures and lines of the page stand between a headline and its text. */
	private static final int REACH = 8;

	private static final Pattern CAPTION_START = Pattern.compile(
			"(?:[▲△▼▽]|[(（]?(?:图[为说](?=[::])|图为|上图|下图|左图|右图|图[①②③④⑤⑥一二三四五六\\d]?[:：]|图[①②③④⑤⑥一二三四五六\\d] |[上下左右]图为|资料图)|.{2,20}\\((?:[左右][一二三四五六1-6]?|中|前|后|[前后][左右排].{0,3})\\))");

	private static final Pattern CAPTION_END = Pattern.compile(
			"(?:摄|[资數数]料图|资料(?:图|照)片|供图|摄影|制图|图片来自.{1,10}|\\((?:网|網|网络|网友|资料|效果|示意)?[图圖](?:片)?\\)|\\([^()]{2,14}提供\\)|合影|合照|留影)\\)?$");

	private static final Pattern MARKED = Pattern.compile("[□■◎●◆]");

	private static final Signs OF_A_CAPTION = Signs.of("▲△▼▽(图上下左右资");

	private static final Signs OF_A_PICTURE = Signs.of("摄图圖片影提照");

	private Captions() {
	}

	/** Whether a piece reads like the words printed with a picture. */
	static boolean isOne(Piece piece) {
		String folded = piece.folded();
		if (piece.opener().isPresent() || folded.length() >= 150) {
			return false;
		}
		boolean mayOpen = OF_A_CAPTION.startIn(folded, 0) || folded.indexOf('(') > 0;
		if (mayOpen && CAPTION_START.matcher(folded).lookingAt()) {
			return true;
		}
		boolean stops = folded.indexOf('。') >= 0 && folded.indexOf('。') < folded.length() - 30;
		return endsInCredit(folded) && (MARKED.matcher(folded).lookingAt() || (folded.length() <= 60 && !stops));
	}

	/**
	 * A picture's words right below a headline or label, and no other text: they are the
	 * story.
	 */
	static void mark(Galley galley) {
		for (int i = 1; i < galley.size(); i++) {
			if (isAboveOpener(galley, i) || isAmidSentence(galley, i)) {
				galley.takeAs(i, Trait.PLAIN, Trait.CAPTION);
			}
			else if (endsPhotoNews(galley, i)) {
				galley.seen(i).remove(Trait.CAPTION);
			}
			else if (galley.has(i, Trait.CAPTION) && galley.has(i, Trait.TEXT) && galley.has(i, Trait.SIGNED_OFF)
					&& galley.isLine(i - 1) && !galley.has(i + 1, Trait.TEXT) && !galley.has(i + 1, Trait.BYLINE)) {
				galley.seen(i).remove(Trait.CAPTION);
				if (galley.has(i - 1, Trait.COLUMN_NAME) || galley.has(i - 1, Trait.COLUMN_ENDING)) {
					galley.seen(i - 1).add(Trait.NEXT_BRIEFS);
				}
			}
		}
	}

	/**
	 * What stands between a headline and the opener of its story, no longer than words to
	 * a picture are, tells of one.
	 */
	private static boolean isAboveOpener(Galley galley, int i) {
		boolean text = galley.has(i, Trait.TEXT) && !galley.has(i, Trait.OPENER) && !galley.has(i, Trait.JUMP_FROM)
				&& galley.piece(i).text().length() <= LONGEST && galley.piece(i).folded().indexOf('。') > 0;
		if (!galley.has(i, Trait.CAPTION) && !text) {
			return false;
		}
		int below = i + 1;
		while (galley.isBetween(below) && below < i + REACH) {
			below++;
		}
		int above = i - 1;
		while (galley.isBetween(above) && above > i - REACH) {
			above--;
		}
		if (galley.piece(i).text().length() <= SHORT && galley.has(above, Trait.BYLINE)) {
			return galley.has(below, Trait.OPENER);
		}
		boolean headed = galley.has(above, Trait.HEADING) || galley.has(above - 1, Trait.HEADING);
		boolean opens = galley.has(below, Trait.OPENER) || (!text && galley.has(below, Trait.TEXT));
		return opens && galley.isLine(above) && !galley.has(above, Trait.TEXT)
				&& (galley.has(i, Trait.CAPTION) || headed);
	}

	/** The last words of a picture's story, which has no other credit. */
	private static boolean endsPhotoNews(Galley galley, int i) {
		if (!galley.has(i, Trait.CAPTION) || !galley.has(i, Trait.TEXT) || !galley.has(i, Trait.SIGNED_OFF)
				|| galley.piece(i).folded().indexOf('。') < 0 || galley.has(i + 1, Trait.TEXT)
				|| galley.has(i + 1, Trait.BYLINE)) {
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
		int from = Math.max(0, folded.length() - 16);
		return OF_A_PICTURE.anyIn(folded, from, folded.length())
				&& CAPTION_END.matcher(folded).region(from, folded.length()).find();
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
