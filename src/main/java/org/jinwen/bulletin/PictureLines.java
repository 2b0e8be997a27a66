package org.jinwen.bulletin;

import java.util.regex.Pattern;

/**
 * Tells the words of pictures from lines of headlines and subheads: they have no stop.
 */
final class PictureLines {

	private static final PatternTable FORMS = PatternTable.of("bulletin/captions.txt");

	/** 农机手收割水稻的场面. */
	private static final Pattern SCENE = FORMS.pattern("SCENE");

	private static final Signs LAST_OF_A_SCENE = Signs.of("场面景幕刻间影照奖");

	/** 民警在积水路段旁. */
	private static final Pattern WHERE = FORMS.pattern("WHERE");

	private static final Signs LAST_OF_A_PLACE = Signs.of("前旁边里中");

	/** No more pictures and lines of the page stand between a headline and its text. */
	private static final int REACH = 8;

	private static final int LONGEST_NAME = 3;

	private static final int SHORTEST = 7;

	private static final Signs SENTENCE = Signs.of("\uFF0C,。");

	private final Galley galley;

	private PictureLines(Galley galley) {
		this.galley = galley;
	}

	static void mark(Galley galley) {
		PictureLines lines = new PictureLines(galley);
		boolean underHeadline = false;
		for (int i = 1; i < galley.size(); i++) {
			boolean line = galley.isLine(i) && galley.has(i, Trait.PLAIN);
			boolean scene = line && lines.isUnderHeadline(i) && (underHeadline || lines.showsScene(i));
			if (scene || (line && (lines.isAmidText(i) || lines.isAmidSentence(i)))) {
				galley.takeAs(i, Trait.PLAIN, Trait.CAPTION);
			}
			underHeadline = scene || (underHeadline && galley.isBetween(i));
		}
	}

	private boolean showsScene(int i) {
		String line = this.galley.piece(i).folded();
		return tellsWhere(i) || (!line.isEmpty() && LAST_OF_A_SCENE.has(line.charAt(line.length() - 1))
				&& SCENE.matcher(line).matches());
	}

	private boolean tellsWhere(int i) {
		String line = this.galley.isLine(i) ? this.galley.piece(i).folded() : "";
		return line.indexOf('在') > 0 && LAST_OF_A_PLACE.has(line.charAt(line.length() - 1))
				&& WHERE.matcher(line).matches();
	}

	/** Words of pictures stand behind the headline and the deck. */
	private boolean isUnderHeadline(int i) {
		int above = i - 1;
		while (above > i - REACH && (this.galley.isBetween(above) || this.galley.isLine(above))
				&& !this.galley.has(above, Trait.HEADING)) {
			above--;
		}
		return this.galley.has(above, Trait.HEADING);
	}

	/**
	 * 工人正在抢修水管, 王大姐在自家院中 amid the text: a subhead says what was done, not what is being
	 * done nor where somebody is.
	 */
	private boolean isAmidText(int i) {
		boolean above = this.galley.has(i - 1, Trait.TEXT) || this.galley.has(i - 1, Trait.CAPTION);
		boolean where = tellsWhere(i);
		int below = i + 1;
		while (where && below < i + REACH && tellsWhere(below)) {
			below++;
		}
		return above && this.galley.has(below, Trait.TEXT) && (where || isDoing(this.galley.piece(i).folded()));
	}

	/** 工人正在抢修水管, 王丹在整理工具箱. */
	private static boolean isDoing(String line) {
		int at = line.indexOf('在');
		return line.indexOf("正在") > 0 || (at > 1 && at <= LONGEST_NAME && line.length() > at + LONGEST_NAME
				&& PersonNames.isName(line.substring(0, at)));
	}

	/**
	 * □ 居民在“闲置角”挑书: a line where a sentence breaks off and goes on. Without a mark no
	 * column is so short that the line could be part of the sentence.
	 */
	private boolean isAmidSentence(int i) {
		String line = this.galley.piece(i).folded();
		return this.galley.has(i - 1, Trait.TEXT) && this.galley.has(i + 1, Trait.TEXT)
				&& !this.galley.has(i + 1, Trait.OPENER)
				&& (Captions.isMarked(line) || (mayBeCaption(line) && isSentence(i - 1)))
				&& ColumnBreak.joins(this.galley.piece(i - 1).body(), this.galley.piece(i + 1).body());
	}

	private boolean isSentence(int i) {
		return SENTENCE.anyIn(this.galley.piece(i).text());
	}

	private static boolean mayBeCaption(String line) {
		return line.length() > SHORTEST && PersonNames.isHan(line) && !ColumnBreak.isUnfinished(line);
	}

}
