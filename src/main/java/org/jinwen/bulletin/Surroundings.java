package org.jinwen.bulletin;

/** Adds to each piece's traits what its neighbours and the bulletin tell about it. */
final class Surroundings {

	private final Galley galley;

	private final Subjects subjects;

	private final UntitledNews untitledNews;

	private Surroundings(Galley galley) {
		this.galley = galley;
		this.subjects = new Subjects(galley);
		this.untitledNews = new UntitledNews(galley, this.subjects);
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
		RepeatedLabels.mark(this.galley);
		LoneHeadings.mark(this.galley);
		NestedHeadings.mark(this.galley);
		PhotoNews.markHeadings(this.galley);
		compareLines(habits);
	}

	/** What several pieces are together: each sees what those before it have found. */
	private void markGroups() {
		Contents.mark(this.galley);
		Masthead.mark(this.galley);
		Signatures.mark(this.galley);
		LinesInSentences.mark(this.galley);
		LinesOfHeads.mark(this.galley);
		PictureWords.mark(this.galley);
		WordsBelowPictures.mark(this.galley);
		PictureLines.mark(this.galley);
		PhotoNews.takeForStories(this.galley);
		Boxes.mark(this.galley);
		Speakers.mark(this.galley);
		Briefs.mark(this.galley);
		Features.mark(this.galley);
		UnsignedParts.mark(this.galley);
		TwoCredits.mark(this.galley, this.subjects);
		OwedCredits.mark(this.galley);
	}

	private void observeEach(Ahead ahead, Habits habits) {
		ColumnEdges edges = new ColumnEdges(this.galley);
		for (int i = 0; i < this.galley.size(); i++) {
			Traits seen = this.galley.seen(i);
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

	private void before(int i, Traits seen) {
		if (i == 0) {
			return;
		}
		Piece above = this.galley.piece(i - 1);
		if (this.galley.has(i - 1, Trait.TEXT) && this.galley.has(i - 1, Trait.NAMES_WRITER)) {
			seen.add(Trait.BELOW_A_SIGNATURE);
		}
		if (above.lastLine() == this.galley.piece(i).firstLine()) {
			seen.add(Trait.SAME_LINE);
		}
		if (above.kind() == Piece.Kind.RULE || above.furniture() == Furniture.ORNAMENT
				|| above.furniture() == Furniture.EDITORS) {
			seen.add(Trait.BELOW_A_RULE);
		}
		if (above.furniture() == Furniture.PAGE_LINE) {
			seen.add(Trait.TOP_OF_PAGE);
			if (seen.contains(Trait.HEADING) && above.folded().endsWith(this.galley.piece(i).folded())) {
				seen.add(Trait.PAGE_NAME);
			}
		}
		if (above.kind() == Piece.Kind.IMAGE) {
			seen.add(Trait.AFTER_IMAGE);
		}
		if (this.untitledNews.isOne(i)) {
			seen.add(Trait.OWN_NEWS);
		}
	}

	/** Text right after a credit may go on with the story or begin the next one. */
	private boolean followsSignature(int i, Traits seen) {
		return seen.contains(Trait.TEXT) && !seen.contains(Trait.OPENER)
				&& (this.galley.has(i - 1, Trait.SIGNED_OFF) || this.galley.has(i - 1, Trait.PHOTO_CREDIT));
	}

}
