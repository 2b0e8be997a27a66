package org.jinwen.bulletin;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/** Puts pieces whose roles are decided together to stories. */
final class Assembly {

	/** So many characters of a piece show in a notice which one is meant. */
	private static final int EXCERPT = 40;

	private static final Pattern BLANKS = Pattern.compile("[ \\u3000\\u00A0]{2,}");

	private static final Signs OF_A_BLANK = Signs.of(" \u3000\u00A0");

	private final List<Piece> pieces;

	private final List<RoleFinder.Decision> decisions;

	private final List<Story> stories = new ArrayList<>();

	private final List<Notice> notices = new ArrayList<>();

	private List<Label> pending = new ArrayList<>();

	/** Editors' notes below a label, by the number of their piece. */
	private final List<Integer> notes = new ArrayList<>();

	private @Nullable Story story;

	/** Whether a page began since the last story did. */
	private boolean turnsPage;

	Assembly(List<Piece> pieces, List<RoleFinder.Decision> decisions) {
		this.pieces = pieces;
		this.decisions = decisions;
	}

	/** The stories found, those without a body included. */
	List<Story> stories() {
		for (int i = 0; i < this.pieces.size(); i++) {
			take(i, this.pieces.get(i), this.decisions.get(i));
		}
		openLabels();
		this.stories.forEach(Story::close);
		return this.stories;
	}

	List<Notice> notices() {
		return this.notices;
	}

	private void take(int i, Piece piece, RoleFinder.Decision decision) {
		switch (decision.role()) {
			case SECTION, TAG_BEFORE -> labelAbove(piece, decision);
			case TAG_AFTER -> labelBelow(i, piece, decision);
			case KICKER -> line(head(decision.from() == Context.KICKED).kicker, i, piece, decision);
			case HEADLINE -> headline(i, piece, decision);
			case HEADLINE_CONTINUED -> line(current().headline, i, piece, decision);
			case DECK -> line(current().deck, i, piece, decision);
			case BYLINE -> byline(i, piece, decision);
			case LEAD -> lead(i, piece, decision);
			case PARAGRAPH, PARAGRAPH_CONTINUED -> paragraph(i, piece, decision);
			case SUBHEAD, LIST, QUOTE, TABLE -> asPrinted(i, piece, decision);
			case IMAGE, CAPTION -> picture(i, piece, decision);
			case JUMP -> jump(i, piece, decision);
			case FURNITURE -> furniture(piece, decision);
			case UNASSIGNED -> this.notices.add(new Notice(piece.firstLine(), NoticeKind.UNASSIGNED, excerpt(piece)));
		}
	}

	private static String excerpt(Piece piece) {
		String text = piece.text();
		return (text.codePointCount(0, text.length()) <= EXCERPT) ? text
				: text.substring(0, text.offsetByCodePoints(0, EXCERPT));
	}

	private void labelAbove(Piece piece, RoleFinder.Decision decision) {
		if (decision.role() == Role.SECTION && !this.pending.isEmpty()) {
			openLabels();
		}
		this.pending.add(Label.of(piece, decision));
		this.story = null;
	}

	private void labelBelow(int i, Piece piece, RoleFinder.Decision decision) {
		if (this.story != null) {
			this.story.labelsAfter.add(Label.of(piece, decision));
			this.story.covers(i, piece, decision);
		}
		this.story = null;
	}

	private void headline(int i, Piece piece, RoleFinder.Decision decision) {
		Story headed = head(decision.from() == Context.KICKED);
		headed.headlineLevel = piece.level();
		line(headed.headline, i, piece, decision);
	}

	/** An editor's note below a label stands above the story that begins below it. */
	private void asPrinted(int i, Piece piece, RoleFinder.Decision decision) {
		if (decision.to() == Context.LABELLED) {
			this.notes.add(i);
			return;
		}
		Story open = current();
		open.covers(i, piece, decision);
		add(open, decision.role(), piece.text(), piece);
	}

