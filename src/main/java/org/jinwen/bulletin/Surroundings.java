package org.jinwen.bulletin;

import java.util.Set;
import java.util.regex.Pattern;

/** Adds to each piece's traits what its neighbours and the bulletin tell about it. */
final class Surroundings {

	/** A deck of four lines. */
	private static final int LONGEST_DECK = 90;

	/** No more lines of the page stand between a deck and the opener. */
	private static final int REACH = 4;

	/** 新华网载文:, …起了邪念——: the headline ends the sentence. */
	private static final Pattern LEADS_ON = Pattern.compile(".{2,40}(?:——|--|:)");

	private final Galley galley;

	private final Subjects subjects;

	private Surroundings(Galley galley) {
		this.galley = galley;
		this.subjects = new Subjects(galley);
	}

	static void observe(Galley galley) {
		new Surroundings(galley).observe();
	}

	private void observe() {
		markGroups();
		Ahead ahead = new Ahead(this.galley);
		Habits habits = Habits.of(this.galley, ahead);
		observeEach(ahead, habits);
		if (labelsSpeakOfTheStoryAbove()) {
			this.galley.traits()
				.stream()
				.filter((seen) -> seen.contains(Trait.SHORT_LINE))
				.forEach((seen) -> seen.add(Trait.LABELS_FOLLOW));
		}
		LoneHeadings.mark(this.galley);
		compareLines(habits);
	}

	/** What several pieces are together: each sees what those before it have found. */
	private void markGroups() {
		Contents.mark(this.galley);
		Masthead.mark(this.galley);
		Signatures.mark(this.galley);
		linesOfHeads();
		Captions.mark(this.galley);
		Boxes.mark(this.galley);
		Briefs.mark(this.galley);
		TwoCredits.mark(this.galley);
	}

	private void observeEach(Ahead ahead, Habits habits) {
		ColumnEdges edges = new ColumnEdges(this.galley);
		for (int i = 0; i < this.galley.size(); i++) {
			Set<Trait> seen = this.galley.seen(i);
			before(i, seen);
			if (this.galley.isLine(i)) {
				edges.halfLine(i);
			}
			if (seen.contains(Trait.SHORT_LINE)) {
				ahead.observe(i, seen);
				habits.observe(this.galley.piece(i), seen);
			}
			if (this.galley.isLine(i) || followsSignature(i, seen)) {
				this.subjects.observe(i, seen);
			}
		}
	}

	private void compareLines(Habits habits) {
		ColumnEdges edges = new ColumnEdges(this.galley);
		LikeLines likeLines = new LikeLines(this.galley);
		UnmarkedHeads heads = new UnmarkedHeads(this.galley);
		for (int i = 0; i < this.galley.size(); i++) {
			if (this.galley.isLine(i)) {
				likeLines.observe(i, this.galley.seen(i));
				heads.observe(i);
			}
			edges.joins(i);
		}
		if (habits.headings()) {
			likeLines.lists();
		}
	}

	/**
	 * 增强财力,加快改造,联系越来越多: no lead stands above the opener, however long its words;
	 * 表演器材走俏,让小偷起了邪念——: no text leads on to a headline.
	 */
	private void linesOfHeads() {
		boolean headed = false;
		for (int i = 0; i + 1 < this.galley.size(); i++) {
			boolean deck = headed && isUnended(i) && isDeck(i);
			boolean kicker = !headed && isUnended(i) && this.galley.has(i + 1, Trait.HEADING)
					&& LEADS_ON.matcher(this.galley.piece(i).folded()).matches();
			if (deck || kicker) {
				Set<Trait> seen = this.galley.seen(i);
				seen.removeAll(Set.of(Trait.TEXT, Trait.TOO_LONG));
				seen.add(Trait.SHORT_LINE);
				if (kicker) {
					seen.add(Trait.LEADS_ON);
				}
			}
			headed = this.galley.has(i, Trait.HEADING) || deck;
		}
	}

