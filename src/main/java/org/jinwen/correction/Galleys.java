package org.jinwen.correction;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

import org.jinwen.bulletin.ArticleDraft;
import org.jinwen.bulletin.Block;
import org.jinwen.bulletin.Credit;
import org.jinwen.bulletin.Gist;
import org.jinwen.bulletin.ParsedBulletin;
import org.jinwen.bulletin.Role;
import org.jinwen.bulletin.SourceLine;
import org.jspecify.annotations.Nullable;

/** The articles of a bulletin while corrections are made, in the order of the page. */
public final class Galleys {

	private final ParsedBulletin parsed;

	private final SourceLines source;

	private final List<Galley> galleys = new ArrayList<>();

	Galleys(ParsedBulletin parsed, SourceLines source) {
		this.parsed = parsed;
		this.source = source;
		List<List<Integer>> lines = linesOf(parsed);
		for (int i = 0; i < lines.size(); i++) {
			this.galleys.add(new Galley(parsed.articles().get(i), lines.get(i)));
		}
	}

	/** The numbers of the lines that belong to each article. */
	private static List<List<Integer>> linesOf(ParsedBulletin parsed) {
		List<List<Integer>> lines = new ArrayList<>();
		parsed.articles().forEach((article) -> lines.add(new ArrayList<>()));
		for (SourceLine line : parsed.lines()) {
			if (line.article() != null) {
				lines.get(line.article()).add(line.number());
			}
		}
		return lines;
	}

	List<Galley> all() {
		return this.galleys;
	}

	Whereabouts find(Anchor anchor) {
		return this.source.find(anchor);
	}

	SourceLine sourceLine(int number) {
		return this.parsed.lines().get(number - 1);
	}

	/** The article a line belongs to. */
	@Nullable Galley owning(int line) {
		return this.galleys.stream().filter((galley) -> galley.lines.contains(line)).findFirst().orElse(null);
	}

	/** The article that a line at its head or in its first paragraph belongs to. */
	@Nullable Galley openedBy(int line) {
		Galley galley = owning(line);
		return (galley != null && galley.opensWith(line)) ? galley : null;
	}

	@Nullable Galley before(Galley galley) {
		int index = this.galleys.indexOf(galley);
		return (index > 0) ? this.galleys.get(index - 1) : null;
	}

	/** Makes an article the end of the one before; what headed it becomes subheads. */
	void join(Galley first, Galley second) {
		int line = second.lines.first();
		if (!second.headlineDerived) {
			List<String> heads = new ArrayList<>();
			if (second.kicker != null) {
				heads.add(second.kicker);
			}
			heads.add(second.headline);
			if (second.deck != null) {
				heads.add(second.deck);
			}
			heads.forEach((head) -> first.body.blocks.add(new Block(Role.SUBHEAD, head, line, line, List.of())));
		}
		second.body.blocks.stream().map(Galleys::asParagraph).forEach(first.body.blocks::add);
		for (Credit credit : second.credits) {
			if (first.credits.stream().noneMatch((known) -> known.name().equals(credit.name()))) {
				first.credits.add(credit);
			}
		}
		first.lines.addAll(second.lines);
		first.errata.addAll(second.errata);
		this.galleys.remove(second);
	}

	private static Block asParagraph(Block block) {
		return (block.role() == Role.LEAD)
				? new Block(Role.PARAGRAPH, block.text(), block.firstLine(), block.lastLine(), block.seams()) : block;
	}

	/**
	 * Begins a new article at a line inside another one. A subhead there becomes its
	 * headline; the names printed behind that line go with it.
	 */
	boolean split(Galley galley, int line) {
		galley.body.unmend(line);
		int block = galley.body.blockAt(line);
		if (block <= 0 || galley.body.blocks.subList(0, block).stream().noneMatch(Body::isText)
				|| galley.body.blocks.subList(block, galley.body.blocks.size()).stream().noneMatch(Body::isText)) {
			return false;
		}
		List<Block> tail = galley.body.blocks.subList(block, galley.body.blocks.size());
		List<Block> body = new ArrayList<>(tail);
		tail.clear();
		NavigableSet<Integer> behind = galley.lines.tailSet(line, true);
		NavigableSet<Integer> lines = new TreeSet<>(behind);
		behind.clear();
		String headline = (body.get(0).role() == Role.SUBHEAD) ? body.remove(0).text() : "";
		List<Credit> credits = takeCredits(galley, lines);
		Galley begun = new Galley(new ArticleDraft(galley.section, null, null, headline, headline.isEmpty(), null,
				credits, null, this.parsed.issueDate(), galley.yearEvidence, null, Gist.of(body).summary(), body,
				galley.confidence, line, lines.last()), lines);
		this.galleys.add(this.galleys.indexOf(galley) + 1, begun);
		return true;
	}

	private List<Credit> takeCredits(Galley galley, NavigableSet<Integer> lines) {
		String printed = this.source.text(lines.first(), lines.last()).replaceAll("\\s", "");
		List<Credit> taken = galley.credits.stream().filter((credit) -> printed.contains(credit.name())).toList();
		galley.credits.removeAll(taken);
		return new ArrayList<>(taken);
	}

	/** Puts the block that begins at a line behind another line. */
	boolean move(int line, int after) {
		Galley from = owning(line);
		Galley to = owning(after);
		int block = (from != null) ? from.body.blockAt(line) : -1;
		if (from == null || to == null || block < 0) {
			return false;
		}
		Block moved = from.body.blocks.get(block);
		if (moved.firstLine() <= after && after <= moved.lastLine()) {
			return false;
		}
		int behind = to.body.blockWith(after);
		Block neighbour = (behind >= 0) ? to.body.blocks.get(behind) : null;
		if (from != to && !from.body.drop(block)) {
			return false;
		}
		if (from == to) {
			from.body.blocks.remove(block);
		}
		to.body.blocks.add((neighbour != null) ? to.body.blocks.indexOf(neighbour) + 1 : 0, asParagraph(moved));
		if (from != to) {
			NavigableSet<Integer> lines = from.lines.subSet(moved.firstLine(), true, moved.lastLine(), true);
			to.lines.addAll(lines);
			lines.clear();
		}
		return true;
	}

}