	private void furniture(Piece piece, RoleFinder.Decision decision) {
		Furniture furniture = piece.furniture();
		this.turnsPage |= furniture == Furniture.PAGE_LINE;
		if (this.story != null && furniture != null && furniture.mayNameAuthor()) {
			this.story.credit(Ending.author(piece.text()));
		}
		if (decision.from() != Context.OUTSIDE && decision.to() == Context.OUTSIDE) {
			this.story = null;
		}
	}

	private Story head(boolean goesOn) {
		return (goesOn && this.story != null) ? this.story : begin();
	}

	private Story begin() {
		Story begun = new Story();
		begun.opensPage = this.turnsPage;
		this.turnsPage = false;
		begun.labelsBefore.addAll(this.pending);
		this.pending = new ArrayList<>();
		this.stories.add(begun);
		this.story = begun;
		for (int note : this.notes) {
			begun.covers(note, this.pieces.get(note), this.decisions.get(note));
			add(begun, Role.QUOTE, this.pieces.get(note).text(), this.pieces.get(note));
		}
		this.notes.clear();
		return begun;
	}

	private Story current() {
		return (this.story != null) ? this.story : begin();
	}

	private void line(List<String> lines, int i, Piece piece, RoleFinder.Decision decision) {
		lines.add(OF_A_BLANK.anyIn(piece.text()) ? BLANKS.matcher(piece.text()).replaceAll(" ") : piece.text());
		current().covers(i, piece, decision);
	}

	private void byline(int i, Piece piece, RoleFinder.Decision decision) {
		boolean ofNext = decision.from() == Context.OPEN || decision.from() == Context.CLOSED;
		Story signed = (ofNext && decision.to() == Context.SIGNED) ? begin() : current();
		signed.covers(i, piece, decision);
		List<Credit> credits = piece.byline().orElse(List.of());
		int room = Math.min(credits.size(), Credits.MOST);
		signed.credit(credits.subList(0, room));
		if (credits.size() > room) {
			String rest = credits.subList(room, credits.size())
				.stream()
				.map(Credit::name)
				.collect(Collectors.joining("、"));
			signed.text(Role.PARAGRAPH, rest, piece);
			this.notices
				.add(new Notice(piece.firstLine(), NoticeKind.CREDIT_TOO_LONG, Integer.toString(credits.size())));
		}
	}

	private static void add(Story story, Role role, String text, Piece piece) {
		story.blocks.add(new Block(role, text, piece.firstLine(), piece.lastLine(), List.of()));
	}

	private void lead(int i, Piece piece, RoleFinder.Decision decision) {
		Story opened = decision.isHeaded() ? current() : begin();
		opened.covers(i, piece, decision);
		opened.open(piece);
	}

	private void paragraph(int i, Piece piece, RoleFinder.Decision decision) {
		Story open = current();
		open.covers(i, piece, decision);
		open.goOn(piece);
		int before = open.lastText();
		if (decision.role() == Role.PARAGRAPH_CONTINUED && before >= 0) {
			open.join(before, piece.body(), piece.firstLine(), piece.lastLine());
		}
		else {
			Role role = open.blocks.stream().anyMatch((block) -> block.role() == Role.LEAD) ? Role.PARAGRAPH
					: Role.LEAD;
			open.text(role, piece.body(), piece);
		}
	}

	private void picture(int i, Piece piece, RoleFinder.Decision decision) {
		if (this.story == null) {
			return;
		}
		this.story.covers(i, piece.firstLine(), piece.lastLine());
		if (decision.role() == Role.CAPTION) {
			this.story.creditPicture(piece, Captions.credits(piece));
		}
		add(this.story, decision.role(), piece.text(), piece);
	}

	private void jump(int i, Piece piece, RoleFinder.Decision decision) {
		if (piece.jump().from()) {
			Story continued = decision.isHeaded() ? current() : begin();
			continued.comesFrom = true;
			continued.covers(i, piece.firstLine(), piece.lastLine());
		}
		else {
			current().goesTo = true;
			current().covers(i, piece.firstLine(), piece.lastLine());
		}
	}

	private void openLabels() {
		for (Label label : this.pending) {
			this.notices.add(new Notice(label.line(), NoticeKind.LABEL_OPEN, label.name()));
		}
		this.pending = new ArrayList<>();
	}

}