	/** Text without any sentence that ends. */
	private boolean isUnended(int i) {
		return this.galley.has(i, Trait.TEXT) && !this.galley.has(i, Trait.OPENER)
				&& !this.galley.has(i, Trait.SIGNED_OFF) && this.galley.piece(i).folded().indexOf('。') < 0
				&& this.galley.piece(i).text().length() <= LONGEST_DECK;
	}

	private boolean isDeck(int i) {
		return this.galley.has(i, Trait.DASH) || (!this.galley.has(i, Trait.FULL_STOP) && isAboveOpener(i));
	}

	/** Whether the byline or opener of a story follows, the page's lines aside. */
	private boolean isAboveOpener(int i) {
		int next = i + 1;
		while (next < i + REACH && !this.galley.has(next, Trait.HEADING)
				&& (this.galley.isBetween(next) || this.galley.isLine(next) || isUnended(next))) {
			next++;
		}
		return this.galley.has(next, Trait.OPENER) || this.galley.has(next, Trait.BYLINE);
	}

	/** Two labels or more, and all that tell a side speak of what is above them. */
	private boolean labelsSpeakOfTheStoryAbove() {
		int above = 0;
		for (int i = 0; i < this.galley.size(); i++) {
			if (this.galley.has(i, Trait.NEXT_HEADING) || this.galley.has(i, Trait.LAST)) {
				if (this.galley.has(i, Trait.FITS_AFTER)) {
					return false;
				}
				above += this.galley.has(i, Trait.FITS_BEFORE) ? 1 : 0;
			}
		}
		return above > 1;
	}

	private void before(int i, Set<Trait> seen) {
		if (i == 0) {
			return;
		}
		Piece above = this.galley.piece(i - 1);
		if (above.lastLine() == this.galley.piece(i).firstLine()) {
			seen.add(Trait.SAME_LINE);
		}
		if (above.kind() == Piece.Kind.RULE || above.furniture() == Furniture.ORNAMENT) {
			seen.add(Trait.BELOW_A_RULE);
		}
		if (above.furniture() == Furniture.PAGE_LINE) {
			seen.add(Trait.TOP_OF_PAGE);
		}
		if (above.kind() == Piece.Kind.IMAGE) {
			seen.add(Trait.AFTER_IMAGE);
		}
		if (isPhotoNews(i, seen)) {
			seen.add(Trait.PHOTO_NEWS);
		}
	}

	/**
	 * 4月9日,… / 王丹 李军 摄: one text with a day of its own between a headline or a picture
	 * and the picture's credit.
	 */
	private boolean isPhotoNews(int i, Set<Trait> seen) {
		if (!seen.contains(Trait.TEXT) || seen.contains(Trait.OPENER)) {
			return false;
		}
		if (seen.contains(Trait.AFTER_IMAGE) && seen.contains(Trait.TIME_FIRST)
				&& Captions.endsInCredit(Fold.fold(this.galley.piece(i).text()))) {
			return true;
		}
		return this.galley.has(i + 1, Trait.PHOTO_CREDIT) && tellsDay(i, seen) && standsAlone(i);
	}

	private boolean tellsDay(int i, Set<Trait> seen) {
		String text = this.galley.piece(i).folded();
		return seen.contains(Trait.TIME_FIRST) || (FirstWords.tellDay(text) && !FirstWords.referBack(text));
	}

	/** Below a line, or below a story that speaks of something else. */
	private boolean standsAlone(int i) {
		int above = i - 1;
		while (above > i - REACH && this.galley.isBetween(above)) {
			above--;
		}
		return this.galley.isLine(above)
				|| ((this.galley.has(above, Trait.TEXT) || this.galley.has(above, Trait.BYLINE))
						&& this.subjects.leaves(i));
	}

	/** Text right after a credit may go on with the story or begin the next one. */
	private boolean followsSignature(int i, Set<Trait> seen) {
		return seen.contains(Trait.TEXT) && !seen.contains(Trait.OPENER)
				&& (this.galley.has(i - 1, Trait.SIGNED_OFF) || this.galley.has(i - 1, Trait.PHOTO_CREDIT));
	}

}
