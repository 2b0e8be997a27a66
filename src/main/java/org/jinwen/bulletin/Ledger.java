package org.jinwen.bulletin;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** Tells of every line of a bulletin what became of it; no line is lost. */
final class Ledger {

	private final List<String> lines;

	private final @Nullable Role[] roles;

	private final @Nullable Integer[] articles;

	private final RoleFinder.@Nullable Decision[] decisions;

	Ledger(List<String> lines) {
		this.lines = lines;
		this.roles = new Role[lines.size()];
		this.articles = new Integer[lines.size()];
		this.decisions = new RoleFinder.Decision[lines.size()];
	}

	/** Enters what no reader would see: front matter, comments. */
	void enterHidden(List<MarkdownBlock> blocks) {
		for (MarkdownBlock block : blocks) {
			if (block.kind() == MarkdownBlock.Kind.HIDDEN) {
				enter(block.firstLine(), block.lastLine(), Role.FURNITURE, null, null);
			}
		}
	}

	/**
	 * Enters the pieces, no blank lines between them; where several share a line, the
	 * first one counts.
	 */
	void enter(List<Piece> pieces, List<RoleFinder.Decision> decisions, @Nullable Integer[] articleOfPiece) {
		for (int i = 0; i < pieces.size(); i++) {
			Piece piece = pieces.get(i);
			enter(piece.firstLine(), piece.lastLine(), decisions.get(i).role(), articleOfPiece[i], decisions.get(i));
		}
	}

	private void enter(int first, int last, Role role, @Nullable Integer article,
			RoleFinder.@Nullable Decision decision) {
		for (int line = Math.max(1, first); line <= Math.min(last, this.lines.size()); line++) {
			if (this.roles[line - 1] == null && (first == last || !this.lines.get(line - 1).isBlank())) {
				this.roles[line - 1] = role;
				this.articles[line - 1] = article;
				this.decisions[line - 1] = decision;
			}
		}
	}

	List<SourceLine> lines() {
		List<SourceLine> entries = new ArrayList<>(this.lines.size());
		for (int i = 0; i < this.lines.size(); i++) {
			entries.add(line(i));
		}
		return entries;
	}

	private SourceLine line(int i) {
		String text = this.lines.get(i);
		Role role = this.roles[i];
		if (role == null) {
			return new SourceLine(i + 1, text, text.isBlank() ? null : Role.UNASSIGNED, null, List.of(), null);
		}
		RoleFinder.Decision decision = this.decisions[i];
		return (decision == null) ? new SourceLine(i + 1, text, role, this.articles[i], List.of(), null)
				: new SourceLine(i + 1, text, role, this.articles[i], decision.reasons().names(), decision.runnerUp());
	}

	/** Notices on lines that no block covers, as where a bulletin was refused. */
	List<Notice> missed() {
		List<Notice> missed = new ArrayList<>();
		for (int i = 0; i < this.lines.size(); i++) {
			if (this.roles[i] == null && !this.lines.get(i).isBlank()) {
				int end = Math.min(40, this.lines.get(i).length());
				missed.add(new Notice(i + 1, NoticeKind.UNASSIGNED, this.lines.get(i).substring(0, end)));
			}
		}
		return missed;
	}

}
