package org.jinwen.correction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.TreeSet;

import org.jinwen.article.Erratum;
import org.jinwen.bulletin.ArticleDraft;
import org.jinwen.bulletin.Block;
import org.jinwen.bulletin.Confidence;
import org.jinwen.bulletin.Credit;
import org.jinwen.bulletin.Gist;
import org.jinwen.bulletin.PrintedDate;
import org.jinwen.bulletin.Role;
import org.jinwen.bulletin.Seam;
import org.jinwen.bulletin.SourceLine;
import org.jinwen.bulletin.YearEvidence;
import org.jspecify.annotations.Nullable;

/**
 * An article while corrections are made to it (长条校样). Blocks are numbered from 0; a
 * number below 0 is no block.
 */
final class Galley {

	@Nullable String section;

	@Nullable String tag;

	@Nullable String kicker;

	String headline;

	boolean headlineDerived;

	@Nullable String deck;

	List<Credit> credits;

	@Nullable PrintedDate date;

	@Nullable LocalDate resolvedDate;

	@Nullable YearEvidence yearEvidence;

	@Nullable String place;

	Confidence confidence;

	boolean hidden;

	/** The address it had before, where it would not be found otherwise. */
	@Nullable String formerId;

	final List<Block> blocks;

	/** Numbers of the source lines that belong to it. */
	final NavigableSet<Integer> lines;

	final List<Erratum> errata = new ArrayList<>();

	private final String summary;

	private final @Nullable Block summed;

	Galley(ArticleDraft draft, Collection<Integer> lines) {
		this.section = draft.section();
		this.tag = draft.tag();
		this.kicker = draft.kicker();
		this.headline = draft.headline();
		this.headlineDerived = draft.headlineDerived();
		this.deck = draft.deck();
		this.credits = new ArrayList<>(draft.credits());
		this.date = draft.date();
		this.resolvedDate = draft.resolvedDate();
		this.yearEvidence = draft.yearEvidence();
		this.place = draft.place();
		this.confidence = draft.confidence();
		this.blocks = new ArrayList<>(draft.blocks());
		this.lines = new TreeSet<>(lines);
		this.lines.add(draft.firstLine());
		this.lines.add(draft.lastLine());
		this.summary = draft.summary();
		this.summed = firstText();
	}

	/** The article as it stands after the corrections. */
	ArticleDraft toDraft() {
		Gist gist = Gist.of(this.blocks);
		return new ArticleDraft(this.section, this.tag, this.kicker,
				this.headlineDerived && this.headline.isEmpty() ? gist.headline() : this.headline, this.headlineDerived,
				this.deck, this.credits, this.date, this.resolvedDate, this.yearEvidence, this.place,
				Objects.equals(this.summed, firstText()) ? this.summary : gist.summary(), this.blocks, this.confidence,
				this.lines.first(), this.lines.last());
	}

	private @Nullable Block firstText() {
		return this.blocks.stream().filter(Galley::isText).findFirst().orElse(null);
	}

	/** Whether a line stands at the head of the article or in its first paragraph. */
	boolean opensWith(int line) {
		Block first = firstText();
		return this.lines.contains(line) && (first == null || line <= first.lastLine());
	}

	void head(String words) {
		this.headline = words;
		this.headlineDerived = false;
	}

	/** Leaves the article without a printed headline. */
	void behead() {
		this.headline = "";
		this.headlineDerived = true;
	}

	/** The block that begins at a line. */
	int blockAt(int line) {
		for (int i = 0; i < this.blocks.size(); i++) {
			if (this.blocks.get(i).firstLine() == line) {
				return i;
			}
		}
		return -1;
	}

	/** The block that a line is part of. */
	int blockWith(int line) {
		for (int i = 0; i < this.blocks.size(); i++) {
			if (this.blocks.get(i).firstLine() <= line && line <= this.blocks.get(i).lastLine()) {
				return i;
			}
		}
		return -1;
	}

	boolean retype(int block, Role role) {
		Block before = this.blocks.get(block);
		Role as = (role == Role.PARAGRAPH && before.role() == Role.LEAD) ? Role.LEAD : role;
		this.blocks.set(block, new Block(as, before.text(), before.firstLine(), before.lastLine(), before.seams()));
		return true;
	}

	/** Takes a block that is none out of the body; the last text stays. */
	boolean drop(int block) {
		if (isText(this.blocks.get(block)) && this.blocks.stream().filter(Galley::isText).count() == 1) {
			return false;
		}
		this.blocks.remove(block);
		return true;
	}

	/** Makes a block the headline of an article that has none. */
	boolean headBy(int block) {
		String words = this.blocks.get(block).text();
		if (!this.headlineDerived || !drop(block)) {
			return false;
		}
		head(words);
		return true;
	}

