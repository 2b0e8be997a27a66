package org.jinwen.correction;

import java.util.List;

import org.jinwen.bulletin.Block;
import org.jinwen.bulletin.Role;
import org.jinwen.bulletin.Seam;
import org.jinwen.bulletin.SourceLine;

/** Casts the anchors of corrections to an article. */
public final class Anchors {

	private final CorrectedBulletin bulletin;

	private final CorrectedArticle article;

	private Anchors(CorrectedBulletin bulletin, CorrectedArticle article) {
		this.bulletin = bulletin;
		this.article = article;
	}

	/** Prepares to correct an article. */
	public static Anchors on(CorrectedBulletin bulletin, CorrectedArticle article) {
		return new Anchors(bulletin, article);
	}

	/** The line that other words at the head are anchored to. */
	public Anchor of(Wording wording) {
		return switch (wording.field()) {
			case HEADLINE -> head(Role.HEADLINE, Role.HEADLINE_CONTINUED);
			case KICKER -> head(Role.KICKER);
			case DECK -> head(Role.DECK);
			case TAG -> head(Role.TAG_AFTER);
			case SECTION -> opening();
			case PLACE -> lead();
		};
	}

	/** The line an article opens with. */
	public Anchor opening() {
		return line(this.article.lines().get(0));
	}

	/** The first line of its text. */
	public Anchor lead() {
		return line(firstTextLine());
	}

	/** The line that names who made it. */
	public Anchor byline() {
		return this.article.lines()
			.stream()
			.filter((line) -> roleOf(line) == Role.BYLINE)
			.findFirst()
			.map(this::line)
			.orElseGet(this::lead);
	}

	/** One line. */
	public Anchor line(int line) {
		return this.bulletin.cast(line, line);
	}

	/** The paragraph that holds a line. */
	public Anchor paragraph(int line) {
		return this.article.draft()
			.blocks()
			.stream()
			.filter((block) -> block.firstLine() <= line && line <= block.lastLine())
			.findFirst()
			.map((block) -> this.bulletin.cast(block.firstLine(), block.lastLine()))
			.orElseGet(() -> line(line));
	}

	/** The end of the paragraph before a line and that line. */
	public Anchor gapBefore(int line) {
		List<Block> blocks = this.article.draft().blocks();
		for (int i = 0; i < blocks.size(); i++) {
			if (i > 0 && blocks.get(i).firstLine() == line && blocks.get(i - 1).lastLine() < line) {
				return this.bulletin.cast(blocks.get(i - 1).lastLine(), line);
			}
			for (Seam seam : blocks.get(i).seams()) {
				if (seam.lineAfter() == line && seam.lineBefore() < line) {
					return this.bulletin.cast(seam.lineBefore(), line);
				}
			}
		}
		return line(line);
	}

	/** The end of the article and the beginning of the next. */
	public Anchor gapBehind(CorrectedArticle next) {
		int end = this.article.lines().get(this.article.lines().size() - 1);
		int begin = next.lines().get(0);
		return this.bulletin.cast(Math.min(end, begin), begin);
	}

	private Anchor head(Role... roles) {
		List<Role> wanted = List.of(roles);
		int end = firstTextLine();
		List<Integer> lines = this.article.lines()
			.stream()
			.filter((line) -> line < end && wanted.contains(roleOf(line)))
			.toList();
		return lines.isEmpty() ? opening() : this.bulletin.cast(lines.get(0), lines.get(lines.size() - 1));
	}

	private int firstTextLine() {
		return this.article.draft()
			.blocks()
			.stream()
			.filter(Body::isText)
			.findFirst()
			.map(Block::firstLine)
			.orElse(this.article.lines().get(0));
	}

	private Role roleOf(int line) {
		SourceLine source = this.bulletin.parsed().lines().get(line - 1);
		return (source.role() != null) ? source.role() : Role.UNASSIGNED;
	}

}
