package org.jinwen.bulletin;

/** Where a column cut a line or a paragraph, and what goes on below. */
final class ColumnEdges {

	private static final int NEAR = 12;

	private static final int NARROWEST_COLUMN = 16;

	private static final int LONGEST_SUBHEAD = 22;

	private static final int SHORT_SENTENCE = 24;

	private static final int LONGEST_SEARCHED = 4_000;

	private final Galley galley;

	private final boolean headings;

	ColumnEdges(Galley galley) {
		this.galley = galley;
		this.headings = galley.any(Trait.HEADING);
	}

	void halfLine(int i) {
		Traits seen = this.galley.seen(i);
		if (!seen.contains(Trait.PLAIN) || seen.contains(Trait.HALVES) || seen.contains(Trait.NUMBERED)
				|| i + 1 >= this.galley.size()) {
			return;
		}
		Piece piece = this.galley.piece(i);
		if (endsSentence(i)) {
			seen.add(Trait.HALF_LINE);
			return;
		}
		int next = nextText(i);
		boolean half = isHalfASentence(i) || breaksOff(i);
		if (next < 0 || piece.bold() || (isNarrow(piece) && !half)) {
			return;
		}
		String following = this.galley.piece(next).text();
		if (piece.text().length() < LONGEST_SUBHEAD && !half && !isWordNearby(i, piece.text(), following)
				&& !ColumnBreak.isNoBeginning(following) && !goesOnWithText(i) && !endsBelow(piece, next)) {
			return;
		}
		Traits traits = this.galley.seen(next);
		if (traits.contains(Trait.PLAIN) && traits.contains(Trait.TEXT) && !traits.contains(Trait.OPENER)
				&& !traits.contains(Trait.JUMP_FROM) && !traits.contains(Trait.TIME_FIRST)
				&& ColumnBreak.joins(piece.text(), following)) {
			seen.add(Trait.HALF_LINE);
		}
	}

	private static boolean isNarrow(Piece piece) {
		return piece.text().length() < NARROWEST_COLUMN;
	}

	/** 这片试验田共85亩,土壤含盐量在: words that want more, below text. */
	private boolean isHalfASentence(int i) {
		return this.galley.has(i - 1, Trait.TEXT) && ColumnBreak.isUnfinished(this.galley.piece(i).text());
	}

	/**
	 * 专家分析,朱鹮在这, “这是给我娘 below text, on a page that marks its headings: an unmarked line
	 * with a comma, or with an open quotation, is text.
	 */
	private boolean breaksOff(int i) {
		String line = this.galley.piece(i).folded();
		return this.headings && this.galley.has(i - 1, Trait.TEXT)
				&& (line.indexOf(',') > 0 || line.lastIndexOf('“') > line.lastIndexOf('”'));
	}

	/** …家属已把纸样和两把熨斗 / 捐给了一家博物馆。: no subhead heads so little. */
	private boolean endsBelow(Piece piece, int next) {
		String line = piece.folded();
		String text = this.galley.piece(next).text();
		return line.indexOf(',') > 0 && !this.galley.has(next + 1, Trait.TEXT) && text.length() <= SHORT_SENTENCE
				&& text.indexOf('。') == text.length() - 1;
	}

	/** …车厢里竟 / 放着十个窨井盖!: the end of a sentence that broke off above. */
	private boolean endsSentence(int i) {
		String line = this.galley.piece(i).folded();
		return (line.endsWith("!") || line.endsWith("?")) && this.galley.has(i - 1, Trait.TEXT)
				&& ColumnBreak.isUnfinished(this.galley.piece(i - 1).body());
	}

	/** …张静告诉记者 / 这种羊长得快,但卖不出: half a sentence below half a sentence. */
	private boolean goesOnWithText(int i) {
		return this.galley.has(i - 1, Trait.TEXT) && this.galley.piece(i).folded().indexOf(',') > 0
				&& ColumnBreak.joins(this.galley.piece(i - 1).body(), this.galley.piece(i).text());
	}

	/** Whether the characters on both sides of the break are a word: 优秀交 / 易机构. */
	private boolean isWordNearby(int i, String before, String after) {
		if (after.isEmpty()) {
			return false;
		}
		String word = before.substring(before.length() - 1) + after.charAt(0);
		for (int j = Math.max(0, i - NEAR); j < Math.min(this.galley.size(), i + NEAR); j++) {
			String text = this.galley.piece(j).text();
			if (text.length() < LONGEST_SEARCHED && text.contains(word)) {
				return true;
			}
		}
		return false;
	}

	private int nextText(int i) {
		for (int j = i + 1; j < this.galley.size() && j <= i + 4; j++) {
			if (!this.galley.isBetween(j)) {
				return j;
			}
		}
		return -1;
	}

	/** Whether the text before breaks off and this piece goes on with it. */
	void joins(int i) {
		if (!this.galley.has(i, Trait.PLAIN)
				|| !(this.galley.has(i, Trait.TEXT) || this.galley.has(i, Trait.HALF_LINE))) {
			return;
		}
		for (int j = i - 1; j >= 0 && j >= i - 5; j--) {
			if (this.galley.isBetween(j)) {
				continue;
			}
			Traits before = this.galley.seen(j);
			boolean open = before.contains(Trait.TEXT) || before.contains(Trait.HALF_LINE);
			if (open && before.contains(Trait.PLAIN) && !before.contains(Trait.SIGNED_OFF)
					&& ColumnBreak.joins(this.galley.piece(j).body(), this.galley.piece(i).body())) {
				this.galley.seen(i).add(Trait.JOINS);
			}
			return;
		}
	}

}