	/** Gives the words of a line at the head another place there. */
	boolean setElsewhere(SourceLine line, Role role) {
		String words = plain(line.text());
		Role before = line.role();
		if (before == null || !takeOut(words, before)) {
			return false;
		}
		switch (role) {
			case KICKER -> this.kicker = joined(this.kicker, words);
			case DECK -> this.deck = joined(this.deck, words);
			case TAG_BEFORE, TAG_AFTER -> this.tag = words;
			case SECTION -> this.section = words;
			default -> head(joined(this.headlineDerived ? null : this.headline, words));
		}
		return true;
	}

	private boolean takeOut(String words, Role role) {
		String from = switch (role) {
			case KICKER -> this.kicker;
			case DECK -> this.deck;
			case TAG_BEFORE, TAG_AFTER -> this.tag;
			case HEADLINE, HEADLINE_CONTINUED -> this.headlineDerived ? null : this.headline;
			default -> null;
		};
		if (from == null || !from.contains(words)) {
			return false;
		}
		String left = from.replace(words, "").strip();
		switch (role) {
			case KICKER -> this.kicker = left.isEmpty() ? null : left;
			case DECK -> this.deck = left.isEmpty() ? null : left;
			case TAG_BEFORE, TAG_AFTER -> this.tag = left.isEmpty() ? null : left;
			default -> this.headline = left;
		}
		this.headlineDerived |= this.headline.isEmpty();
		return true;
	}

	private static String joined(@Nullable String one, String other) {
		return (one == null || one.isEmpty()) ? other : one + " " + other;
	}

	/** The words of a line at the head, without what Markdown marks them with. */
	private static String plain(String line) {
		return line.strip().replaceFirst("^#{1,6}\\s*", "").replaceFirst("\\s*#*$", "").replace("**", "").strip();
	}

	/** Whether two lines are joined by a seam. */
	boolean seam(int before, int after) {
		return this.blocks.stream()
			.flatMap((block) -> block.seams().stream())
			.anyMatch((seam) -> seam.lineBefore() == before && seam.lineAfter() == after);
	}

	/** Whether the second half of a paragraph begins at a line. */
	boolean seamAt(int line) {
		return this.blocks.stream()
			.flatMap((block) -> block.seams().stream())
			.anyMatch((seam) -> seam.lineAfter() == line);
	}

	/** Whether two lines end one block and begin the next. */
	boolean apart(int before, int after) {
		int block = blockAt(after);
		return block > 0 && this.blocks.get(block - 1).lastLine() == before;
	}

	/** Joins the paragraph that begins at a line to the one that ends at another. */
	boolean mend(int before, int after) {
		int block = blockAt(after);
		if (!apart(before, after) || !isRunning(this.blocks.get(block)) || !isRunning(this.blocks.get(block - 1))) {
			return false;
		}
		Block first = this.blocks.get(block - 1);
		Block second = this.blocks.remove(block);
		List<Seam> seams = new ArrayList<>(first.seams());
		seams.add(new Seam(first.text().length(), before, after));
		second.seams()
			.forEach((seam) -> seams
				.add(new Seam(first.text().length() + seam.offset(), seam.lineBefore(), seam.lineAfter())));
		this.blocks.set(block - 1,
				new Block(first.role(), first.text() + second.text(), first.firstLine(), second.lastLine(), seams));
		return true;
	}

	/** Opens the seam behind which a line begins. */
	boolean unmend(int line) {
		for (int i = 0; i < this.blocks.size(); i++) {
			Block block = this.blocks.get(i);
			for (Seam seam : block.seams()) {
				if (seam.lineAfter() == line) {
					open(i, seam);
					return true;
				}
			}
		}
		return false;
	}

	private void open(int index, Seam at) {
		Block block = this.blocks.get(index);
		List<Seam> behind = block.seams()
			.stream()
			.filter((seam) -> seam.offset() > at.offset())
			.map((seam) -> new Seam(seam.offset() - at.offset(), seam.lineBefore(), seam.lineAfter()))
			.toList();
		this.blocks.set(index, new Block(block.role(), block.text().substring(0, at.offset()), block.firstLine(),
				at.lineBefore(), block.seams().stream().filter((seam) -> seam.offset() < at.offset()).toList()));
		this.blocks.add(index + 1, new Block(Role.PARAGRAPH, block.text().substring(at.offset()), at.lineAfter(),
				block.lastLine(), behind));
	}

	static boolean isText(Block block) {
		return block.role() != Role.IMAGE && block.role() != Role.SUBHEAD;
	}

	private static boolean isRunning(Block block) {
		return block.role() == Role.LEAD || block.role() == Role.PARAGRAPH;
	}

}
