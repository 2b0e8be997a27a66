package org.jinwen.bulletin;

/**
 * On a page that names who wrote each story, a heading over text that names nobody heads
 * no story but a part of the one above, which has named its writer at its beginning.
 */
final class UnsignedParts {

	/** What the paper prints for others is no part of a story. */
	private static final Words NOTICES = WordLists.of("bulletin/names.txt").words("NOTICES");

	private final Galley galley;

	/** Whether the story named its writer above its text. */
	private boolean signed;

	private boolean told;

	private UnsignedParts(Galley galley) {
		this.galley = galley;
	}

	static void mark(Galley galley) {
		if (StoryCredits.areGivenToEach(galley)) {
			UnsignedParts parts = new UnsignedParts(galley);
			for (int i = 0; i < galley.size(); i++) {
				parts.observe(i);
			}
		}
	}

	private void observe(int i) {
		if (this.galley.has(i, Trait.OPENER)) {
			this.signed = StoryCredits.isOne(this.galley, i) && !this.galley.has(i, Trait.SIGNED_OFF)
					&& this.galley.has(i + 1, Trait.TEXT);
			this.told = true;
		}
		else if (this.galley.has(i, Trait.HEADING)) {
			heading(i);
		}
		else if (StoryCredits.close(this.galley, i)) {
			this.signed = !this.told;
		}
		else if (this.galley.has(i, Trait.PAGE_LINE) || closesItem(i)) {
			this.signed = false;
		}
		else {
			this.told |= this.galley.has(i, Trait.TEXT);
		}
	}

	private void heading(int i) {
		if (this.told && this.signed && headsText(i) && namesNobody(i)) {
			this.galley.seen(i).add(Trait.NAMES_NOBODY);
		}
		else {
			this.signed = false;
			this.told = false;
		}
	}

	/** A photographer below the only text of a heading took and told a picture. */
	private boolean isPictureNews(int i) {
		return this.galley.has(i, Trait.PHOTO_CREDIT) && this.galley.has(i - 1, Trait.TEXT)
				&& this.galley.has(i - 2, Trait.HEADING);
	}

	/** 感谢王先生提供线索, 责编:李静: what stands below each item. */
	private boolean closesItem(int i) {
		return this.galley.piece(i).furniture() == Furniture.EDITORS;
	}

	/** Text that does not begin with its day, as news does. */
	private boolean headsText(int i) {
		return this.galley.has(i + 1, Trait.PLAIN) && !this.galley.has(i + 1, Trait.OPENER)
				&& (!this.galley.has(i + 1, Trait.TIME_FIRST) || Speakers.begin(this.galley.piece(i).folded()))
				&& !this.galley.has(i + 1, Trait.CAPTION) && !this.galley.has(i, Trait.COLUMN_NAME)
				&& !NOTICES.anyEnds(this.galley.piece(i).folded());
	}

	private boolean namesNobody(int heading) {
		int i = heading + 1;
		while (i < this.galley.size() && !this.galley.has(i, Trait.HEADING) && !this.galley.has(i, Trait.OPENER)) {
			if (StoryCredits.close(this.galley, i) || closesItem(i) || isPictureNews(i)) {
				return false;
			}
			i++;
		}
		return true;
	}

}
