package org.jinwen.bulletin;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** An article being put together from its pieces. */
final class Story {

	final List<Integer> pieces = new ArrayList<>();

	final List<Label> labelsBefore = new ArrayList<>();

	final List<Label> labelsAfter = new ArrayList<>();

	final List<String> kicker = new ArrayList<>();

	final List<String> headline = new ArrayList<>();

	final List<String> deck = new ArrayList<>();

	final List<Credit> credits = new ArrayList<>();

	private final List<Picture> pictures = new ArrayList<>();

	final List<Block> blocks = new ArrayList<>();

	@Nullable Opener opener;

	/** Whether the opener fills a paragraph, so that the lead begins without it. */
	boolean openerAlone;

	@Nullable PrintedDate date;

	@Nullable String section;

	@Nullable String tag;

	boolean comesFrom;

	boolean goesTo;

	/** Whether it is the first on its page. */
	boolean opensPage;

	int headlineLevel;

	double margin = Double.POSITIVE_INFINITY;

	int firstLine;

	int lastLine;

	/** Takes in the source lines of a piece. */
	void covers(int piece, int from, int to) {
		this.pieces.add(piece);
		this.firstLine = (this.firstLine == 0) ? from : Math.min(this.firstLine, from);
		this.lastLine = Math.max(this.lastLine, to);
	}

	/** The same; and how sure it is that the piece is its own. */
	void covers(int i, Piece piece, RoleFinder.Decision decision) {
		covers(i, piece.firstLine(), piece.lastLine());
		boolean decisive = switch (decision.role()) {
			case KICKER, HEADLINE, HEADLINE_CONTINUED, DECK, LEAD, SUBHEAD, BYLINE, TAG_AFTER -> true;
			default -> decision.runnerUp() == Role.LEAD || decision.runnerUp() == Role.HEADLINE
					|| decision.runnerUp() == Role.SECTION || decision.runnerUp() == Role.KICKER;
		};
		if (decisive) {
			this.margin = Math.min(this.margin, decision.margin());
		}
	}

	void creditPicture(Piece words, List<Credit> photographers) {
		this.pictures.add(new Picture(words.folded(), this.blocks.size(), photographers));
	}

	/** Who wrote the story comes before who took its pictures, wherever those stand. */
	void close() {
		int text = lastText();
		Passage subject = this.pictures.isEmpty() ? new Passage() : subject();
		for (Picture picture : this.pictures) {
			if (picture.block() < text || !picture.tellsNewsOfItsOwn(subject)) {
				credit(picture.photographers());
			}
		}
	}

	void credit(List<Credit> more) {
		for (Credit credit : more) {
			if (!isCredited(credit.name())) {
				this.credits.add(credit);
			}
		}
	}

	private boolean isCredited(String name) {
		for (Credit credit : this.credits) {
			if (credit.name().equals(name)) {
				return true;
			}
		}
		return false;
	}

	/** Begins the text: who opens it, when, and where it comes from and goes to. */
	void open(Piece lead) {
		this.opener = lead.opener().orElse(null);
		this.comesFrom |= lead.jump().from();
		if (this.opener != null) {
			this.date = this.opener.date();
		}
		else if (!this.comesFrom) {
			this.date = DateReader.at(lead.folded(), Briefs.afterMark(lead.folded()));
		}
		goOn(lead);
		String text = lead.body();
		this.openerAlone = this.opener != null && this.opener.length() >= text.length();
		if (!this.openerAlone) {
			text(Role.LEAD, text, lead);
		}
	}

	/** Adds running text; a jump mark that fills its paragraph leaves none. */
	void text(Role role, String text, Piece piece) {
		if (!text.isBlank()) {
			this.blocks.add(new Block(role, text, piece.firstLine(), piece.lastLine(), List.of()));
		}
	}

	/** Takes in what a paragraph tells besides its text. */
	void goOn(Piece paragraph) {
		this.goesTo |= paragraph.jump().to();
		paragraph.opener().ifPresent((found) -> credit(found.credits()));
		credit(RunOn.credits(paragraph.text()));
		credit(paragraph.ending().credits());
	}

	/** Where the text of a block begins behind the opener of the story. */
	int behindOpener(Block block) {
		return (block.role() == Role.LEAD && this.opener != null && !this.openerAlone)
				? Math.min(this.opener.length(), block.text().length()) : 0;
	}

	/** Whether nobody but who took a picture is credited. */
	boolean isOfPicture() {
		return !this.credits.isEmpty() && this.credits.stream().allMatch(Credit::isOfPicture);
	}

	boolean hasText() {
		return this.blocks.stream().anyMatch((block) -> block.role() != Role.IMAGE && block.role() != Role.SUBHEAD);
	}

	/** The last block of running text, -1 if there is none. */
	int lastText() {
		for (int i = this.blocks.size() - 1; i >= 0; i--) {
			Role role = this.blocks.get(i).role();
			if (role == Role.LEAD || role == Role.PARAGRAPH) {
				return i;
			}
			if (role != Role.CAPTION && role != Role.IMAGE) {
				return -1;
			}
		}
		return -1;
	}

	/** Adds the second half of a broken paragraph. */
	void join(int index, String half, int firstLine, int lastLine) {
		Block first = this.blocks.get(index);
		List<Seam> seams = new ArrayList<>(first.seams());
		seams.add(new Seam(first.text().length(), first.lastLine(), firstLine));
		this.blocks.set(index, new Block(first.role(), first.text() + half, first.firstLine(), lastLine, seams));
	}

	String headlineText() {
		return String.join(" ", this.headline);
	}

	/** The headline and the beginning of the text, to be compared. */
	Passage subject() {
		Passage subject = new Passage();
		subject.add(Wording.of(headlineText(), 0));
		for (Block block : this.blocks) {
			if (subject.isFull()) {
				break;
			}
			if (block.role() != Role.CAPTION) {
				subject.add(Wording.of(block.text(), behindOpener(block)));
			}
		}
		return subject;
	}

	/**
	 * The words of a picture.
	 *
	 * @param words folded
	 * @param block how many blocks stand above
	 * @param photographers who took it
	 */
	private record Picture(String words, int block, List<Credit> photographers) {

		/** So much of what a picture shows is told in its story. */
		private static final double SHOWN = 0.1;

		/**
		 * 1月7日,工人给芋头套网。王丹 摄: with a day of its own and hardly a word of the story above,
		 * it is only printed below it.
		 */
		boolean tellsNewsOfItsOwn(Passage story) {
			return DateReader.at(this.words, 0) != null && Likeness.told(this.words, story) < SHOWN;
		}

	}

}
