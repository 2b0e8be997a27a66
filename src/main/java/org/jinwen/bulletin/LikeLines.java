package org.jinwen.bulletin;

import java.util.regex.Pattern;

import org.jinwen.gazetteer.Gazetteer;

/** Short lines that are built alike: halves of a headline, subheads, lists. */
final class LikeLines {

	private static final int NEAR = 12;

	private static final int VERY_SHORT = 5;

	/** Catchwords of a couplet have four characters or five: two of two are names. */
	private static final int SHORTEST_CATCHWORD = 4;

	/** Most labels have four characters: two lines of four say nothing. */
	private static final int SHORTEST_LABELS = 4;

	/** Lines of this length balance though one has a character more. */
	private static final int LONG_ENOUGH = 7;

	/** 老有所养:…, 病有所医:… */
	private static final int LONGEST_TERM = 6;

	private static final int SHORTEST_LIST = 3;

	private static final int LONGEST_ITEM = 80;

	private static final Pattern HOUR = Pattern.compile(
			"(?:凌晨|清晨|早[上晨]?|上午|中午|午后|下午|傍晚|晚上?|夜里|深夜|午夜)?(?:\\d{1,2}|[一二三四五六七八九十]{1,3})(?:[点时](?!候|间|代|赞)|:\\d{2})");

	private static final Signs OF_AN_HOUR = Signs.of("凌清早上中午下傍晚夜深0123456789一二三四五六七八九十");

	private final Galley galley;

	LikeLines(Galley galley) {
		this.galley = galley;
	}

	void observe(int i, Traits seen) {
		pairs(i, seen);
		if (outweighs(i)) {
			seen.add(Trait.OUTWEIGHS);
		}
		if (isSeries(i)) {
			seen.add(Trait.SERIES);
		}
		if (repeatsHeadline(i)) {
			seen.add(Trait.HEADLINE_AGAIN);
		}
	}

	private void pairs(int i, Traits seen) {
		boolean before = isPair(i - 1, i);
		if (before || isPair(i, i + 1)) {
			int first = before ? i - 1 : i;
			int third = first + 2;
			int length = this.galley.piece(i).text().length();
			if (length > SHORTEST_LABELS) {
				seen.add(Trait.PAIRED);
				if (before) {
					seen.add(Trait.PAIRED_BEFORE);
				}
			}
			if (length >= SHORTEST_CATCHWORD && length <= VERY_SHORT && third < this.galley.size()
					&& this.galley.has(third, Trait.SHORT_LINE)
					&& this.galley.piece(third).kind() == this.galley.piece(i).kind()
					&& this.galley.piece(third).text().length() >= length * 2) {
				seen.add(Trait.COUPLET);
				seen.add(Trait.PAIRED);
			}
		}
	}

	private boolean outweighs(int i) {
		if (i == 0 || !this.galley.isLine(i - 1) || this.galley.piece(i - 1).kind() != this.galley.piece(i).kind()) {
			return false;
		}
		if (this.galley.has(i - 1, Trait.TOLD_AFTER) || this.galley.has(i - 1, Trait.TOLD)) {
			return false;
		}
		int above = this.galley.lengthOf(i - 1);
		return above <= VERY_SHORT && this.galley.lengthOf(i) * 2 >= 3 * above;
	}

	private boolean isPair(int first, int second) {
		if (first < 0 || second >= this.galley.size()) {
			return false;
		}
		Traits one = this.galley.seen(first);
		Traits other = this.galley.seen(second);
		int length = this.galley.piece(first).text().length();
		if (this.galley.piece(first).kind() != this.galley.piece(second).kind() || !isLine(one) || !isLine(other)
				|| (length < LONG_ENOUGH && (one.contains(Trait.FITS_BEFORE) || other.contains(Trait.FITS_BEFORE)))) {
			return false;
		}
		int difference = Math.abs(length - this.galley.piece(second).text().length());
		return difference <= ((length >= LONG_ENOUGH) ? 1 : 0);
	}

	private static boolean isLine(Traits seen) {
		return seen.contains(Trait.SHORT_LINE) && !seen.contains(Trait.HALVES) && !isColumn(seen)
				&& !seen.contains(Trait.BYLINE) && !seen.contains(Trait.BARE_NAMES);
	}

	private static boolean isColumn(Traits seen) {
		return seen.contains(Trait.COLUMN_NAME)
				|| (seen.contains(Trait.COLUMN_ENDING) && seen.contains(Trait.FOUR_CHARACTERS));
	}

	private boolean isSeries(int i) {
		return isSeries(i, -1) || isSeries(i, 1);
	}

