package org.jinwen.bulletin;

import java.util.regex.Pattern;

/** What can be seen of a piece by itself. */
final class Sight {

	static final int LONGEST_HEADLINE = 42;

	private static final Pattern TIME_FIRST = Pattern
		.compile("[“\"]?(?:(?:\\d{4}年)?\\d{1,2}月\\d{1,2}[日号]|[一二三四五六七八九十]{1,3}月[一二三四五六七八九十廿]{1,3}[日号]|\\d{1,2}日"
				+ "|昨[日天晨晚夜]|今[日天晨晚早]|前[天日晚]|近日|最近|近段时间|这段时间|日前|近期|近来|连日来|本周|上周|[这近][几两][天日])");

	private static final Signs OF_TIME = Signs.of("0123456789一二三四五六七八九十昨今前近日连本上这最");

	/** What an e-paper prints once a story. */
	private static final Pattern ENDS_STORY = Pattern.compile("[(【\\[](?:责任?编|编辑)|[【\\[]?录入|.{0,12}放大 缩小");

	/** | 大东门 | 3.0 | 0.8 |: the row of a table that blank lines tore apart. */
	private static final Pattern ROW = Pattern.compile("\\|(?:[^|]*\\|){2,}");

	private static final Signs OF_A_PICTURE = Signs.of("摄图影画");

	private Sight() {
	}

	static Traits of(Piece piece) {
		Traits traits = Traits.of(Trait.ANY);
		Furniture furniture = piece.furniture();
		if (furniture != null) {
			traits.add(Trait.FURNITURE);
			switch (furniture) {
				case PAGE_LINE -> traits.add(Trait.PAGE_LINE);
				case SOURCE -> traits.add(Trait.SOURCE_NOTE);
				case SOURCE_LINK -> {
					traits.add(Trait.SOURCE_NOTE);
					traits.add(Trait.SOURCE_LINK);
				}
				case CONTENTS -> traits.add(Trait.CONTENTS_TITLE);
				case EDITORS, NAVIGATION -> {
					if (ENDS_STORY.matcher(piece.folded()).lookingAt()) {
						traits.add(Trait.STORY_ENDS);
					}
				}
				default -> {
				}
			}
			return traits;
		}
		switch (piece.kind()) {
			case HEADING -> heading(piece, traits);
			case TEXT -> text(piece, traits);
			case LIST -> traits.add(Trait.LIST);
			case QUOTE -> traits.add(Trait.QUOTE);
			case TABLE -> traits.add(Trait.TABLE);
			case IMAGE -> traits.add(Trait.IMAGE);
			case RULE -> traits.add(Trait.RULE);
		}
		return traits;
	}

	private static void heading(Piece piece, Traits traits) {
		traits.add(Trait.HEADING);
		traits.add(Trait.SHORT_LINE);
		line(piece, traits);
	}

	private static void text(Piece piece, Traits traits) {
		if (piece.folded().startsWith("|") && ROW.matcher(piece.folded()).matches()) {
			traits.add(Trait.TABLE);
			return;
		}
		traits.add(Trait.PLAIN);
		if (piece.bold()) {
			traits.add(Trait.BOLD);
		}
		if (piece.byline().isPresent()) {
			byline(piece, traits);
			return;
		}
		jumps(piece, traits);
		piece.opener().ifPresent((opener) -> {
			traits.add(Trait.OPENER);
			if (opener.style() == Opener.Style.BRACKETED) {
				traits.add(Trait.OPENER_BRACKETED);
			}
		});
		if (piece.ending().closes()) {
			traits.add(Trait.SIGNED_OFF);
			if (piece.ending().namesWriter()) {
				traits.add(Trait.NAMES_WRITER);
			}
		}
		if (isSourceNote(piece)) {
			traits.add(Trait.SOURCE_NOTE);
		}
		if (Captions.isOne(piece)) {
			traits.add(Trait.CAPTION);
		}
		boolean text = piece.opener().isPresent() || RunningText.isIn(piece.body(), piece.text());
		traits.add(text ? Trait.TEXT : Trait.SHORT_LINE);
		line(piece, traits);
	}

	private static void byline(Piece piece, Traits traits) {
		boolean marked = Bylines.isBracketed(piece.text())
				|| piece.byline().orElseThrow().stream().anyMatch((credit) -> credit.role() != null)
				|| piece.byline().orElseThrow().isEmpty();
		traits.add(marked ? Trait.BYLINE : Trait.BARE_NAMES);
		traits.add(Trait.SHORT_LINE);
		String folded = piece.folded();
		if (marked && (Captions.endsInCredit(folded) || folded.endsWith("画")) && !folded.contains("文")
				&& areOfPictures(piece)) {
			traits.add(Trait.PHOTO_CREDIT);
		}
	}

	/**
	 * Whoever has no hand in the picture wrote the story: 记者 王丹 通讯员 李静摄影; but a 摄 set off
	 * from all names is that of all.
	 */
	private static boolean areOfPictures(Piece piece) {
		return piece.folded().endsWith(" 摄") || piece.byline()
			.orElseThrow()
			.stream()
			.allMatch((credit) -> credit.role() == null || OF_A_PICTURE.anyIn(credit.role()));
	}

	private static void jumps(Piece piece, Traits traits) {
		boolean alone = piece.jump().start() >= piece.jump().end();
		if (piece.jump().from()) {
			traits.add(alone ? Trait.JUMP_FROM_ONLY : Trait.JUMP_FROM);
		}
		if (piece.jump().to()) {
			traits.add(alone ? Trait.JUMP_TO_ONLY : Trait.JUMP_TO);
			traits.add(Trait.SIGNED_OFF);
		}
	}

	/** What headings and plain lines have in common. */
	private static void line(Piece piece, Traits traits) {
		String folded = piece.folded();
		int length = piece.text().length();
		if (length > LONGEST_HEADLINE) {
			traits.add(Trait.TOO_LONG);
		}
		if (OF_TIME.startIn(folded, isQuote(folded) ? 1 : 0) && TIME_FIRST.matcher(folded).lookingAt()) {
			traits.add(Trait.TIME_FIRST);
		}
		if (!folded.isEmpty() && length <= LONGEST_HEADLINE) {
			ShortLine.observe(folded, traits);
		}
		if (!holdsHan(folded)) {
			traits.add(Trait.NO_HAN);
		}
	}

	private static boolean isQuote(String folded) {
		return folded.startsWith("“") || folded.startsWith("\"");
	}

	/** Bracketed line that names an office, not a person: (阿坝州防震减灾局). */
	private static boolean isSourceNote(Piece piece) {
		String text = piece.text();
		return text.length() >= 3 && text.length() <= 40 && Bylines.isBracketed(text) && !piece.jump().from()
				&& !piece.jump().to();
	}

	private static boolean holdsHan(String folded) {
		for (int i = 0; i < folded.length(); i++) {
			if (PersonNames.isHan(folded.charAt(i))) {
				return true;
			}
		}
		return false;
	}

}