	/**
	 * Whether one of the three lines that are nearest above or below is built like it.
	 */
	private boolean isSeries(int i, int step) {
		int seen = 0;
		for (int j = i + step; j >= 0 && j < this.galley.size() && Math.abs(j - i) <= NEAR && seen < 3; j += step) {
			if (this.galley.has(j, Trait.SHORT_LINE)) {
				seen++;
				if (areBuiltAlike(i, j) && !(isDeckPlace(i) && isDeckPlace(j))) {
					return true;
				}
			}
		}
		return false;
	}

	/** Right below a headline, or below another such line. */
	private boolean isDeckPlace(int i) {
		int above = i - 1;
		while (above > i - SHORTEST_LIST && this.galley.has(above, Trait.PLAIN) && this.galley.isLine(above)) {
			above--;
		}
		return this.galley.has(i, Trait.PLAIN) && this.galley.has(above, Trait.HEADING);
	}

	private boolean areBuiltAlike(int i, int j) {
		String line = this.galley.piece(i).folded();
		String other = this.galley.piece(j).folded();
		if (areHours(line, other)) {
			return true;
		}
		if (Math.abs(line.length() - other.length()) > 3 || line.length() < 4 || line.equals(other)
				|| other.length() < 4) {
			return false;
		}
		boolean head = line.regionMatches(0, other, 0, 2) && !Gazetteer.ofChina().isPlaceAt(line, 0);
		boolean tail = line.regionMatches(line.length() - 2, other, other.length() - 2, 2);
		boolean quotes = line.indexOf('“') >= 0 && line.indexOf('“') == other.indexOf('“')
				&& line.indexOf('”') == other.indexOf('”');
		boolean brackets = line.charAt(0) == '【' && other.charAt(0) == '【';
		int colon = line.indexOf(':');
		boolean colons = colon > 1 && colon <= LONGEST_TERM && colon == other.indexOf(':')
				&& this.galley.has(j, Trait.HEADING);
		return head || quotes || brackets || colons || (tail && line.length() == other.length());
	}

	/** 晚8点 花农:…, 凌晨3点 打包工:…: the parts of a story told by the clock. */
	private static boolean areHours(String line, String other) {
		return OF_AN_HOUR.startIn(line, 0) && HOUR.matcher(line).lookingAt() && HOUR.matcher(other).lookingAt();
	}

	private boolean repeatsHeadline(int i) {
		int above = i - 1;
		while (above >= 0 && above > i - NEAR && !this.galley.has(above, Trait.HEADING)) {
			if (this.galley.has(above, Trait.TEXT)) {
				return false;
			}
			above--;
		}
		return this.galley.has(above, Trait.HEADING) && repeats(i, above);
	}

	private boolean repeats(int i, int heading) {
		String line = withoutNumber(Fold.bare(this.galley.piece(i).text()));
		String above = withoutNumber(Fold.bare(this.galley.piece(heading).text()));
		return line.length() >= SHORTEST_LABELS
				&& (this.galley.has(i, Trait.HEADING) ? above.equals(line) && heading == i - 1 : above.contains(line));
	}

	/** 19650929B1-…: the number an archive files a story under. */
	private static String withoutNumber(String line) {
		int at = 0;
		while (at < line.length()
				&& (line.charAt(at) == '-' || (line.charAt(at) < 0x80 && Character.isLetterOrDigit(line.charAt(at))))) {
			at++;
		}
		return (at > 0 && line.charAt(at - 1) == '-') ? line.substring(at) : line;
	}

	/**
	 * Prize lists, results and timetables are lines without stops and without headings.
	 */
	void lists() {
		int from = 0;
		while (from < this.galley.size()) {
			int to = from;
			while (to < this.galley.size() && isItem(to)) {
				to++;
			}
			if (to - from >= SHORTEST_LIST) {
				for (int i = from; i < to; i++) {
					this.galley.seen(i).add(Trait.LISTED);
				}
			}
			from = Math.max(to, from + 1);
		}
	}

	/** 3月21日7:30—17:00 10千伏梁山线:梁山街、工农路 */
	private boolean isTimetable(int i) {
		String line = this.galley.piece(i).folded();
		return this.galley.has(i, Trait.TIME_FIRST) && this.galley.has(i, Trait.PLAIN) && line.indexOf(':') > 0
				&& line.length() <= LONGEST_ITEM && line.indexOf('。') < 0 && !line.endsWith(":") && !line.endsWith("”");
	}

	private boolean isItem(int i) {
		Traits seen = this.galley.seen(i);
		return isTimetable(i) || (seen.contains(Trait.PLAIN) && this.galley.isLine(i) && !seen.contains(Trait.BOLD)
				&& !seen.contains(Trait.CAPTION) && !seen.contains(Trait.DASH) && !seen.contains(Trait.JUMP_FROM_ONLY)
				&& !seen.contains(Trait.JUMP_TO_ONLY) && !seen.contains(Trait.NO_HAN)
				&& !seen.contains(Trait.HEADLINE_AGAIN));
	}

}
